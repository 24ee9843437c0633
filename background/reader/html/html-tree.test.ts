import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'
import { HtmlTree } from './html-tree'

/** What a document comes to, told line by line: elements with their attributes, and the text between them. */
function makeTold() {
  const out: string[] = []
  let text = ''
  const add = (line: string): void => {
    if (text !== '') out.push(`text ${JSON.stringify(text)}`)
    text = ''
    if (line !== '') out.push(line)
  }
  return {
    open: (name: string, attributes: Readonly<Record<string, string>>): void => add(`open ${name} ${JSON.stringify(attributes)}`),
    close: (name: string): void => add(`close ${name}`),
    text: (piece: string): void => {
      text += piece
    },
    told: (): string[] => {
      add('')
      return out
    },
  }
}

function treeOf(html: string): string[] {
  const { open, close, text, told } = makeTold()
  const tree = new HtmlTree(html, {
    open({ name, void: isVoid }, attributes) {
      open(name, Object.fromEntries(attributes.entries()))
      if (isVoid) close(name)
    },
    close: ({ name }) => close(name),
    text: (start, end) => text(html.slice(start, end)),
    comment: () => undefined,
    leave: within => open(`leave ${within}`, {}),
  })
  tree.run()
  return told()
}

/** What another parser makes of it, by the same rules. */
function otherTreeOf(html: string): string[] {
  const { open, close, text, told } = makeTold()
  new Parser({ onopentag: open, onclosetag: close, ontext: text }, { decodeEntities: false }).end(html)
  return told()
}

/** Without the elements that one parser or the other closes by rules of its own. */
const pieces = [
  ...['<', '>', '</', '/>', '/', '=', '"', "'", ' ', '\n', '\f', '\v', '-', '--', '!', '?', 'x', 'Y', '1', ':', '&', 'é'],
  ...['<x', '<x>', '</x>', '<br/>', '<y class="x y">', "<Y HREF='u'>", '<x nowrap width=3>', '</y >', '<o:p>'],
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '<!doctype html>', ']]>', '<!x', '<?php', '<style>', '</style>', '</STYLE ', '</styles>'],
  ...['<frame>', '<keygen>', '<input>', '</br>', '<image>'],
  ...['<title>', '</title>', '<script ', '</script>', '<textarea>', '</textarea>', '<xmp>', '</xmp>', '<plaintext>'],
]

describe('the elements of a document', () => {
  it('are those that another parser finds, in any mark-up', () => {
    // the end closes every tag: what breaks off there, the other may give out as text
    const document = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => `${parts.join('')}"'">-->`)
    fc.assert(
      fc.property(document, html => {
        expect(treeOf(html)).toEqual(otherTreeOf(html))
      }),
      { numRuns: 2000, seed: 20261124 },
    )
  })

  it.each(['<p>a</p x', '<p>a<i', '<p>a<i b="c', '<p>a<!-- b', '<p>a<b/', '<p>a<b c='])('are without what breaks off: %s', html => {
    expect(treeOf(html)).toEqual(['open p {}', 'text "a"', 'close p'])
  })

  it('are foreign to HTML in SVG and MathML, up to what holds HTML in them', () => {
    expect(treeOf('<svg><title/><image/><![CDATA[a]]><desc><image><b/></desc></svg>').join(', ')).toBe(
      'open svg {}, open title {}, close title, open image {}, close image, text "a", open desc {}, open img {}, close img, open b {}, close b, close desc, close svg',
    )
    expect(treeOf('<math><desc><![CDATA[a]]><mi><![CDATA[b]]>').filter(one => one.startsWith('text'))).toEqual(['text "a"'])
  })

  it.each(['constructor', '__proto__'])('have attributes of any name: %s', name => {
    const page = `<style>[${name}]{display:none}[${name}^=x]{visibility:hidden}</style><p>open</p><p ${name}="y">hidden</p>`
    const { lines, hidden } = htmlLines(page)
    expect([lines.map(line => line.text), hidden.map(run => run.text)]).toEqual([['open'], ['hidden']])
  })

  it('have the first of two attributes of one name, with its entities decoded', () => {
    expect(treeOf('<a TITLE="a&amp;b" title=c x=&lt>')[0]).toBe('open a {"title":"a&b","x":"<"}')
  })
})
