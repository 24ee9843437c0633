import { describe, expect, it } from 'vitest'
import { bracketed } from '../html/picture-note'
import { docxText } from './docx-text'
import { docxOf, paragraph } from './testing-documents'

/** What is read of these paragraphs and these other parts, notes of ours in brackets. */
function read(body: string, others: Readonly<Record<string, string>> = {}): string {
  const found = docxText(docxOf(body, others))
  if (typeof found === 'string') throw new Error(found)
  return bracketed(found.text)
}
const run = (inner: string): string => `<w:r>${inner}</w:r>`
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`)
const inParagraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

describe('the numbers of a list in a Word document', () => {
  const level = (at: number, format: string, shown: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`
  const abstract = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
  const num = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
  const numbering = (...inner: string[]) => ({ 'word/numbering.xml': `<w:numbering>${inner.join('')}</w:numbering>` })
  const item = (words: string, list: number, at = 0, properties = ''): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r></w:p>`
  const plain = numbering(
    abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')),
    abstract(1, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o')),
    abstract(2, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
    num(1, 0),
    num(2, 1),
    num(3, 2),
    num(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
  )

  it('are shown before its items, deeper ones beginning anew', () => {
    const body = [
      item('Fish', 1),
      item('cod', 1, 1),
      item('eel', 1, 1),
      item('Soup', 1),
      item('hot', 1, 1),
      paragraph('So?'),
      item('Cake', 1),
    ]
    expect(read(body.join(''), plain)).toBe('1. Fish\n  a) cod\n  b) eel\n2. Soup\n  a) hot\nSo?\n3. Cake')
  })

  it('are signs where it has no numbers, and name the levels above where it says so', () => {
    expect(read(item('Fish', 2) + item('cod', 2, 1), plain)).toBe('• Fish\n  o cod')
    expect(read(item('Terms', 3) + item('Rent', 3, 1) + item('Keys', 3, 1) + item('End', 3), plain)).toBe(
      'I. Terms\n1.1 Rent\n1.2 Keys\nII. End',
    )
  })

  it('begin where another list of the same kind says', () => {
    expect(read(item('one', 1) + item('five', 4) + item('six', 4), plain)).toBe('1. one\n5. five\n6. six')
  })

  it('are those of its style, unless the paragraph is in no list', () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    const styled = (words: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="L"/>${more}</w:pPr>${text(words)}</w:p>`
    const body = styled('Fish') + styled('Ann', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Soup')
    expect(read(body, { ...plain, 'word/styles.xml': styles })).toBe('1. Fish\nAnn\n2. Soup')
  })

  it('are those of the style that a list is made by', () => {
    const list = numbering(
      abstract(0, '<w:numStyleLink w:val="Agenda"/>'),
      abstract(1, '<w:styleLink w:val="Agenda"/>', level(0, 'upperLetter', '%1)')),
      abstract(2, '<w:numStyleLink w:val="None"/>'),
      num(1, 0),
      num(2, 2),
    )
    expect(read(item('Fish', 1) + item('Soup', 1) + item('Cake', 2), list)).toBe('A) Fish\nB) Soup\nCake')
  })

  it('stand before no words that nobody sees, and count them', () => {
    expect(read(item('Fish', 1) + item('Pay', 1, 0, '<w:vanish/>') + item('Soup', 1), plain).split(/\n+/)).toEqual(['1. Fish', '3. Soup'])
  })

  it.each([
    ['lowerLetter', 28, 'bb.'],
    ['upperLetter', 3, 'C.'],
    ['lowerRoman', 9, 'ix.'],
    ['decimalZero', 7, '07.'],
    ['japaneseCounting', 2, '2.'],
  ])('are written in the format %s', (format, number, shown) => {
    const list = numbering(abstract(0, level(0, format, '%1.')), num(1, 0))
    expect(read(item('x', 1).repeat(number), list).split('\n').at(-1)).toBe(`${shown} x`)
  })
})

describe('links of a Word document', () => {
  const relation = (id: string, target: string, mode = 'External'): string =>
    `<Relationship Id="${id}" Type="http://schemas.example.org/relationships/hyperlink" Target="${target}" TargetMode="${mode}"/>`
  const targets = {
    'word/_rels/document.xml.rels': `<Relationships>${relation('r1', 'https://example.org/form')}${relation('r2', 'here.xml', 'Internal')}</Relationships>`,
  }
  const field = (instruction: string, shown: string): string =>
    [
      run('<w:fldChar w:fldCharType="begin"/>'),
      run(`<w:instrText>${instruction}</w:instrText>`),
      run('<w:fldChar w:fldCharType="separate"/>'),
      shown,
      run('<w:fldChar w:fldCharType="end"/>'),
    ].join('')

  it.each([
    ['an element', `<w:hyperlink r:id="r1">${text('the form')}</w:hyperlink>`, 'the form [link: https://example.org/form]'],
    [
      'a field',
      field(' HYPERLINK &quot;https://example.org/form&quot; \\o &quot;tip&quot; ', text('the form')),
      'the form [link: https://example.org/form]',
    ],
    [
      'a field in one',
      `<w:fldSimple w:instr="HYPERLINK &quot;mailto:bo@example.org&quot;">${text('Bo')}</w:fldSimple>`,
      'Bo [link: mailto:bo@example.org]',
    ],
    ['its own address', `<w:hyperlink r:id="r1">${text('https://example.org/form')}</w:hyperlink>`, 'https://example.org/form'],
    ['a place in the document', field(' HYPERLINK \\l &quot;_Toc1&quot; ', text('page 3')), 'page 3'],
    ['a part of the document', `<w:hyperlink r:id="r2">${text('below')}</w:hyperlink>`, 'below'],
    ['another field', field(' PAGE ', text('3')), '3'],
    [
      'a field in another',
      field(`REF x ${''}`, field(' HYPERLINK &quot;https://example.org/a&quot;', text('a'))),
      'a [link: https://example.org/a]',
    ],
  ])('are told with where they lead: %s', (_, body, shown) => {
    expect(read(inParagraph(text('See '), body, text(', please')), targets)).toBe(`See ${shown}, please`)
  })

  it('are not told where nobody sees their words', () => {
    expect(
      read(inParagraph(text('See'), `<w:hyperlink r:id="r1"><w:r><w:rPr><w:vanish/></w:rPr><w:t>it</w:t></w:r></w:hyperlink>`), targets),
    ).toBe('See')
  })
})

describe('notes and comments of a Word document', () => {
  it('are told where they belong, with who wrote them', () => {
    const body = inParagraph(
      text('We meet at noon'),
      run('<w:commentReference w:id="7"/>'),
      text('. Bring soup'),
      run('<w:footnoteReference w:id="2"/>'),
      text('.'),
    )
    const parts = {
      'word/comments.xml': `<w:comments><w:comment w:id="7" w:author="Ann Lee">${paragraph('At one?')}</w:comment></w:comments>`,
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="0" w:type="separator">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('Hot.')}</w:footnote></w:footnotes>`,
    }
    expect(read(body, parts)).toBe(
      'We meet at noon [comment 1]. Bring soup [footnote 1].\n\n[footnote 1] Hot.\n\n[comment 1 by Ann Lee] At one?',
    )
  })

  it('are told without words too', () => {
    const comments = '<w:comments><w:comment w:id="0" w:author="Bo"><w:p/></w:comment></w:comments>'
    expect(read(paragraph('Hi'), { 'word/comments.xml': comments })).toBe('Hi\n\n[comment 1 by Bo]')
  })
})

describe('what stands once in a Word document', () => {
  it('is read once: what several headers say alike, and both sides of a box of text', () => {
    const box = `<w:txbxContent>${paragraph('Boxed')}</w:txbxContent>`
    const sides = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    const parts = { 'word/header1.xml': paragraph('Draft'), 'word/header2.xml': paragraph('Draft'), 'word/footer1.xml': paragraph('Bo') }
    expect(read(paragraph('Hi') + inParagraph(run(sides)), parts).split(/\n+/)).toEqual(['Hi', 'Boxed', 'Draft', 'Bo'])
  })

  it('is read where the text has another name', () => {
    expect(read('', { 'word/document2.xml': paragraph('Hi') })).toBe('Hi')
  })
})

describe('a table in a cell of a Word document', () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const inner = `<w:tbl>${row(paragraph('a'), paragraph('b'))}${row(paragraph('c'), paragraph('d'))}</w:tbl><w:p/>`

  it.each([
    ['alone', row(inner), 'a | b\nc | d'],
    ['amid others', row(paragraph('X'), paragraph('Z'), inner, paragraph('Y')), 'X | Z\na | b\nc | d\nY'],
    ['below words', row(paragraph('X') + inner, paragraph('Y')), 'X\na | b\nc | d\nY'],
  ])('has rows of its own: %s', (_, rows, shown) => {
    expect(read(`<w:tbl>${rows}</w:tbl>${paragraph('End')}`)).toBe(`${shown}\nEnd`)
  })
})

describe('what two styles both turn on', () => {
  const style = (id: string, type: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:rPr><w:vanish/><w:strike/></w:rPr></w:style>`
  const styles = { 'word/styles.xml': `<w:styles>${style('P', 'paragraph')}${style('C', 'character')}</w:styles>` }
  const styled = (words: string, ofParagraph: string, ofRun: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${ofParagraph}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="${ofRun}"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`

  it('is off again', () => {
    const found = docxText(docxOf(styled('both', 'P', 'C') + styled('one', 'P', 'x') + styled('other', 'x', 'C'), styles))
    expect(found).toMatchObject({ text: 'both', hidden: [{ text: 'one' }, { text: 'other' }] })
  })
})
