import { markedNote, unmarked } from '../html/picture-note'
import type { Attributes } from './docx-styles'

/** What refers to a note, and what each note begins with (ISO/IEC 29500-1 17.11, 17.13.4). */
const references: Readonly<Record<string, string>> = {
  commentReference: 'comment',
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
}
const kinds = new Set(Object.values(references))

/** Most characters of an author's name that are told. */
const longestName = 100

/** The comments and notes of a document, numbered kind by kind as it refers to them. */
export type NoteNumbers = ReturnType<typeof noteNumbers>

export function noteNumbers() {
  const numbers = new Map<string, Map<string, number>>()
  const numberOf = (kind: string, id: string): number => {
    const known = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, known)
    const number = known.get(id) ?? known.size + 1
    known.set(id, number)
    return number
  }
  return {
    /** What is to be told where this element begins: which note stands there, or is meant there; null = nothing. */
    enter(tag: string, attributes: Attributes): string | null {
      const id = attributes['w:id']
      const kind = references[tag] ?? (kinds.has(tag) && attributes['w:type'] === undefined ? tag : undefined)
      if (kind === undefined || id === undefined) return null
      const author = unmarked(attributes['w:author'] ?? '').slice(0, longestName)
      return markedNote(`${kind} ${numberOf(kind, id)}${kinds.has(tag) && author !== '' ? ` by ${author}` : ''}`)
    },
  }
}
