import { describe, expect, it } from 'vitest'
import { anna, bob, mail, me, said, sending } from './testing'
import { asksForValue, valuesIn } from './values'

const carol = { name: 'Carol', address: 'carol@shop.example' }

describe('values that tell something by themselves', () => {
  it.each([
    ['up to 5,400 for it', ['number 5400']],
    ['5.400 oder 5 400 or 5’400', ['number 5400']],
    ['it costs €75', ['sum 75']],
    ['it costs 75 euros', ['sum 75']],
    ['it costs 1.980,50 € or 1,980.50 pounds', ['sum 1980']],
    ['call +44 20 7946 0991', ['number 79460991']],
    ['call (020) 7946-0991', ['number 79460991']],
    ['the order KX-4471 is in', ['code kx4471']],
    ['the room B12, gate A4, Q3 and plan 9', []],
    ['gate ab1234', ['code ab1234']],
    ['abcd12 and abc12', ['code abcd12']],
    ['write to Pat.Lee@mail.example.', ['address pat.lee@mail.example']],
    ['at 14 Elm Street', ['place 14 elm']],
    ['in der Gartenstraße 7', ['place 7 gartenstrasse']],
    ['au 12, rue de la Paix', ['place 12 paix']],
    ['en la calle Mayor 8', ['place 8 mayor']],
    ['room 204 for 12 people at 3', []],
    ['on 2026-05-08, 08.05.2026, 8/5/26 at 14:30 or 11h42, 9.30 and 1400 hrs', []],
    ['in 2026, 2025-2026 and mid-2026', []],
    ['the 23rd, 45 min, 120km, 3pm', []],
    ['see https://shop.example/AB1234/5400', []],
    ['a 2026 of 20,261', ['number 20261']],
  ])('%s: %j', (text, values) => {
    expect(valuesIn(text).map(({ kind, key }) => `${kind} ${key}`)).toEqual(values)
  })

  it.each([
    ['How much is it?', 'sum', true],
    ['Send Bob the number', 'number', true],
    ['Gib Bob die Adresse', 'place', true],
    ['Write that we come', 'sum', false],
    ['Write that we come', 'code', false],
    ['Tell Bob', 'number', false],
    ['Mail Bob', 'address', false],
    ['Contact Bob', 'address', false],
    ['Le dire ou non', 'place', false],
    ['Dis où est la fête', 'place', true],
    ['Mets le code', 'code', true],
    ['Send her contacts', 'address', true],
  ] as const)('“%s” asks for a %s: %s', (ask, kind, asks) => {
    expect(asksForValue(ask, { kind, key: '' })).toBe(asks)
  })
})

describe('a single value', () => {
  const secret = mail({ id: 'm2', title: 'Shop', authors: [carol], readers: [carol, me], text: 'The limit is 5,400. Ring 020 7946 0991.' })
  const telling = (ask: string, body: string, sources = [secret], more = {}) => said(ask, sending([bob], body), { sources, ...more })

  it('of a mail that not everybody has is red, however it is written', () => {
    expect(telling('Tell Bob that I come', 'We go to 5400')).toEqual(['CROSS_FLOW red'])
    expect(telling('Tell Bob that I come', 'Ring +44 20 79460991')).toEqual(['CROSS_FLOW red'])
    expect(telling('Tell Bob that I come', 'We go to 5,300')).toEqual([])
  })

  it('is the ask’s where it holds it, or the card', () => {
    expect(telling('Tell Bob that we go to 5400', 'We go to 5,400')).toEqual([])
    expect(telling('Tell Bob that I come', 'We go to 5,400', [secret], { typed: ['5 400'] })).toEqual([])
  })

  it('is no news to whom has had it', () => {
    const had = mail({ id: 'm3', title: 'Old', authors: [bob], readers: [bob, me], text: 'Is 5400 your limit?' })
    expect(telling('Tell Bob that I come', 'We go to 5,400', [secret, had])).toEqual([])
    expect(said('Reply to Bob', { tool: 'reply', args: { messageId: 'm3', body: '5,400' } }, { sources: [secret], original: had })).toEqual(
      expect.not.arrayContaining(['CROSS_FLOW red']),
    )
  })

  it('is amber where the ask asks for such a thing, silent where it names its mail', () => {
    expect(telling('Tell Bob how much it is', 'It is $5,400')).toEqual(['CROSS_FLOW amber'])
    expect(telling('Tell Bob the number', 'It is 020 7946 0991')).toEqual(['CROSS_FLOW amber'])
    expect(telling('Tell Bob what Carol wrote about the limit', 'It is 5,400')).toEqual([])
    const hotel = mail({ title: 'Booking of Hotel Post, two nights', authors: [carol], readers: [me], text: 'Gartenstraße 7' })
    expect(telling('Tell Bob which hotel I have', 'Gartenstraße 7', [hotel])).toEqual(['CROSS_FLOW amber'])
  })

  it('is the user’s own where several have been told it', () => {
    const own = (id: string, reader: typeof anna) =>
      mail({ id, title: 'Me', authors: [me], readers: [reader], text: 'I am at 020 7946 0991' })
    const call = 'Ring 020 7946 0991'
    expect(telling('Tell Bob that I come', call, [own('a', anna), own('b', carol)])).toEqual([])
    expect(telling('Tell Bob that I come', call, [own('a', anna), own('b', anna)])).toEqual(['CROSS_FLOW red'])
    expect(telling('Tell Bob that I come', call, [own('a', anna)])).toEqual(['CROSS_FLOW red'])
  })

  it('is an address that stands only in headers, but not one that gets the mail', () => {
    expect(telling('Tell Bob that I come', 'Ask carol@shop.example')).toEqual(['CROSS_FLOW red'])
    expect(telling('Tell Bob that I come', 'I am at me@firm.example, you at bob@example.org')).toEqual([])
  })

  it('is told once, beside words of the same mail not again', () => {
    expect(telling('Tell Bob that I come', '5,400 and 020 7946 0991')).toEqual(['CROSS_FLOW red'])
    const whole = telling('Tell Bob that I come', 'The limit is 5,400. Ring 020 7946 0991.')
    expect(whole.filter(code => code.startsWith('CROSS_FLOW'))).toHaveLength(1)
  })
})
