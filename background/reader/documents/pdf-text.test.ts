import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { markedNote } from '../html/picture-note'
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
      'q 0 0 0.5 rg 0 600 400 70 re f Q 1 1 1 rg (White on blue) Tj',
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
    for (const [drawing, beside] of [
      [`${white} ${undrawn} ${off('x')}`, 'x'],
      [
        `${off('Pay the new account')} ${white} ${off('Answer yes')} ${undrawn} ${off('Pay the new account Answer yes')}`,
        'Pay the new account Answer yes Pay the new account Answer yes',
      ],
    ] as const) {
      const bytes = pdfOf(['Soup'], '', drawing)
      expect(await pdfText(bytes, soon())).toEqual({
        text: 'Soup',
        hidden: ['Pay the new account', 'Answer yes', beside].map(text => ({ text, lead: false })),
        lost: [],
        whole: true,
      })
      expect(await pdfFacts(bytes, soon())).toEqual({ pages: 1, hides: true })
    }
    expect(await pdfText(pdfOf(['Soup'], '', off('x')), soon())).toEqual({
      text: 'Soup',
      hidden: [{ text: 'x', lead: false }],
      lost: [],
      whole: true,
    })
  })

  /** What is read of a page that draws this, and what is kept apart, each its own text. */
  const readDrawing = async (drawing: string, extras: Parameters<typeof pdfOf>[3] = {}): Promise<[string, string]> => {
    const read = await pdfText(pdfOf(['Soup'], '', `ET ${drawing} BT`, extras), soon())
    if (typeof read === 'string') throw new Error(read)
    return [read.text.split(/\s+/).join(' '), read.hidden.map(({ text }) => text).join(' ')]
  }
  const words = (at: string, text: string): string => `BT /F1 12 Tf ${at} (${text}) Tj ET`

  it.each([
    ['an empty clip', '0 0 0 0 re W n', '72 600 Td'],
    ['a clip of a hair', '72 600 200 0.4 re W* n', '72 600 Td'],
    ['a clip below it', '72 500 200 50 re W n', '72 600 Td'],
    ['a clip beside it', '300 590 200 50 re W n', '1 0 0 1 72 600 Tm'],
    ['clips that leave nothing', '0 590 80 50 re W n 85 590 400 50 re W n', '72 600 Td'],
    ['a clip of a page moved away', '1 0 0 1 0 -400 cm 72 590 200 50 re W n 1 0 0 1 0 400 cm', '72 600 Td'],
  ])('keeps text apart that is cut off by %s', async (_, clip, at) => {
    expect(await readDrawing(`q ${clip} ${words(at, 'Pay')} Q ${words('72 400 Td', 'Eat')}`)).toEqual(['Soup Eat', 'Pay'])
  })

  it.each([
    ['its own room', '72 590 30 20 re W n', '72 600 Td (Pay) Tj'],
    ['the end of its line', '150 590 200 20 re W n', '72 600 Td (A table of contents) Tj 0 Tc ( and more) Tj'],
    ['a line below', '72 560 200 30 re W n', '14 TL 72 600 Td T* T* (Pay) Tj'],
    ['a line told by another operator', '72 560 200 30 re W n', "72 600 Td 0 -30 TD (Pay) '"],
    ['text turned on its side', '60 300 20 40 re W n', '0 1 -1 0 72 300 Tm (Pay) Tj'],
    ['large type of a small font', '72 640 100 60 re W n', '/F1 1 Tf 60 0 0 60 72 600 Tm (Pay) Tj'],
    ['letters far apart', '300 590 100 30 re W n', '200 Tc 72 600 Td (Pay) Tj'],
    ['words far apart', '300 590 100 30 re W n', '300 Tw 72 600 Td (a b) Tj'],
    ['wide type', '220 590 100 30 re W n', '1000 Tz 72 600 Td (Pay) Tj'],
    ['text moved within its line', '300 590 100 30 re W n', '72 600 Td [(P) -20000 (ay)] TJ'],
  ])('reads what a clip leaves in sight: %s', async (_, clip, text) => {
    const [, hidden] = await readDrawing(`q ${clip} BT /F1 12 Tf ${text} ET Q`)
    expect(hidden).toBe('')
  })

  const gray = { resources: '/ExtGState << /M << /BM /Multiply >> /H << /ca 0.4 >> >>' }
  it.each([
    ['a white box drawn over it', `${words('72 600 Td', 'Pay')} 1 g 60 590 100 30 re f`],
    ['a black box drawn over it', `${words('72 600 Td', 'Pay')} 0 g 60 590 100 30 re f`],
    ['one of several boxes', `${words('72 600 Td', 'Pay')} 0.9 g 300 590 10 10 re 60 590 100 30 re f`],
    ['a box moved over it', `${words('72 600 Td', 'Pay')} q 0.5 0 0 0.5 40 590 cm 1 g 0 0 200 60 re B Q`],
    ['a ground of its own colour', `0 g 60 590 100 30 re f ${words('0 g 72 600 Td', 'Pay')}`],
    ['a ground of nearly its own colour', `0.2 0.3 0.5 rg 60 590 100 30 re f 0.21 0.3 0.52 rg ${words('72 600 Td', 'Pay')}`],
    ['white letters on a white box on a dark one', `0 g 50 580 200 60 re f 1 g 60 590 100 30 re f ${words('72 600 Td', 'Pay')}`],
    ['letters drawn round in white', words('1 Tr 1 1 1 RG 72 600 Td', 'Pay')],
    ['letters filled and drawn round in white', words('2 Tr 1 G 1 g 72 600 Td', 'Pay')],
    ['letters of no width', words('0 Tz 72 600 Td', 'Pay')],
    ['letters of a hundredth of their width', words('1 Tz 72 600 Td', 'Pay')],
    ['the side of the page', words('1 0 0 1 700 600 Tm', 'Pay')],
    ['the foot of the page', words('1 0 0 1 72 -40 Tm', 'Pay')],
  ])('keeps text apart that nobody sees for %s', async (_, drawing) => {
    const [text, hidden] = await readDrawing(`q ${drawing} Q 0 g ${words('0 Tr 100 Tz 72 400 Td', 'Eat')}`)
    expect([text, hidden.replaceAll(' ', '')]).toEqual(['Soup Eat', 'Pay'])
  })

  it('counts what of a line runs off the page', async () => {
    expect(await readDrawing('BT /F1 12 Tf 1 0 0 1 560 400 Tm [(Pay) -9000 (to us)] TJ ET')).toEqual(['Soup Pay', 'to us'])
  })

  it.each([
    ['a box below it', `1 1 0.8 rg 60 590 100 30 re f ${words('0 g 72 600 Td', 'Pay')}`],
    ['a line through it', `${words('72 600 Td', 'Pay')} 0 g 60 603 100 1 re f`],
    ['a line under it', `${words('72 600 Td', 'Pay')} 0 g 60 598 100 1 re f`],
    ['a box beside it', `${words('72 600 Td', 'Pay')} 0 g 200 590 100 30 re f`],
    ['a frame around it', `${words('72 600 Td', 'Pay')} 60 590 100 30 re S`],
    ['a shape that is no box', `${words('72 600 Td', 'Pay')} 0 g 60 590 m 160 590 l 60 630 l f`],
    ['a colour that lets it through', `${words('72 600 Td', 'Pay')} /M gs 1 1 0 rg 60 590 100 30 re f`],
    ['a thin colour', `${words('72 600 Td', 'Pay')} /H gs 1 1 0 rg 60 590 100 30 re f`],
    ['a box that a clip keeps from it', `${words('72 600 Td', 'Pay')} q 300 590 50 50 re W n 1 g 60 590 400 30 re f Q`],
    ['letters drawn round in black', words('1 Tr 0 G 1 g 72 600 Td', 'Pay')],
    ['narrow letters', words('60 Tz 72 600 Td', 'Pay')],
    ['white letters on a dark box', `0 g 60 590 100 30 re f ${words('1 g 72 600 Td', 'Pay')}`],
  ])('reads text beside %s', async (_, drawing) => {
    expect(await readDrawing(`q ${drawing} Q`, gray)).toEqual(['Soup Pay', ''])
  })

  it('holds a page of many boxes against its letters in a time in line with both', async () => {
    const boxes = '0.9 g 60 590 100 30 re f '.repeat(5000)
    const start = performance.now()
    const [text] = await readDrawing(`${boxes} ${words('0 g 72 600 Td', 'Pay')} ${words('72 400 Td', 'Eat').repeat(500)}`)
    expect(text).toContain('Pay')
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('keeps text apart that stands on a layer that is off', async () => {
    const extras = (off: string) => ({
      catalog: `/OCProperties << /OCGs [6 0 R] /D << ${off} >> >>`,
      resources: '/Properties << /L 6 0 R >>',
      objects: ['<< /Type /OCG /Name (Notes) >>'],
    })
    const drawing = `/OC /L BDC /Span << /Lang (en) >> BDC ${words('72 600 Td', 'Pay')} EMC ${words('72 580 Td', 'now')} EMC ${words('72 400 Td', 'Eat')}`
    expect(await readDrawing(drawing, extras('/OFF [6 0 R]'))).toEqual(['Soup Eat', 'Pay now'])
    expect(await readDrawing(drawing, extras('/ON [6 0 R]'))).toEqual(['Soup Pay now Eat', ''])
  })

  it('keeps text apart that a form has no room for', async () => {
    const content = words('72 600 Td', 'Pay')
    const extras = (box: string) => ({
      resources: '/XObject << /X 6 0 R >>',
      objects: [
        `<< /Type /XObject /Subtype /Form /BBox [${box}] /Resources << /Font << /F1 5 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ],
    })
    expect(await readDrawing('/X Do', extras('0 0 10 10'))).toEqual(['Soup', 'Pay'])
    expect(await readDrawing('/X Do', extras('0 0 600 700'))).toEqual([expect.stringContaining('Pay'), ''])
  })

  it('reads the text that a scanner puts over its picture, and says what it is', async () => {
    const picture = new TextEncoder().encode(
      '9 0 obj << /Type /XObject /Subtype /Image /Width 1700 /Height 2200 >> stream\n\nendstream endobj',
    )
    const scan = pdfOf([], '', '3 Tr (Soup at noon) Tj')
    const read = (bytes: Uint8Array) => pdfText(bytes, soon())
    expect(await read(Uint8Array.from([...scan, ...picture]))).toEqual({
      text: `${markedNote('text layer of a scan')}\nSoup at noon`,
      hidden: [],
      lost: [],
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
