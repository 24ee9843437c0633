import { unzipSync } from 'fflate'
import type { LeftOutReason } from '../../../shared/answer'
import { limits } from '../limits'
import { guessText } from '../mime/charset'
import type { DocumentText } from './document-text'
import { readPage } from './docx-page'
import { readStyles } from './docx-styles'

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
  const read = files.texts.map(xml => readPage(guessText(xml), styles))
  const text = read
    .map(part => part.text)
    .filter(Boolean)
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
