import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedNote } from '../html/picture-note'
import { limits } from '../limits'
import { docxText } from './docx-text'
import { docxOf, paragraph } from './testing-documents'

describe('a Word document', () => {
  it('gives tables as rows, notes and what stands on every page', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Ann')}${cell('2')}</w:tr><w:tr>${cell('Bo')}${cell('1')}</w:tr></w:tbl>`
    const body = `${paragraph('Guests &amp; seats')}${table}<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>`
    const read = docxText(docxOf(body, { 'word/footnotes.xml': paragraph('A note'), 'word/styles.xml': paragraph('never') }))
    expect(read).toEqual({ text: 'Guests & seats\nAnn | 2\nBo | 1\none two\nthree\n\nA note', hidden: [], lost: [], whole: true })
  })

  it('keeps hidden, white and tiny text apart, and shows white text on a colour', () => {
    const body = [
      paragraph('Seen'),
      paragraph('Vanished', '<w:vanish/>'),
      paragraph('Not vanished', '<w:vanish w:val="0"/>'),
      paragraph('White', '<w:color w:val="FFFFFF"/>'),
      paragraph('White on blue', '<w:color w:val="FFFFFF"/><w:shd w:fill="0000FF"/>'),
      paragraph('Tiny', '<w:sz w:val="2"/>'),
      '<w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del>',
    ].join('')
    const read = docxText(docxOf(body))
    if (typeof read === 'string') throw new Error(read)
    expect(read.text.split('\n').filter(Boolean)).toEqual(['Seen', 'Not vanished', 'White on blue', markedNote('deleted text')])
    expect(read.hidden.map(({ text }) => text)).toEqual(['Vanished', 'White', 'Tiny'])
  })

  const inParagraph = (text: string, properties: string, run = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const inTable = (text: string, { table = '', row = '', cell = '', run = '<w:color w:val="FFFFFF"/>' }): string =>
    `<w:tbl><w:tblPr>${table}</w:tblPr><w:tr><w:trPr>${row}</w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${paragraph(text, run)}</w:tc></w:tr></w:tbl>`
  const white = '<w:color w:val="FFFFFF"/>'
  const styles = `<w:styles><w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="000080"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="table" w:styleId="Grid"/></w:styles>`
  const readWith = (body: string): [string, string] => {
    const read = docxText(docxOf(paragraph('Soup') + body, { 'word/styles.xml': styles }))
    if (typeof read === 'string') throw new Error(read)
    return [read.text.replace(/\s+/g, ' '), read.hidden.map(({ text }) => text).join()]
  }

  it.each([
    ['shading of its own colour', paragraph('Pay', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')],
    ['shading of nearly its own colour', paragraph('Pay', '<w:color w:val="FFFF00"/><w:shd w:val="clear" w:fill="FFFA10"/>')],
    [
      'a solid pattern of its own colour',
      paragraph('Pay', '<w:color w:val="112233"/><w:shd w:val="solid" w:color="112233" w:fill="FFFFFF"/>'),
    ],
    ['a highlight of its own colour', paragraph('Pay', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')],
    ['a white highlight on blue', paragraph('Pay', `${white}<w:shd w:fill="0000FF"/><w:highlight w:val="white"/>`)],
    ['a paragraph of its own colour', inParagraph('Pay', '<w:shd w:val="clear" w:fill="0000FF"/>', '<w:color w:val="0000FF"/>')],
    ['white in a cell without a ground', inTable('Pay', {})],
    ['white in a cell of a plain style', inTable('Pay', { table: '<w:tblStyle w:val="Grid"/>' })],
    [
      'white in a white cell of a dark table',
      inTable('Pay', { table: '<w:tblStyle w:val="Dark"/>', cell: '<w:shd w:val="clear" w:fill="FFFFFF"/>' }),
    ],
    ['the colour of its cell', inTable('Pay', { cell: '<w:shd w:val="clear" w:fill="800000"/>', run: '<w:color w:val="800000"/>' })],
    ['letters of a hundredth of their width', paragraph('Pay', '<w:w w:val="1"/>')],
    ['letters piled on each other', paragraph('Pay', '<w:spacing w:val="-200"/>')],
    ['lines of no height', inParagraph('Pay', '<w:spacing w:line="20" w:lineRule="exact"/>')],
    ['a row of no height', inTable('Pay', { row: '<w:trHeight w:val="10" w:hRule="exact"/>', run: '' })],
    ['a frame left of the page', inParagraph('Pay', '<w:framePr w:w="2000" w:x="-30000" w:y="1"/>')],
    ['a frame below the page', inParagraph('Pay', '<w:framePr w:w="2000" w:x="1" w:y="60000"/>')],
  ])('keeps text apart that nobody sees for %s', (_, body) => {
    expect(readWith(body)).toEqual(['Soup', 'Pay'])
  })

  it.each([
    ['shading of another colour', paragraph('Pay', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="FFFF00"/>')],
    ['a pattern', paragraph('Pay', '<w:color w:val="000000"/><w:shd w:val="pct10" w:color="000000" w:fill="FFFFFF"/>')],
    ['black shading and no colour of its own', paragraph('Pay', '<w:shd w:val="clear" w:fill="000000"/>')],
    ['white in a dark cell', inTable('Pay', { cell: '<w:shd w:val="clear" w:fill="000080"/>' })],
    ['white in a table that is dark by its style', inTable('Pay', { table: '<w:tblStyle w:val="Dark"/>' })],
    ['white in a dark table', inTable('Pay', { table: '<w:shd w:val="clear" w:fill="000080"/>' })],
    ['white in a shape', `<w:p><w:r><w:drawing><w:txbxContent>${paragraph('Pay', white)}</w:txbxContent></w:drawing></w:r></w:p>`],
    ['narrow letters', paragraph('Pay', '<w:w w:val="66"/>')],
    ['letters near each other', paragraph('Pay', '<w:spacing w:val="-10"/>')],
    ['exact lines', inParagraph('Pay', '<w:spacing w:line="240" w:lineRule="exact"/>')],
    ['near lines', inParagraph('Pay', '<w:spacing w:before="0" w:line="20" w:lineRule="auto"/>')],
    ['a frame on the page', inParagraph('Pay', '<w:framePr w:w="2000" w:x="6000" w:y="-200"/>')],
  ])('shows text with %s', (_, body) => {
    expect(readWith(body)).toEqual(['Soup Pay', ''])
  })

  it('knows what its styles hide, and what says otherwise', () => {
    const style = (id: string, type: string, properties: string, more = ''): string =>
      `<w:style w:type="${type}" w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`
    const styles = [
      style('Gone', 'paragraph', '<w:vanish/>'),
      style('Child', 'paragraph', '<w:b/>', '<w:basedOn w:val="Gone"/>'),
      style('Back', 'paragraph', '<w:vanish w:val="0"/>', '<w:basedOn w:val="Gone"/>'),
      style('Pale', 'character', '<w:color w:val="auto" w:themeColor="background1"/>'),
      style('Loop', 'paragraph', '', '<w:basedOn w:val="Loop"/>'),
    ].join('')
    const styled = (text: string, id: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body = [
      paragraph('Seen'),
      styled('Gone', 'Gone'),
      styled('Child', 'Child'),
      styled('Back', 'Back'),
      styled('Loop', 'Loop'),
      paragraph('Pale', '<w:rStyle w:val="Pale"/>'),
      paragraph('Dark after all', '<w:rStyle w:val="Pale"/><w:color w:val="000000"/>'),
      paragraph('Grey', '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>'),
      paragraph('Vanished in yellow', '<w:vanish/><w:highlight w:val="yellow"/>'),
      paragraph('On the web', '<w:webHidden/>'),
      `<w:p><w:pPr><w:shd w:fill="000080"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>White on blue</w:t></w:r></w:p>`,
    ].join('')
    const read = docxText(docxOf(body, { 'word/styles.xml': `<w:styles>${styles}</w:styles>` }))
    if (typeof read === 'string') throw new Error(read)
    expect(read.text.split('\n').filter(Boolean)).toEqual(['Seen', 'Back', 'Loop', 'Dark after all', 'Grey', 'On the web', 'White on blue'])
    expect(read.hidden.map(({ text }) => text)).toEqual(['Gone', 'Child', 'Pale', 'Vanished in yellow'])
  })

  it('is not unpacked beyond the limit, whatever it claims', () => {
    const bomb = docxOf(paragraph('0'.repeat(limits.unpacked)))
    expect(docxText(bomb)).toBe('too-large')
    const claims = new Uint8Array(bomb)
    const view = new DataView(claims.buffer)
    const central = claims.length - 22 - 46 - 'word/document.xml'.length
    expect(view.getUint32(central, true)).toBe(0x02014b50)
    view.setUint32(central + 24, 1000, true)
    expect(docxText(claims)).toMatchObject({ whole: false, text: expect.stringMatching(/^0{1,1000}$/) })
  })

  it('is not read deeper than the limit, whatever it repeats', () => {
    const time = (tag: string, times: number): number => {
      const start = performance.now()
      docxText(docxOf(tag.repeat(times)))
      return performance.now() - start
    }
    expect(docxText(docxOf('<w:p>'.repeat(200_000)))).toBe('too-large')
    const deep = docxText(docxOf(`${paragraph('Read this')}${'<w:p>'.repeat(limits.xmlDepth)}${paragraph('and not this')}`))
    expect(deep).toMatchObject({ text: 'Read this', whole: false })
    for (const tag of ['<w:p>', '<w:tr><w:tc/></w:tr>', '<w:tc/>', '</w:p>']) {
      time(tag, 10_000)
      expect(time(tag, 160_000), tag).toBeLessThan(Math.max(5000, time(tag, 40_000) * 10))
    }
  })

  it('keeps the rows of a table apart where a cell is empty', () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    expect(docxText(docxOf(`<w:tbl>${row('Ann', 'yes')}${row('', 'no')}${row('Bo', '')}</w:tbl>${paragraph('End')}`))).toMatchObject({
      text: 'Ann | yes\n | no\nBo |\nEnd',
    })
  })

  it('never throws on damage', () => {
    const good = docxOf(paragraph('Some text of a document'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        const damaged = new Uint8Array(good)
        damaged.set(noise.subarray(0, good.length - at), at)
        docxText(damaged)
        docxText(good.subarray(0, at))
      }),
    )
  })
})
