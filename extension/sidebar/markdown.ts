import { decodeHTML } from 'entities'
import { lexer, type Token, type Tokens } from 'marked'

/** An answer's Markdown as a tree: what comes out is nodes, never HTML. */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'em' | 'del'; children: Inline[] }
  /** `host` is where it leads, '' where the text is just that address. Nothing in an answer can be clicked but its citations. */
  | { type: 'link'; children: Inline[]; host: string }
  | { type: 'cite'; index: number }
  | { type: 'break' }

export type Block =
  | { type: 'paragraph' | 'heading'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' }

/** Deeper nesting than a person writes is shown as it stands. */
const maxDepth = 12

/** [[3]] becomes a private-use mark before the lexer sees it, so that no link definition in an answer can claim it. */
const marked = (text: string): string => text.replace(/[\uE000\uE001]/g, '').replace(/\[\[(\d{1,6})\]\]/g, '\uE000$1\uE001')

export function parseMarkdown(text: string): Block[] {
  try {
    return blocks(lexer(marked(text), { gfm: true }), 0)
  } catch {
    return [{ type: 'paragraph', children: withCitations(marked(text)) }]
  }
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  if (depth > maxDepth) return [{ type: 'paragraph', children: withCitations(tokens.map(({ raw }) => raw).join('')) }]
  return tokens.flatMap(token => block(token as Tokens.Generic, depth))
}

function block(token: Tokens.Generic, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'heading':
      return [{ type: 'heading', children: inlines(token.tokens) }]
    case 'code':
      return [{ type: 'code', text: plain(token.text) }]
    case 'blockquote':
      return [{ type: 'quote', blocks: blocks(token.tokens ?? [], depth + 1) }]
    case 'list':
      return [listOf(token as Tokens.List, depth)]
    case 'table':
      return [tableOf(token as Tokens.Table)]
    case 'hr':
      return [{ type: 'rule' }]
    default:
      return [{ type: 'paragraph', children: token.tokens ? inlines(token.tokens) : withCitations(token.raw) }]
  }
}

const listOf = ({ ordered, start, items }: Tokens.List, depth: number): Block => ({
  type: 'list',
  ordered,
  start: Number(start) || 1,
  items: items.map(item => blocks(item.tokens, depth + 1)),
})

const tableOf = ({ header, rows }: Tokens.Table): Block => ({
  type: 'table',
  head: header.map(cell => inlines(cell.tokens)),
  rows: rows.map(row => row.map(cell => inlines(cell.tokens))),
})

const inlines = (tokens: readonly Token[] | undefined): Inline[] => (tokens ?? []).flatMap(token => inline(token as Tokens.Generic))

function inline(token: Tokens.Generic): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ type: token.type, children: inlines(token.tokens) }]
    case 'codespan':
      return [{ type: 'code', text: plain(token.text) }]
    case 'br':
      return [{ type: 'break' }]
    case 'link':
      return [{ type: 'link', children: inlines(token.tokens), host: hostOf(token.href, token.text) }]
    case 'image':
      return [{ type: 'link', children: withCitations(`[${token.text}]`), host: hostOf(token.href, token.text) }]
    case 'escape':
      return withCitations(token.text)
    case 'html':
      return withCitations(token.raw)
    default:
      return token.tokens ? inlines(token.tokens) : withCitations(decodeHTML(token.text ?? token.raw))
  }
}

/** Text with its citation marks taken out as nodes. */
function withCitations(text: string): Inline[] {
  return text.split(/\uE000(\d+)\uE001/).flatMap((piece, index): Inline[] => {
    if (index % 2 === 1) return [{ type: 'cite', index: Number(piece) }]
    return piece ? [{ type: 'text', text: piece }] : []
  })
}

const plain = (text: string): string => text.replace(/\uE000(\d+)\uE001/g, '[[$1]]')

function hostOf(href: string, text: string): string {
  if (!URL.canParse(href)) return href.slice(0, 100)
  const { protocol, host, pathname } = new URL(href)
  const where = protocol === 'mailto:' ? pathname : host || protocol
  return said(text) === where ? '' : where
}

/** The host or mail address that a text is, to the letter; '' where it is anything more or less than an address. */
function said(text: string): string {
  const [, host, mail] = /^(?:(?:https?:\/\/)?([a-z\d.:-]+)(?:[/?#][!-~]*)?|([!-~]+@[a-z\d.-]+))$/i.exec(text) ?? []
  return host?.toLowerCase() ?? mail ?? ''
}
