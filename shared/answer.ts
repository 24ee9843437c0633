import * as z from 'zod'
import { GuestList } from './guest-list'
import { MessageId, RfcId, ThreadId } from './mail'
import type { Scope } from './run-log'

/** A message and an exact quote from it; `checked` is set by code that found the quote in that message. */
export const Citation = z.object({
  messageId: MessageId,
  threadId: ThreadId,
  rfcId: RfcId,
  from: z.string(),
  /** Milliseconds since the epoch. */
  date: z.number(),
  quote: z.string(),
  checked: z.boolean(),
})
export type Citation = z.infer<typeof Citation>

/** A table other than a guest list; `citation` is an index into the answer's citations. */
export const Table = z.object({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.object({ cells: z.array(z.string()), citation: z.number().int().nullable() })),
})
export type Table = z.infer<typeof Table>

/** `text` is Markdown in which [[0]], [[1]] ... stand for citations by index; it opens with the answer itself. */
export const Answer = z.object({
  text: z.string(),
  citations: z.array(Citation),
  table: Table.optional(),
  guests: GuestList.optional(),
})
export type Answer = z.infer<typeof Answer>

/** Why a message or a part of it was not read. The sidebar has a sentence for each. */
export const leftOutReasons = [
  'not-chosen',
  'never-send',
  'too-large',
  'over-budget',
  'deleted',
  'refused',
  'truncated',
  'undecodable',
  'encrypted',
  'no-text',
  'type',
  'picture',
  'tnef',
  'not-fetched',
  'kept-here',
  'depth',
  'parts',
  'page-limit',
  'stopped',
] as const
export const LeftOutReason = z.enum(leftOutReasons)
export type LeftOutReason = z.infer<typeof LeftOutReason>

export const LeftOut = z.object({ messageId: MessageId, rfcId: RfcId, part: z.string(), why: LeftOutReason })
export type LeftOut = z.infer<typeof LeftOut>

/**
 * A list that was not seen to its end: what was searched ('' = the whole mailbox; of a thread, what goes on where Gmail broke it off), how
 * many threads or events were seen, of how many (null = nobody knows), and why no more.
 */
export const CutList = z.object({
  list: z.enum(['mail', 'thread', 'events']),
  query: z.string(),
  seen: z.number().int(),
  of: z.number().int().nullable(),
  why: LeftOutReason,
})
export type CutList = z.infer<typeof CutList>

/** A message with text that its readers do not see; red unless all of it is a short preheader or repeats what they do see. */
export const HiddenIn = z.object({
  messageId: MessageId,
  threadId: ThreadId,
  from: z.string(),
  date: z.number(),
  level: z.enum(['amber', 'red']),
})
export type HiddenIn = z.infer<typeof HiddenIn>

/** What was read, computed from what happened. messages = all in scope; read = read to the end; every other message stands in leftOut with part ''. */
export const Receipt = z.object({
  messages: z.number().int(),
  read: z.number().int(),
  threads: z.number().int(),
  /** Lines of quotes and closings folded because an earlier message of the transcript holds them. */
  folded: z.number().int(),
  /** Hidden characters removed. */
  hidden: z.number().int(),
  /** The messages that held them. */
  hiddenIn: z.array(HiddenIn).default([]),
  /** Messages left out have part ''; parts left out name the part or file. */
  leftOut: z.array(LeftOut),
  /** Sender and time of messages in leftOut, as far as they are known. */
  leftOutOf: z.array(z.object({ messageId: MessageId, from: z.string(), date: z.number() })).exactOptional(),
  /** Lists of mail or events that were not seen to their end: what else they hold is in no count. */
  cut: z.array(CutList).exactOptional(),
  /** Messages in scope that the search plan did not choose. */
  notChosen: z.array(MessageId).default([]),
  /** Addresses (lower case) whose mail was not searched to its end: of them nothing can be said yet. */
  unsearched: z.array(z.string()).exactOptional(),
  /** How many threads may hold the invitation, and how many of them were looked at; absent where all mail was. */
  candidates: z.object({ found: z.number().int(), read: z.number().int() }).exactOptional(),
  /** Whether the Calendar's own guests are in it; 'partial' = Google left some out. */
  calendar: z.enum(['none', 'not-connected', 'read', 'partial', 'failed']).exactOptional(),
  attachments: z.object({ read: z.number().int(), of: z.number().int() }),
  /** Further threads that continue a thread which Gmail broke off. */
  continued: z.number().int(),
  /** Where it did not fit at once and all of it was wanted: passes planned, and messages that each one that has ended has read. */
  passes: z.object({ of: z.number().int(), read: z.array(z.number().int()) }).exactOptional(),
})
export type Receipt = z.infer<typeof Receipt>

/** Full coverage: every message that the search plan found, or all in scope, was read to its end, and every list seen to its own. */
export const isComplete = ({
  read,
  notChosen,
  messages,
  leftOut,
  cut = [],
  unsearched = [],
  candidates,
  calendar,
  passes,
}: Receipt): boolean =>
  read + notChosen.length === messages &&
  [leftOut, cut, unsearched].every(losses => losses.length === 0) &&
  !candidates &&
  calendar !== 'failed' &&
  calendar !== 'partial' &&
  (!passes || passes.read.length === passes.of)

/** Whether an answer may speak of those who are not in it ("nobody else answered"): an answer may stand in any thread, so only where all were searched. */
export const coversMailbox = (receipt: Receipt, scope: Scope | null): boolean =>
  (scope?.type === 'mailbox' || scope?.type === 'event') && isComplete(receipt)

/** usd is 0 for a mind that costs nothing. */
export const Usage = z.object({ in: z.number().int(), out: z.number().int(), cached: z.number().int(), usd: z.number() })
export type Usage = z.infer<typeof Usage>

/** A picture or a PDF that goes to a remote mind as it is, with its size in bytes. */
export const FileShown = z.object({ messageId: MessageId, part: z.string(), name: z.string(), size: z.number().int() })
export type FileShown = z.infer<typeof FileShown>

/** What a question will take, shown before it is asked. `leaves` = messages whose text goes to another computer. */
export const Estimate = z.object({
  mind: z.string(),
  leaves: z.number().int(),
  messages: z.number().int(),
  threads: z.number().int(),
  tokens: z.number().int(),
  usd: z.number(),
  /** Gmail quota units, and the seconds that Gmail's limit makes of them. */
  units: z.number().int(),
  seconds: z.number(),
  /** Requests that it takes to read everything, where one does not hold it; tokens and usd are those of all. */
  passes: z.number().int().exactOptional(),
})
export type Estimate = z.infer<typeof Estimate>
