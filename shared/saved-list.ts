import * as z from 'zod'
import { Receipt } from './answer'
import { GuestEvent, GuestRow, GuestStatement, GuestStatus } from './guest-list'
import { AccountId } from './mail'
import { ConversationId, RunId, Scope } from './run-log'

export const ListId = z.uuid().brand<'ListId'>()
export type ListId = z.infer<typeof ListId>

/** Who a row is about: the address in lower case, or `hand:` and a UUID for somebody added without one. */
export const GuestKey = z.string().min(1).max(400)

const short = z.string().max(300)
const party = z.number().int().min(0).max(1000)
const companions = z.array(short).max(50)

/** What the user does to a list by hand. A field that is absent stays as the mail has it. */
export const Correction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('set'),
    key: GuestKey,
    name: short.exactOptional(),
    status: GuestStatus.exactOptional(),
    party: party.exactOptional(),
    with: companions.exactOptional(),
    /** Why, in the user's words: "by phone". */
    note: short.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('add'),
    key: GuestKey,
    name: short,
    email: short,
    status: GuestStatus,
    party,
    with: companions,
    note: short,
  }),
  z.strictObject({ type: z.literal('remove'), key: GuestKey }),
  /** Two addresses of one person: `key` goes into `into`, the later word of the two holds. */
  z.strictObject({ type: z.literal('merge'), key: GuestKey, into: GuestKey }),
])
export type Correction = z.infer<typeof Correction>

/** A correction as it is kept, never changed but for `undone`. `at` is milliseconds since the epoch: it wins over mail from before. */
export const KeptCorrection = z.object({ id: z.uuid(), at: z.number(), undone: z.boolean(), correction: Correction })
export type KeptCorrection = z.infer<typeof KeptCorrection>

const Standing = z.object({ status: GuestStatus, party: z.number().int() })

/** What the last reading changed about one person; `before` null = new on the list, `after` null = no longer on it. */
export const RowChange = z.object({ key: GuestKey, name: z.string(), before: Standing.nullable(), after: Standing.nullable() })
export type RowChange = z.infer<typeof RowChange>

export const ListRef = z.strictObject({ account: AccountId, id: ListId })
export type ListRef = z.infer<typeof ListRef>

/** People that a list keeps; an answer may name more. */
export const mostRows = 20_000

/** A guest list that lasts: what the last reading found, and beside it what the user corrected. */
export const SavedList = z.object({
  v: z.literal(1),
  id: ListId,
  account: AccountId,
  name: z.string(),
  event: GuestEvent,
  others: z.array(GuestEvent),
  /** As read; corrections are not in them. */
  rows: z.array(GuestRow),
  /** People that the last reading found and the list does not keep, silent ones first: only where there are more than `mostRows`. */
  cut: z.number().int().exactOptional(),
  corrections: z.array(KeptCorrection),
  /** The reading it rests on. */
  question: z.string(),
  scope: Scope,
  conversation: ConversationId,
  run: RunId,
  receipt: Receipt.nullable(),
  /** When the mail was last read (milliseconds since the epoch). */
  asOf: z.number(),
  /** What the last reading changed, against the one before; empty after the first. */
  changes: z.array(RowChange),
  /** Lists of other accounts that the user joined to this one. */
  joined: z.array(ListRef),
})
export type SavedList = z.infer<typeof SavedList>

/** A row as it is shown: the mail's and the user's word together. */
export const ShownRow = GuestRow.extend({
  key: GuestKey,
  account: AccountId,
  /** The user set it, added it, or merged into it. */
  byYou: z.boolean(),
  note: z.string(),
  /** Mail newer than the user's word that says otherwise. */
  conflict: GuestStatement.nullable(),
  /** Corrections that made the row what it is, newest last: what Undo takes back. */
  corrections: z.array(z.uuid()),
})
export type ShownRow = z.infer<typeof ShownRow>

export const SavedListInfo = z.object({
  id: ListId,
  account: AccountId,
  name: z.string(),
  event: GuestEvent,
  asOf: z.number(),
  yes: z.number().int(),
  heads: z.number().int(),
})
export type SavedListInfo = z.infer<typeof SavedListInfo>

/** A list with the lists joined to it, as a page gets it. */
export const OpenList = z.object({ list: SavedList, joined: z.array(SavedList) })
export type OpenList = z.infer<typeof OpenList>
