import type { calendar_v3 } from '@googleapis/calendar'
import type { gmail_v1 } from '@googleapis/gmail'

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
  | gmail_v1.Schema$ListDraftsResponse
  | gmail_v1.Schema$Draft
>
type CalendarField = Keys<
  | calendar_v3.Schema$CalendarList
  | calendar_v3.Schema$CalendarListEntry
  | calendar_v3.Schema$Calendar
  | calendar_v3.Schema$Events
  | calendar_v3.Schema$Event
  | calendar_v3.Schema$EventAttendee
  | calendar_v3.Schema$EventDateTime
  | calendar_v3.Schema$FreeBusyResponse
  | calendar_v3.Schema$FreeBusyCalendar
  | calendar_v3.Schema$Error
  | calendar_v3.Schema$Setting
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
  ...(['drafts', 'message'] as const),
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
  ...(['transparency', 'organizer', 'guestsCanModify', 'guestsCanInviteOthers', 'guestsCanSeeOtherGuests', 'attachments'] as const),
  ...(['extendedProperties', 'conferenceData', 'hangoutLink', 'calendars', 'busy', 'errors', 'domain', 'reason', 'value'] as const),
  ...(['timeMin', 'timeMax'] as const),
]

/** Names that a `fields` mask may hold; another one is a 400. */
export const knownFields = { gmail: new Set<string>(gmailFields), calendar: new Set<string>(calendarFields) }
