import { firstWhere } from '../first-where'
import { ints } from './ints'
import { firstWord, type LineWords, wordCount } from './line-words'
import type { WordIndex } from './word-index'

/** The shortest run, in words, that counts as said again, where it is no whole line. */
export const minRun = 5

/** Lines [line, below) that stand together in the earlier message: so many words from `place` on. */
type Chunk = { line: number; below: number; place: number; count: number }

/**
 * Where in an earlier message each of the lines [start, end) of a later one stands, as the number of its first word there; -1 where it does
 * not. As a quote has the lines of its mail once and in their order, so are they found: of what stands elsewhere, or a second time, the
 * lesser part counts as not found. So does the rest of a line of which words were deleted.
 */
export function align(of: LineWords, start: number, end: number, index: WordIndex): Int32Array {
  const places = ints(end - start).fill(-1)
  for (const { line, below, place } of inOrder(chunksOf(of, start, end, index))) {
    const shift = place - firstWord(of, line)
    for (let at = line; at < below; at++) if (wordCount(of, at) > 0) places[at - start] = firstWord(of, at) + shift
  }
  return places
}

function chunksOf(of: LineWords, start: number, end: number, index: WordIndex): Chunk[] {
  const chunks: Chunk[] = []
  const stop = firstWord(of, end)
  let near = 0
  for (let line = start; line < end; ) {
    const chunk = wordCount(of, line) > 0 ? chunkAt(of, line, { end, stop, near, index }) : null
    if (chunk) {
      chunks.push(chunk)
      near = chunk.place + chunk.count
    }
    line = chunk?.below ?? line + 1
  }
  return chunks
}

type Within = { end: number; stop: number; near: number; index: WordIndex }

function chunkAt(of: LineWords, line: number, { end, stop, near, index }: Within): Chunk | null {
  const first = firstWord(of, line)
  const words = wordCount(of, line)
  const { place, count } = index.run(of, first, stop, near, words)
  let below = line
  while (below < end && firstWord(of, below + 1) <= first + count) below++
  if (below > line && isCut(of, below - 1, { shift: place - first, reach: first + count, index })) below--
  const held = firstWord(of, below) - first
  if (held > 0 && (count >= minRun || index.areLines(place, held))) return { line, below, place, count: held }
  const alone = index.line(of, first, first + words, near)
  return alone < 0 ? null : { line, below: line + 1, place: alone, count: words }
}

/** Whether a line has the first words of an earlier one and not its last, and goes on nowhere. */
function isCut(of: LineWords, line: number, { shift, reach, index }: { shift: number; reach: number; index: WordIndex }): boolean {
  const end = firstWord(of, line + 1)
  return end === reach && index.begins(firstWord(of, line) + shift) && !index.begins(end + shift)
}

/** The chunks that stand in one order in both messages and make up the most words. */
function inOrder(chunks: readonly Chunk[]): readonly Chunk[] {
  if (chunks.every((chunk, i) => chunk.place >= endOf(chunks[i - 1]))) return chunks
  /** Ways through the chunks so far, the further they reach the more words they have. */
  const ways: Way[] = []
  for (const chunk of chunks) {
    const before = ways[lastWithin(ways, chunk.place)]
    const way = { chunk, before, end: endOf(chunk), words: (before?.words ?? 0) + chunk.count }
    const at = lastWithin(ways, way.end)
    if ((ways[at]?.words ?? 0) >= way.words) continue
    let worse = at + 1
    while (worse < ways.length && (ways[worse]?.words ?? 0) <= way.words) worse++
    const isSame = ways[at]?.end === way.end
    ways.splice(isSame ? at : at + 1, worse - (isSame ? at : at + 1), way)
  }
  const out: Chunk[] = []
  for (let way = ways.at(-1); way; way = way.before) out.push(way.chunk)
  return out.reverse()
}

type Way = { chunk: Chunk; before: Way | undefined; end: number; words: number }

const endOf = (chunk: Chunk | undefined): number => (chunk ? chunk.place + chunk.count : 0)

/** The last way that reaches no further than a place; -1 = none. */
const lastWithin = (ways: readonly Way[], place: number): number => firstWhere(ways.length, at => (ways[at]?.end ?? 0) > place) - 1
