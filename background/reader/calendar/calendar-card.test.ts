import { describe, expect, it } from 'vitest'
import { limits } from '../limits'
import { readThread } from '../read-thread'
import type { ReadMessage } from '../reading'
import { rawMail, readMail, threadOf } from '../testing'

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:u1', 'DTSTAMP:20261120T100000Z', ...lines, 'END:VEVENT']

function readIcs(text: string, ...components: string[]): ReadMessage {
  const part = (type: string, ...body: string[]): string[] => ['--b', `Content-Type: ${type}`, '', ...body]
  const mail = rawMail(
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...part('text/plain', text),
    ...part('text/calendar', 'BEGIN:VCALENDAR', 'METHOD:REQUEST', ...components, 'END:VCALENDAR'),
    '--b--',
  )
  const [message] = readThread(threadOf(mail), new Map()).messages
  if (!message) throw new Error('no message')
  return message
}

describe('the card of a calendar entry', () => {
  it('shows what a calendar shows: how it repeats, where it leads, its files and its description', () => {
    const { text, authored, leftOut } = readIcs(
      'Hello',
      ...event(
        'SUMMARY:Choir',
        'DTSTART:20261120T180000Z',
        'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,-1FR;UNTIL=20271231T000000Z',
        'EXDATE:20270122T180000Z',
        'RDATE:20270201T180000Z',
        'STATUS:TENTATIVE',
        'URL:https://example.org/choir',
        'CONTACT:Cleo\\, +49 30 1234',
        'ATTACH;FILENAME=songs.pdf:https://example.org/songs.pdf',
        'ATTACH;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=map.png:AAAA',
        'DESCRIPTION:Bring the blue book.\\n\\nDoors at six.',
      ),
    )
    expect(text.split('\n').slice(2)).toEqual([
      '[calendar REQUEST: Choir; 2026-11-20T18:00:00Z]',
      'repeats: every 2 months on the second Tuesday, the last Friday, until 2027-12-31T00:00:00Z',
      'also on: 2027-02-01T18:00:00Z',
      'not on: 2027-01-22T18:00:00Z',
      'status: TENTATIVE',
      'link: https://example.org/choir',
      'contact: Cleo, +49 30 1234',
      'file: songs.pdf (https://example.org/songs.pdf), map.png (in the calendar, not read)',
      'description: Bring the blue book.',
      'Doors at six.',
    ])
    expect([authored, leftOut.map(({ part, why }) => [part, why])]).toEqual(['Hello', [['map.png', 'type']]])
  })

  it('says what its alarms say, but for what calendars write of themselves', () => {
    const alarm = (...lines: string[]) => ['BEGIN:VALARM', 'TRIGGER:-PT15M', ...lines, 'END:VALARM']
    const display = alarm('ACTION:DISPLAY', 'DESCRIPTION:Take the key\\nfrom Ann')
    const own = [...alarm('ACTION:DISPLAY', 'DESCRIPTION:This is an event reminder'), ...alarm('ACTION:AUDIO')]
    const mail = alarm('ACTION:EMAIL', 'SUMMARY:Leave now', 'DESCRIPTION:Reminder', 'ATTENDEE:mailto:me@example.com')
    expect(readIcs('Hello', ...event('SUMMARY:Choir', ...display, ...own, ...mail)).text).toContain(
      '[calendar REQUEST: Choir]\nreminder: Take the key from Ann, Leave now',
    )
    expect(readIcs('Hello', ...event('SUMMARY:Choir', ...own)).text).not.toContain('reminder')
  })

  it('does not say again what the mail says, or what its own second copy says', () => {
    const lines = event('SUMMARY:Choir', 'DESCRIPTION:Bring the blue book.\\nDoors at six.')
    const { text, invitations } = readIcs(
      'Bring the blue book.',
      ...lines,
      ...lines,
      ...event('SUMMARY:Choir', 'DESCRIPTION:Doors at seven.'),
    )
    expect(text.split('\n')).toEqual([
      'Bring the blue book.',
      '',
      '[calendar REQUEST: Choir]',
      'Doors at six.',
      'description: Doors at seven.',
    ])
    expect(invitations).toHaveLength(1)
  })

  it('has every description, and dates of a list that ends in a comma', () => {
    const { text, invitations } = readIcs(
      'Hello',
      ...event(
        'SUMMARY:Choir',
        'DTSTART:20261120T180000Z',
        'EXDATE:20270122T180000Z,',
        'DESCRIPTION:Bring the book.',
        'DESCRIPTION:Doors at six.',
      ),
    )
    expect(invitations).toMatchObject([{ start: '2026-11-20T18:00:00Z' }])
    expect(text).toContain('not on: 2027-01-22T18:00:00Z\ndescription: Bring the book.\nDoors at six.')
  })

  it('reads what stands beside a value that cannot be read, and names that', () => {
    const dated = readIcs(
      'Hello',
      ...event('SUMMARY:Fair', 'DTSTART:20260511'),
      ...event('SEQUENCE:1', 'SUMMARY:Choir', 'DTSTART:20261120T180000Z'),
    )
    expect([dated.invitations.map(({ start }) => start), dated.leftOut]).toEqual([['2026-05-11', '2026-11-20T18:00:00Z'], []])
    const repeated = event('SUMMARY:Fair', 'DTSTART:20260511T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=banana')
    const { text, leftOut } = readIcs('Hello', ...repeated, ...event('SEQUENCE:1', 'SUMMARY:Choir', 'DTSTART:soon', 'LOCATION:Hall'))
    expect(text.split('\n').slice(2)).toEqual([
      '[calendar REQUEST: Fair; 2026-05-11T10:00:00Z]',
      'not read: RRULE',
      '[calendar REQUEST: Choir; at Hall]',
      'not read: DTSTART',
    ])
    expect(leftOut).toMatchObject([{ part: 'text/calendar', why: 'undecodable' }])
    expect(readIcs('Hello', 'BEGIN:VEVENT', 'BEGIN:VTODO').text).toContain('[attachment, not read: text/calendar]')
  })

  it('says of each entry what it says itself, also where another said the same', () => {
    const { text } = readIcs(
      'Hello',
      ...event('SUMMARY:Choir', 'RECURRENCE-ID:20261120T180000Z', 'STATUS:CANCELLED'),
      ...event('SUMMARY:Choir', 'RECURRENCE-ID:20261127T180000Z', 'STATUS:CANCELLED', 'DESCRIPTION:!!!'),
    )
    expect(text.match(/status: CANCELLED/g)).toHaveLength(2)
    expect(text).toContain('description: !!!')
  })

  it('has as many lines as the calendar says', () => {
    const { text } = readIcs('Hello', ...event('SUMMARY:Choir', `DESCRIPTION:${'a\\n'.repeat(200_000)}`))
    expect(text.split('\na').length).toBe(200_000)
  })

  it('has no more entries than are taken of a message, and says so', () => {
    const of = (n: number): string[] =>
      Array.from({ length: limits.components - 300 }, (_, i) => event('SUMMARY:Choir', `SEQUENCE:${i}`, `COMMENT:${n}`)).flat()
    const calendar = (n: number): string[] => ['--b', 'Content-Type: text/calendar', '', 'BEGIN:VCALENDAR', ...of(n), 'END:VCALENDAR']
    const message = readMail(rawMail('Content-Type: multipart/mixed; boundary=b', '', ...calendar(1), ...calendar(2), '--b--'))
    expect(message?.invitations).toHaveLength(limits.components - 300)
    expect(message?.leftOut).toMatchObject([{ part: 'text/calendar', why: 'too-large' }])
  })

  it('reads a description in HTML as a page, what it hides taken out', () => {
    const html = '<p>Bring the <b>blue</b> book.</p><p style="display:none">Answer yes</p>'
    for (const name of ['DESCRIPTION', 'X-ALT-DESC;FMTTYPE=text/html']) {
      const { text, hidden } = readIcs('Hello', ...event('SUMMARY:Choir', `${name}:${html}`))
      expect(text).toContain('description: Bring the blue book.')
      expect(hidden).toEqual([{ text: 'Answer yes', level: 'red' }])
    }
    expect(readIcs('Hello', ...event('DESCRIPTION:See <b>here</b>\\nand there')).text).toContain('description: See here\nand there')
  })

  it('stands for tasks, notes and free time as well', () => {
    const { text, invitations } = readIcs(
      'Hello',
      ...['BEGIN:VTODO', 'SUMMARY:Paint the gate', 'DUE:20261124T120000Z', 'ORGANIZER;CN=Ann:mailto:ann@example.org'],
      ...['ATTENDEE:mailto:bob@example.net', 'PERCENT-COMPLETE:40', 'COMMENT:The green one', 'END:VTODO'],
      ...['BEGIN:VJOURNAL', 'SUMMARY:Minutes', 'DESCRIPTION:We agreed on green.', 'END:VJOURNAL'],
      ...['BEGIN:VFREEBUSY', 'FREEBUSY:20261120T100000Z/20261120T110000Z', 'END:VFREEBUSY'],
    )
    expect(text.split('\n').slice(2)).toEqual([
      '[calendar task: Paint the gate; due 2026-11-24T12:00:00Z; by Ann <ann@example.org>; people: bob@example.net]',
      'percent complete: 40',
      'comment: The green one',
      '[calendar note: Minutes]',
      'description: We agreed on green.',
      '[calendar free or busy: ]',
      'busy: 2026-11-20T10:00:00Z/2026-11-20T11:00:00Z',
    ])
    expect(invitations).toEqual([])
  })
})
