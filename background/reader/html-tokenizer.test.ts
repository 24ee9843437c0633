import fc from 'fast-check'
import { Parser, type ParserOptions } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { HtmlTokenizer } from './html-tokenizer'

/** What a parser makes of a document: tags with their attributes, and the text between them. */
function events(html: string, options: ParserOptions): string[] {
  const out: string[] = []
  let text = ''
  const settle = (): void => {
    if (text !== '') out.push(`text ${JSON.stringify(text)}`)
    text = ''
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        settle()
        out.push(`open ${tag} ${JSON.stringify(attributes)}`)
      },
      ontext(piece) {
        text += piece
      },
      onclosetag(tag) {
        settle()
        out.push(`close ${tag}`)
      },
    },
    { ...options, decodeEntities: false },
  )
  parser.end(html)
  settle()
  return out
}

const pieces = [
  ...['<', '>', '</', '/>', '/', '=', '"', "'", ' ', '\n', '\f', '\v', '-', '--', '!', '?', 'a', 'B', '1', ':', '&amp;', 'é'],
  ...['<p', '<p>', '</p>', '<br/>', '<div class="x y">', "<A HREF='u'>", '<td nowrap width=3>', '</td >', '<svg>', '</svg>', '<o:p>'],
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '<!doctype html>', ']]>', '<!x', '<?php', '<style>', '</style>', '</STYLE ', '</styles>'],
  ...['<title>', '</title>', '<script ', '</script>', '<textarea>', '</textarea>', '<xmp>', '</xmp>', '<plaintext>', '<form>', '<image>'],
]

describe('finding tags', () => {
  it("finds what the parser's own tokenizer finds, in any mark-up", () => {
    // the end closes every tag: what breaks off there, the other may give out as text
    const document = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => `${parts.join('')}"'>-->`)
    fc.assert(
      fc.property(document, html => {
        expect(events(html, { Tokenizer: HtmlTokenizer })).toEqual(events(html, {}))
      }),
      { numRuns: 2000, seed: 20261124 },
    )
  })

  it.each(['<p>a</p x', '<p>a<i', '<p>a<i b="c', '<p>a<!-- b', '<p>a<b/', '<p>a<b c='])('passes over what breaks off: %s', html => {
    expect(events(html, { Tokenizer: HtmlTokenizer }).filter(event => event.startsWith('text'))).toEqual(['text "a"'])
  })
})
