/** Shortest run of words, in number, that counts as standing in an earlier message. */
const gram = 4
const minRun = 5
/** Earlier places looked at for one run: the latest ones. */
const candidates = 8
/** A word that no message holds: parts messages in the stream. */
const wall = -1

/** The words of the messages read so far, for finding what a later message repeats. Linear in the words put in and asked for. */
export type Transcript = {
  /** Adds a message's lines, each as its words. */
  add(lines: readonly (readonly string[])[]): void
  /** For each line, whether all its words stand in an earlier message: in runs of at least five, over line ends, or as a whole line. */
  holds(lines: readonly (readonly string[])[]): boolean[]
}

export function makeTranscript(): Transcript {
  const ids = new Map<string, number>()
  const wholeLines = new Set<string>()
  const grams = makeGrams()

  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size
    if (id === ids.size) ids.set(word, id)
    return id
  }
  /** The stretch of a fitting run that ends where it does is enough: a later start of it could only end there too. */
  const cover = (asked: Int32Array): Uint8Array => {
    const covered = new Uint8Array(asked.length)
    for (let at = 0; at + gram <= asked.length; ) {
      const run = grams.longestRun(asked, at)
      if (run >= minRun) covered.fill(1, at, at + run)
      at += run >= minRun ? Math.max(1, run - gram + 1) : 1
    }
    return covered
  }

  return {
    add(lines) {
      for (const line of lines) {
        if (line.length > 0) wholeLines.add(line.join(' '))
        for (const word of line) grams.put(idOf(word))
      }
      grams.endMessage()
    },
    holds(lines) {
      const asked = Int32Array.from(lines.flatMap(line => line.map(word => ids.get(word) ?? wall)))
      const covered = cover(asked)
      let at = 0
      return lines.map(line => {
        const end = at + line.length
        const whole = line.length > 0 && (covered.subarray(at, end).every(Boolean) || wholeLines.has(line.join(' ')))
        at = end
        return whole
      })
    },
  }
}

type Grams = { put(id: number): void; endMessage(): void; longestRun(asked: Int32Array, at: number): number }

/** The word ids of all messages in a row, and where each gram of them stands. */
function makeGrams(): Grams {
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
  const grow = (): void => {
    stream = doubled(stream)
    earlier = doubled(earlier)
    latest = new Int32Array(stream.length * 4).fill(-1)
    for (let at = 0; at < indexed; at++) index(at)
  }
  const put = (id: number): void => {
    if (length === stream.length) grow()
    stream[length++] = id
  }
  const runLength = (asked: Int32Array, at: number, place: number): number => {
    let run = 0
    while (at + run < asked.length && place + run < length && asked[at + run] === stream[place + run] && asked[at + run] !== wall) run++
    return run
  }

  return {
    put,
    endMessage() {
      put(wall)
      // The grams of one message: none runs over the wall at its end.
      for (; indexed + gram < length; indexed++) index(indexed)
      indexed = length
    },
    longestRun(asked, at) {
      let longest = 0
      let place = latest[slotOf(asked, at)] ?? -1
      for (let tried = 0; place >= 0 && tried < candidates; tried++) {
        longest = Math.max(longest, runLength(asked, at, place))
        place = earlier[place] ?? -1
      }
      return longest
    },
  }
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
