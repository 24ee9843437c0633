import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { GmailPart, toPart } from '../background/google/part-tree'
import { parseMailFile } from '../background/reader/mime/mail-file'
import type { Part, Thread } from '../shared/mail'

export const dataFolder = path.resolve('../shared/data')

/** Whether the mail to measure on is here; it is not part of the repository. */
export const hasSets = (): boolean => existsSync(dataFolder)

export type HtmlMail = { from: string; html: string }

const isHtml = (part: Part): boolean => part.mimeType === 'text/html' && (part.text ?? '').trim() !== ''
const htmlOf = (part: Part): string[] => [...(isHtml(part) ? [part.text ?? ''] : []), ...part.parts.flatMap(htmlOf)]

const filesOf = (sub: string, pattern: RegExp): string[] =>
  readdirSync(path.join(dataFolder, sub))
    .filter(name => pattern.test(name))
    .map(name => path.join(dataFolder, sub, name))

/** The sets of threads, each a file. */
export const threadFiles = (): string[] => filesOf('', /^threads-.*\.jsonl$/)

/** The name of such a set. */
export const threadSet = (file: string): string => path.basename(file, '.jsonl').slice('threads-'.length)

/** Whether the weights of the token estimate were fitted on a thread: on half of them, so that the other half can be measured on. */
export const isFittedOn = ({ id }: Pick<Thread, 'id'>): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0

/** Damaged mails, each a file. */
export const tortureFiles = (): string[] => filesOf('mime-torture', /^(?!index\.)/)

const Export = z.object({ full: z.object({ payload: z.unknown().optional() }) })

/** Every HTML part of the mail that is here, once each. */
export async function htmlMails(): Promise<HtmlMail[]> {
  const found = new Map<string, HtmlMail>()
  for (const file of [...threadFiles(), ...tortureFiles(), ...filesOf('ics', /\.eml$/)]) {
    for await (const thread of parseMailFile(createReadStream(file))) {
      for (const html of thread.messages.flatMap(message => htmlOf(message.payload))) found.set(html, { from: path.basename(file), html })
    }
  }
  for (const line of readFileSync(path.join(dataFolder, 'gmail-api-flowcrypt.jsonl'), 'utf8').trim().split('\n')) {
    const { payload } = Export.parse(JSON.parse(line)).full
    for (const html of payload ? htmlOf(toPart(GmailPart.parse(payload))) : []) found.set(html, { from: 'gmail-api', html })
  }
  return [...found.values()]
}
