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
