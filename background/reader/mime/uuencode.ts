import { unshown } from '../enriched'
import { limits } from '../limits'

/** A file of a text in which it stands uuencoded. */
export type UuFile = { name: string; bytes: Uint8Array }

/** `source`: the text as it was, but for the files, of which every character became white space: what is left is found in its place. */
type UuText = { text: string; source: string; files: UuFile[]; whole: boolean }

const beginLine = /^begin [0-7]{3,4} (\S[^\r\n]{0,250})$/

/**
 * Takes uuencoded files ("begin 644 name" to "end", POSIX uuencode) out of a text. A block that is not whole and well formed is text as it
 * stands, and so is one beyond the first `most`: then it is not `whole`. Linear in the text.
 */
export function splitUu(text: string, most: number = limits.parts): UuText {
  if (!text.includes('begin ')) return { text, source: text, files: [], whole: true }
  const lines = text.split('\n')
  const files: UuFile[] = []
  const kept: string[] = []
  const blanked = [...lines]
  let whole = true
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const name = beginLine.exec(line.trimEnd())?.[1]
    if (name !== undefined && files.length >= most) whole = false
    const block = name === undefined || !whole ? null : readBlock(lines, i + 1)
    if (name === undefined || !block) {
      kept.push(line)
      continue
    }
    files.push({ name: name.trim(), bytes: block.bytes })
    blank(blanked, i, block.end)
    i = block.end
  }
  return { text: kept.join('\n'), source: files.length > 0 ? blanked.join('\n') : text, files, whole }
}

function blank(lines: string[], first: number, last: number): void {
  for (let i = first; i <= last; i++) lines[i] = unshown.repeat(lines[i]?.length ?? 0)
}

/** The bytes of the lines from `start` on, and which line ends them; null where one does not fit. */
function readBlock(lines: readonly string[], start: number): { bytes: Uint8Array; end: number } | null {
  const out: number[] = []
  for (let i = start; i < lines.length; i++) {
    const line = (lines[i] ?? '').replace(/\r$/, '')
    if (line.trimEnd() === 'end') return { bytes: Uint8Array.from(out), end: i }
    if (!takeLine(line, out)) return null
  }
  return null
}

/** Six bits of a character; the space that ends a line may be gone. */
const six = (line: string, at: number): number => ((at < line.length ? line.charCodeAt(at) : 0x20) - 0x20) & 0x3f

/** Whether a line holds what its first character says, no character of another alphabet, and at most a checksum more. */
function takeLine(line: string, out: number[]): boolean {
  const count = six(line, 0)
  const coded = 1 + Math.ceil(count / 3) * 4
  if (line.length > coded + 1 || (line.length < coded - 3 && line.trim() !== '' && count > 0)) return false
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) < 0x20 || line.charCodeAt(i) > 0x60) return false
  for (let i = 0; i < count; i++) {
    const at = 1 + Math.floor(i / 3) * 4 + (i % 3)
    const shift = 2 * (i % 3)
    out.push(((six(line, at) << (2 + shift)) | (six(line, at + 1) >> (4 - shift))) & 0xff)
  }
  return true
}
