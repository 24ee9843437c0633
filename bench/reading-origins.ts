import { createReadStream } from 'node:fs'
import { packThreads } from '../background/packer/pack'
import { packedOrigins } from '../background/packer/packed-origins'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { type Origin, originsOf } from '../background/reader/origins'
import { readThread } from '../background/reader/read-thread'
import type { ReadMessage } from '../background/reader/reading'
import type { Message, Thread } from '../shared/mail'
import { threadFiles } from './reading-sets'

type Told = { characters: number; copied: number; unknown: number; ms: number; messages: number }

/** Of every character of all packed threads: a copy of the source, a mark or word of ours that stands for a range of it, or untold. */
export async function originRow(): Promise<void> {
  const told: Told = { characters: 0, copied: 0, unknown: 0, ms: 0, messages: 0 }
  for (const file of threadFiles()) for await (const thread of parseMailFile(createReadStream(file))) count(thread, told)
  console.log(
    `characters of the transcript with their source: ${(100 * (1 - told.unknown / told.characters)).toFixed(3)} % of ${told.characters}, ${((100 * told.copied) / told.characters).toFixed(1)} % copied from it, the others blanks, heads, marks and words of ours; ${(told.ms / told.messages).toFixed(2)} ms a message, when it is asked`,
  )
}

function count(thread: Thread, told: Told): void {
  const read = readThread(thread, new Map())
  const packed = packThreads([read], { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
  const begun = performance.now()
  const places = new Map(read.messages.map((message, at) => [message.id, placesOf(thread.messages[at], message)]))
  told.ms += performance.now() - begun
  told.messages += read.messages.length
  for (const origin of packedOrigins(packed, [read], '')) {
    const length = Math.min(origin.end, packed.text.length) - origin.start
    told.characters += length
    const place = origin.as === 'text' && origin.message ? places.get(origin.message) : undefined
    if (origin.as === 'header') continue
    for (let at = origin.from; at < origin.from + length; at++) {
      const as = place?.(at)
      told.copied += as === 'copy' ? 1 : 0
      told.unknown += as === undefined ? 1 : 0
    }
  }
}

/** What a character of a message's text is; blanks and links' ids that the reader put in are ours. */
function placesOf(message: Message | undefined, read: ReadMessage): (at: number) => Origin['as'] | undefined {
  const full = new Map<number, Origin['as']>()
  for (const { start, end, as } of message ? originsOf(message, read) : []) for (let at = start; at < end; at++) full.set(at, as)
  const text = new Map<number, Origin['as'] | undefined>()
  for (const { index, 0: own } of read.text.matchAll(/\s| ?\[L\d+\]/g))
    for (let at = index; at < index + own.length; at++) text.set(at, 'mark')
  for (const { start, end, from } of read.map) for (let at = start; at < end; at++) text.set(at, full.get(from + at - start))
  return at => text.get(at)
}
