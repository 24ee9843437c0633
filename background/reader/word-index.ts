import { type LineWords, type Stretch, saysSame, withRoom } from './line-words'

/** Words that are looked up together, and the shortest run, in words, that counts as standing in an earlier message. */
const gram = 4
const minRun = 5
/** Earlier places looked at for one run: the latest ones. */
const candidates = 8
/** No word: parts what was written apart. */
const wall = -1

/** The words of all messages in a row, by their hashes. */
type State = {
  row: Int32Array<ArrayBuffer>
  length: number
  /** Place -> the place before it of a gram with the same slot, -1 = none. */
  earlier: Int32Array<ArrayBuffer>
  /** Slot of a gram's hash -> its latest place. More slots than places, so that few grams share one. */
  latest: Int32Array<ArrayBuffer>
  indexed: number
  /** Hash of a line -> where the latest one with it stands. */
  lines: Map<number, { place: number; count: number }>
  /** What the row is made of: the words of a message from `first` on stand from `place` on. */
  pieces: { of: LineWords; first: number; place: number }[]
}

/** A line that is looked for: its words [start, end) of `asked`, and where it is written. */
export type Asked = { asked: Int32Array; start: number; end: number; written: Stretch }

/** Words that a message and an earlier one have in common: so many from `place` on; `ends`: there the earlier author stopped writing. */
export type Run = { place: number; count: number; ends: boolean }

export type WordIndex = {
  /** Adds a line, words [start, end) of a message; `joins`: it follows the line added before. */
  add(of: LineWords, start: number, end: number, joins: boolean): void
  /** Makes what was added findable. */
  endMessage(): void
  /** Whether a line's words stand together in a message: as a line of it, or within a run of at least five words that both have. */
  holds(line: Asked): boolean
  /** The longest run of words from `start` on, of those before `end`, that stands in one message; none where there are fewer than four. */
  run(of: LineWords, start: number, end: number): Run
  /** Whether words [start, end) are a line of an earlier message. */
  hasLine(of: LineWords, start: number, end: number): boolean
}

export function makeWordIndex(): WordIndex {
  const state: State = {
    row: new Int32Array(1024),
    length: 0,
    earlier: new Int32Array(1024),
    latest: new Int32Array(4096).fill(-1),
    indexed: 0,
    lines: new Map(),
    pieces: [],
  }
  return {
    add: (of, start, end, joins) => addLine(state, of, start, end, joins),
    endMessage() {
      // a gram that runs over a wall is found by nobody
      for (; state.indexed + gram <= state.length; state.indexed++) indexGram(state, state.indexed)
    },
    holds: line => line.end > line.start && (isLine(state, line) || isInRun(state, line)),
    run: (of, start, end) => longestRun(state, of, start, end),
    hasLine: (of, start, end) => end > start && isLine(state, { asked: of.hashes, start, end, written: stretchOf(of, start, end) }),
  }
}

/** A hash of words [start, end) by their own. */
export function hashOf(of: Int32Array, start: number, end: number): number {
  let value = end - start
  for (let i = start; i < end; i++) value = Math.imul(value ^ (of[i] ?? wall), 0x01000193)
  return (value ^ (value >>> 15)) & 0x3fffffff
}

function indexGram(state: State, at: number): void {
  const slot = hashOf(state.row, at, at + gram) & (state.latest.length - 1)
  state.earlier[at] = state.latest[slot] ?? -1
  state.latest[slot] = at
}

function reserve(state: State, size: number): void {
  if (size <= state.row.length) return
  state.row = withRoom(state.row, size)
  state.earlier = withRoom(state.earlier, state.row.length)
  state.latest = new Int32Array(2 ** Math.ceil(Math.log2(state.row.length * 4))).fill(-1)
  for (let at = 0; at < state.indexed; at++) indexGram(state, at)
}

function addLine(state: State, of: LineWords, start: number, end: number, joins: boolean): void {
  reserve(state, state.length + end - start + 1)
  if (!joins) {
    state.row[state.length++] = wall
    state.pieces.push({ of, first: start, place: state.length })
  }
  if (end > start) state.lines.set(hashOf(of.hashes, start, end), { place: state.length, count: end - start })
  for (let i = start; i < end; i++) state.row[state.length++] = of.hashes[i] ?? wall
}

/** Whether so many words from a place on are those that are written there. Hashes alone could be made to agree. */
function isWritten({ pieces }: State, place: number, count: number, written: Stretch): boolean {
  let low = 0
  for (let high = pieces.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.place ?? 0) <= place) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece || place + count > (pieces[low + 1]?.place ?? Number.POSITIVE_INFINITY)) return false
  const { of } = piece
  const first = piece.first + place - piece.place
  return saysSame(written, { text: of.text, from: of.from[first] ?? 0, to: of.to[first + count - 1] ?? 0 })
}

const stretchOf = ({ text, from, to }: LineWords, start: number, end: number): Stretch => ({
  text,
  from: from[start] ?? 0,
  to: to[end - 1] ?? 0,
})

function longestRun(state: State, of: LineWords, start: number, end: number): Run {
  let best: Run = { place: -1, count: 0, ends: false }
  if (end - start < gram) return best
  const { row, length } = state
  let place = state.latest[hashOf(of.hashes, start, start + gram) & (state.latest.length - 1)] ?? -1
  for (let tried = 0; place >= 0 && tried < candidates; tried++) {
    let count = 0
    while (start + count < end && place + count < length && of.hashes[start + count] === row[place + count]) count++
    const ends = place + count >= length || row[place + count] === wall
    const isBetter = count >= gram && (count > best.count || (count === best.count && ends && !best.ends))
    if (isBetter && isWritten(state, place, count, stretchOf(of, start, start + count))) best = { place, count, ends }
    place = state.earlier[place] ?? -1
  }
  return best
}

function isLine(state: State, { asked, start, end, written }: Asked): boolean {
  const line = state.lines.get(hashOf(asked, start, end))
  if (!line || line.count !== end - start) return false
  for (let i = start; i < end; i++) if (asked[i] !== state.row[line.place + i - start]) return false
  return isWritten(state, line.place, line.count, written)
}

/** A short line is looked for with the words around it. */
function isInRun(state: State, line: Asked): boolean {
  const { asked, start, end } = line
  for (let at = Math.max(0, Math.min(start, end - gram)); at <= start && at + gram <= asked.length; at++) {
    let place = state.latest[hashOf(asked, at, at + gram) & (state.latest.length - 1)] ?? -1
    for (let tried = 0; place >= 0 && tried < candidates; tried++) {
      if (runHolds(state, line, at, place) && isWritten(state, place + start - at, end - start, line.written)) return true
      place = state.earlier[place] ?? -1
    }
  }
  return false
}

/** Whether the run that both have at `at` and `place` holds the line and is long enough. */
function runHolds({ row, length }: State, { asked, start, end }: Asked, at: number, place: number): boolean {
  const shift = place - at
  const stop = Math.min(asked.length, length - shift)
  let last = at
  while (last < stop && (last < end || last - at < minRun) && asked[last] === row[last + shift]) last++
  if (last < end) return false
  let first = at
  while (first > 0 && first + shift > 0 && (first > start || last - first < minRun) && asked[first - 1] === row[first - 1 + shift]) first--
  return first <= start && last - first >= minRun
}
