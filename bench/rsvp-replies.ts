import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { guestList } from '../background/rsvp/guest-list'
import { loadCase } from './load-case'
import { type Box, ownCase, type RsvpCase, type Vevent } from './rsvp-own/builder'
import { rfcTable } from './rsvp-own/rfc-table'

/** Shared invitation replies, one file each, and how many rows of theirs and of the RFC's table come out as the RFC says. */
export type ReplyScore = { rows: number; right: number; failures: string[] }

const folder = path.resolve('../shared/data/ics')

/** What an answer of an attendee stands for (RFC 5545 3.2.12: what is not known is read as NEEDS-ACTION). */
const statusOf = (partstat: string): string =>
  ({ ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe', DELEGATED: 'no' })[partstat.toUpperCase()] ?? 'none'

/** Runs the rules over a mailbox and compares each row's status with what it should be. */
async function scoreCase(score: ReplyScore, name: string, labelled: RsvpCase, wanted: Readonly<Record<string, string>>): Promise<void> {
  const { question, me, now } = labelled
  const rows = guestList({ threads: await loadCase(labelled), question, me, now, zone: 'UTC' })?.rows ?? []
  for (const [email, status] of Object.entries(wanted)) {
    score.rows++
    const row = rows.find(one => one.email === email)
    const got = row ? `${row.status}${row.status === 'yes' && row.party > 1 ? ` ${row.party}` : ''}` : 'no row'
    if (got === status) score.right++
    else score.failures.push(`${name}: ${email} wanted ${status}, got ${got}`)
  }
}

const host = 'Olga Penn <olga.penn@example.com>'
const question = 'Who is coming to the review?'

/** The table: objects in the order in which they arrive, and who stands how in the end. */
export async function scoreTable(): Promise<ReplyScore> {
  const score: ReplyScore = { rows: 0, right: 0, failures: [] }
  for (const [index, { name, write, wanted, asked }] of rfcTable.entries()) {
    const labelled = ownCase(`rfc-${index}`, { me: host, question: asked ?? question, start: '2026-03-02T09:00:00Z', tags: name }, write)
    await scoreCase(score, name, labelled, wanted)
  }
  return score
}

/** Each shared REPLY or COUNTER to an event, as the answer to an invitation that asks for it; null where the files are not here. */
export async function scoreFiles(): Promise<ReplyScore | null> {
  if (!existsSync(folder)) return null
  const score: ReplyScore = { rows: 0, right: 0, failures: [] }
  for (const file of readdirSync(folder).filter(name => /^(reply|counter)-.*\.ics$/.test(name))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const reply = plainReply(text)
    if (!reply) continue
    const { event, attendee, organizer, method, partstat } = reply
    const write = (box: Box) => {
      box.request([attendee], event)
      box.mail(attendee, [organizer], `Re: ${event.summary}`, '', { ics: { method, text } })
    }
    const labelled = ownCase(
      file,
      { me: organizer, question: `Who is coming to ${event.summary}?`, start: '2001-01-01T09:00:00Z', tags: '' },
      write,
    )
    await scoreCase(score, file, labelled, { [attendee.toLowerCase()]: statusOf(partstat) })
  }
  return score
}

type PlainReply = { event: Vevent; attendee: string; organizer: string; method: string; partstat: string }

/** The one attendee's answer of a file, by a reading of its lines that shares nothing with the reader; null where it is about no event. */
function plainReply(text: string): PlainReply | null {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const from = lines.indexOf('BEGIN:VEVENT')
  const within = lines.slice(from, lines.indexOf('END:VEVENT'))
  const find = (name: string, some = within) => some.find(line => new RegExp(`^${name}[;:]`, 'i').test(line)) ?? ''
  const value = (name: string, some = within) => /:(.*)$/.exec(find(name, some).replace(/mailto:/i, ''))?.[1]?.trim() ?? ''
  const attendees = within.filter(line => /^ATTENDEE[;:]/i.test(line))
  if (from < 0 || attendees.length !== 1 || value('ORGANIZER') === '') return null
  return {
    event: { uid: value('UID'), summary: value('SUMMARY') || 'Review', start: value('DTSTART') || '20010105T100000Z' },
    attendee: value('ATTENDEE'),
    organizer: value('ORGANIZER'),
    method: value('METHOD', lines),
    partstat: /;PARTSTAT=([^;:]+)/i.exec(find('ATTENDEE'))?.[1] ?? 'NEEDS-ACTION',
  }
}

/** Benchmark row: invitation replies against RFC 5546. */
export async function benchReplies(verbose: boolean): Promise<void> {
  const [table, files] = [await scoreTable(), await scoreFiles()]
  console.log(`invitation replies, table of RFC 5546: ${table.right} of ${table.rows} rows as the RFC says`)
  if (files) console.log(`invitation replies, shared files: ${files.right} of ${files.rows} rows as the RFC says`)
  else console.warn(`SKIPPED: the shared invitation replies are not here (${folder})`)
  if (verbose) for (const failure of [...table.failures, ...(files?.failures ?? [])]) console.log(failure)
}
