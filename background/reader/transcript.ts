import { words } from './line'
import { makeWordIndex } from './word-index'

/** A line as its words, each by its number. Lines of the same words are the same object. */
export type Said = {
  words: Int32Array
  /** Whether a message holds these words as a line of its own. */
  held: boolean
}

/** The words of the messages read so far, for finding what a later message repeats. Linear in the words put in and asked for. */
export type Transcript = {
  said(line: string): Said
  /** Adds a message's lines. */
  add(lines: readonly Said[]): void
  /**
   * For each of these lines, which follow each other, whether its words stand together in one earlier message: as a line of their own, or
   * in a run of at least five words, over line ends where the lines were broken anew.
   */
  holds(lines: readonly Said[]): boolean[]
}

export function makeTranscript(): Transcript {
  const numbers = new Map<string, number>()
  const byText = new Map<string, Said>()
  const byWords = new Map<string, Said>()
  const index = makeWordIndex()

  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const saidAnew = (line: string): Said => {
    const list = words(line)
    const key = list.join(' ')
    const known = byWords.get(key)
    if (known) return known
    const said = { words: Int32Array.from(list, numberOf), held: false }
    byWords.set(key, said)
    return said
  }

  return {
    said(line) {
      const known = byText.get(line)
      if (known) return known
      const said = saidAnew(line)
      byText.set(line, said)
      return said
    },
    add(lines) {
      for (const said of lines) {
        said.held ||= said.words.length > 0
        index.add(said.words)
      }
      index.endMessage()
    },
    holds(lines) {
      if (lines.every(({ held }) => held)) return lines.map(() => true)
      const asked = joined(lines)
      let end = 0
      return lines.map(said => {
        end += said.words.length
        return said.held || (said.words.length > 0 && index.holds(asked, end - said.words.length, end))
      })
    },
  }
}

function joined(lines: readonly Said[]): Int32Array {
  const all = new Int32Array(lines.reduce((sum, { words: { length } }) => sum + length, 0))
  let at = 0
  for (const said of lines) {
    all.set(said.words, at)
    at += said.words.length
  }
  return all
}
