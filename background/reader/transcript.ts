import type { LineWords } from './line-words'
import { hashOf, makeWordIndex, type Run, type WordIndex } from './word-index'

/** The words of the messages read so far, for finding what a later message repeats. Linear in the words put in and asked for. */
export type Transcript = {
  /** Adds the lines of a message that were not folded. */
  add(message: LineWords, folded: readonly boolean[]): void
  /**
   * For each of these lines of a message, in order, whether its words stand together in one earlier message: as a line of their own, or in
   * a run of at least five words, over line ends where the lines were broken anew.
   */
  holds(message: LineWords, lines: readonly number[]): boolean[]
  /** The longest run of words [start, ...) of a message, of those before `end`, that stands in one earlier message. */
  run(message: LineWords, start: number, end: number): Run
  /** Whether words [start, end) of a message are a line of an earlier one. */
  hasLine(message: LineWords, start: number, end: number): boolean
}

/** Number of words of line `i`. */
export const wordCount = ({ ends }: LineWords, i: number): number => (ends[i] ?? 0) - startOf(ends, i)

/** A hash of the words of lines [start, end). */
export const wordsHash = ({ hashes, ends }: LineWords, start: number, end: number): number =>
  hashOf(hashes, startOf(ends, start), ends[end - 1] ?? 0)

/** First word of line `i`. */
export const firstWord = ({ ends }: LineWords, i: number): number => startOf(ends, i)

const startOf = (ends: Int32Array, i: number): number => (i > 0 ? (ends[i - 1] ?? 0) : 0)

type Added = { message: LineWords; folded: readonly boolean[] }

export function makeTranscript(): Transcript {
  const index = makeWordIndex()
  // most threads have one message, and of the last one nothing is asked: its index would cost twice its text in memory
  let waiting: Added[] = []
  const indexed = (): WordIndex => {
    for (const { message, folded } of waiting) {
      const { ends } = message
      for (let i = 0; i < ends.length; i++) if (!folded[i]) index.add(message, startOf(ends, i), ends[i] ?? 0, i > 0 && !folded[i - 1])
      index.endMessage()
    }
    waiting = []
    return index
  }
  return {
    add(message, folded) {
      waiting.push({ message, folded })
    },
    run: (message, start, end) => indexed().run(message, start, end),
    hasLine: (message, start, end) => indexed().hasLine(message, start, end),
    holds(message, lines) {
      const asked = hashesOf(message, lines)
      const known = indexed()
      let end = 0
      return lines.map(i => {
        const start = end
        const first = startOf(message.ends, i)
        end += wordCount(message, i)
        const written = { text: message.text, from: message.from[first] ?? 0, to: message.to[(message.ends[i] ?? 0) - 1] ?? 0 }
        return known.holds({ asked, start, end, written })
      })
    },
  }
}

/** The words of some lines, without those of the lines between. */
function hashesOf({ hashes, ends }: LineWords, lines: readonly number[]): Int32Array {
  const out = new Int32Array(lines.reduce((sum, i) => sum + (ends[i] ?? 0) - startOf(ends, i), 0))
  let count = 0
  for (const i of lines) for (let at = startOf(ends, i); at < (ends[i] ?? 0); at++) out[count++] = hashes[at] ?? 0
  return out
}
