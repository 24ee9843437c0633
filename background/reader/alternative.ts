import type { Content } from './body'
import { words } from './line'

/** A side of a multipart/alternative as it was read. */
export type Side = { content: readonly Content[] }
/**
 * What a text says, in order; what it says or hides; whether it is a note on the other side; and whether such a note says that the mail cannot
 * be shown.
 */
type Said = { list: readonly string[]; held: ReadonlySet<string>; note: boolean; excuse: boolean }

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

/** "If you cannot read this message"; an invitation to click says no such thing. */
const excuseSigns =
  /(?:\bcannot|\b(?:can|is|does|do|was)(?:n't| ?not)|\bunable to|\btrouble|\bproblems?|\bnicht|\bimpossible|\bpas|\bno se|\bno puedes?|\bn[ãa]o|\bnon|\bniet)\b[^.!?]{0,30}\b(?:read|display|view|see|show|support|anzeig|dargestellt|angezeigt|lesen|affich|lire|visuali|ver\b|leer|legg|lezen|weergegeven)/i

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
  const note = list.length <= noteWords && noteSigns.test(text) && !list.some(isNumber)
  const said = { list, held, note, excuse: note && excuseSigns.test(text) }
  known.set(item, said)
  return said
}

const nothing: Said = { list: [], held: new Set(), note: false, excuse: false }

/** A text that is a side alone, as nearly all are, is counted once for all the alternatives it stands in. */
function saidBy({ content }: Side): Said {
  const items = content.map(saidIn).filter(({ list }) => list.length > 0)
  const [only = nothing] = items
  if (items.length < 2) return only
  const list = items.flatMap(item => item.list).slice(0, compared)
  const held = new Set(items.flatMap(item => [...item.held]))
  return { list, held, note: items.every(item => item.note), excuse: items.every(item => item.excuse) }
}

/** So many words on end are a passage. */
const passage = 5

/** Whether a text says all that matters of some words: no passage of them is missing, no number, and hardly a word. */
function covers(held: ReadonlySet<string>, list: readonly string[]): boolean {
  let missing = 0
  let run = 0
  for (const word of list) {
    run = held.has(word) ? 0 : run + 1
    if (run > 0) missing++
    if (run >= passage || (run > 0 && isNumber(word))) return false
  }
  return missing * 10 <= list.length
}

/** The lines of a side that hold a word which what is shown does not. */
const linesBeside = ({ content }: Side, held: ReadonlySet<string>): string =>
  content
    .flatMap(item => (item.kind === 'text' ? item.lines : []))
    .map(line => line.text.trim())
    .filter(line => wordsOf(line).some(word => !held.has(word)))
    .join('\n')

/** `shown`: the side that is read; null where none says anything. `beside`: what other sides say that nobody sees, as lines of them. */
export type Sides<T extends Side> = { shown: T | null; beside: { side: T; text: string }[] }

/**
 * Which side of a multipart/alternative is read as text: the last, as that is what mail programs show (RFC 2046 5.1.4), unless it is empty or
 * a note like "click here to read this" in the place of another. What another side says beside it is out of sight in Gmail.
 */
export function readSides<T extends Side>(sides: readonly T[]): Sides<T> {
  if (sides.length === 1) return { shown: sides[0] ?? null, beside: [] }
  const all = sides.map(side => ({ side, said: saidBy(side) })).filter(({ said }) => said.list.length > 0)
  const last = all.at(-1)
  // what Gmail shows gives way to no other side but by its own word: else a click to "view" would be told as what another side says
  const stands = (one: (typeof all)[number]): boolean => !one.said.note || (one === last && !one.said.excuse)
  const texts = all.some(stands) ? all.filter(stands) : all
  const shown = texts.at(-1)
  if (!shown) return { shown: null, beside: [] }
  const others = texts.filter(({ side, said }) => side !== shown.side && !covers(shown.said.held, said.list))
  return { shown: shown.side, beside: others.map(({ side }) => ({ side, text: linesBeside(side, shown.said.held) })) }
}

/** Whether a side shows any words. */
export const says = (side: Side): boolean => saidBy(side).list.length > 0
