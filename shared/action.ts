import * as z from 'zod'
import { leavesMailbox, Operation } from './action-operation'
import { ErrorCode } from './errors'
import { AccountId, Address } from './mail'
import { ConversationId, RunId } from './run-log'
import { WriteTool } from './write-tools'

export const ActionId = z.uuid().brand<'ActionId'>()
export type ActionId = z.infer<typeof ActionId>

/** Rules over where each value of a proposal came from, never over what a model says of it. */
export const warningCodes = [
  'UNASKED',
  'RCPT_NEW',
  'RCPT_COLLEAGUE',
  'RCPT_REF',
  'LOOKALIKE',
  'HIDDEN_RCPT',
  'CROSS_FLOW',
  'SECRET',
  'MONEY',
  'LINK_NEW',
  'TEXT_FROM_MAIL',
  'DESTRUCT',
  'COVER_TRACKS',
  'DELEGATED',
  'RATE',
  'HIDDEN_TEXT',
  'EVENT_OUT',
  'SCHEMA',
] as const
export const WarningCode = z.enum(warningCodes)
export type WarningCode = z.infer<typeof WarningCode>

/** block: never runs; red: needs a second deliberate step; amber: a line shown. `about` = the value it concerns, '' for the whole action. */
export const Warning = z.object({ code: WarningCode, level: z.enum(['block', 'red', 'amber']), about: z.string() })
export type Warning = z.infer<typeof Warning>

/**
 * Where a value came from, as code found it. `value` = an address, or the name of a field of the call; `about` = the title of the mail or
 * event, or the domain. ask: the question; card: typed there; list: a guest list; known: written to before; header: addresses of what it is
 * about; colleague: own domain, named in the question; mail: words of a mail; mind: none of these, so the mind's own.
 */
export const Origin = z.object({
  value: z.string(),
  from: z.enum(['ask', 'card', 'list', 'known', 'header', 'colleague', 'mail', 'mind']),
  about: z.string(),
})
export type Origin = z.infer<typeof Origin>

/** The messages that a thread held when an answer to it or a change of it was made: another one since then, and that has to be looked at again. */
export const ThreadGuard = z.strictObject({ threadId: z.string(), messageIds: z.array(z.string()) })
export type ThreadGuard = z.infer<typeof ThreadGuard>
/** The n-th operation is left out where this address has written since (seconds since the epoch, by Google's clock). */
export const SilentGuard = z.strictObject({ operation: z.number().int(), silent: z.string(), since: z.number().int() })
export type SilentGuard = z.infer<typeof SilentGuard>
export const Guard = z.union([ThreadGuard, SilentGuard])
export type Guard = z.infer<typeof Guard>

/** What is hashed, shown, signed and run: the JSON text of this, character for character. */
export const Signed = z.strictObject({
  v: z.literal(1),
  account: AccountId,
  /** The account's address, shown first. */
  address: z.string(),
  tool: WriteTool,
  operations: z.array(Operation).min(1).max(500),
  guards: z.array(Guard),
})
export type Signed = z.infer<typeof Signed>

export const actionStates = ['blocked', 'stuck', 'proposed', 'held', 'running', 'done', 'failed', 'unknown', 'expired', 'rejected'] as const
/** proposed waits for the user; stuck could not be prepared, `error` says why; held waits out the undo-send time. */
export const ActionState = z.enum(actionStates)
export type ActionState = z.infer<typeof ActionState>

/** How far one operation has come; written before and after each call. `before` = what would take it back; left = not done, for its guest has written since. */
export const OperationProgress = z.object({
  state: z.enum(['todo', 'trying', 'drafted', 'sending', 'done', 'left', 'failed', 'unknown']),
  /** The draft that a mail is sent from: gone means sent, never to be sent again. */
  draftId: z.string().nullable(),
  before: z.array(Operation),
})
export type OperationProgress = z.infer<typeof OperationProgress>

/** How an item stands before a change, in words of the item itself: shown beside what it becomes. */
export const Touched = z.object({ id: z.string(), title: z.string(), detail: z.string() })
export type Touched = z.infer<typeof Touched>

/** What a card says of an event, in words that code made; '' and [] where there is nothing to say. */
export const EventNote = z.object({
  when: z.string(),
  /** When it was, where the time changes. */
  before: z.string(),
  repeats: z.string(),
  /** What of a series is changed. */
  scope: z.enum(['single', 'instance', 'series']),
  /** Engagements of the user's own at that time. */
  clashes: z.array(z.string()),
  /** Guests who are busy then, and those whose calendars nobody may see: they are never called free. */
  busy: z.array(z.string()),
  unseen: z.array(z.string()),
  /** People besides the user who stand on it, before the change or after it. */
  guests: z.number().int(),
  /** Whose event it is, "Name <address>"; '' where it is the user's own. */
  organizer: z.string().default(''),
})
export type EventNote = z.infer<typeof EventNote>

/** Sent mails of the user's own that were shown as examples of style: to this person, or (null) the last to anybody. `at` in milliseconds since the epoch. */
export const Style = z.object({ to: Address.nullable(), mails: z.array(z.object({ at: z.number(), url: z.string() })) })
export type Style = z.infer<typeof Style>

/** One proposal and all that became of it. Never holds a token; `signed` is null where nothing could be prepared. */
export const Action = z.object({
  v: z.literal(1),
  id: ActionId,
  account: AccountId,
  conversation: ConversationId,
  run: RunId,
  /** Step and place of the call that made it: the same call of a resumed run is the same action. */
  step: z.number().int(),
  call: z.number().int(),
  tool: WriteTool,
  args: z.unknown(),
  question: z.string(),
  /** The user's questions before it, where the mind asked back each time. */
  earlier: z.array(z.string()).default([]),
  signed: z.string().nullable(),
  /** SHA-256 of `signed`, hex. */
  hash: z.string(),
  warnings: z.array(Warning),
  touched: z.array(Touched),
  /** Whom it reaches: addresses that it adds or answers to. */
  people: z.array(z.string()),
  /** Whom a reply reaches, as code took it from the mail or the user wrote it. */
  reaches: z
    .object({ to: z.array(z.string()), cc: z.array(z.string()) })
    .nullable()
    .default(null),
  event: EventNote.nullable().default(null),
  /** Whether Google mails the guests of an event about it. */
  notify: z.boolean().default(true),
  origins: z.array(Origin).default([]),
  /** Names of the labels that it adds or removes, by their ids. */
  labels: z.record(z.string(), z.string()).default({}),
  /** Threads that the question was asked of. */
  inScope: z.array(z.string()).default([]),
  /** Mail of which words stand in it: an edit is judged by it too. own = read as an example of style. */
  drawnFrom: z.array(z.object({ threadId: z.string(), own: z.boolean() })).default([]),
  /** What the mind had as examples of how the user writes, of what it drafted. */
  style: Style.nullable().default(null),
  /** An event that this mail is about was edited since. */
  stale: z.boolean().default(false),
  /** A mail that the user edited knowing that its event was not made: it stands by itself. */
  unlinked: z.boolean().default(false),
  /** Silent guests of the list that is written to who get nothing. */
  omitted: z.array(z.string()).default([]),
  /** Files of a forwarded mail that do not go along. */
  dropped: z.array(z.string()).default([]),
  /** Values that the user typed on the card. */
  typed: z.array(z.string()),
  state: ActionState,
  error: ErrorCode.nullable(),
  detail: z.string(),
  /** Of the showing under way; a new showing has a new one. */
  nonce: z.string(),
  shownAt: z.number().nullable(),
  /** When a held action runs (milliseconds since the epoch). */
  runsAt: z.number().nullable(),
  /** When its journal last moved (milliseconds since the epoch); null before it runs. */
  movedAt: z.number().nullable().default(null),
  /** The user's Stop: nothing of it that is not on its way yet is begun, by whatever worker. */
  stopping: z.boolean().default(false),
  progress: z.array(OperationProgress),
  undone: z.boolean(),
  /** The action that this one takes back. */
  undoes: ActionId.nullable().default(null),
  /** It takes back what nobody else notices: signed with the action that it takes back, so it never waits. */
  quiet: z.boolean().default(false),
  at: z.number(),
  endedAt: z.number().nullable(),
})
export type Action = z.infer<typeof Action>

/** Where the user sees in Google itself what became of an action: in Sent, elsewhere in Gmail, or in Calendar. */
export const LookThere = z.object({ at: z.enum(['sent', 'gmail', 'calendar']), url: z.string() })
export type LookThere = z.infer<typeof LookThere>

/** What a page that cannot approve is told of an action. */
export const Card = Action.omit({
  signed: true,
  hash: true,
  nonce: true,
  progress: true,
  inScope: true,
  earlier: true,
  drawnFrom: true,
  movedAt: true,
  stopping: true,
}).extend({
  /** Its place among the cards of its run. */
  index: z.number().int(),
  /** How many of its operations are done, and how many there are. */
  done: z.number().int(),
  of: z.number().int(),
  /** The event that this mail is about: it comes first. lost = it will not come. */
  linked: z.enum(['none', 'waits', 'ready', 'lost']),
  /** What of a batch is done, by name: addresses that mails went to, or titles of what was changed. */
  reached: z.array(z.string()).default([]),
  /** Addresses left out, for they have written since. */
  left: z.array(z.string()),
  canUndo: z.boolean(),
  /** How far taking it back at once has come, while it is not known to be undone. */
  back: z.enum(['none', 'running', 'unknown']).default('none'),
  /** Where Google shows what became of it, where nobody here knows. */
  look: LookThere.nullable().default(null),
})
export type Card = z.infer<typeof Card>

/** An action as the signing window shows it. `needs` = the leave that Google has to give first. */
export const ToSign = z.object({
  id: ActionId,
  account: AccountId,
  question: z.string(),
  signed: z.string(),
  hash: z.string(),
  nonce: z.string(),
  warnings: z.array(Warning),
  touched: z.array(Touched),
  origins: z.array(Origin),
  labels: z.record(z.string(), z.string()),
  event: EventNote.nullable(),
  stale: z.boolean(),
  /** The event that this mail is about was not made: it cannot be signed as it stands. */
  lost: z.boolean(),
  /** What it changes was another when it was proposed: it was made anew for this showing. */
  remade: z.boolean(),
  expiresAt: z.number(),
  /** How many wait behind it. */
  behind: z.number().int(),
  needs: z.enum(['mail', 'calendar']).nullable(),
})
export type ToSign = z.infer<typeof ToSign>

/** The step of what the user proposed without a model: behind every step of one. */
export const byHand = 1000

/** An approval holds from when the action was shown. */
export const approvalMs = 10 * 60_000

/** Least time between showing and signing (milliseconds); a red one is read longer. */
export const dwellMs = { plain: 700, red: 1500 }
/** The window opens its button a little later than that, after the last change of what it shows: what it lets through is not refused as too soon. */
export const settleMs = { plain: dwellMs.plain + 100, red: dwellMs.red + 100 }

/** Whether it may still be signed, perhaps after another look. */
export const isOpen = (state: ActionState): boolean => state === 'proposed' || state === 'expired'
export const isRed = (warnings: readonly Warning[]): boolean => warnings.some(({ level }) => level === 'red')

const levels: readonly Warning['level'][] = ['block', 'red', 'amber']
export const worstFirst = (warnings: readonly Warning[]): Warning[] =>
  warnings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))

/** So many mails may go out by one signature without a step of its own. */
const mostMails = 10

/** How many mails go out by one signature, ours or Google's to the guests of an event, where they are so many that it takes a deliberate step of its own; else 0. */
export function massOf({ tool, operations }: Signed, event: Pick<EventNote, 'guests'> | null): number {
  const sent = operations.filter(({ type }) => type === 'send').length
  // An answer to an invitation is mailed to its organizer alone.
  const told = tool !== 'respond_to_invite' && operations.some(operation => 'notify' in operation && operation.notify)
  const mails = sent + (told ? (event?.guests ?? 0) : 0)
  return mails > mostMails ? mails : 0
}

/** Whether anybody else notices a change: by a mail, or as a guest in a calendar of their own, mailed or not. */
export const isNoticed = (operations: readonly Operation[], event: EventNote | null): boolean =>
  operations.some(leavesMailbox) || (event?.guests ?? 0) > 0

/** What it would change has changed since, so that nothing of it was done: its call can be made anew. */
export const isOvertaken = ({ state, error, undoes }: Pick<Action, 'state' | 'error' | 'undoes'>, done: number): boolean =>
  state === 'failed' && error === 'changed' && undoes === null && done === 0
