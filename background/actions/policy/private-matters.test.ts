import { describe, expect, it } from 'vitest'
import { anna, bob, mail, me, said, sending } from './testing'

const flow = (ask: string, text: string, body: string, more: object = {}): string[] =>
  said(ask, sending([bob], body), { sources: [mail({ text, readers: [anna, me], ...more })] }).filter(each => each.startsWith('CROSS_FLOW'))

describe('a private matter out of a mail', () => {
  it.each([
    ['Anna was born on 14 May 1961.', 'For the booking: 14 May 1961'],
    ['Date of birth: 14.05.1961', 'Booked for 14.05.1961.'],
    ['Geboren am 14.05.1961', 'Buchung: 14.05.1961'],
    ['born May 14, 1961', 'May 14, 1961'],
    ['The surgeon found something.', 'Anna has seen a surgeon.'],
    ['I am pregnant, tell nobody.', 'Anna is out, she is pregnant.'],
    ['Ich bin schwanger.', 'Anna ist schwanger.'],
    ['Je suis enceinte.', 'Anna est enceinte.'],
    ['Mein Gehalt steigt.', 'Annas Gehalt steigt.'],
    ['My salary is up.', 'Her salary went up.'],
    ['My passport number is with you.', 'Ask for her passport number.'],
  ])('told to somebody else is red: %s', (text, body) => {
    expect(flow('Tell Bob that Anna is away in May', text, body)).toEqual(['CROSS_FLOW red'])
  })

  it('is none where the ask speaks of it, or who is told has had it', () => {
    expect(flow('Tell Bob that Anna is pregnant', 'I am pregnant.', 'Anna is pregnant.')).toEqual([])
    expect(flow('Tell Bob that Anna is away', 'I am pregnant.', 'Anna is pregnant.', { readers: [anna, bob, me] })).toEqual([])
    expect(flow('Tell Bob that Anna was born on 14 May 1961', 'born on 14 May 1961', 'Anna: 14 May 1961')).toEqual([])
    expect(flow('Tell Bob what Anna wrote', 'I am pregnant.', 'Anna is pregnant.')).toEqual([])
  })

  it('is none where no mail holds it, or the day is no birth', () => {
    expect(flow('Tell Bob that Anna is away', 'See you.', 'Anna is pregnant.')).toEqual([])
    expect(flow('Tell Bob about May', 'The house was sold on 14 May 1961.', 'It was 14 May 1961')).toEqual([])
    expect(flow('Tell Bob about May', 'I was born on 14 May 2020.', 'It was 14 May 2020')).toEqual([])
    expect(flow('Tell Bob about May', 'I was born on 14 May 1961.', 'It was 15 May 1961')).toEqual([])
  })

  it('is none of the mail that is answered', () => {
    const original = mail({ text: 'I am pregnant.' })
    expect(said('Tell Bob hello', sending([bob], 'She is pregnant.'), { original, sources: [original] })).not.toContain('CROSS_FLOW red')
  })
})
