/** Shortest run of words, in number, that counts as standing in an earlier message. */
const gram = 4
const minRun = 5
/** Earlier places looked at for one run: the latest ones. */
const candidates = 6
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
  const stream: number[] = []
  /** Hash of a gram -> its latest place in the stream; `earlier` leads on from place to place. */
  const latest = new Map<number, number>()
  const earlier: number[] = []
  const wholeLines = new Set<string>()

  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size
    if (id === ids.size) ids.set(word, id)
    return id
  }
  const hash = (of: readonly number[], at: number): number => {
    let value = 0
    for (let i = at; i < at + gram; i++) value = (Math.imul(value, 0x01000193) ^ (of[i] ?? wall)) | 0
    return value
  }
  const runLength = (asked: readonly number[], at: number, place: number): number => {
    let length = 0
    while (at + length < asked.length && asked[at + length] === stream[place + length] && asked[at + length] !== wall) length++
    return length
  }
  const longestRun = (asked: readonly number[], at: number): number => {
    let longest = 0
    let place = latest.get(hash(asked, at)) ?? -1
    for (let tried = 0; place >= 0 && tried < candidates; tried++) {
      longest = Math.max(longest, runLength(asked, at, place))
      place = earlier[place] ?? -1
    }
    return longest
  }
  /** The stretch of a fitting run that ends where it does is enough: a later start of it could only end there too. */
  const cover = (asked: readonly number[]): Uint8Array => {
    const covered = new Uint8Array(asked.length)
    for (let at = 0; at + gram <= asked.length; ) {
      const length = longestRun(asked, at)
      if (length >= minRun) covered.fill(1, at, at + length)
      at += length >= minRun ? Math.max(1, length - gram + 1) : 1
    }
    return covered
  }

  return {
    add(lines) {
      const from = stream.length
      for (const line of lines) if (line.length > 0) wholeLines.add(line.join(' '))
      for (const word of lines.flat()) stream.push(idOf(word))
      stream.push(wall)
      for (let at = from; at + gram < stream.length; at++) {
        const key = hash(stream, at)
        earlier[at] = latest.get(key) ?? -1
        latest.set(key, at)
      }
    },
    holds(lines) {
      const asked = lines.flatMap(line => line.map(word => ids.get(word) ?? wall))
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
