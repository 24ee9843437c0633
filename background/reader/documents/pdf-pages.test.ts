import { describe, expect, it } from 'vitest'
import { limits } from '../limits'
import { pdfFacts, pdfText } from './pdf-text'
import { pdfOfPages, streamOf } from './testing-documents'

const soon = (): AbortSignal => new AbortController().signal
const read = async (bytes: Uint8Array) => {
  const found = await pdfText(bytes, soon())
  if (typeof found === 'string') throw new Error(found)
  return found
}
const words = (at: string, text: string): string => `BT 0 g /F 12 Tf ${at} Td (${text}) Tj ET`

describe('a page of a PDF without words', () => {
  const large = streamOf('0'.repeat(100), '/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray')
  const resources = '/Font << /F 3 0 R >> /XObject << /I 4 0 R >>'
  const picture = 'q 612 0 0 792 0 0 cm /I Do Q'

  it('is told where it is a picture, by its number', async () => {
    const letter = words('72 600', 'Soup')
    const pages = [letter, picture, '', '612 0 0 792 0 0 cm /I Do', picture, letter, picture]
    expect(await read(pdfOfPages(pages, resources, [large]))).toMatchObject({
      text: 'Soup\n\nSoup',
      lost: [{ piece: 'pages 2, 4-5, 7', why: 'picture' }],
      whole: true,
    })
    expect(await read(pdfOfPages([letter, picture], resources, [large]))).toMatchObject({ lost: [{ piece: 'page 2', why: 'picture' }] })
  })

  it('is not where it is empty, or has words beside its picture', async () => {
    const blank = '.24 0 0 -.24 0 792 cm 1 1 1 rg 0 0 2550 3300 re f q Q'
    const logo = 'q 60 0 0 60 500 700 cm /I Do Q'
    const letter = words('72 200', 'We come to the garden at noon with four people.')
    const pages = [words('72 600', 'Soup'), blank, `${logo} ${words('72 20', '3')}`, `${picture} ${letter}`]
    expect((await read(pdfOfPages(pages, resources, [large]))).lost).toEqual([])
  })

  it('is told where all its words are a number, or a title, over a picture of a page', async () => {
    const pages = [
      `${picture} ${words('72 20', 'Page 2')}`,
      `${picture} ${words('72 20', 'We come to the garden at noon with four people.')}`,
    ]
    expect(await read(pdfOfPages(pages, resources, [large]))).toMatchObject({
      text: expect.stringMatching(/^Page 2\n/),
      lost: [{ piece: 'page 1', why: 'picture' }],
    })
  })

  it('is told where what it shows is drawn by lines and curves, as words may be', async () => {
    const glyph = (i: number): string => `${72 + i * 8} 600 m ${74 + i * 8} 610 ${76 + i * 8} 610 ${78 + i * 8} 600 c ${75 + i * 8} 602 l f`
    const drawn = (count: number): string => Array.from({ length: count }, (_, i) => glyph(i)).join(' ')
    const lines = Array.from({ length: 100 }, (_, i) => `72 ${700 - i} 300 0.5 re f`).join(' ')
    const pages = [words('72 600', 'Soup'), drawn(60), drawn(5), lines, `${drawn(60)} ${words('72 20', 'Page 2')}`]
    expect(await read(pdfOfPages(pages, resources, [large]))).toMatchObject({ lost: [{ piece: 'pages 2, 5', why: 'picture' }] })
  })
})

describe('a page of a PDF with a picture and text that is not seen', () => {
  const picture = (more = ''): string =>
    streamOf('0'.repeat(100), `/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray ${more}`)
  const resources = '/Font << /F 3 0 R >> /XObject << /I 4 0 R >>'
  const [layer, spoken] = ['3 Tr', 'We meet at noon at the gate.']
  const layered = `BT ${layer} /F 12 Tf 72 600 Td (${spoken}) Tj ET`

  it.each([
    ['of few bytes', `q 612 0 0 792 0 0 cm /I Do Q ${layered}`],
    ['in stripes', `q 612 0 0 264 0 0 cm /I Do Q q 612 0 0 264 0 264 cm /I Do Q q 612 0 0 264 0 528 cm /I Do Q ${layered}`],
    ['behind what else is said of it', `q 612 0 0 792 0 0 cm 1 w /I Do Q ${layered}`],
    ['over its words', `${words('72 600', spoken)} q 612 0 0 792 0 0 cm /I Do Q`],
  ])('is read where it is the layer of a scan %s', async (_, page) => {
    const { text, hidden } = await read(pdfOfPages([page], resources, [picture()]))
    expect([text.split('\n').at(-1), hidden]).toEqual([spoken, []])
  })

  it('is kept apart where the picture is small, or there are other words', async () => {
    const logo = `q 60 0 0 60 500 700 cm /I Do Q ${layered}`
    const mixed = `q 612 0 0 792 0 0 cm /I Do Q ${layered} ${words('72 400', 'A letter of as many words as that.').replace('BT', 'BT 0 Tr')}`
    for (const page of [logo, mixed]) {
      const { text, hidden } = await read(pdfOfPages([page], resources, [picture()]))
      expect([text.includes(spoken), hidden.map(run => run.text)]).toEqual([false, [spoken]])
    }
  })

  it('is kept apart where a picture lies on it, unless it may be seen through', async () => {
    const covered = `${words('72 600', 'Pay')} q 200 0 0 50 60 580 cm /I Do Q ${words('72 400', spoken)}`
    const under = await read(pdfOfPages([covered], resources, [picture()]))
    expect([under.text, under.hidden.map(run => run.text)]).toEqual([spoken, ['Pay']])
    const through = await read(pdfOfPages([covered], resources, [picture('/Mask [0 1]')]))
    expect([through.text, through.hidden]).toEqual([`Pay\n${spoken}`, []])
  })
})

describe('a page of a PDF that is written from the right', () => {
  const toUnicode = streamOf(
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfrange <61> <7A> <05D0> <41> <5A> <0041> <30> <39> <0030> endbfrange endcmap end',
  )
  const hebrew = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>'
  const resources = '/Font << /F 5 0 R >>'
  const lineOf = async (...pieces: [number, string][]): Promise<string> =>
    (await read(pdfOfPages([pieces.map(([x, text]) => words(`${x} 600`, text)).join(' ')], resources, [toUnicode, hebrew]))).text
      .split(/\s+/)
      .join(' ')

  it('has its words in the order they are read, whichever side they are drawn from', async () => {
    expect(await lineOf([300, 'ab'], [200, 'cd'], [100, 'ef'])).toBe('בא דג וה')
    expect(await lineOf([100, 'ef'], [200, 'cd'], [300, 'ab'])).toBe('בא דג וה')
  })

  it('keeps what is written from the left among them, and lines that are', async () => {
    expect(await lineOf([100, 'ef'], [200, 'cd'], [300, 'TEA'], [350, 'AT'], [400, 'ab'])).toBe('בא TEA AT דג וה')
    expect(await lineOf([100, 'TEA'], [200, 'ab'], [300, 'AT'], [400, 'FIVE'])).toBe('TEA בא AT FIVE')
  })
})

describe('a page of a PDF with many boxes', () => {
  const cells = Array.from({ length: 8000 }, (_, i) => ({ x: 20 + (i % 40) * 14, y: 20 + Math.floor(i / 40) * 3.8 }))
  const box = ({ x, y }: { x: number; y: number }): string => `0.9 g ${x} ${y} 13 3.7 re f`
  const word = ({ x, y }: { x: number; y: number }): string => `BT 0 g /F 3 Tf ${x + 1} ${y + 1} Td (abcde) Tj ET`
  const resources = '/Font << /F 3 0 R >>'

  it('is read where they are the cells of a table, and seen through where they cover it', async () => {
    const table = cells.map(cell => `${box(cell)} ${word(cell)}`).join(' ')
    const { text, hidden } = await read(pdfOfPages([table], resources, []))
    expect([text.split('abcde').length - 1, hidden]).toEqual([8000, []])
    const covered = `${cells.map(word).join(' ')} ${cells.map(box).join(' ')}`
    const found = await read(pdfOfPages([`${covered} ${words('20 785', 'Soup')}`], resources, []))
    expect([
      found.text,
      found.hidden
        .map(run => run.text)
        .join('')
        .split('abcde').length - 1,
    ]).toEqual(['Soup', 8000])
  })
})

describe('a page of a PDF with more text than a page has', () => {
  const resources = '/Font << /F 3 0 R >>'
  const line = 'a'.repeat(100)
  /** So many letters, on the page or above it, where pdf.js reads none. */
  const letters = (count: number, y: number): string =>
    `BT 0 g /F 4 Tf 4 TL 10 ${y} Td ${`(${line}) Tj T* `.repeat(count / line.length)} ET`
  const soup = words('72 600', 'Soup')

  it.each([
    ['on it', 780],
    ['beside it', 90_000],
  ])('is not read, nor are those behind it, and that is said: %s', async (_, y) => {
    const bomb = letters(limits.pageText + line.length, y)
    expect(await read(pdfOfPages([soup, bomb, soup], resources, []))).toMatchObject({ text: 'Soup', lost: [], whole: false })
    expect(await pdfText(pdfOfPages([bomb], resources, []), soon())).toBe('too-large')
    expect(await pdfFacts(pdfOfPages([soup, bomb], resources, []), soon())).toEqual({ pages: 2, hides: true })
  })

  it('is read up to that', async () => {
    const page = letters(limits.pageText, 90_000)
    expect(await read(pdfOfPages([page], resources, []))).toMatchObject({ whole: true, hidden: [{ text: expect.stringContaining(line) }] })
  })
})
