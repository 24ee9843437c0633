import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import type { LeftOutReason } from '../../../shared/answer'
import { limits } from '../limits'
import { guessText } from '../mime/charset'
import type { DocumentText } from './document-text'
import { looks } from './docx-looks'
import { readStyles, type Styles } from './docx-styles'

/** What a reader of the document turns to: its text, then notes, comments, and what stands on every page (ISO/IEC 29500-1 11.3). */
const parts = ['document', 'footnotes', 'endnotes', 'comments', 'diagrams/data\\d*', 'header\\d*', 'footer\\d*'].map(
  name => new RegExp(`^word/${name}\\.xml$`),
)
const rank = (name: string): number => parts.findIndex(part => part.test(name))

/** The text of a Word document, or why there is none. At most `limits.unpacked` bytes are unpacked. Never throws. */
export function docxText(bytes: Uint8Array): DocumentText | LeftOutReason {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return isSealed(bytes) ? 'encrypted' : 'type'
  const files = unpack(bytes)
  if (typeof files === 'string') return files
  const styles = readStyles(guessText(files.styles ?? new Uint8Array()))
  const read = files.texts.map(xml => readXml(guessText(xml), styles))
  const text = read
    .map(part => part.text)
    .filter(Boolean)
    .join('\n\n')
  const hidden = read.flatMap(part => part.hidden)
  const whole = text.length <= limits.documentText && read.every(part => part.whole)
  if (text === '' && hidden.length === 0) return whole ? 'no-text' : 'too-large'
  return { text: text.slice(0, limits.documentText), hidden, whole }
}

/** A compound file is an old .doc, or the envelope of a document under a password, which names its stream in UTF-16 (MS-OFFCRYPTO 1.3). */
function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
}

const stylesName = 'word/styles.xml'

function unpack(bytes: Uint8Array): { texts: Uint8Array[]; styles: Uint8Array | undefined } | LeftOutReason {
  let size = 0
  const fits = (name: string, unpacked: number): boolean => {
    if (rank(name) < 0 && name !== stylesName) return false
    size += unpacked
    return size <= limits.unpacked
  }
  try {
    // a file is unpacked to the size that it claims and no further
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => fits(name, originalSize) })
    if (size > limits.unpacked) return 'too-large'
    if (!files['word/document.xml']) return 'undecodable'
    const texts = Object.entries(files).filter(([name]) => name !== stylesName)
    return { texts: texts.toSorted(([a], [b]) => rank(a) - rank(b)).map(([, file]) => file), styles: files[stylesName] }
  } catch {
    return 'undecodable'
  }
}

/** Of an alternative the first side is shown; what was moved away stands where it went. */
const skipped = new Set(['Fallback', 'moveFrom'])
const breaks: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** Elements that stand one in another, and what they say of the text in them. */
function openElements() {
  const tags: string[] = []
  const counts = new Map<string, number>()
  const count = (tag: string): number => counts.get(tag) ?? 0
  return {
    push(tag: string): void {
      tags.push(tag)
      counts.set(tag, count(tag) + 1)
    },
    pop(): string {
      const tag = tags.pop() ?? ''
      counts.set(tag, count(tag) - 1)
      return tag
    },
    /** The innermost at -1, the one around it at -2. */
    at: (index: number): string | undefined => tags.at(index),
    depth: (): number => tags.length,
    has: (tag: string): boolean => count(tag) > 0,
  }
}

/** Puts text together, paragraph by paragraph, the cells of a row on one line. */
function pageWriter() {
  const lines: string[] = []
  let cells: string[] = []
  let last = ''
  const endLine = (): void => {
    lines.push([...cells, last].join(' | ').trimEnd())
    cells = []
    last = ''
  }
  return {
    write(text: string): void {
      last += text
    },
    endCell(): void {
      cells.push(last.trim())
      last = ''
    },
    endRow(): void {
      if (last.trim() === '') last = cells.pop() ?? ''
      endLine()
    },
    endLine,
    text(): string {
      endLine()
      return lines.join('\n').trim()
    },
  }
}

/** Elements deeper than `limits.xmlDepth` and all behind them are not read. Linear in the length of `xml`. */
function readXml(xml: string, styles: Styles): DocumentText {
  const open = openElements()
  const hidden: DocumentText['hidden'] = []
  const page = pageWriter()
  let skip = 0
  let tooDeep = false
  const look = looks(styles, open)
  const write = (text: string): void => {
    if (skip > 0 || text === '') return
    if (look.unseen()) hidden.push({ text, lead: false })
    else page.write(text)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.slice(name.indexOf(':') + 1)
        look.enter(tag, attributes)
        if (skipped.has(tag)) skip++
        if (open.at(-1) === 'r') write(breaks[tag] ?? '')
        open.push(tag)
        if (open.depth() <= limits.xmlDepth) return
        tooDeep = true
        parser.pause()
      },
      ontext(text) {
        if (open.at(-1) === 't') write(text)
      },
      onclosetag() {
        const tag = open.pop()
        look.leave(tag)
        if (skipped.has(tag)) skip--
        if (tag === 'p' && open.has('tc')) page.write(' ')
        else if (tag === 'p') page.endLine()
        if (tag === 'tc') page.endCell()
        if (tag === 'tr') page.endRow()
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  const whole = !tooDeep && open.depth() === 0
  if (!tooDeep) parser.end()
  return { text: page.text(), hidden, whole }
}
