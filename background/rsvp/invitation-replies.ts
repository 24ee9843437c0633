import type { Invitation, InvitationAttendee, ReadMessage } from '../reader/reading'
import { eventDay } from './choose-event'
import { bareSubject } from './event-words'
import type { EventCandidate } from './events'
import { noParty } from './party'
import { addressKey, enrol, nameWords, type Roster } from './people'
import type { Answer } from './signals'
import type { Statement } from './statement'

const answers: Readonly<Record<string, Answer>> = {
  ACCEPTED: 'yes',
  DECLINED: 'no',
  TENTATIVE: 'maybe',
  DELEGATED: 'no',
  COMPLETED: 'yes',
  'IN-PROCESS': 'yes',
}

/** One invitation reply about one attendee, with what puts it in order (RFC 5546 2.1.5: SEQUENCE, then DTSTAMP). */
export type Reply = {
  statement: Statement
  sequence: number
  dtstamp: string
  instance: boolean
  /** Takes an earlier reply back without another answer: NEEDS-ACTION, and what RFC 5545 3.2.12 has read as such. */
  resets: boolean
}

/** Reads the REPLY and COUNTER objects of a mail that belong to the event; `instance` = the day asked about of a repeated event. */
export function readReplies(message: ReadMessage, event: EventCandidate, roster: Roster, instance: string, zone: string): Reply[] {
  const replies: Reply[] = []
  for (const invitation of message.invitations) {
    if (!counts(invitation, event, instance, zone)) continue
    for (const attendee of invitation.attendees) {
      const reply = readAttendee(message, invitation, attendee, roster)
      if (reply) replies.push(reply)
    }
  }
  return replies
}

/** A reply to this event, to the instance asked about or to the whole, and not to a date that the host has given up. */
function counts(invitation: Invitation, event: EventCandidate, instance: string, zone: string): boolean {
  if ((invitation.method !== 'REPLY' && invitation.method !== 'COUNTER') || !belongs(invitation, event, zone)) return false
  if (invitation.recurrenceId !== '' && eventDay(invitation.recurrenceId, event, zone) !== instance) return false
  return event.since === 0 || invitation.sequence >= event.sequence
}

/** Whether a calendar object speaks of the event: by its UID, or by title and day where the host invited in prose. */
export function belongs(invitation: Invitation, event: EventCandidate, zone: string): boolean {
  if (event.uid !== '') return invitation.uid === event.uid
  const isSameDay = event.start === '' || eventDay(invitation.start, invitation, zone) === eventDay(event.start, event, zone)
  const title = bareSubject(invitation.summary)
  const asked = bareSubject(event.title)
  return isSameDay && title !== '' && asked !== '' && (asked.includes(title) || title.includes(asked))
}

function readAttendee(message: ReadMessage, invitation: Invitation, attendee: InvitationAttendee, roster: Roster): Reply | null {
  for (const delegate of attendee.delegatedTo) {
    const named = invitation.attendees.find(one => addressKey(one.address) === addressKey(delegate))
    if (isOwn(message, attendee, invitation)) enrol(roster, { name: named?.name ?? '', address: delegate }, true)
  }
  if (!isOwn(message, attendee, invitation)) return null
  const answer = answers[attendee.partstat] ?? null
  const person = enrol(roster, { name: attendee.name || message.from.name, address: attendee.address }, false)
  const statement: Statement = {
    person,
    answer,
    force: 3,
    party: noParty(),
    message,
    at: message.date,
    quote: '',
    partstat: attendee.partstat,
    guests: attendee.guests,
    unsure: false,
    proxy: false,
    standing: 'own',
  }
  return {
    statement,
    sequence: invitation.sequence,
    dtstamp: invitation.dtstamp,
    instance: invitation.recurrenceId !== '',
    resets: answer === null,
  }
}

/** A reply speaks for the attendee who sent it, through his own address, his own name or his calendar service. */
function isOwn(message: ReadMessage, attendee: InvitationAttendee, invitation: Invitation): boolean {
  const from = addressKey(message.from.address)
  const own = addressKey(attendee.address)
  if (from === own || message.replyTo.some(one => addressKey(one.address) === own)) return true
  const names = nameWords(message.from.name)
  if (names.length > 1 && [...names].sort().join() === [...nameWords(attendee.name)].sort().join()) return true
  return invitation.attendees.length === 1 && /(calendar|noreply|no-reply|notification)/.test(from)
}

/** Whether `next` overrules `current`: an instance outranks its series, then the higher SEQUENCE, then the later DTSTAMP. */
export function overrules(next: Reply, current: Reply): boolean {
  if (next.instance !== current.instance) return next.instance
  if (next.sequence !== current.sequence) return next.sequence > current.sequence
  return next.dtstamp >= current.dtstamp
}
