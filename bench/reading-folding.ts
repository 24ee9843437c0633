import { plainLines } from '../background/reader/plain'
import { foldLines } from '../background/reader/quotes/fold'
import { plainText } from '../background/reader/quotes/plain-text'
import { makeClosings } from '../background/reader/quotes/repeated-closings'
import { roleLines } from '../background/reader/quotes/roles'
import { makeTranscript } from '../background/reader/quotes/transcript'
import { withEarlier } from '../background/reader/read-thread'
import type { ReadThread } from '../background/reader/reading'
import { median } from './figures'

type Peer = readonly [name: string, shorten: (text: string) => string]

const rounds = 9

/**
 * What the reader does to a message's text once it is text: quote marks, roles, the message that is quoted, answers typed into quotes,
 * folding, and the three texts. The peers' job is the first half of it, without the other messages.
 */
function foldThread({ messages }: ReadThread): number {
  const transcript = makeTranscript()
  const closings = makeClosings()
  let length = 0
  for (const { id, rfcId, inReplyTo, references, full, subject, from, hidden } of messages) {
    const read = roleLines(plainLines(full, { flowed: false, delSp: false }).lines, subject)
    const { lines, full: text, said, quotes } = withEarlier(read, transcript, { inReplyTo, references })
    const folds = foldLines(lines, said, quotes, closings.repeated(lines, said, from, id))
    length += plainText(lines, folds, text).text.length
    transcript.add({ id, rfcId, from, lines, said, folds, hidden: hidden.map(({ text }) => text) })
  }
  return length
}

/** The peers' part of it alone: which lines of a message are its author's own, told from that message. */
function ownOfThread({ messages }: ReadThread): number {
  let length = 0
  for (const { full, subject } of messages)
    for (const line of roleLines(plainLines(full, { flowed: false, delSp: false }).lines, subject))
      if (line.role === 'own') length += line.text.length
  return length
}

function shortenThread({ messages }: ReadThread, shorten: Peer[1]): number {
  let length = 0
  for (const { full } of messages) length += shorten(full).length
  return length
}

/** Speed on the same text, decoded and plain, for all; they take turns, two rounds to warm up, medians of the rest. */
export function foldingRows(threads: readonly ReadThread[], peers: readonly Peer[]): void {
  const jobs: [string, (thread: ReadThread) => number][] = [
    ['this reader', foldThread],
    ['this reader, own lines told from quoted ones alone', ownOfThread],
    ...peers.map(([name, shorten]): [string, (thread: ReadThread) => number] => [name, thread => shortenThread(thread, shorten)]),
  ]
  const taken = jobs.map((): number[] => [])
  for (let round = 0; round < rounds + 2; round++) {
    for (const [i, [, job]] of jobs.entries()) {
      const begun = performance.now()
      for (const thread of threads) job(thread)
      if (round >= 2) taken[i]?.push(performance.now() - begun)
    }
  }
  const [whole = [], alone = []] = taken
  const ratio = (list: readonly number[], of: readonly number[]): string =>
    median(list.map((ms, round) => ms / (of[round] ?? ms))).toFixed(2)
  console.log('folding quotes in the same plain text:')
  for (const [i, [name]] of jobs.entries()) {
    const list = taken[i] ?? []
    console.log(
      `  ${name}: ${median(list).toFixed(0)} ms; this reader is ${ratio(list, whole)}x as fast, ${ratio(list, alone)}x without comparing quotes with their sources`,
    )
  }
}
