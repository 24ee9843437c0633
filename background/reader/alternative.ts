import type { Part } from '../../shared/mail'
import type { Content } from './body'
import { words } from './line'
import { talksToMachine } from './orders'

/** A side of a multipart/alternative as it was read. */
export type Side = { content: readonly Content[] }
/** What a text says, in order; what it says or hides; whether it is a stub; whether it shows pictures. */
type Said = { list: readonly string[]; held: ReadonlySet<string>; stub: boolean; pictured: boolean }

/** Most words of a text by which it is compared with another. */
const compared = 100_000
/** Characters that hold at least that many words of most texts. */
const comparedLength = 1_000_000

const address = /(?:https?:\/\/|mailto:|www\.|cid:)\S+/gi
const wordsOf = (text: string): string[] => words(text.slice(0, comparedLength).replace(address, ' ')).slice(0, compared)

/** Most words of a stub: a side that says of itself that it is not what was to be read, and nothing else. */
const stubWords = 30
/** "If you cannot read this message"; an invitation to click says no such thing. */
const stubSigns =
  /(?:\bcannot|\b(?:can|is|does|do|was)(?:n['’]t| ?not)|\bunable to|\btrouble|\bproblems?|\bnicht|\bimpossible|\bpas|\bno se|\bno puedes?|\bn[ãa]o|\bnon|\bniet)\b[^.!?]{0,30}\b(?:read|display|view|see|show|support|anzeig|dargestellt|angezeigt|lesen|affich|lire|visuali|ver\b|leer|legg|lezen|weergegeven)/i

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
  const stub = list.length <= stubWords && stubSigns.test(text) && !list.some(isNumber)
  const said = { list, held, stub, pictured: item.lines.some(line => line.notes) }
  known.set(item, said)
  return said
}

const nothing: Said = { list: [], held: new Set(), stub: false, pictured: false }

/** A text that is a side alone, as nearly all are, is counted once for all the alternatives it stands in. */
function saidBy({ content }: Side): Said {
  const items = content.map(saidIn).filter(({ list }) => list.length > 0)
  const [only = nothing] = items
  if (items.length < 2) return only
  const list = items.flatMap(item => item.list).slice(0, compared)
  const held = new Set(items.flatMap(item => [...item.held]))
  return { list, held, stub: items.every(item => item.stub), pictured: items.some(item => item.pictured) }
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

/** A page of AMP is shown by few programs, and of few senders: nobody can say that a person sees it. */
const isAmp = ({ content }: Side): boolean => content.some(item => item.kind === 'text' && item.part.mimeType === 'text/x-amp-html')

/** Most words of pictures with a footer. */
const pictureWords = 12
/** So many times as many words has a side that says what pictures show. */
const richer = 2

/** Whether a side is to be read in place of the last. */
function isRicher({ side, said }: { side: Side; said: Said }, { said: last }: { said: Said }): boolean {
  if (said === last || said.stub) return false
  const pictures = last.pictured && last.list.length <= Math.min(pictureWords, said.list.length / richer)
  if (!last.stub && !pictures) return false
  return !side.content.some(item => item.kind === 'text' && talksToMachine(item.lines.map(line => line.text).join('\n')))
}

/**
 * Which side of a multipart/alternative is read as text: the last that says anything, as that is what mail programs show (RFC 2046 5.1.4).
 * A richer one before it is read instead where the last is a stub like "your program cannot show this", or pictures with a footer: what those
 * show, the other says in words; but none that talks to a machine. What another side says beside the one that is read is told.
 */
export function readSides<T extends Side>(sides: readonly T[]): Sides<T> {
  if (sides.length === 1 && !sides.some(isAmp)) return { shown: sides[0] ?? null, beside: [] }
  const all = sides.map(side => ({ side, said: saidBy(side) })).filter(({ said }) => said.list.length > 0)
  const texts = all.filter(({ side }) => !isAmp(side))
  const last = texts.at(-1)
  const shown = (last && texts.findLast(one => isRicher(one, last))) ?? last
  const { held } = shown?.said ?? nothing
  const others = all.filter(({ side, said }) => side !== shown?.side && !covers(held, said.list))
  return { shown: shown?.side ?? null, beside: others.map(({ side }) => ({ side, text: linesBeside(side, held) })) }
}

const sizeOf = ({ text, size, parts }: Part): number => parts.reduce((sum, part) => sum + sizeOf(part), text?.length ?? size)

/** The last sides of an alternative, as those are shown before others, for which there is room; the very last is always one of them. */
export function sidesWithin(sides: readonly Part[], room: { sides: number }): readonly Part[] {
  for (const [before, side] of sides.slice(0, -1).toReversed().entries()) {
    if (room.sides <= 0) return sides.slice(-1 - before)
    room.sides -= sizeOf(side)
  }
  return sides
}

/** Whether a side shows any words. */
export const says = (side: Side): boolean => saidBy(side).list.length > 0

const shows = (side: Side | null, sign: string): boolean =>
  side?.content.some(item => item.kind === 'text' && item.lines.some(({ text }) => text.includes(sign))) === true

/** Whether something of a side that is not shown is read all the same, as what is no text is; a reaction, where the side that is shown has no such sign. */
export const isReadBeside = (item: Content, shown: Side | null): boolean =>
  item.kind !== 'text' && !(item.kind === 'reaction' && shows(shown, item.emoji))
