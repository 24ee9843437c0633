import { describe, expect, it } from 'vitest'
import { bracketed } from '../html/picture-note'
import { docxText } from './docx-text'
import { docxOf, paragraph } from './testing-documents'

/** What is read of these paragraphs, and what is kept apart; notes of ours in brackets. */
function read(body: string): { text: string; hidden: string[]; lost: string[] } {
  const found = docxText(docxOf(body))
  if (typeof found === 'string') throw new Error(found)
  return {
    text: bracketed(found.text),
    hidden: found.hidden.map(({ text }) => text),
    lost: found.lost.map(({ piece, why }) => `${piece}: ${why}`),
  }
}
const run = (inner: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
const text = (words: string, properties = ''): string => run(`<w:t xml:space="preserve">${words}</w:t>`, properties)
const inParagraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

describe('what is ticked, struck and deleted in a Word document', () => {
  const control = (state: string, shown: string): string =>
    `<w:sdt><w:sdtPr><w14:checkbox>${state}<w14:checkedState w14:val="2612"/></w14:checkbox></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`
  const field = (state: string): string =>
    run(`<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData></w:fldChar>`)

  it.each([
    ['a sign of Wingdings', run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '[x]'],
    ['an empty box of Wingdings', run('<w:sym w:font="Wingdings" w:char="F0A8"/>'), '[ ]'],
    ['a sign of Wingdings 2', run('<w:sym w:font="Wingdings 2" w:char="F052"/>'), '[x]'],
    ['a tick without a box', run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), '✓'],
    ['a sign that nobody knows', run('<w:sym w:font="Webdings" w:char="F061"/>'), '[symbol]'],
    ['a character of a plain font', run('<w:sym w:font="Arial" w:char="2265"/>'), '≥'],
    ['a box that is ticked', control('<w14:checked w14:val="1"/>', text('☒')), '[x]'],
    ['a box that is not', control('<w14:checked w14:val="0"/>', text('☐')), '[ ]'],
    ['a box ticked with a sign of its own', control('<w14:checked w14:val="1"/>', run('<w:sym w:font="Webdings" w:char="F061"/>')), '[x]'],
    ['a box that shows another state than it says', control('<w14:checked w14:val="1"/>', text('☐')), '[ ]'],
    ['a field of a form, ticked', field('<w:default w:val="0"/><w:checked/>'), '[x]'],
    ['a field of a form, ticked from the start', field('<w:default w:val="1"/>'), '[x]'],
    ['a field of a form, unticked since', field('<w:default w:val="1"/><w:checked w:val="0"/>'), '[ ]'],
    [
      'what is chosen in a list of a form',
      run(
        '<w:fldChar><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="fish"/><w:listEntry w:val="soup"/></w:ddList></w:ffData></w:fldChar>',
      ),
      'soup',
    ],
  ])('reads %s', (_, sign, shown) => {
    const spaced = /^\[|soup/.test(shown) ? ' ' : ''
    expect(read(inParagraph(text('So:'), sign, text('I come')))).toEqual({
      text: `So:${spaced}${shown}${spaced}I come`,
      hidden: [],
      lost: [],
    })
  })

  it('keeps a box apart that nobody sees', () => {
    expect(read(inParagraph(text('I come'), run('<w:sym w:font="Wingdings" w:char="F0FE"/>', '<w:vanish/>')))).toMatchObject({
      text: 'I come',
      hidden: ['[x]'],
    })
  })

  it('marks struck words, however they are cut, line by line and cell by cell', () => {
    const struck = '<w:strike/>'
    const body = [
      inParagraph(
        text('On '),
        text('Fri', struck),
        text('day ', '<w:dstrike w:val="true"/>'),
        text('Saturday'),
        text('!', '<w:strike w:val="0"/>'),
      ),
      inParagraph(text('one', struck), run('<w:br/>', struck), text('two', struck)),
      `<w:tbl><w:tr><w:tc>${inParagraph(text('fish', struck))}</w:tc><w:tc>${inParagraph(text('soup'))}</w:tc></w:tr></w:tbl>`,
    ]
    expect(read(body.join('')).text).toBe('On ~~Friday~~ Saturday!\n~~one~~\n~~two~~\n~~fish~~ | soup')
  })

  it('says that words were taken back, and not which', () => {
    const deleted = (words: string, properties = ''): string =>
      `<w:del w:author="Bo">${run(`<w:delText>${words}</w:delText>`, properties)}</w:del>`
    expect(read(inParagraph(text('I come on '), deleted('Fri'), deleted('day '), text('Monday')) + inParagraph(text('Ann')))).toEqual({
      text: 'I come on [deleted text] Monday\nAnn',
      hidden: [],
      lost: [],
    })
    expect(read(inParagraph(text('Yes'), deleted('No', '<w:vanish/>'))).text).toBe('Yes')
    expect(read(inParagraph(text('Yes [deleted text]'))).text).toBe('Yes [deleted text]')
  })
})

describe('what a Word document shows beside its words', () => {
  const picture = (
    properties: string,
    inner = '<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic></a:graphicData></a:graphic>',
  ) => run(`<w:drawing><wp:inline><wp:docPr id="1" ${properties}/>${inner}</wp:inline></w:drawing>`)

  it('names pictures by the words of their author', () => {
    expect(read(inParagraph(text('Look'), picture('descr="Plan of the garden"'), text('here')) + inParagraph(picture(''))).text).toBe(
      'Look [image: Plan of the garden] here\n[image]',
    )
    const vml = run('<w:pict><v:shape alt="A gate"><v:imagedata/></v:shape></w:pict>')
    expect(read(inParagraph(vml)).text).toBe('[image: A gate]')
    expect(read(inParagraph(picture('descr="Pay" hidden="1"'), text('Hi')))).toMatchObject({ text: 'Hi', hidden: ['Pay'] })
  })

  it('tells what it does not read', () => {
    const chart = run(
      '<w:drawing><wp:inline><wp:docPr/><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></wp:inline></w:drawing>',
    )
    const body = `${inParagraph(text('Sales'), chart)}<w:altChunk r:id="r2"/>${inParagraph(run('<w:object><o:OLEObject/></w:object>'))}`
    expect(read(body)).toEqual({
      text: 'Sales [chart, not read]\n[included file, not read] [embedded object, not read]',
      hidden: [],
      lost: ['chart: type', 'included file: type', 'embedded object: type'],
    })
  })

  const sides = (...choices: [string, string][]): string =>
    `<mc:AlternateContent>${choices
      .map(([needs, words]) =>
        needs === '' ? `<mc:Fallback>${text(words)}</mc:Fallback>` : `<mc:Choice Requires="${needs}">${text(words)}</mc:Choice>`,
      )
      .join('')}</mc:AlternateContent>`

  it.each([
    ['the first of two that are known', sides(['wps', 'one'], ['wpg', 'two'], ['', 'three']), 'one'],
    ['the second where the first asks for what nobody knows', sides(['xyz', 'one'], ['w14 wps', 'two'], ['', 'three']), 'two'],
    ['what is there for programs that know none', sides(['xyz', 'one'], ['', 'three']), 'three'],
    [
      'the first alone where an alternative stands in words that were moved away from it',
      `<mc:AlternateContent><mc:Choice Requires="wps">${text('one')}<w:moveFrom><mc:AlternateContent><mc:Choice/></mc:AlternateContent></w:moveFrom></mc:Choice><mc:Fallback>${text('two')}</mc:Fallback></mc:AlternateContent>`,
      'one',
    ],
  ])('shows of an alternative %s', (_, body, shown) => {
    expect(read(inParagraph(body)).text).toBe(shown)
  })
})

describe('text of a Word document that nobody sees', () => {
  const fill = (inner: string): string => `<w14:textFill>${inner}</w14:textFill>`
  const shape = (style: string): string =>
    `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${paragraph('Pay')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const box = (said: string): string =>
    `<w:r><w:drawing><wp:anchor>${said}<w:txbxContent>${paragraph('Pay')}</w:txbxContent></wp:anchor></w:drawing></w:r>`
  const placed = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr>${text('Pay')}</w:p>`
  const row = (properties: string): string => `<w:tbl><w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph('Pay')}</w:tc></w:tr></w:tbl>`
  const of = (properties: string): string => inParagraph(text('Pay', properties))

  it.each([
    ['letters without a fill', of(fill('<w14:noFill/>'))],
    ['letters filled in white', of(`<w:color w:val="000000"/>${fill('<w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>')}`)],
    ['letters filled in the colour of paper', of(fill('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill>'))],
    [
      'letters filled in nothing',
      of(fill('<w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill>')),
    ],
    ['letters far below their line', of('<w:position w:val="-4000"/>')],
    ['a highlight in black', of('<w:highlight w:val="black"/>')],
    ['a paragraph that begins beside the page', placed('<w:ind w:left="31000"/>')],
    ['a first line that begins beside the page', placed('<w:ind w:left="200" w:firstLine="30000"/>')],
    ['a paragraph left of the page', placed('<w:ind w:start="-20000"/>')],
    ['a frame of no room', placed('<w:framePr w:w="1" w:h="1"/>')],
    ['a row that is hidden', row('<w:hidden/>')],
    ['a shape that is hidden', inParagraph(shape('position:absolute;visibility:hidden'))],
    ['a shape of no width', inParagraph(shape('width:0;height:20pt'))],
    ['a shape left of the page', inParagraph(shape('margin-left:-9999pt;width:90pt'))],
    ['a drawing that is hidden', inParagraph(box('<wp:docPr hidden="1"/>'))],
    ['a drawing of no room', inParagraph(box('<wp:extent cx="1" cy="1"/>'))],
  ])('is kept apart: %s', (_, body) => {
    expect(read(paragraph('Soup') + body)).toMatchObject({ text: 'Soup', hidden: ['Pay'] })
  })

  it.each([
    ['letters drawn round', of(`<w14:textOutline><w14:solidFill/></w14:textOutline>${fill('<w14:noFill/>')}`)],
    ['letters filled in blue', of(`<w:color w:val="FFFFFF"/>${fill('<w14:solidFill><w14:srgbClr w14:val="0000FF"/></w14:solidFill>')}`)],
    ['letters whose shadow is white', of('<w14:shadow><w14:srgbClr w14:val="FFFFFF"/></w14:shadow>')],
    ['letters raised a little', of('<w:position w:val="12"/>')],
    ['a highlight in black under white letters', of('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')],
    ['an indent', placed('<w:ind w:left="4320" w:hanging="720"/>')],
    ['a frame that grows', placed('<w:framePr w:w="3000" w:h="1" w:hRule="atLeast"/>')],
    ['a row that is not hidden', row('<w:hidden w:val="0"/>')],
    ['a shape in sight', inParagraph(shape('position:absolute;margin-left:-20pt;width:200pt;height:40pt;visibility:visible'))],
    ['a drawing in sight', inParagraph(box('<wp:extent cx="900000" cy="900000"/><wp:docPr hidden="0"/>'))],
  ])('is told from %s', (_, body) => {
    const { text, hidden } = read(paragraph('Soup') + body)
    expect([text.split(/\s+/).join(' '), hidden]).toEqual(['Soup Pay', []])
  })

  it('looks as its own run does behind a shape', () => {
    const body = inParagraph(
      `<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><w:txbxContent>${paragraph('In')}</w:txbxContent></v:shape></w:pict><w:t>Gone</w:t></w:r>`,
    )
    expect(read(body).hidden).toContain('Gone')
  })
})
