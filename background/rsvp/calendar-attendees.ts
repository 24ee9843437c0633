import type { CalendarEvent, CalendarGuest } from '../../shared/calendar'
import type { GuestRow, GuestStatement } from '../../shared/guest-list'
import { addressKey } from './people'

const statuses = { ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe', 'NEEDS-ACTION': 'none' } as const

/**
 * The rows of the mail together with the guests of the Calendar event: who answered there only has his answer from there, who answered
 * nowhere is `none`. A mail's word is taken to be the later one, since Calendar does not say when a guest answered; where the two differ
 * and the event was changed after the mail, the row is unsure. `apart` = addresses of the host and the owner, who are no guests.
 */
export function withAttendees(rows: readonly GuestRow[], event: CalendarEvent, apart: readonly string[]): GuestRow[] {
  const guests = new Map(event.guests.map(guest => [addressKey(guest.address), guest]))
  for (const address of apart) guests.delete(address)
  const joined = rows.map(row => {
    const guest = guests.get(row.email)
    guests.delete(row.email)
    return guest ? join(row, guest, event) : row
  })
  return [...joined, ...[...guests.values()].map(guest => rowOf(guest, event))]
}

function join(row: GuestRow, guest: CalendarGuest, event: CalendarEvent): GuestRow {
  const known = { ...row, name: row.name || guest.name, invited: true, eventId: event.id }
  const answer = statementOf(guest, event)
  if (row.status === 'none' && !row.unsure) return { ...known, ...answer }
  if (answer.status === 'none') return known
  if (row.status === 'none') return { ...known, history: [...row.history, answer] }
  if (answer.status === row.status) {
    // The mail of a reply seldom says how many come.
    return row.partstat !== '' && answer.party > row.party ? { ...known, party: answer.party } : known
  }
  const mayBeLater = event.updated !== '' && Date.parse(event.updated) > Date.parse(row.date)
  return { ...known, unsure: row.unsure || mayBeLater, history: [...row.history, answer] }
}

function rowOf(guest: CalendarGuest, event: CalendarEvent): GuestRow {
  const { name, address } = guest
  return {
    ...statementOf(guest, event),
    name,
    email: addressKey(address),
    with: [],
    unsure: false,
    invited: true,
    eventId: event.id,
    history: [],
  }
}

function statementOf({ partstat, additionalGuests, comment }: CalendarGuest, { updated }: CalendarEvent): GuestStatement {
  const status = statuses[partstat]
  const comes = status === 'yes' || status === 'maybe'
  return {
    status,
    party: comes ? 1 + Math.max(0, additionalGuests) : 0,
    date: status === 'none' || updated === '' ? '' : new Date(updated).toISOString(),
    quote: status === 'none' ? '' : comment,
    partstat,
    messageId: null,
    threadId: null,
    rfcId: null,
  }
}
