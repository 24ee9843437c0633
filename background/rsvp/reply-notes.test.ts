import { describe, expect, it } from 'vitest'
import type { Invitation } from '../reader/reading'
import { eva, mail, me, rowsOf, tom } from './testing'

const object = (more: Partial<Invitation>): Invitation => ({
  method: 'REQUEST',
  uid: 'garden@example.com',
  sequence: 0,
  dtstamp: '2026-05-01T08:00:00Z',
  recurrenceId: '',
  summary: 'Garden party for 6',
  location: '',
  start: '2026-06-20T15:00:00Z',
  end: '',
  zone: 'UTC',
  status: '',
  organizer: { name: 'Ana Host', address: 'ana@example.com' },
  attendees: [],
  comment: '',
  ...more,
})

const attendee = (name: string, address: string, partstat: string) => ({
  name,
  address,
  partstat,
  role: '',
  cutype: '',
  delegatedTo: [],
  delegatedFrom: [],
  guests: 0,
  comment: '',
})

const asked = () =>
  mail(me, [tom, eva], 'Garden party for 6', {
    date: Date.parse('2026-05-01T08:00:00Z'),
    invitations: [
      object({
        attendees: [attendee('Tom Reed', 'tom@example.org', 'NEEDS-ACTION'), attendee('Eva Lund', 'eva@example.net', 'NEEDS-ACTION')],
      }),
    ],
  })

const accepted = (text: string) =>
  mail(tom, [me], text, {
    invitations: [object({ method: 'REPLY', attendees: [attendee('Tom Reed', 'tom@example.org', 'ACCEPTED')] })],
  })

describe('the note in an invitation reply', () => {
  it('changes the number, and is not the title and place that the calendar writes below it', () => {
    const [row] = rowsOf(
      asked(),
      accepted('Tom Reed has accepted.\n\n"Bringing my wife"\n\nGarden party for 6\nSat 20 June\nKitchen with 12 people'),
    )
    expect(row).toMatchObject({ status: 'yes', party: 2, partstat: 'ACCEPTED' })
  })

  it('leaves the number alone where there is only the report', () => {
    const [row] = rowsOf(asked(), accepted('Tom Reed has accepted.\n\nGarden party for 6\nSat 20 June\nTable for 12 people'))
    expect(row).toMatchObject({ status: 'yes', party: 1, quote: '' })
  })

  it('tells of other people too', () => {
    const rows = rowsOf(asked(), accepted("Eva can't come, she is ill."))
    expect(rows.map(row => [row.email, row.status])).toEqual([
      ['tom@example.org', 'yes'],
      ['eva@example.net', 'no'],
    ])
  })
})
