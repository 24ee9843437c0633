import { createReadStream, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { decodeHTML } from 'entities'
import { describe, expect, it } from 'vitest'
import type { Message, Part, Thread } from '../../shared/mail'
import { withoutHiddenCharacters } from './hidden-characters'
import { parseMailFile } from './mime/mail-file'
import { originsOf } from './origins'
import { readThread } from './read-thread'
import type { ReadMessage } from './reading'
import { rawMail, threadOf } from './testing'

/** Mail nobody on the team wrote; it is not part of the repository. */
const folder = path.resolve('../shared/data')
const present = existsSync(folder)
if (!present) process.stderr.write('../shared/data is absent: where text comes from is not tried on foreign mail\n')

const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)]

const bare = (text: string): string => withoutHiddenCharacters(text.replace(/\s+/g, '')).text

/** Text that is called a copy of what it is not, of the parts that are text in the mail itself. */
function misfits(message: Message, read: ReadMessage): string[] {
  const files = new Set(read.attachments.map(({ part }) => part))
  const parts = new Map(partsOf(message.payload).map(part => [part.partId, part]))
  return originsOf(message, read).flatMap(({ start, end, part, from, to, as }) => {
    const { text, mimeType = '' } = parts.get(part) ?? {}
    if (as !== 'copy' || text === undefined || files.has(part) || !/^text\/(?:plain|html)$/.test(mimeType)) return []
    const source = text.slice(from, to)
    const shown = bare(read.full.slice(start, end))
    return shown === bare(mimeType === 'text/html' ? decodeHTML(source) : source) ? [] : [`${shown} <- ${source}`]
  })
}

function misfitsIn(thread: Thread): string[] {
  const { messages } = readThread(thread, new Map())
  return thread.messages.flatMap((message, at) => (messages[at] ? misfits(message, messages[at]) : ['unread']))
}

const filesOf = (sub: string, pattern: RegExp): string[] =>
  present
    ? readdirSync(path.join(folder, sub))
        .filter(name => pattern.test(name))
        .map(name => path.join(folder, sub, name))
    : []

/** Words of HTML that are said to be copied, each with what it is said to be copied from. */
function copies(html: string): string[][] {
  const thread = threadOf(rawMail('From: ann@example.org', 'Content-Type: text/html; charset=utf-8', '', html))
  const [message] = thread.messages
  const [read] = readThread(thread, new Map()).messages
  if (!message || !read) throw new Error('no mail')
  return originsOf(message, read).flatMap(({ start, end, from, to, as }) =>
    as === 'copy' ? [[read.full.slice(start, end), message.payload.text?.slice(from, to) ?? '']] : [],
  )
}

describe('what text is said to be a copy of', () => {
  it('is these words where a length decides how a page is read', () => {
    const row =
      '<table><tr><th>Name</th><th>Answer</th></tr><tr><td>Zoe</td><td>Yes, we come<br>with four</td><td>We are looking forward to it and we bring a big bowl of salad and bread for all of you there</td></tr><tr><td>Dan</td><td>No</td></tr></table>'
    const cut =
      '<p>Seen words</p><div style="width:120px;overflow:hidden;white-space:nowrap">Invoice for the month of May is attached</div>'
    for (const html of [row, cut]) {
      const found = copies(html)
      expect(found.length).toBeGreaterThan(5)
      expect(found.filter(([shown, source]) => shown !== source)).toEqual([])
    }
  })

  it.each(filesOf('mime-torture', /^(?!index)/))('is these words in %s', { timeout: 120_000 }, async file => {
    const found: string[] = []
    for await (const thread of parseMailFile(createReadStream(file))) found.push(...misfitsIn(thread))
    expect(found.slice(0, 5)).toEqual([])
  })
})
