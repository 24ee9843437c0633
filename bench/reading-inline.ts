import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { words } from '../background/reader/line'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'
import type { ReadMessage } from '../background/reader/reading'
import { findPart } from '../shared/mail'
import { dataFolder } from './reading-sets'
import { peers, withoutQuotes } from './reading-threads'

const Mark = z.tuple([z.number().int().positive(), z.string()])
/** A mail labelled by hand: see inline-replies/README.md. */
const Marks = z.object({ file: z.string(), message: z.string(), part: z.string(), authored: z.array(Mark), answered: z.array(Mark) })

/** A labelled mail with the words of its marked lines, and what the reader made of it. */
export type InlineReply = { message: ReadMessage; authored: string[]; answered: string[] }

const hashOf = (line: string): string => createHash('sha256').update(line.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12)

const wordsOf = (line: string): string => words(line).join(' ')
/** Marks of links aside, which stand in what the reader leaves and in no mail. */
const flat = (text: string): string => ` ${wordsOf(text.replace(/ \[L\d+\]/g, ''))} `

function linesOf(body: string, marks: readonly z.infer<typeof Mark>[]): string[] {
  const lines = body.split('\n')
  return marks.map(([number, hash]) => {
    const line = lines[number - 1] ?? ''
    if (hashOf(line) !== hash) throw new Error(`line ${number} is not the one that was labelled`)
    return line
  })
}

/** Every labelled reply, read with its thread. Throws where the mail is not what was labelled. */
export async function inlineReplies(): Promise<InlineReply[]> {
  const text = readFileSync(new URL('inline-replies/marks.jsonl', import.meta.url), 'utf8')
  const marks = text.trim().split('\n')
  const wanted = new Map(marks.map(line => Marks.parse(JSON.parse(line))).map(mark => [`${mark.file} ${mark.message}`, mark]))
  const found: InlineReply[] = []
  for (const file of new Set([...wanted.values()].map(mark => mark.file))) {
    for await (const thread of parseMailFile(createReadStream(path.join(dataFolder, file)))) {
      for (const [at, message] of readThread(thread, new Map()).messages.entries()) {
        const mark = wanted.get(`${file} ${hashOf(message.rfcId)}`)
        const source = thread.messages[at]
        const body = mark && source && findPart(source, part => part.partId === mark.part)?.text
        if (mark && body !== undefined)
          found.push({ message, authored: linesOf(body, mark.authored), answered: linesOf(body, mark.answered) })
      }
    }
  }
  if (found.length !== wanted.size) throw new Error(`${found.length} of ${wanted.size} labelled mails are here`)
  return found
}

/** The lines that are not found in a text one after another, as they were written. */
export function lostOf(lines: readonly string[], text: string): string[] {
  const left = flat(text)
  let at = 0
  return lines.filter(line => {
    const place = left.indexOf(` ${wordsOf(line)} `, at)
    if (place >= 0) at = place + wordsOf(line).length
    return place < 0
  })
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const ownText = ({ text }: ReadMessage): string => text

const methods: readonly (readonly [string, (message: ReadMessage) => string])[] = [
  ['this reader', ownText],
  ...peers.map(([name, shorten]): [string, (message: ReadMessage) => string] => [name, ({ full }) => shorten(full)]),
  ['4,000 characters a message', ({ full }) => full.slice(0, 4000)],
  ['lines without > in front', ({ full }) => withoutQuotes(full)],
]

/** The labelled inline replies: what the reader keeps of them beside the reply parsers. */
export async function inlineRows(verbose: boolean): Promise<void> {
  const replies = await inlineReplies()
  const authored = sum(replies.map(reply => reply.authored.length))
  const answered = sum(replies.map(reply => reply.answered.length))
  console.log(`inline replies labelled by hand: ${replies.length}`)
  for (const [name, keep] of methods) {
    const left = replies.map(({ message }) => keep(message))
    const lost = replies.map((reply, at) => lostOf(reply.authored, left[at] ?? ''))
    const gone = replies.map((reply, at) => reply.answered.filter(line => lostOf([line], left[at] ?? '').length > 0))
    console.log(
      `  ${name}: authored lines lost ${sum(lost.map(each => each.length))} of ${authored}, answered quoted lines kept ${answered - sum(gone.map(each => each.length))} of ${answered}`,
    )
    if (!verbose || keep !== ownText) continue
    for (const line of lost.flat()) console.log(`    lost: ${line}`)
    for (const line of gone.flat()) console.log(`    answered and gone: ${line}`)
  }
  const strange = replies.map(({ message, authored }) => authored.filter(line => lostOf([line], message.authored).length > 0))
  console.log(
    `  authored lines that the reader does not take for the author's own: ${sum(strange.map(each => each.length))} of ${authored}`,
  )
  if (verbose) for (const line of strange.flat()) console.log(`    not the author's: ${line}`)
}
