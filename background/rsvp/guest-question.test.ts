import { describe, expect, it } from 'vitest'
import { isGuestQuestion } from './guest-question'

describe('isGuestQuestion', () => {
  it.each([
    "list everyone who RSVP'd",
    "who's coming?",
    'Who has not answered yet?',
    'how many people should I cook for?',
    'headcount for Sunday',
    'Who said no since yesterday?',
    'Did Martin answer?',
    'Wer kommt zum Grillen?',
    'Wie viele sind wir am Samstag?',
    "Qui n'a pas répondu ?",
    '¿Cuántos somos para la paella?',
    'Chi viene alla cena?',
    'Quem confirmou a festa?',
    'Hoeveel mensen komen er eten?',
    'Ile osób będzie na grillu?',
    '誰が来ますか',
  ])('sees "%s"', question => expect(isGuestQuestion(question)).toBe(true))

  it.each([
    'Who asked a question?',
    'When is the deadline?',
    'Summarise this thread',
    'What did Anna write about the invoice?',
    'Was kostet das Zelt?',
  ])('leaves "%s" alone', question => expect(isGuestQuestion(question)).toBe(false))
})
