import type { calendar_v3 } from '@googleapis/calendar'
import type { gmail_v1 } from '@googleapis/gmail'
import { getCalendar, getEvent, listCalendars, listEvents } from './calendar'
import {
  type Ask,
  getAttachment,
  getLabel,
  getMessage,
  getProfile,
  getThread,
  listLabels,
  listMessages,
  listSendAs,
  listThreads,
} from './gmail'
import { listHistory } from './history'
import { calendarRead, eventsRead, gmailMetadata, gmailRead } from './scopes'

/** `units` = Gmail's price list of May 2026 (Calendar counts requests, not units). A token needs one of `scopes`. */
export type Route = { path: string; name: string; units: number; scopes: readonly string[]; run: (ask: Ask) => unknown }

const user = '/gmail/v1/users/:user'
const headers = [...gmailRead, gmailMetadata]
const gmail = (path: string, name: string, units: number, scopes: readonly string[], run: (ask: Ask) => unknown): Route => ({
  path: user + path,
  name: `gmail.users.${name}`,
  units,
  scopes,
  run,
})
const calendar = (path: string, name: string, scopes: readonly string[], run: (ask: Ask) => unknown): Route => ({
  path: `/calendar/v3${path}`,
  name: `calendar.${name}`,
  units: 0,
  scopes,
  run,
})

/** Every GET of the APIs that the world knows. */
export const routes: readonly Route[] = [
  gmail('/profile', 'getProfile', 1, headers, getProfile),
  gmail('/labels', 'labels.list', 1, headers, listLabels),
  gmail('/labels/:id', 'labels.get', 1, headers, getLabel),
  gmail('/messages', 'messages.list', 5, headers, listMessages),
  gmail('/messages/:id', 'messages.get', 20, headers, getMessage),
  gmail('/messages/:id/attachments/:part', 'messages.attachments.get', 20, gmailRead, getAttachment),
  gmail('/threads', 'threads.list', 10, headers, listThreads),
  gmail('/threads/:id', 'threads.get', 40, headers, getThread),
  gmail('/history', 'history.list', 2, headers, listHistory),
  gmail('/settings/sendAs', 'settings.sendAs.list', 1, gmailRead, listSendAs),
  calendar('/users/me/calendarList', 'calendarList.list', calendarRead, listCalendars),
  calendar('/calendars/:id', 'calendars.get', calendarRead, getCalendar),
  calendar('/calendars/:id/events', 'events.list', eventsRead, listEvents),
  calendar('/calendars/:id/events/:part', 'events.get', eventsRead, getEvent),
]

type Keys<T> = T extends T ? keyof T & string : never
type GmailField = Keys<
  | gmail_v1.Schema$Profile
  | gmail_v1.Schema$ListLabelsResponse
  | gmail_v1.Schema$Label
  | gmail_v1.Schema$ListMessagesResponse
  | gmail_v1.Schema$ListThreadsResponse
  | gmail_v1.Schema$Thread
  | gmail_v1.Schema$Message
  | gmail_v1.Schema$MessagePart
  | gmail_v1.Schema$MessagePartBody
  | gmail_v1.Schema$MessagePartHeader
  | gmail_v1.Schema$ListHistoryResponse
  | gmail_v1.Schema$History
  | gmail_v1.Schema$ListSendAsResponse
  | gmail_v1.Schema$SendAs
>
type CalendarField = Keys<
  | calendar_v3.Schema$CalendarList
  | calendar_v3.Schema$CalendarListEntry
  | calendar_v3.Schema$Calendar
  | calendar_v3.Schema$Events
  | calendar_v3.Schema$Event
  | calendar_v3.Schema$EventAttendee
  | calendar_v3.Schema$EventDateTime
>

const gmailFields: GmailField[] = [
  ...([
    'emailAddress',
    'messagesTotal',
    'threadsTotal',
    'historyId',
    'labels',
    'id',
    'name',
    'type',
    'messagesUnread',
    'threadsUnread',
  ] as const),
  ...([
    'messages',
    'threads',
    'nextPageToken',
    'resultSizeEstimate',
    'threadId',
    'snippet',
    'labelIds',
    'sizeEstimate',
    'internalDate',
  ] as const),
  ...(['raw', 'payload', 'partId', 'mimeType', 'filename', 'headers', 'body', 'parts', 'value', 'size', 'data', 'attachmentId'] as const),
  ...(['history', 'messagesAdded', 'messagesDeleted', 'labelsAdded', 'labelsRemoved', 'sendAs', 'sendAsEmail', 'displayName'] as const),
  ...(['isDefault', 'isPrimary', 'replyToAddress', 'signature', 'verificationStatus', 'treatAsAlias'] as const),
]
const calendarFields: CalendarField[] = [
  ...([
    'kind',
    'etag',
    'items',
    'nextPageToken',
    'nextSyncToken',
    'id',
    'summary',
    'description',
    'location',
    'timeZone',
    'primary',
  ] as const),
  ...([
    'accessRole',
    'selected',
    'status',
    'htmlLink',
    'created',
    'updated',
    'creator',
    'organizer',
    'start',
    'end',
    'recurrence',
  ] as const),
  ...(['recurringEventId', 'originalStartTime', 'iCalUID', 'sequence', 'attendees', 'email', 'displayName', 'self', 'optional'] as const),
  ...(['responseStatus', 'comment', 'additionalGuests', 'resource', 'dateTime', 'date', 'reminders', 'eventType', 'visibility'] as const),
]

/** Names that a `fields` mask may hold; another one is a 400. */
export const knownFields = { gmail: new Set<string>([...gmailFields, 'message']), calendar: new Set<string>(calendarFields) }
