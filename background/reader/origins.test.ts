import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeHTML } from 'entities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message, Part, Thread } from '../../shared/mail'
import { withoutHiddenCharacters } from './hidden-characters'
import { parseMailFile } from './mime/mail-file'
import { type Origin, originsOf } from './origins'
import { readThread } from './read-thread'
import type { ReadMessage } from './reading'
import { rawMail, threadOf } from './testing'
import { uuLines } from './testing-mime'

const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)]

/** What a range holds, entities decoded, without white space and characters that show nothing. */
const bare = (text: string, html: boolean): string => withoutHiddenCharacters((html ? decodeHTML(text) : text).replace(/\s+/g, '')).text

/** Characters of the full text that do not stand where they are said to come from, and words that are said to come from nowhere. */
function faults(message: Message, read: ReadMessage): string[] {
  const parts = new Map(partsOf(message.payload).map(part => [part.partId, part]))
  const origins = originsOf(message, read)
  const out: string[] = []
  let end = 0
  for (const origin of origins) {
    if (origin.start !== end) out.push(`gap at ${end}`)
    end = origin.end
    const shown = read.full.slice(origin.start, origin.end)
    if (origin.as === 'copy' && bare(shown, false) !== sourceOf(origin, parts, read))
      out.push(`${shown} | ${sourceOf(origin, parts, read)}`)
    if (origin.as === 'mark' && /[\p{L}\p{N}]/u.test(shown.replace(/^[\s>]*\d+\.(?: |$)/, '').replaceAll('[image', '')))
      out.push(`word without a source: ${shown}`)
  }
  if (end !== read.full.length) out.push(`ends at ${end} of ${read.full.length}`)
  return out
}

function sourceOf({ part, from, to }: Origin, parts: ReadonlyMap<string, Part>, read: ReadMessage): string {
  const own = parts.get(part)
  const file = read.attachments.find(attachment => attachment.part === part)?.text
  return bare((file ?? own?.text ?? '').slice(from, to), file === undefined && own?.mimeType === 'text/html')
}

const faultsOf = (thread: Thread): string[] => {
  const { messages } = readThread(thread, new Map())
  return thread.messages.flatMap((message, at) => {
    const read = messages[at]
    return read ? faults(message, read) : ['unread']
  })
}

const folder = path.resolve('../shared/data')
const sets = existsSync(folder) ? readdirSync(folder).filter(name => /^threads-.*\.jsonl$/.test(name)) : []

describe('where the text of a message comes from', () => {
  it.each(sets)('is told of every character in %s', { timeout: 120_000 }, async name => {
    const found: string[] = []
    async function* chunks() {
      yield readFileSync(path.join(folder, name))
    }
    for await (const thread of parseMailFile(chunks())) found.push(...faultsOf(thread))
    expect(found.slice(0, 5)).toEqual([])
  })

  const word = fc.constantFrom(
    'Ann',
    'caf&eacute;',
    '&Eacute;cole',
    'AT&amp;T',
    'x&lt;y',
    '👍',
    '東京へ行く',
    '&#x1F600;',
    '(7',
    'pm).',
    '...',
    'a\u200bb',
    '&nbsp;',
    '&notit',
    '5<sup>1</sup>',
    '|',
    '&',
    '1.',
  )
  const text = fc.array(word, { maxLength: 8 }).map(words => words.join(' '))
  const tag = fc.constantFrom(
    'p',
    'b',
    'span style="display:none"',
    'div style="font-size:0"',
    'blockquote type="cite"',
    'pre',
    'li',
    'td',
    'a href="https://example.org"',
    'h2',
    'title',
    'style',
    'ol',
    'tr',
    'table',
  )
  const html: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.tuple(tag, tie('list')).map(([name, inside]) => `<${name}>${inside}</${name.split(' ')[0]}>`),
      text.filter(alt => !alt.includes('&notit')).map(alt => `<img alt="${alt}" src="x.png">`),
      fc.constantFrom('<br>', '<!-- Ann -->', '<', '<hr>', '\n', '&zwnj;'),
    ),
    list: fc.array(tie('node'), { maxLength: 5 }).map(nodes => nodes.join('')),
  })).list

  it('is told of generated HTML, hidden words, entities and pictures in it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(html, body => {
        expect(faultsOf(threadOf(rawMail('From: ann@example.org', 'Content-Type: text/html; charset=utf-8', '', body)))).toEqual([])
      }),
      { numRuns: 1000, seed: 1 },
    )
  })

  it('is told of characters of the planes of private use', () => {
    for (const chars of ['\u{100001}\u{100002}', '&#x100001;&#x100002;', '\u{100001}\u{F0001}\u{D0001}']) {
      const thread = threadOf(rawMail('From: ann@example.org', 'Content-Type: text/html; charset=utf-8', '', `<p>We ${chars} come</p>`))
      const { payload } = thread.messages[0] ?? {}
      const [read] = readThread(thread, new Map()).messages
      const origins = thread.messages[0] && read ? originsOf(thread.messages[0], read) : []
      const copied = origins.filter(({ as }) => as === 'copy').map(({ from, to }) => payload?.text?.slice(from, to))
      expect(copied).toEqual(['We', chars, 'come'])
    }
  })

  it('is told of text around a file that stands in it', () => {
    const file = uuLines('a.txt', new TextEncoder().encode('the file'))
    const thread = threadOf(rawMail('From: ann@example.org', '', 'Here it is.', ...file, 'Yours, Ann'))
    const read = readThread(thread, new Map()).messages[0]
    const origins = thread.messages[0] && read ? originsOf(thread.messages[0], read) : []
    const copied = origins.filter(({ as, part }) => as === 'copy' && part === '')
    expect(copied.map(({ from, to }) => thread.messages[0]?.payload.text?.slice(from, to)).join('')).toBe(
      'Here it is.Yours, Ann'.replace(/ /g, ''),
    )
  })

  it('is told of flowed text, of a mail in the mail and of a file, each by its part', () => {
    const mail = rawMail(
      'From: ann@example.org',
      'Subject: Fwd: Picnic',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; format=flowed; delsp=no',
      '',
      '> Will you ',
      '> come?',
      'Yes, I ',
      'will.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: bob@example.net',
      'Subject: Soup',
      '',
      'The soup is hot.',
      '--b',
      'Content-Type: text/csv; name=g.csv',
      'Content-Disposition: attachment; filename=g.csv',
      '',
      'name,heads',
      '--b--',
    )
    const thread = threadOf(mail)
    const [message] = thread.messages
    const [read] = readThread(thread, new Map()).messages
    if (!message || !read) throw new Error('no mail')
    expect(faultsOf(thread)).toEqual([])
    const origins = originsOf(message, read)
    const partOf = (words: string) => origins.find(({ start, end }) => end > read.full.indexOf(words) && start <= read.full.indexOf(words))
    expect(
      [partOf('come?'), partOf('soup is'), partOf('name,heads'), partOf('[attached message]')].map(one => [one?.part, one?.as]),
    ).toEqual([
      ['0', 'copy'],
      ['1.0', 'copy'],
      ['2', 'copy'],
      ['1', 'note'],
    ])
    const fields = origins.flatMap(({ start, end, part, header }) => (header ? [[part, header, read.full.slice(start, end).trim()]] : []))
    expect(fields).toEqual([
      ['1.0', 'From', 'From: bob@example.net'],
      ['1.0', 'Subject', 'Subject: Soup'],
    ])
  })

  it('is the value of a calendar, its folds and backslashes undone, where it is told in these words', () => {
    const ics = [
      ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'X-WR-CALNAME:Annex', 'BEGIN:VEVENT', 'UID:u1', 'SUMMARY:Choir\\, and soup'],
      ...['LOCATION:Hall', ' way', 'ORGANIZER;CN=Ann:mailto:ann@example.org', 'DESCRIPTION:Bring the book.\\nDoors at', '  six.'],
      ...['BEGIN:VALARM', 'TRIGGER:-PT15M', 'DESCRIPTION:Take the key', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR'],
    ]
    const thread = threadOf(rawMail('Content-Type: text/calendar', '', ...ics))
    const [message] = thread.messages
    const [read] = readThread(thread, new Map()).messages
    if (!message || !read) throw new Error('no mail')
    const source = ics.join('\r\n')
    const copies = originsOf(message, read).filter(({ as }) => as === 'copy')
    expect(copies.map(({ start, end, from, to }) => [read.full.slice(start, end), source.slice(from, to).replace(/\r/g, '')])).toEqual([
      ['Choir, and soup', 'Choir\\, and soup'],
      ['Hallway', 'Hall\n way'],
      ['Ann', 'Ann'],
      ['ann@example.org', 'ann@example.org'],
      ['Take the key', 'Take the key'],
      ['Bring the book.', 'Bring the book.'],
      ['Doors at six.', 'Doors at\n  six.'],
    ])
    expect(originsOf(message, read).map(({ start }) => start)).toEqual([0, ...originsOf(message, read).map(({ end }) => end)].slice(0, -1))
  })
})
