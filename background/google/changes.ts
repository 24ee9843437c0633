import * as z from 'zod'
import { AppError } from '../../shared/errors'
import type { MessageId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import type { GoogleClient, Write } from './client'
import { calendarHost, gmailHost } from './hosts'
import { prices } from './prices'

const gmail = (path: string): URL => new URL(`https://${gmailHost}/gmail/v1/users/me/${path}`)
const part = encodeURIComponent

const Draft = z.object({ id: z.string().min(1), message: z.object({ id: z.string().min(1) }) })
/** A draft and the message that it holds: another one from each edit on. */
export type HeldDraft = { draftId: string; messageId: string }
const held = ({ id, message }: z.infer<typeof Draft>): HeldDraft => ({ draftId: id, messageId: message.id })
const Sent = z.object({ id: z.string().min(1), threadId: z.string().min(1) })
const Anything = z.unknown()

const post = <T>(url: URL, units: number, schema: z.ZodType<T>, body: unknown): Write<T> => ({
  url,
  units,
  schema,
  method: 'POST',
  body: body === undefined ? null : JSON.stringify(body),
})

/** users.drafts.create. `raw` in base64url. */
export async function createDraft(client: GoogleClient, raw: string, threadId: string | null, io: SourceIo): Promise<HeldDraft> {
  const message = { raw, ...(threadId === null ? {} : { threadId }) }
  return held(await client.write(post(gmail('drafts'), prices['drafts.create'], Draft, { message }), io))
}

/** users.drafts.send with the message itself, so that a draft which was edited meanwhile cannot go out instead. Throws not-found where the draft is gone. */
export async function sendDraft(client: GoogleClient, id: string, raw: string, threadId: string | null, io: SourceIo): Promise<void> {
  const message = { raw, ...(threadId === null ? {} : { threadId }) }
  await client.write(post(gmail('drafts/send'), prices['drafts.send'], Sent, { id, message }), io)
}

/** Throws not-found where the draft is gone. */
export async function getDraft(client: GoogleClient, id: string, io: SourceIo): Promise<HeldDraft> {
  return held(await client.get({ url: gmail(`drafts/${part(id)}?format=minimal`), units: prices['drafts.get'], schema: Draft }, io))
}

export const draftExists = (client: GoogleClient, id: string, io: SourceIo): Promise<boolean> => exists(getDraft(client, id, io))

export async function deleteDraft(client: GoogleClient, id: string, io: SourceIo): Promise<void> {
  await client.write(
    { url: gmail(`drafts/${part(id)}`), units: prices['drafts.delete'], schema: Anything, method: 'DELETE', body: null },
    io,
  )
}

type Labels = { add: readonly string[]; remove: readonly string[] }
const labelBody = ({ add, remove }: Labels) => ({ addLabelIds: add, removeLabelIds: remove })

export async function modifyThread(client: GoogleClient, id: string, labels: Labels, io: SourceIo): Promise<void> {
  await client.write(post(gmail(`threads/${part(id)}/modify`), prices['threads.modify'], Anything, labelBody(labels)), io)
}

export async function modifyMessage(client: GoogleClient, id: string, labels: Labels, io: SourceIo): Promise<void> {
  await client.write(post(gmail(`messages/${part(id)}/modify`), prices['messages.modify'], Anything, labelBody(labels)), io)
}

export async function trashThread(client: GoogleClient, id: string, io: SourceIo): Promise<void> {
  await client.write(post(gmail(`threads/${part(id)}/trash`), prices['threads.trash'], Anything, undefined), io)
}

export async function trashMessage(client: GoogleClient, id: string, io: SourceIo): Promise<void> {
  await client.write(post(gmail(`messages/${part(id)}/trash`), prices['messages.trash'], Anything, undefined), io)
}

export async function untrashMessage(client: GoogleClient, id: string, io: SourceIo): Promise<void> {
  await client.write(post(gmail(`messages/${part(id)}/untrash`), prices['messages.untrash'], Anything, undefined), io)
}

const MinimalMessage = z.object({ id: z.string(), threadId: z.string(), labelIds: z.array(z.string()).default([]) })
const MinimalThread = z.object({ messages: z.array(MinimalMessage).default([]) })
export type MinimalMessage = z.infer<typeof MinimalMessage>

/** The thread's messages and their labels as they stand now. Throws not-found. */
export async function minimalThread(client: GoogleClient, id: string, io: SourceIo): Promise<MinimalMessage[]> {
  const call = { url: gmail(`threads/${part(id)}?format=minimal`), units: prices['threads.get'], schema: MinimalThread }
  return (await client.get(call, io)).messages
}

/** Throws not-found. */
export function minimalMessage(client: GoogleClient, id: MessageId | string, io: SourceIo): Promise<MinimalMessage> {
  return client.get({ url: gmail(`messages/${part(id)}?format=minimal`), units: prices['messages.get'], schema: MinimalMessage }, io)
}

const Headers = z.object({
  payload: z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]) }).optional(),
})
const Drafts = z.object({ drafts: z.array(Draft).default([]) })
const Messages = z.object({ messages: z.array(z.object({ id: z.string() })).default([]) })
/** How many of the newest are looked at for our mark. */
const looked = 10

/** The draft that carries this mark in its headers, among the newest; null where none does. */
export async function draftMarked(client: GoogleClient, mark: string, io: SourceIo): Promise<HeldDraft | null> {
  const { drafts } = await client.get({ url: gmail(`drafts?maxResults=${looked}`), units: prices['messages.list'], schema: Drafts }, io)
  for (const draft of drafts) if (await isMarked(client, draft.message.id, mark, io)) return held(draft)
  return null
}

/** Whether a message that was sent carries this mark, among the newest. */
export async function sentMarked(client: GoogleClient, mark: string, io: SourceIo): Promise<boolean> {
  const url = gmail(`messages?labelIds=SENT&maxResults=${looked}`)
  const { messages } = await client.get({ url, units: prices['messages.list'], schema: Messages }, io)
  for (const { id } of messages) if (await isMarked(client, id, mark, io)) return true
  return false
}

/** Whether this address has sent the user anything since (seconds since the epoch; https://developers.google.com/workspace/gmail/api/guides/filtering). */
export async function hasWritten(client: GoogleClient, address: string, since: number, io: SourceIo): Promise<boolean> {
  const query = encodeURIComponent(`from:${address} after:${since}`)
  const url = gmail(`messages?q=${query}&maxResults=1`)
  return (await client.get({ url, units: prices['messages.list'], schema: Messages }, io)).messages.length > 0
}

/** Our own header: whether Gmail keeps it is not promised, so its absence proves nothing. */
export const markHeader = 'X-Countersign-Action'

/** The mark that a message carries; null for one that Countersign did not write. */
export async function markOn(client: GoogleClient, id: string, io: SourceIo): Promise<string | null> {
  const url = gmail(`messages/${part(id)}?format=metadata&metadataHeaders=${markHeader}`)
  const { payload } = await client.get({ url, units: prices['messages.get'], schema: Headers }, io)
  return payload?.headers.find(({ name }) => name.toLowerCase() === markHeader.toLowerCase())?.value ?? null
}

const isMarked = async (client: GoogleClient, id: string, mark: string, io: SourceIo): Promise<boolean> =>
  (await markOn(client, id, io)) === mark

const SendAs = z.object({
  sendAsEmail: z.string(),
  displayName: z.string().default(''),
  signature: z.string().default(''),
  isDefault: z.boolean().default(false),
  isPrimary: z.boolean().default(false),
})
/** `signature` is HTML. */
export type SendAs = z.infer<typeof SendAs>
const SendAsList = z.object({ sendAs: z.array(SendAs).default([]) })

export async function listSendAs(client: GoogleClient, io: SourceIo): Promise<SendAs[]> {
  return (await client.get({ url: gmail('settings/sendAs'), units: prices['sendAs.list'], schema: SendAsList }, io)).sendAs
}

const Attendee = z.looseObject({
  email: z.string().default(''),
  displayName: z.string().exactOptional(),
  self: z.boolean().exactOptional(),
})
const When = z.looseObject({
  date: z.string().exactOptional(),
  dateTime: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
})
/** An event as Google keeps it: fields that are not named here are kept too, so that a change leaves them alone. */
export const RawEvent = z.looseObject({
  id: z.string().min(1),
  etag: z.string().default(''),
  status: z.string().default('confirmed'),
  summary: z.string().default(''),
  description: z.string().default(''),
  location: z.string().default(''),
  iCalUID: z.string().default(''),
  start: When.exactOptional(),
  end: When.exactOptional(),
  attendees: z.array(Attendee).default([]),
  organizer: Attendee.exactOptional(),
  recurringEventId: z.string().exactOptional(),
  /** Where the rule puts an instance, also one that was moved by itself. */
  originalStartTime: When.exactOptional(),
  recurrence: z.array(z.string()).exactOptional(),
})
export type RawEvent = z.infer<typeof RawEvent>

function eventsUrl(id: string, notify: boolean | null): URL {
  const url = new URL(`https://${calendarHost}/calendar/v3/calendars/primary/events${id && `/${part(id)}`}`)
  if (notify !== null) url.searchParams.set('sendUpdates', notify ? 'all' : 'none')
  return url
}

/** events.get; a cancelled event comes with its status. Throws not-found. */
export function rawEvent(client: GoogleClient, id: string, io: SourceIo): Promise<RawEvent> {
  return client.get({ url: eventsUrl(id, null), units: prices.calendar, schema: RawEvent }, io)
}

const EventPage = z.object({ items: z.array(RawEvent).default([]) })

/** The events of the primary calendar that carry this UID (RFC 5545 3.8.4.7). */
export async function rawEventsOf(client: GoogleClient, uid: string, io: SourceIo): Promise<RawEvent[]> {
  const url = eventsUrl('', null)
  url.searchParams.set('iCalUID', uid)
  return (await client.get({ url, units: prices.calendar, schema: EventPage }, io)).items
}

const dayMs = 86_400_000

/** The primary calendar from two months ago to half a year ahead, series expanded; the first 2,500 of it. */
export async function rawEventsAround(client: GoogleClient, now: Date, io: SourceIo): Promise<RawEvent[]> {
  const url = eventsUrl('', null)
  url.searchParams.set('timeMin', new Date(now.getTime() - 60 * dayMs).toISOString())
  url.searchParams.set('timeMax', new Date(now.getTime() + 180 * dayMs).toISOString())
  url.searchParams.set('singleEvents', 'true')
  url.searchParams.set('maxResults', '2500')
  return (await client.get({ url, units: prices.calendar, schema: EventPage }, io)).items
}

export type EventChange = { id: string; body: string; notify: boolean }

/** events.insert with an id of ours inside the body. Google does not promise to see a collision: read by id before a second try. */
export function insertEvent(client: GoogleClient, { body, notify }: Omit<EventChange, 'id'>, io: SourceIo): Promise<RawEvent> {
  return client.write({ url: eventsUrl('', notify), units: prices.calendar, schema: RawEvent, method: 'POST', body }, io)
}

/** events.patch under If-Match; throws changed where the event is no longer what it was. */
export function patchEvent(client: GoogleClient, change: EventChange & { etag: string }, io: SourceIo): Promise<RawEvent> {
  const { id, body, notify, etag } = change
  const call = { url: eventsUrl(id, notify), units: prices.calendar, schema: RawEvent, method: 'PATCH' as const, body, ifMatch: etag }
  return client.write(call, io)
}

/** events.delete under If-Match; throws changed, not-found. */
export async function deleteEvent(client: GoogleClient, { id, etag, notify }: { id: string; etag: string; notify: boolean }, io: SourceIo) {
  const call = {
    url: eventsUrl(id, notify),
    units: prices.calendar,
    schema: Anything,
    method: 'DELETE' as const,
    body: null,
    ifMatch: etag,
  }
  await client.write(call, io)
}

const Zone = z.object({ value: z.string().min(1) })

/** The calendar's own zone, an IANA name. */
export async function calendarZone(client: GoogleClient, io: SourceIo): Promise<string> {
  const url = new URL(`https://${calendarHost}/calendar/v3/users/me/settings/timezone`)
  return (await client.get({ url, units: prices.calendar, schema: Zone }, io)).value
}

async function exists(found: Promise<unknown>): Promise<boolean> {
  try {
    await found
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return false
    throw error
  }
}
