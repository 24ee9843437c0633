import type { Address, RfcId } from '../../shared/mail'
import type { Invitation, ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { dateIn, type NamedDate, namedDates, resolveDate } from '../time/named-dates'
import { bareSubject, eventWords, overlap, soundsMoved } from './event-words'
import { gistOf } from './gist'
import { soundsLikeInvitation } from './invitation-signs'
import { addressKey } from './people'

/** Something people were invited to, with every mail of its host about it. */
export type EventCandidate = {
  uid: string
  title: string
  /** YYYY-MM-DD or an instant with offset; '' where no mail says when. */
  start: string
  zone: string
  sequence: number
  host: Address
  /** The host's mails about it, oldest first; the first is the invitation. */
  messages: ReadMessage[]
  invitees: Address[]
  /** Folded words by which other mail refers to it: of the title, and of the invitation's text. */
  words: string[]
  bodyWords: string[]
  /** Answers before this moment do not count: the host has moved the date and asked again. */
  since: number
  /** Dates of single instances that replies speak of. */
  instances: string[]
}

/** `answered`: mails that, with a date to come, are invitations however they are worded. */
type Mailbox = {
  messages: readonly ReadMessage[]
  me: string
  zone: string
  listAddresses: ReadonlySet<string>
  answered?: ReadonlySet<RfcId>
}

/** Every event of the mailbox whose host passes `isHost`. */
export function findEvents(mailbox: Mailbox, isHost: (address: string) => boolean): EventCandidate[] {
  const events: EventCandidate[] = []
  for (const message of mailbox.messages) {
    for (const invitation of message.invitations) addInvitation(events, { message, invitation, isHost, mailbox })
  }
  for (const message of mailbox.messages) {
    if (isHost(addressKey(message.from.address)) && message.kind === 'mail' && !message.invitations.some(isAsking))
      addProse(events, message, mailbox)
  }
  for (const event of events) event.messages.sort((a, b) => a.date - b.date)
  return events
}

const isAsking = (invitation: Invitation): boolean => ['REQUEST', 'PUBLISH', 'ADD', ''].includes(invitation.method)

type Addition = { message: ReadMessage; invitation: Invitation; isHost: (address: string) => boolean; mailbox: Mailbox }

function addInvitation(events: EventCandidate[], { message, invitation, isHost, mailbox }: Addition): void {
  const organizer = invitation.organizer ?? message.from
  const known = events.find(one => one.uid === invitation.uid)
  if (!isHost(addressKey(organizer.address)) && (isAsking(invitation) || !known)) return
  const event = known ?? emptyEvent(organizer, invitation.uid, invitation.summary || message.subject)
  if (!known) events.push(event)
  if (invitation.recurrenceId) event.instances.push(invitation.recurrenceId)
  const asking = isAsking(invitation) && addressKey(message.from.address) === addressKey(organizer.address)
  if (asking) ask(event, message, invitation, mailbox)
  else if (event.start === '' && invitation.method !== 'COUNTER') Object.assign(event, { start: invitation.start, zone: invitation.zone })
}

/** The organizer's own object: the event, its guests, and a new date where it has moved. */
function ask(event: EventCandidate, message: ReadMessage, invitation: Invitation, mailbox: Mailbox): void {
  event.messages.push(message)
  if (invitation.recurrenceId) return
  const moved = event.start !== '' && event.start !== invitation.start && invitation.sequence > event.sequence && event.messages.length > 1
  if (moved) event.since = message.date
  const { summary, start, zone, sequence } = invitation
  if (sequence >= event.sequence) Object.assign(event, { title: summary || event.title, start, zone, sequence })
  const people = invitation.attendees.filter(attendee => !/ROOM|RESOURCE|GROUP/.test(attendee.cutype))
  addInvitees(event, invitation.attendees.length > 0 ? people : [...message.to, ...message.cc], mailbox)
  event.words.push(...eventWords(event.title))
  event.bodyWords.push(...gistOf(message).words)
}

/** An event of which no mail has told more yet. */
export function emptyEvent(host: Address, uid: string, title: string): EventCandidate {
  return {
    uid,
    title,
    start: '',
    zone: '',
    sequence: 0,
    host,
    messages: [],
    invitees: [],
    words: eventWords(title),
    bodyWords: [],
    since: 0,
    instances: [],
  }
}

function addInvitees(event: EventCandidate, people: readonly Address[], mailbox: Mailbox): void {
  for (const person of people) {
    const key = addressKey(person.address)
    const known = event.invitees.some(one => addressKey(one.address) === key)
    if (key !== '' && !known && key !== addressKey(event.host.address) && key !== mailbox.me && !mailbox.listAddresses.has(key))
      event.invitees.push({ name: person.name, address: person.address })
  }
}

/** A mail of the host: an invitation of its own, or a further word about an event that is known. */
function addProse(events: EventCandidate[], message: ReadMessage, mailbox: Mailbox): void {
  const known = eventOf(events, message)
  if (known) {
    follow(known, message, mailbox)
    return
  }
  const recipients = [...message.to, ...message.cc, ...message.bcc].filter(one => addressKey(one.address) !== mailbox.me)
  const start = startOf(gistOf(message).days, message, mailbox.zone)
  if (message.inReplyTo !== null && /^(re|aw|sv|antw|odp|r|rif|返信)\s*:/i.test(message.subject)) return
  const own = addressKey(message.from.address) === mailbox.me
  if (recipients.length === 0) return
  const told = events.find(event => isSameDay(event, start, recipients, message))
  if (told) {
    told.words.push(...eventWords(message.subject))
    told.bodyWords.push(...gistOf(message).words)
    follow(told, message, mailbox)
    return
  }
  if (!soundsLikeInvitation(message, own, start, mailbox.zone) && !wasAnswered(message, start, mailbox)) return
  const event = emptyEvent(message.from, '', message.subject)
  event.start = start
  event.messages.push(message)
  event.bodyWords.push(...gistOf(message).words)
  addInvitees(event, recipients, mailbox)
  events.push(event)
}

/** "Save the date", and the invitation that comes after it: the same day, a common word, and most of the same people. */
function isSameDay(event: EventCandidate, start: string, recipients: readonly Address[], message: ReadMessage): boolean {
  if (event.uid !== '' || start === '' || event.start.slice(0, 10) !== start.slice(0, 10)) return false
  const invited = new Set(event.invitees.map(one => addressKey(one.address)))
  const again = recipients.filter(one => invited.has(addressKey(one.address))).length
  if (again * 2 <= recipients.length) return false
  const first = event.messages[0]?.authored ?? ''
  return (
    announces.test(fold(`${event.title} ${first.slice(0, 300)}`)) ||
    overlap([...event.words, ...event.bodyWords], eventWords(message.subject)) > 0
  )
}

/** A mail that only keeps the day free. Folded text. */
const announces =
  /(?<!\p{L})(?:(?:save|keep|hold|mark|block) (?:the|that|this) (?:date|day)|(?:termin|datum|tag) (?:schon )?(?:mal )?(?:vor)?merken|vormerken|(?:reservez|notez|bloquez)(?: deja)? (?:la|cette) date|(?:reservad|apuntad|guardad|reserven|aparten) (?:la|el) (?:fecha|dia)|(?:segnatevi|tenetevi libera|bloccate) (?:la|questa) data|(?:guardem|reservem|anotem) (?:a|o) (?:data|dia)|(?:zet|prik|hou|houd) (?:het|de|die|deze) (?:datum|dag)|(?:zarezerwujcie|zapiszcie|zaklepcie) (?:date|termin|sobie))(?!\p{L})|日程を空けて|予定を空けて/u

/** Whether a mail names a day to come and is one of those that were answered. */
const wasAnswered = (message: ReadMessage, start: string, { answered, zone }: Mailbox): boolean =>
  answered?.has(message.rfcId) === true && start !== '' && start.slice(0, 10) >= dateIn(message.date, zone)

/** The first whole date named, else the first that can be worked out, seen from the day of the mail. */
function startOf(named: readonly NamedDate[], message: ReadMessage, zone: string, notThis = ''): string {
  const from = dateIn(message.date, zone)
  const whole = named.filter(date => date.day !== null && date.month !== null)
  const rest = named.filter(date => !whole.includes(date))
  const dates = [...whole, ...rest.filter(date => date.day !== null), ...rest.filter(date => date.day === null)].map(date =>
    resolveDate(date, from),
  )
  return dates.find(date => date !== null && date !== notThis.slice(0, 10)) ?? ''
}

/** The event whose thread, subject or title a mail of the host goes on with. */
function eventOf(events: readonly EventCandidate[], message: ReadMessage): EventCandidate | undefined {
  const subject = bareSubject(message.subject)
  return (
    events.find(event => event.messages.some(one => one.threadId === message.threadId || refersTo(message, one))) ??
    events.find(event => subject !== '' && event.messages.some(one => bareSubject(one.subject) === subject)) ??
    events.find(
      event =>
        soundsMoved(message.authored) &&
        event.words.length > 0 &&
        overlap(event.words, eventWords(message.subject)) >= Math.min(2, event.words.length),
    )
  )
}

export function refersTo(message: ReadMessage, other: ReadMessage): boolean {
  return message.inReplyTo === other.rfcId || message.references.includes(other.rfcId)
}

function follow(event: EventCandidate, message: ReadMessage, mailbox: Mailbox): void {
  event.messages.push(message)
  const others = [...message.to, ...message.cc].filter(one => addressKey(one.address) !== mailbox.me)
  const again = !message.inReplyTo || others.length > 1
  const moved = message.date > (event.messages[0]?.date ?? 0) && soundsMoved(message.authored) && again
  if (again && (moved || !message.inReplyTo)) addInvitees(event, others, mailbox)
  if (!moved) return
  const start = startOf(namedDates(message.authored), message, mailbox.zone, event.start)
  if (start === '' && !message.authored.includes('?')) return
  event.since = message.date
  if (start !== '') event.start = start
}
