import { describe, expect, it } from 'vitest'
import { guests } from '../gallery-answers'
import { type Filter, filterCounts, filterOf, filters, passes } from './guest-filter'

const questions: Record<Filter, string[]> = {
  none: [
    'Who has not answered?',
    'who hasn’t replied yet?',
    'Who still needs to respond?',
    'who did we not hear from: no reply so far',
    'Wer hat noch nicht geantwortet?',
    'Wer hat sich noch nicht gemeldet?',
    'Qui n’a pas encore répondu ?',
    '¿Quién no ha contestado?',
    'Chi non ha ancora risposto?',
    'Quem ainda não respondeu?',
    'Wie heeft nog niet geantwoord?',
    'Kto jeszcze nie odpowiedział?',
    'まだ返事していない人は？',
  ],
  no: [
    'Who said no?',
    'who is not coming?',
    'Who can’t come on Saturday?',
    'who declined',
    'Wer hat abgesagt?',
    'Wer kommt am Samstag nicht?',
    'Qui ne vient pas ?',
    '¿Quién no viene?',
    'Chi non viene?',
    'Quem não vem?',
    'Wie komt er niet?',
    'Kto nie przyjdzie?',
    '来ない人は誰ですか',
  ],
  yes: [
    'Who is coming?',
    'who said yes',
    'How many people are coming?',
    'Wer kommt zum Grillen?',
    'Wer hat zugesagt?',
    'Qui vient samedi ?',
    '¿Quién viene?',
    'Chi viene alla cena?',
    'Quem vem?',
    'Wie komt er?',
    'Kto przyjdzie?',
    '誰が来ますか',
  ],
  maybe: ['Who is undecided?', 'Who said maybe?', 'Wer kommt vielleicht?', 'Qui hésite ?', '未定の人は？'],
  eye: ['Which answers are unclear?'],
  all: [
    'List everyone who RSVP’d',
    'Who has answered?',
    'Who is coming and who is not?',
    'Who is coming and who has not answered?',
    'Wer kommt und wer nicht?',
    'Wie komt er en wie niet?',
    'Did Anna answer about the coming weekend?',
    '',
  ],
}

describe('filterOf', () => {
  for (const filter of filters)
    it.each(questions[filter])(`opens the list at ${filter} for “%s”`, question => expect(filterOf(question)).toBe(filter))
})

it('counts on each filter exactly the rows that it shows', () => {
  const { rows } = guests()
  const counts = filterCounts(rows)
  expect(counts).toEqual({ all: 9, yes: 5, no: 1, maybe: 1, none: 2, eye: 1 })
  for (const filter of filters) expect(rows.filter(row => passes(row, filter))).toHaveLength(counts[filter])
})
