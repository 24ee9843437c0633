import { describe, expect, it } from 'vitest'
import { pdfText } from './pdf-text'
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
    expect(await read(pdfOfPages([words('72 600', 'Soup'), blank, `${picture} ${words('72 20', '3')}`], resources, [large]))).toMatchObject(
      {
        text: 'Soup\n\n3',
        lost: [],
      },
    )
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
