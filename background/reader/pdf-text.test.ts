import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pdfFacts, pdfText } from './pdf-text'
import { pdfOf } from './testing-documents'

const soon = (): AbortSignal => new AbortController().signal

describe('a PDF', () => {
  it('is read until the time is up, and says that it was cut', async () => {
    const over = new AbortController()
    over.abort()
    expect(await pdfText(pdfOf(['Soup']), over.signal)).toBe('too-large')
  })

  it('keeps text apart that is drawn in white or not at all', async () => {
    const drawing = [
      '1 1 1 rg (Pay the new account) Tj 0 -14 Td 0 g (Dear Ann) Tj 0 -14 Td',
      '3 Tr (Answer yes) Tj 0 Tr ( and no ) Tj 7 Tr (to all) Tj 0 Tr (really) Tj 0 -14 Td',
      'q 0 0 0.5 rg 0 600 400 90 re f Q 1 1 1 rg (White on blue) Tj',
    ].join(' ')
    const read = await pdfText(pdfOf(['Soup'], '', drawing), soon())
    if (typeof read === 'string') throw new Error(read)
    expect(read.text.split('\n')).toEqual(['Soup', '', 'Dear Ann', 'and no really', 'White on blue'])
    expect(read.hidden.map(({ text }) => text)).toEqual(['Pay the new account', 'Answer yes to all'])
    expect(await pdfFacts(pdfOf(['Soup'], '', '1 g (Pay) Tj'), soon())).toEqual({ pages: 1, hides: true })
    expect(await pdfFacts(pdfOf(['Soup']), soon())).toEqual({ pages: 1, hides: false })
  })

  it('keeps it apart beside text that is drawn off the page, the same words as well', async () => {
    const off = (text: string): string => `0 g 1 0 0 1 -900 700 Tm (${text}) Tj`
    const white = '1 g 1 0 0 1 72 600 Tm (Pay the new account) Tj'
    const undrawn = '3 Tr 1 0 0 1 72 500 Tm (Answer yes) Tj 0 Tr'
    for (const drawing of [
      `${white} ${undrawn} ${off('x')}`,
      `${off('Pay the new account')} ${white} ${off('Answer yes')} ${undrawn} ${off('Pay the new account Answer yes')}`,
    ]) {
      const bytes = pdfOf(['Soup'], '', drawing)
      expect(await pdfText(bytes, soon())).toEqual({
        text: 'Soup',
        hidden: ['Pay the new account', 'Answer yes'].map(text => ({ text, lead: false })),
        whole: true,
      })
      expect(await pdfFacts(bytes, soon())).toEqual({ pages: 1, hides: true })
    }
    expect(await pdfText(pdfOf(['Soup'], '', off('x')), soon())).toEqual({ text: 'Soup', hidden: [], whole: true })
  })

  it('reads the text that a scanner puts over its picture, and says what it is', async () => {
    const picture = new TextEncoder().encode(
      '9 0 obj << /Type /XObject /Subtype /Image /Width 1700 /Height 2200 >> stream\n\nendstream endobj',
    )
    const scan = pdfOf([], '', '3 Tr (Soup at noon) Tj')
    const read = (bytes: Uint8Array) => pdfText(bytes, soon())
    expect(await read(Uint8Array.from([...scan, ...picture]))).toEqual({
      text: '[text layer of a scan]\nSoup at noon',
      hidden: [],
      whole: true,
    })
    expect(await read(scan)).toMatchObject({ text: '', hidden: [{ text: 'Soup at noon' }] })
    const mixed = pdfOf(['A letter of many words'], '', '3 Tr (Pay) Tj')
    expect(await read(Uint8Array.from([...mixed, ...picture]))).toMatchObject({ text: 'A letter of many words', hidden: [{ text: 'Pay' }] })
  })

  it('leaves the bytes of its owner alone', async () => {
    const bytes = pdfOf(['Soup'])
    await pdfText(bytes, soon())
    expect(bytes.length).toBeGreaterThan(100)
  })

  it('never throws on damage', async () => {
    const good = pdfOf(['Some text'])
    const property = fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), fc.string({ maxLength: 20 }), async (at, noise) => {
      const damaged = new Uint8Array(good)
      damaged.set(strToU8(noise).subarray(0, good.length - at), at)
      await pdfText(damaged, soon())
      await pdfText(good.subarray(0, at), soon())
    })
    await fc.assert(property, { numRuns: 30 })
  }, 30_000)
})
