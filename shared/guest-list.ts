import * as z from 'zod'
import { MessageId, RfcId, ThreadId } from './mail'

export const guestStatuses = ['yes', 'no', 'maybe', 'none'] as const
export const GuestStatus = z.enum(guestStatuses)
export type GuestStatus = z.infer<typeof GuestStatus>

/** One statement about a person: where it stands and what it says. messageId null = it rests on the Calendar event alone. */
export const GuestStatement = z.object({
  status: GuestStatus,
  party: z.number().int(),
  /** ISO 8601 instant of the message. */
  date: z.string(),
  quote: z.string(),
  /** PARTSTAT of an invitation reply (RFC 5545 3.2.12), '' for prose. */
  partstat: z.string(),
  messageId: MessageId.nullable(),
  threadId: ThreadId.nullable(),
  rfcId: RfcId.nullable(),
})
export type GuestStatement = z.infer<typeof GuestStatement>

/** One person. `none` has party 0, and no quote and no message unless it is unsure: a mail that code could not judge. */
export const GuestRow = GuestStatement.extend({
  name: z.string(),
  email: z.string(),
  /** Companions by name, counted in `party`. */
  with: z.array(z.string()),
  /** Code could not judge it: shown first, under "needs your eye". */
  unsure: z.boolean(),
  /** Whether the person stands on the invitation. */
  invited: z.boolean(),
  eventId: z.string().nullable(),
  /** Earlier statements, newest first. */
  history: z.array(GuestStatement),
  /** What a model reads where it differs from code, or where code is unsure; its quote was found by code. The row stays code's. */
  model: GuestStatement.exactOptional(),
})
export type GuestRow = z.infer<typeof GuestRow>

export const GuestEvent = z.object({
  title: z.string(),
  /** ISO 8601, or '' where no mail says when. */
  start: z.string(),
  /** IANA zone, '' where unknown. */
  zone: z.string(),
  uid: z.string(),
  /** The invitation. */
  messageId: MessageId.nullable(),
})
export type GuestEvent = z.infer<typeof GuestEvent>

/** A row that a model gave and that no sentence of that person bears out. */
export const UnsupportedRow = z.object({ name: z.string(), email: z.string(), status: GuestStatus, party: z.number(), quote: z.string() })
export type UnsupportedRow = z.infer<typeof UnsupportedRow>

/** `others` are further events that the question may have meant; `unsupported` is no part of the list, and shown as such. */
export const GuestList = z.object({
  event: GuestEvent,
  others: z.array(GuestEvent),
  rows: z.array(GuestRow),
  unsupported: z.array(UnsupportedRow).exactOptional(),
})
export type GuestList = z.infer<typeof GuestList>

/** Totals line: people by status, and heads = sum of party over yes. */
export function totals(rows: readonly GuestRow[]): Record<GuestStatus, number> & { heads: number } {
  const sum = { yes: 0, no: 0, maybe: 0, none: 0, heads: 0 }
  for (const row of rows) {
    sum[row.status]++
    if (row.status === 'yes') sum.heads += row.party
  }
  return sum
}
