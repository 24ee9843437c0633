import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../limits'
import type { Invitation } from '../reading'
import { parseCalendar } from './invite'

const ics = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')

function read(text: string): { invitations: Invitation[]; why: string | null } {
  const { entries, why } = parseCalendar(text)
  return { invitations: entries.flatMap(({ invitation }) => invitation ?? []), why }
}

describe('an invitation', () => {
  it('is read with its people, its answers and its times', () => {
    const { invitations, why } = read(
      ics(
        'SUMMARY:Picnic\\, by the lake',
        'DTSTART;TZID=Europe/Berlin:20260718T180000',
        'DURATION:PT2H30M',
        'SEQUENCE:2',
        'ORGANIZER;CN="Lee, Ann":mailto:ann@example.org',
        'ATTENDEE;CN=Bob;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:cleo@example.com":MAILTO:bob@example.net',
        'ATTENDEE;PARTSTAT=accepted;X-NUM-GUESTS=3;X-RESPONSE-COMMENT="with the twins":mailto:dan@example.com',
      ),
    )
    expect(why).toBeNull()
    expect(invitations[0]).toMatchObject({
      method: 'REQUEST',
      sequence: 2,
      summary: 'Picnic, by the lake',
      start: '2026-07-18T18:00:00+02:00',
      end: '2026-07-18T20:30:00+02:00',
      zone: 'Europe/Berlin',
      organizer: { name: 'Lee, Ann', address: 'ann@example.org' },
      attendees: [
        { address: 'bob@example.net', partstat: 'DELEGATED', delegatedTo: ['cleo@example.com'] },
        { address: 'dan@example.com', partstat: 'ACCEPTED', guests: 3, comment: 'with the twins' },
      ],
    })
  })

  it('keeps all-day dates as dates, UTC as UTC, floating times without an offset', () => {
    const start = (line: string): string | undefined => read(ics(line)).invitations[0]?.start
    expect(start('DTSTART;VALUE=DATE:20260718')).toBe('2026-07-18')
    expect(start('DTSTART:20260718T160000Z')).toBe('2026-07-18T16:00:00Z')
    expect(start('DTSTART:20260718T160000')).toBe('2026-07-18T16:00:00')
  })

  it('is read although lines in it are broken, and says that something was', () => {
    const { invitations, why } = read(ics('SUMMARY:Picnic', 'a line that is none'))
    expect([why, invitations[0]?.summary]).toEqual(['undecodable', 'Picnic'])
  })

  it('is refused beyond its limits', () => {
    const tooLarge = { entries: [], why: 'too-large' }
    expect(parseCalendar(`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(1001)}END:VCALENDAR`)).toEqual(tooLarge)
    expect(parseCalendar(`BEGIN:VCALENDAR\r\nX-A:${'x'.repeat(1_000_001)}`)).toEqual(tooLarge)
    const people = Array.from({ length: limits.addresses + 1 }, (_, i) => `ATTENDEE:mailto:a${i}@example.org`)
    expect(read(ics(...people)).why).toBe('too-large')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'ATTENDEE;',
      'DTSTART:',
      '20261301T99',
      'RRULE:FREQ=SECONDLY\n',
      ';',
      ':',
      '"',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), pieces => {
        expect(parseCalendar(pieces.join('')).entries).toBeInstanceOf(Array)
      }),
    )
  })
})
