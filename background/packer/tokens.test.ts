import fc from 'fast-check'
import { countTokens } from 'gpt-tokenizer'
import { describe, expect, it } from 'vitest'
import { correctionBy, estimateTokens, uncorrected } from './tokens'

const mail = (n: number): string =>
  `### m${n} | 2026-11-${10 + (n % 20)}T10:0${n % 10}Z | Ann Miller <ann.miller${n}@mail.example.org> to bob@example.net
Hi Bob,

the lift stopped at floor ${n} again on Friday, 14:${20 + (n % 30)}. Could you ask the landlord (he has not answered my two letters) what he means to do?
See https://example.org/tickets/${n * 7919}?ref=${(n * 104729).toString(36)} for the pictures.

> I shall call them tomorrow, and I'd rather not wait until December.
`
const mails = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => mail(from + at)).join('')

describe('the token estimate', () => {
  it('grows with digits, line breaks and other scripts as a tokenizer does', () => {
    expect(estimateTokens('')).toBe(0)
    const prose = 'The quick brown fox jumps over the lazy dog and runs into the forest. '.repeat(20)
    expect(prose.length / estimateTokens(prose)).toBeGreaterThan(4)
    expect(estimateTokens('2026112320261123')).toBeGreaterThan(14)
    expect(estimateTokens('今日は天気がいいですね')).toBeGreaterThan(4)
    expect(estimateTokens('a\n\n\n\nb')).toBeLessThanOrEqual(estimateTokens('a\nb'))
  })

  it('knows that letters which make no word take more than words of the same length', () => {
    const base64 = 'dGhlIHNlY3JldCBrZXkgb2YgdGhlIGdhcmRlbiBzaGVk'
    expect(estimateTokens(base64)).toBeGreaterThan(2 * estimateTokens('the secret key of the garden shed and lift x'))
    expect(estimateTokens('Kx Zbdrtg Wqpfk')).toBeGreaterThan(estimateTokens('Go Garden House'))
  })

  it('knows that a vocabulary has fewer whole words of some languages than of English', () => {
    const charactersAToken = (text: string): number => text.length / estimateTokens(text)
    const english = charactersAToken('We shall meet on Friday evening, and everybody brings something to eat for the others. '.repeat(9))
    const polish = charactersAToken('Spotkamy się w piątek wieczorem i każdy przyniesie coś do jedzenia dla pozostałych. '.repeat(9))
    const hungarian = charactersAToken('Péntek este találkozunk, és mindenki hoz valami ennivalót a többieknek. '.repeat(9))
    const russian = charactersAToken('Мы встретимся в пятницу вечером, и каждый принесёт что-нибудь поесть для остальных. '.repeat(9))
    const serbian = charactersAToken('Видимо се у петак увече и свако доноси нешто за јело за остале који долазе. '.repeat(9))
    expect(polish).toBeLessThan(0.8 * english)
    expect(hungarian).toBeLessThan(0.8 * english)
    expect(serbian).toBeLessThan(0.85 * russian)
  })

  it('never gets smaller as a text goes on, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 4 }), (text, again) => {
        expect(estimateTokens(text + again.repeat(50))).toBeGreaterThanOrEqual(estimateTokens(text) - 1)
        if (again.trim() !== '') expect(estimateTokens(again.repeat(100))).toBeGreaterThan(again.length)
      }),
    )
  })

  it('takes a run of one mark for little more than the mark', () => {
    expect(estimateTokens('-'.repeat(72))).toBeLessThan(10)
    expect(estimateTokens('-+*/'.repeat(2))).toBeGreaterThan(0)
  })

  it('is, corrected by one count of another vocabulary, near to what that counts of other mail', () => {
    const [first, other] = [mails(0, 12), mails(40, 60)]
    const off = (by = uncorrected): number => Math.abs(estimateTokens(other, by) / countTokens(other) - 1)
    const correction = correctionBy(first, countTokens(first))
    expect(correction).not.toBeNull()
    expect(off()).toBeGreaterThan(0.1)
    expect(off(correction ?? undefined)).toBeLessThan(0.03)
  })

  it('is, corrected, what the provider counted, or a little off where that may be the text, unless it is beyond belief', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), fc.double({ min: 0.7, max: 1.3, noNaN: true }), (length, by) => {
        const text = mails(0, length)
        const counted = Math.round(estimateTokens(text) * by)
        const correction = correctionBy(text, counted)
        const off = estimateTokens(text, correction ?? undefined) / counted - 1
        expect(Math.abs(off)).toBeLessThan(0.05)
        if (by > 1.07) expect(Math.abs(off) * counted).toBeLessThan(1.01)
      }),
    )
    const text = mails(0, 10)
    expect(estimateTokens(text, correctionBy(text, 1_000_000) ?? undefined)).toBeLessThan(5 * estimateTokens(text))
  })

  it('takes a count near a known vocabulary for that one: one mail says little of another kind', () => {
    const prose = mails(0, 12)
    const grain = (by: number): number | undefined => correctionBy(prose, Math.round(estimateTokens(prose) * by))?.grain
    const lean = estimateTokens(prose, { grain: 0, scale: 1 }) / estimateTokens(prose)
    expect([0.96, 1, 1.05].map(grain)).toEqual([1, 1, 1])
    expect([0.96, 1, 1.05].map(by => grain(by * lean))).toEqual([0, 0, 0])
    expect(grain(1.2)).toBeGreaterThan(1)
    const correction = correctionBy(prose, Math.round(estimateTokens(prose) * 1.04)) ?? uncorrected
    expect(correction.scale).toBeCloseTo(1.024, 3)
  })

  it('learns nothing of a prompt that is too short', () => {
    expect(correctionBy('Yes, I will come.', 9)).toBeNull()
    expect(correctionBy(mails(0, 10), 0)).toBeNull()
  })
})
