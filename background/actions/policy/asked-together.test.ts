import { describe, expect, it } from 'vitest'
import { askedTogether } from './asked-together'

describe('an ask to which the mind asked back', () => {
  it.each([
    ['Reply to Anna that we come', 'Yes'],
    ['Write to Anna that we come', 'Anna Berg'],
    ['Delete the mails from Bob', 'Both of them'],
    ['Move the meeting to Friday', 'the second one'],
    ['Reply to the mail that we come', 'the latest message from Tom'],
    ['Reply to the mail that we come', 'the newest one'],
    ['Write to Anna', 'Tell her that we are two'],
    ['Antworte Anna', 'Ja, bitte'],
    ['Réponds à Anna', 'oui, Anna Berg'],
  ])('is judged together with the answer: %s: %s', (ask, answer) => {
    expect(askedTogether([ask], answer)).toBe(`${ask}\n${answer}`)
  })

  it.each([
    'No',
    'no thanks',
    'Never mind.',
    'No, forget it',
    'Please don’t',
    'Do not send it',
    'No, don’t delete them',
    'What is on my calendar tomorrow?',
    'Summarise the mail from Anna',
    'Nein, lass es',
    'Laisse tomber',
    'いいえ',
    '',
  ])('is not where the answer takes it back or asks for something else: %s', answer => {
    expect(askedTogether(['Delete the mails from Bob'], answer)).toBe(answer)
  })

  it('goes back over several questions, to the last that stands by itself', () => {
    expect(askedTogether(['Write to Anna', 'Anna Berg'], 'Yes')).toBe('Write to Anna\nAnna Berg\nYes')
    expect(askedTogether(['Delete the mails from Bob', 'What did Anna say?'], 'Yes')).toBe('What did Anna say?\nYes')
    expect(askedTogether([], 'Yes')).toBe('Yes')
  })
})
