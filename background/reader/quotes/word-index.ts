import { ints } from './ints'
import { firstWord, type LineWords, sameWords, wordCount } from './line-words'

/** Words that are looked up together. */
const gram = 4
/** Places looked at for one run: the first ones. */
const candidates = 8

/** Words that two messages have in common: so many from `place` of the earlier one on; `ends`: there its author stopped writing. */
export type Run = { place: number; count: number; ends: boolean }

/** What marks the first word of a line, and of a text that another wrote than the one above it. */
export const lineStart = 1
export const textStart = 2

/** The words of one message, to be found in it. Every place is a word's number. */
export type WordIndex = {
  /**
   * The longest run of words from `start` on, of those before `end`, and of equal ones the one at `near`; a run of `enough` words is not
   * looked for further. Short of four words only what stands at `near` is found.
   */
  run(of: LineWords, start: number, end: number, near?: number, enough?: number): Run
  /** Where words [start, end) are a line of their own, at `near` or below it if it can be; -1 where nowhere. */
  line(of: LineWords, start: number, end: number, near?: number): number
  /** Whether so many words from a place on are whole lines. */
  areLines(place: number, count: number): boolean
  /** Whether a line begins there. */
  begins(place: number): boolean
  /** Whether what one wrote, or quoted, ends above it. */
  endsText(place: number): boolean
  /** The words of what the message hid, which a program that quotes it may have made plain; null = nothing. */
  hidden(): WordIndex | null
}

/** Hash -> its first entry, and of each entry the next one in the same slot, each plus one; 0 = none. */
type Table = { first: Int32Array; next: Int32Array }
type State = { said: LineWords; starts: Int32Array; lines: Table; all: Table | null }

/** `starts`: what of `lineStart` and `textStart` each word is, one more than there are words; `hidden`: what the message hid. Linear in the words. */
export function makeWordIndex(said: LineWords, starts: Int32Array, hidden: () => WordIndex | null = () => null): WordIndex {
  return new Index(said, starts, hidden)
}

/** A class, as its functions are made once and not for every message. */
class Index implements WordIndex {
  private readonly state: State
  readonly hidden: () => WordIndex | null

  constructor(said: LineWords, starts: Int32Array, hidden: () => WordIndex | null) {
    this.state = { said, starts, lines: tableOfLines(said), all: null }
    this.hidden = hidden
  }

  run(of: LineWords, start: number, end: number, near = -1, enough = end - start): Run {
    return longestRun(this.state, { of, start, end, near, enough })
  }

  line(of: LineWords, start: number, end: number, near = 0): number {
    return lineOf(this.state, { of, start, end, near })
  }

  areLines(place: number, count: number): boolean {
    return areLines(this.state, place, count)
  }

  begins(place: number): boolean {
    return ((this.state.starts[place] ?? 0) & lineStart) !== 0
  }

  endsText(place: number): boolean {
    return isTextStart(this.state, place)
  }
}

/** A hash of words [start, end) by their own. */
export function hashOf(of: Int32Array, start: number, end: number): number {
  let value = end - start
  for (let i = start; i < end; i++) value = Math.imul(value ^ (of[i] ?? 0), 0x01000193)
  return (value ^ (value >>> 15)) & 0x3fffffff
}

const wordsOf = ({ ends }: LineWords): number => ends[ends.length - 1] ?? 0

/** `size`: about how many hashes are entered, in a power of two of slots. */
const emptyTable = (size: number, entries: number): Table => ({
  first: ints(2 << (31 - Math.clz32(Math.max(size, 8)))),
  next: ints(entries),
})

function enter({ first, next }: Table, hash: number, entry: number): void {
  const slot = hash & (first.length - 1)
  next[entry] = first[slot] ?? 0
  first[slot] = entry + 1
}

/** The first entry of a hash, and the next one behind an entry; -1 = none. */
const firstEntry = ({ first }: Table, hash: number): number => (first[hash & (first.length - 1)] ?? 0) - 1
const nextEntry = ({ next }: Table, entry: number): number => (next[entry] ?? 0) - 1

/** Of each line the four words it begins with, and of a shorter one also the line itself. Entered from the last one on: the first is found first. */
function tableOfLines(said: LineWords): Table {
  const { hashes, ends } = said
  const size = wordsOf(said)
  const table = emptyTable(ends.length, ends.length * 2)
  for (let line = ends.length - 1; line >= 0; line--) {
    const place = firstWord(said, line)
    const count = wordCount(said, line)
    if (count === 0) continue
    if (count < gram) enter(table, hashOf(hashes, place, place + count), ends.length + line)
    if (place + gram <= size) enter(table, hashOf(hashes, place, place + gram), line)
  }
  return table
}

/** Every four words. */
function tableOfAll(said: LineWords): Table {
  const table = emptyTable(wordsOf(said), wordsOf(said))
  for (let place = wordsOf(said) - gram; place >= 0; place--) enter(table, hashOf(said.hashes, place, place + gram), place)
  return table
}

type Asked = { of: LineWords; start: number; end: number; near: number }

function longestRun(state: State, asked: Asked & { enough: number }): Run {
  const { of, start, end, near, enough } = asked
  const best: Run = { place: -1, count: 0, ends: false }
  if (near >= 0) tryPlace(state, asked, near, 1, best)
  if (best.count >= enough || end - start < gram) return best
  const hash = hashOf(of.hashes, start, start + gram)
  const { lines, said } = state
  const count = said.ends.length
  let entry = firstEntry(lines, hash)
  for (let tried = 0; entry >= 0 && tried < candidates; entry = nextEntry(lines, entry), tried++)
    tryPlace(state, asked, firstWord(said, entry % count), gram, best)
  if (best.count >= enough) return best
  state.all ??= tableOfAll(said)
  const { all } = state
  entry = firstEntry(all, hash)
  for (let tried = 0; entry >= 0 && tried < candidates; entry = nextEntry(all, entry), tried++) tryPlace(state, asked, entry, gram, best)
  return best
}

/** Takes the run at a place for the best one where it is longer, or ends where its author did. */
function tryPlace(state: State, { of, start, end }: Asked, place: number, least: number, best: Run): void {
  const { said } = state
  const size = wordsOf(said)
  let count = 0
  while (start + count < end && place + count < size && of.hashes[start + count] === said.hashes[place + count]) count++
  if (count < least || count < best.count) return
  const ends = isTextStart(state, place + count)
  if (count === best.count && (best.ends || !ends)) return
  if (!sameWords(of, start, said, place, count)) return
  best.place = place
  best.count = count
  best.ends = ends
}

const isTextStart = ({ starts }: State, place: number): boolean => ((starts[place] ?? textStart) & textStart) !== 0

const areLines = ({ starts }: State, place: number, count: number): boolean =>
  ((starts[place] ?? 0) & (starts[place + count] ?? 0) & lineStart) !== 0

function lineOf(state: State, { of, start, end, near }: Asked): number {
  const { said, lines } = state
  const size = said.ends.length
  const hash = hashOf(of.hashes, start, Math.min(end, start + gram))
  let found = -1
  let entry = end > start ? firstEntry(lines, hash) : -1
  for (let tried = 0; entry >= 0 && tried < candidates; entry = nextEntry(lines, entry), tried++) {
    const place = firstWord(said, entry % size)
    if (wordCount(said, entry % size) !== end - start || !sameWords(of, start, said, place, end - start)) continue
    if (place >= near) return place
    if (found < 0) found = place
  }
  return found
}
