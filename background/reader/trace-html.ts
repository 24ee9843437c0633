import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { htmlLines } from './html/html'
import { HtmlTokenizer } from './html/html-tokenizer'

/** A run of a line that was copied from the source: `length` characters from `at` on; [start, end) in the source, its entities not yet decoded. */
export type Piece = { at: number; length: number; start: number; end: number }
/** A line as the reader gives it, and where its words stand in the source. */
export type TracedLine = { text: string; pieces: Piece[] }

/** What stands between two blanks. `first` = where its first character, or entity, ends; `lead` = what that is decoded, `length` = that of all of it. */
type Token = { start: number; first: number; end: number; lead: string; length: number }

const digits = 0xff_00

/**
 * Characters, each two UTF-16 units, of which a token's number is written with two: of the planes of private use and of those in which
 * nothing stands, the first of which the mail has none.
 */
type Alphabet = { mark(index: number): string; marks: RegExp; base: number }
const planes = [0x10, 0xf, 0xd, 0xc, 0xb, 0xa, 9, 8, 7, 6, 5, 4]

function alphabetFor(source: string): Alphabet | null {
  const used = new Set(Array.from(decodeHTML(source).matchAll(/[\u{40000}-\u{10FFFF}]/gu), ([char]) => (char.codePointAt(0) ?? 0) >> 16))
  const plane = planes.find(each => !used.has(each))
  if (plane === undefined) return null
  const base = plane << 16
  const some = `([\\u{${base.toString(16)}}-\\u{${(base + digits).toString(16)}}])`
  return {
    mark: index => String.fromCodePoint(base + Math.floor(index / digits), base + (index % digits)),
    marks: new RegExp(some + some, 'gu'),
    base,
  }
}

const entity = /^&(?:#x?[\da-f]+|[a-z][\da-z]*);?/i
const isBlank = (text: string): boolean => text.trim() === ''

/**
 * Where the visible words of HTML stand in it: every word gets a number behind its first character, the mail is read again, and the numbers
 * tell which words came through, and where. So nothing of what decides over visibility is written twice, and reading a mail pays nothing
 * for it. Null where the mail has characters of all the planes that numbers can be written in.
 */
export function traceHtml(source: string): TracedLine[] | null {
  const alphabet = alphabetFor(source)
  if (!alphabet) return null
  const tokens = tokensOf(source)
  const marked: string[] = []
  let done = 0
  for (const [index, { first }] of tokens.entries()) {
    marked.push(source.slice(done, first), alphabet.mark(index))
    done = first
  }
  marked.push(source.slice(done))
  return htmlLines(marked.join('')).lines.map(line => tracedLine(line.text, tokens, alphabet))
}

function tracedLine(marked: string, tokens: readonly Token[], { marks, base }: Alphabet): TracedLine {
  const pieces: Piece[] = []
  const bare: string[] = []
  let length = 0
  let done = 0
  for (const found of marked.matchAll(marks)) {
    const [whole, high = '', low = ''] = found
    const token = tokens[((high.codePointAt(0) ?? base) - base) * digits + ((low.codePointAt(0) ?? base) - base)]
    const before = marked.slice(done, found.index)
    bare.push(before)
    length += before.length
    done = found.index + whole.length
    if (!token) continue
    const at = length - token.lead.length
    pieces.push({ at, length: token.length, start: token.start, end: token.end })
  }
  bare.push(marked.slice(done))
  const text = bare.join('')
  return { text, pieces: pieces.flatMap(piece => cutPiece(text, piece)) }
}

/** Of a word that a box cuts off, what is in front of the cut; nothing where an entity in it leaves its place open. */
function cutPiece(text: string, piece: Piece): Piece[] {
  const { at, length, start, end } = piece
  const [{ length: shown } = ''] = /^\S*/.exec(text.slice(at, at + length)) ?? []
  if (shown === length) return [piece]
  return end - start === length && shown > 0 ? [{ at, length: shown, start, end: start + shown }] : []
}

/** UTF-16 units of a number. */
const markLength = 4

/** Characters of an alternative text and its numbers that are traced: a longer one counts as the picture's mark-up. */
const mostAlt = 200

/** The words of text and of images' alternative texts, in the order of the source. */
function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let tag = ''
  const note = (start: number, end: number): void => {
    for (const word of wordsIn(source, start, end, decodeHTML)) tokens.push(word)
  }
  const nothing = (): void => undefined
  const tokenizer = new HtmlTokenizer(source, {
    text(start, end) {
      if (!/^(?:style|script|title|xmp|iframe|noembed|noframes|plaintext)$/.test(tag)) note(start, end)
    },
    openTag({ name }) {
      tag = name
    },
    closeTag() {
      tag = ''
    },
    attribute(name, start, end) {
      if (tag === 'input' && (name === 'value' || name === 'placeholder')) tokens.push(...wordsIn(source, start, end, decodeHTMLAttribute))
      if (tag !== 'img' || name !== 'alt') return
      const words = [...wordsIn(source, start, end, decodeHTMLAttribute)]
      const whole = decodeHTMLAttribute(source.slice(start, end))
      // A picture's words are cut at a length, their numbers with them; a sign alone is looked at as a sign.
      const fits = end - start + words.length * markLength < mostAlt
      if (fits && !whole.includes('\u20e3') && /[\p{L}\p{N}]/u.test(whole)) tokens.push(...words)
    },
    openTagEnd: nothing,
    comment: nothing,
    isForeign: () => false,
  })
  tokenizer.run()
  return tokens
}

/** What stands between blanks in a range of the source; marks of quoting before it by themselves, as a blank may be put behind them. */
function* wordsIn(source: string, start: number, end: number, decode: (text: string) => string): Generator<Token> {
  const made = (token: Omit<Token, 'length'>): Token => ({ ...token, length: decode(source.slice(token.start, token.end)).length })
  let open: Omit<Token, 'length'> | null = null
  for (let at = start; at < end; ) {
    const raw = source[at] === '&' ? (entity.exec(source.slice(at, Math.min(end, at + 40)))?.[0] ?? '&') : charAt(source, at)
    const lead = raw.length > 1 && raw.startsWith('&') ? decode(raw) : raw
    at += raw.length
    if (lead === '>' && !open) yield made({ start: at - raw.length, first: at, end: at, lead })
    else if (!isBlank(lead)) {
      open ??= { start: at - raw.length, first: at, end: at, lead }
      open.end = at
    } else if (open) {
      yield made(open)
      open = null
    }
  }
  if (open) yield made(open)
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)
