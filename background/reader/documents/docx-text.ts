import { unzipSync } from 'fflate'
import type { LeftOutReason } from '../../../shared/answer'
import { limits } from '../limits'
import { guessText } from '../mime/charset'
import type { DocumentText } from './document-text'
import { readTargets } from './docx-links'
import { noteNumbers } from './docx-notes'
import { itemCounter, readNumbering } from './docx-numbers'
import { readPage, type Shared } from './docx-page'
import { readStyles } from './docx-styles'

/** What a reader of the document turns to: its text, then notes, comments, and what stands on every page (ISO/IEC 29500-1 11.3). */
const parts = ['document\\d*', 'footnotes', 'endnotes', 'comments', 'diagrams/data\\d*', 'header\\d*', 'footer\\d*'].map(
  name => new RegExp(`^word/${name}\\.xml$`),
)
const rank = (name: string): number => parts.findIndex(part => part.test(name))

/** Parts that stand on every page, of which a document has several that may say the same. */
const everyPage = /^word\/(?:header|footer)\d*\.xml$/

/** The text of a Word document, or why there is none. At most `limits.unpacked` bytes are unpacked. Never throws. */
export function docxText(bytes: Uint8Array): DocumentText | LeftOutReason {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return isSealed(bytes) ? 'encrypted' : 'type'
  const files = unpack(bytes)
  if (typeof files === 'string') return files
  const xmlOf = (name: string): string => guessText(files.get(name) ?? new Uint8Array())
  const shared: Shared = {
    styles: readStyles(xmlOf('word/styles.xml')),
    itemLabel: itemCounter(readNumbering(xmlOf('word/numbering.xml'))),
    notes: noteNumbers(),
  }
  const names = [...files.keys()].filter(name => rank(name) >= 0).toSorted((a, b) => rank(a) - rank(b))
  const read = names.map(name => ({ name, ...readPage(xmlOf(name), shared, readTargets(xmlOf(relationsOf(name)))) }))
  const said = new Set<string>()
  const isSaid = ({ name, text }: { name: string; text: string }): boolean => everyPage.test(name) && said.size === said.add(text).size
  const text = read
    .filter(part => part.text !== '' && !isSaid(part))
    .map(part => part.text)
    .join('\n\n')
  const hidden = read.flatMap(part => part.hidden)
  const lost = read.flatMap(part => part.lost)
  const whole = text.length <= limits.documentText && read.every(part => part.whole)
  if (text === '' && hidden.length === 0) return whole ? 'no-text' : 'too-large'
  return { text: text.slice(0, limits.documentText), hidden, lost, whole }
}

/** A compound file is an old .doc, or the envelope of a document under a password, which names its stream in UTF-16 (MS-OFFCRYPTO 1.3). */
function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
}

/** Where the places stand that a part leads to (ISO/IEC 29500-2 9.3.3). */
const relationsOf = (name: string): string =>
  `${name.slice(0, name.lastIndexOf('/') + 1)}_rels/${name.slice(name.lastIndexOf('/') + 1)}.rels`

/** What is unpacked: the parts that are read, and what they refer to. */
const isWanted = (name: string): boolean =>
  rank(name.replace(/_rels\/([^/]+)\.rels$/, '$1')) >= 0 || name === 'word/styles.xml' || name === 'word/numbering.xml'

function unpack(bytes: Uint8Array): Map<string, Uint8Array> | LeftOutReason {
  let size = 0
  const fits = (name: string, unpacked: number): boolean => {
    if (!isWanted(name)) return false
    size += unpacked
    return size <= limits.unpacked
  }
  try {
    // a file is unpacked to the size that it claims and no further
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => fits(name, originalSize) })
    if (size > limits.unpacked) return 'too-large'
    return Object.keys(files).some(name => rank(name) === 0) ? new Map(Object.entries(files)) : 'undecodable'
  } catch {
    return 'undecodable'
  }
}
