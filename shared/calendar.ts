import type { Address } from './mail'

/** A guest of a Calendar event, as he answered there. PARTSTAT values of RFC 5545 3.2.12. */
export type CalendarGuest = Address & {
  partstat: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE'
  /** People he brings along. */
  additionalGuests: number
  comment: string
}

/** An event of a calendar with its guests; rooms and the organizer are none. */
export type CalendarEvent = {
  id: string
  /** iCalendar UID, the same as in invitations by mail. */
  uid: string
  title: string
  /** YYYY-MM-DD or an RFC 3339 instant. */
  start: string
  /** IANA zone, '' where it says none. */
  zone: string
  organizer: Address
  /** When anything of it last changed (RFC 3339): no guest's answer is later. */
  updated: string
  guests: CalendarGuest[]
  /** The service left guests out. */
  partial: boolean
}

/** `from` and `to` are RFC 3339 instants; `query` is free text over the event's fields; `uid` is an iCalendar UID. */
export type CalendarQuery = { from?: string; to?: string; query?: string; uid?: string }

/** An event as it stands in the user's own calendar; start and end are RFC 3339, or YYYY-MM-DD for all day. */
export type AgendaEvent = {
  eventId: string
  summary: string
  start: string
  end: string
  zone: string
  location: string
  description: string
  organizer: string
  attendees: { name: string; address: string; response: string; guests: number; comment: string }[]
  /** Id of the series of which it is an instance. */
  series?: string
}

/** Busy times by address (RFC 3339); a calendar that cannot be seen carries `errors`. */
export type BusyTimes = Readonly<
  Record<string, { busy?: readonly { start: string; end: string }[] | undefined; errors?: readonly unknown[] | undefined } | undefined>
>
