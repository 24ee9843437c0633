/** Words that are looked up together, and the shortest run, in words, that counts as standing in an earlier message. */
const gram = 4
const minRun = 5
/** Earlier places looked at for one run: the latest ones. */
const candidates = 8
/** No word: parts messages. */
const wall = -1

/** The numbered words of all messages in a row, and where each four of them stand. */
export type WordIndex = {
  add(words: Int32Array): void
  endMessage(): void
  /** Whether the words [start, end) of `asked` stand together in one message, within a run of at least five that both have. */
  holds(asked: Int32Array, start: number, end: number): boolean
}

export function makeWordIndex(): WordIndex {
  let stream = new Int32Array(1024)
  /** Place -> the place before it of a gram with the same slot, -1 = none. */
  let earlier = new Int32Array(1024)
  /** Slot of a gram's hash -> its latest place. More slots than places, so that few grams share one. */
  let latest = new Int32Array(4096).fill(-1)
  let length = 0
  let indexed = 0

  const slotOf = (of: Int32Array, at: number): number => {
    let value = 0
    for (let i = at; i < at + gram; i++) value = Math.imul(value ^ (of[i] ?? wall), 0x01000193)
    return (value ^ (value >>> 15)) & (latest.length - 1)
  }
  const index = (at: number): void => {
    const slot = slotOf(stream, at)
    earlier[at] = latest[slot] ?? -1
    latest[slot] = at
  }
  const reserve = (more: number): void => {
    if (length + more <= stream.length) return
    while (length + more > stream.length) {
      stream = doubled(stream)
      earlier = doubled(earlier)
    }
    latest = new Int32Array(stream.length * 4).fill(-1)
    for (let at = 0; at < indexed; at++) index(at)
  }
  const put = (word: number): void => {
    stream[length++] = word
  }
  /** Whether the word `at` of `asked` is the one at that place. */
  const same = (asked: Int32Array, at: number, place: number): boolean =>
    at >= 0 && at < asked.length && place >= 0 && place < length && asked[at] === stream[place]

  /** Whether a run that both have at `at` and `place` goes from `start`, or before it, to `end` and is long enough. */
  const runHolds = (asked: Int32Array, at: number, place: number, { start, end }: { start: number; end: number }): boolean => {
    let last = at
    while ((last < end || last - at < minRun) && same(asked, last, place + last - at)) last++
    if (last < end) return false
    let first = at
    while ((first > start || last - first < minRun) && same(asked, first - 1, place + first - 1 - at)) first--
    return first <= start && last - first >= minRun
  }
  const holdsFrom = (asked: Int32Array, at: number, line: { start: number; end: number }): boolean => {
    let place = latest[slotOf(asked, at)] ?? -1
    for (let tried = 0; place >= 0 && tried < candidates; tried++) {
      if (runHolds(asked, at, place, line)) return true
      place = earlier[place] ?? -1
    }
    return false
  }

  return {
    add(words) {
      reserve(words.length + 1)
      for (const word of words) put(word)
    },
    endMessage() {
      reserve(1)
      put(wall)
      // The grams of one message: none runs over the wall at its end.
      for (; indexed + gram < length; indexed++) index(indexed)
      indexed = length
    },
    holds(asked, start, end) {
      // a short line is looked for with the words around it
      for (let at = Math.max(0, Math.min(start, end - gram)); at <= start && at + gram <= asked.length; at++)
        if (holdsFrom(asked, at, { start, end })) return true
      return false
    },
  }
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
