import type { Address } from '../../../shared/mail'
import type { Invitation, InvitationAttendee } from '../reading'

/** Most people that one note names. */
const most = 50

const person = ({ name, address }: Address): string => (name ? `${name} <${address}>` : address)

function answer(attendee: InvitationAttendee): string {
  const state = attendee.partstat && attendee.partstat !== 'NEEDS-ACTION' ? ` ${attendee.partstat.toLowerCase()}` : ''
  const guests = attendee.guests > 0 ? ` +${attendee.guests}` : ''
  const comment = attendee.comment ? ` "${attendee.comment}"` : ''
  return `${person(attendee)}${state}${guests}${comment}`
}

/** An invitation in one line, as a calendar's card in the mail would show it. */
export function calendarNote(invitation: Invitation): string {
  const { method, summary, start, end, zone, location, organizer, attendees, comment, recurrenceId } = invitation
  const people = attendees.slice(0, most).map(answer)
  if (attendees.length > most) people.push(`${attendees.length - most} more`)
  const facts = [
    summary,
    start && `${start}${end ? ` to ${end}` : ''}${zone && zone !== 'UTC' ? ` (${zone})` : ''}`,
    recurrenceId && `only the one of ${recurrenceId}`,
    location && `at ${location}`,
    organizer && `by ${person(organizer)}`,
    people.length > 0 && `people: ${people.join(', ')}`,
    comment && `comment: ${comment}`,
  ]
  return `calendar ${method || 'PUBLISH'}: ${facts.filter(Boolean).join('; ')}`
}
