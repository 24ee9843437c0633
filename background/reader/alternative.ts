import type { Content } from './body'
import { words } from './line'

/** A side of a multipart/alternative as it was read. */
export type Side = { content: readonly Content[] }
/** What a text says, in order; what it says or hides; and whether it is a note on the other side. */
type Said = { list: readonly string[]; held: ReadonlySet<string>; note: boolean }

/** Most words of a text by which it is compared with another. */
const compared = 100_000
/** Characters that hold at least that many words of most texts. */
const comparedLength = 1_000_000

const address = /(?:https?:\/\/|mailto:|www\.|cid:)\S+/gi
const wordsOf = (text: string): string[] => words(text.slice(0, comparedLength).replace(address, ' ')).slice(0, compared)

/** Most words of a note that stands in a side's place. */
const noteWords = 30
const noteSigns =
  /\b(?:html|browser|webversion|online|click|klick\w{0,3}|view|display|read this|anzeigen?|ansicht|lesen|navigateur|afficher|lire|navegador|visualizar)\b/i

/** A count, an amount, a date, an hour: what a text is read for. */
const isNumber = (word: string): boolean => /^\p{N}{1,6}\p{L}{0,2}$/u.test(word)

const known = new WeakMap<Content, Said>()

function saidIn(item: Content): Said {
  if (item.kind !== 'text') return nothing
  const had = known.get(item)
  if (had) return had
  const text = item.lines.map(line => line.text).join(' ')
  const list = wordsOf(text)
  const held = new Set([...list, ...wordsOf(item.hidden.map(run => run.text).join(' '))])
  const said = { list, held, note: list.length <= noteWords && noteSigns.test(text) && !list.some(isNumber) }
  known.set(item, said)
  return said
}

const nothing: Said = { list: [], held: new Set(), note: false }

/** A text that is a side alone, as nearly all are, is counted once for all the alternatives it stands in. */
function saidBy({ content }: Side): Said {
  const items = content.map(saidIn).filter(({ list }) => list.length > 0)
  const [only = nothing] = items
  if (items.length < 2) return only
  const list = items.flatMap(item => item.list).slice(0, compared)
  return { list, held: new Set(items.flatMap(item => [...item.held])), note: items.every(item => item.note) }
}

/** So many words on end are a passage. */
const passage = 5

/** Whether a side says all that matters of another: no passage of it is missing, no number, and hardly a word. */
function covers(side: Said, other: Said): boolean {
  let missing = 0
  let run = 0
  for (const word of other.list) {
    run = side.held.has(word) ? 0 : run + 1
    if (run > 0) missing++
    if (run >= passage || (run > 0 && isNumber(word))) return false
  }
  return missing * 10 <= other.list.length
}

/**
 * Which sides of a multipart/alternative are read as text. The last is what mail programs show (RFC 2046 5.1.4), so it goes before the
 * others, unless another says all of it and more. A side that says what no other does is read as well, but for a note like "click here to
 * read this".
 */
export function readSides<T extends Side>(sides: readonly T[]): T[] {
  if (sides.length === 1) return [...sides]
  const all = sides.map(side => ({ side, said: saidBy(side) })).filter(({ said }) => said.list.length > 0)
  const texts = all.some(({ said }) => !said.note) ? all.filter(({ said }) => !said.note) : all
  let taken = texts.slice(-1)
  for (const one of texts.slice(0, -1).reverse()) {
    if (taken.some(({ said }) => covers(said, one.said))) continue
    taken = taken.every(({ said }) => covers(one.said, said)) ? [one] : [one, ...taken]
  }
  return taken.map(({ side }) => side)
}

/** Whether a side shows any words. */
export const says = (side: Side): boolean => saidBy(side).list.length > 0
