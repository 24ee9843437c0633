import * as z from 'zod'
import { ActionId, Card, ToSign } from './action'
import { Estimate } from './answer'
import { ErrorCode } from './errors'
import { AccountId, MessageId, ThreadId } from './mail'
import { ConversationId, LogRow, Progress, Quoted, RunId, Scope } from './run-log'
import { Correction, ListId, ListRef, OpenList, SavedList, SavedListInfo } from './saved-list'
import { Settings, SettingsChange } from './settings'

/** Told apart by what the browser stamps on the port, never by what a message claims. */
export const peers = ['content', 'sidebar', 'page', 'sign'] as const
export type Peer = (typeof peers)[number]

/** What the Gmail page shows, as the content script sees it: a claim by an untrusted page, used only to choose what to show. */
export const PageSeen = z.strictObject({
  /** The address that the page names, '' where it names none. */
  address: z.string().max(320),
  delegated: z.boolean(),
  /** Legacy id of the open thread; null = none open; 'unseen' = a thread is open but its id cannot be seen. */
  thread: z.union([z.null(), z.literal('unseen'), z.strictObject({ id: ThreadId, subject: z.string().max(1000) })]),
  ticked: z.array(ThreadId).max(500),
  /** The message last right-clicked, so that a selection can be checked against it. */
  pointed: z.nullable(MessageId),
})
export type PageSeen = z.infer<typeof PageSeen>

/** Whose mail this sidebar may ask, as a state with a sentence. */
export const AccountState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('connected'), id: AccountId, address: z.string(), kind: z.enum(['google', 'file']) }),
  z.object({ state: z.literal('not-connected'), address: z.string() }),
  z.object({ state: z.literal('delegated'), address: z.string() }),
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('reconnect'), id: AccountId, address: z.string(), error: ErrorCode }),
  z.object({ state: z.literal('access-withdrawn') }),
])
export type AccountState = z.infer<typeof AccountState>

export const AccountInfo = z.object({
  id: AccountId,
  kind: z.enum(['google', 'file']),
  address: z.string(),
  name: z.string(),
  messages: z.number().int().nullable(),
  error: ErrorCode.nullable(),
  /** Whether its calendar may be read; absent where it has none. */
  calendar: z.boolean().exactOptional(),
  /** Whether what the user signs may be carried out; absent where nothing can be. */
  acting: z.boolean().exactOptional(),
})
export type AccountInfo = z.infer<typeof AccountInfo>

/** What stands around the conversation in a sidebar. */
export const SidebarView = z.object({
  account: AccountState,
  thread: z.union([z.null(), z.literal('unseen'), z.object({ id: ThreadId, subject: z.string() })]),
  ticked: z.array(ThreadId),
  /** What the right-click brought; goes with the next question. */
  quoted: Quoted.nullable(),
  mind: z.object({ name: z.string(), leaves: z.boolean(), ready: z.boolean() }),
  settings: Settings,
})
export type SidebarView = z.infer<typeof SidebarView>

export const ConversationInfo = z.object({ id: ConversationId, account: AccountId, title: z.string(), at: z.number() })
export type ConversationInfo = z.infer<typeof ConversationInfo>

/** One message as its reader sees it, for the source view of a citation or of a file account. `hidden` is what was taken out. */
export const MessageSource = z.object({
  messageId: MessageId,
  threadId: ThreadId,
  from: z.string(),
  to: z.string(),
  cc: z.string(),
  subject: z.string(),
  date: z.number(),
  text: z.string(),
  folded: z.array(z.object({ at: z.number().int(), lines: z.number().int(), text: z.string() })),
  hidden: z.array(z.object({ text: z.string(), level: z.enum(['amber', 'red']) })),
  /** Opens it in Gmail; null for a file account. */
  gmailUrl: z.string().nullable(),
})
export type MessageSource = z.infer<typeof MessageSource>

const nothing = z.strictObject({})
const done = z.null()

/** Every call a page or the content script may make of the worker, who may make it, and what it brings. */
export const calls = {
  'page.seen': { from: ['content'], input: PageSeen, output: done },
  'sidebar.place': { from: ['content'], input: nothing, output: z.object({ width: z.number().int() }) },

  /** Starts sending view.changed for this sidebar; `account` is for a sidebar in a tab of its own. */
  'view.watch': { from: ['sidebar'], input: z.strictObject({ account: z.nullable(AccountId) }), output: SidebarView },
  'view.quoted.clear': { from: ['sidebar'], input: nothing, output: done },
  'accounts.list': { from: ['sidebar', 'page'], input: nothing, output: z.array(AccountInfo) },
  /** `list` is what the print page prints. */
  'page.open': {
    from: ['sidebar'],
    input: z.strictObject({ page: z.enum(['options', 'sidebar', 'print']), list: ListRef.exactOptional() }),
    output: done,
  },
  'sidebar.close': { from: ['sidebar'], input: nothing, output: done },

  estimate: {
    from: ['sidebar'],
    input: z.strictObject({ account: AccountId, question: z.string().max(20_000), scope: Scope }),
    output: Estimate,
  },
  'run.ask': {
    from: ['sidebar'],
    input: z.strictObject({
      account: AccountId,
      conversation: z.nullable(ConversationId),
      question: z.string().min(1).max(20_000),
      quoted: z.nullable(Quoted),
      scope: Scope,
      zone: z.string().max(100),
      /** Chosen by the asker, so that a question asked again after the worker's death is the same run. */
      run: RunId.exactOptional(),
      /** Another mind than the settings name, for this question only. */
      mind: z.enum(['built-in', 'gemini']).exactOptional(),
    }),
    output: z.object({ run: RunId, conversation: ConversationId }),
  },
  /** files: false = pictures and PDFs stay here, only text goes. */
  'run.confirm': { from: ['sidebar'], input: z.strictObject({ run: RunId, files: z.boolean() }), output: done },
  'run.stop': { from: ['sidebar'], input: z.strictObject({ run: RunId }), output: done },
  /** Exactly what was sent to a model, request by request, as JSON text. */
  'run.sent': { from: ['sidebar'], input: z.strictObject({ account: AccountId, ids: z.array(z.string()) }), output: z.array(z.string()) },
  'conversation.list': { from: ['sidebar'], input: z.strictObject({ account: AccountId }), output: z.array(ConversationInfo) },
  /** The whole log of a conversation; its later rows follow as run.row events. */
  'conversation.open': {
    from: ['sidebar'],
    input: z.strictObject({ account: AccountId, conversation: ConversationId }),
    output: z.array(LogRow),
  },
  'conversation.forget': { from: ['sidebar'], input: z.strictObject({ account: AccountId, conversation: ConversationId }), output: done },
  'message.source': {
    from: ['sidebar'],
    input: z.strictObject({ account: AccountId, threadId: ThreadId, messageId: MessageId }),
    output: MessageSource,
  },

  'list.all': { from: ['sidebar', 'page'], input: z.strictObject({ account: AccountId }), output: z.array(SavedListInfo) },
  'list.open': { from: ['sidebar', 'page'], input: ListRef, output: OpenList },
  /** The list that this run's answer made or brought up to date; null where a later run did. */
  'list.of-run': { from: ['sidebar'], input: z.strictObject({ account: AccountId, run: RunId }), output: z.nullable(OpenList) },
  'list.correct': { from: ['sidebar'], input: z.strictObject({ list: ListRef, correction: Correction }), output: OpenList },
  /** Takes one correction back, or makes it hold again. */
  'list.undo': { from: ['sidebar'], input: z.strictObject({ list: ListRef, correction: z.uuid(), undone: z.boolean() }), output: OpenList },
  'list.rename': { from: ['sidebar'], input: z.strictObject({ list: ListRef, name: z.string().min(1).max(300) }), output: OpenList },
  'list.join': { from: ['sidebar'], input: z.strictObject({ list: ListRef, joined: z.array(ListRef).max(10) }), output: OpenList },
  'list.forget': { from: ['sidebar'], input: ListRef, output: done },
  /** Asks the list's question again, in its conversation; reads what is new. */
  'list.update': {
    from: ['sidebar'],
    input: z.strictObject({
      list: ListRef,
      zone: z.string().max(100),
      /** Of a list that was read from one thread: also whatever else its guests wrote. */
      beyond: z.literal(true).exactOptional(),
    }),
    output: z.object({ run: RunId, conversation: ConversationId }),
  },
  /** Proposes one mail to each who has not answered, as cards of the list's conversation. */
  'list.remind': {
    from: ['sidebar'],
    input: z.strictObject({
      list: ListRef,
      subject: z.string().min(1).max(900),
      body: z.string().min(1).max(20_000),
      zone: z.string().max(100),
    }),
    output: z.array(Card),
  },
  /** Takes in a list that was exported; one that exists already is kept beside it. */
  'list.import': { from: ['sidebar', 'page'], input: z.strictObject({ account: AccountId, list: SavedList }), output: SavedListInfo },

  /** The cards of a conversation, in the order of their calls; action.changed tells of each from then on. */
  'action.list': { from: ['sidebar'], input: z.strictObject({ account: AccountId, conversation: ConversationId }), output: z.array(Card) },
  /** Every card of the account, the newest first. */
  'action.journal': { from: ['sidebar'], input: z.strictObject({ account: AccountId }), output: z.array(Card) },
  /** Forgets what is over. */
  'action.clear': { from: ['sidebar'], input: z.strictObject({ account: AccountId }), output: done },
  /** The user's own values in place of the model's: prepared and judged anew, what was shown before is void. */
  'action.edit': {
    from: ['sidebar'],
    input: z.strictObject({ account: AccountId, id: ActionId, args: z.unknown(), notify: z.boolean().exactOptional() }),
    output: Card,
  },
  /** Opens the signing window for these, one after the other. */
  'action.review': {
    from: ['sidebar'],
    input: z.strictObject({ account: AccountId, ids: z.array(ActionId).min(1).max(100) }),
    output: done,
  },
  'action.reject': { from: ['sidebar'], input: z.strictObject({ account: AccountId, id: ActionId }), output: done },
  /** Takes back what is held, or leaves the rest undone. */
  'action.cancel': { from: ['sidebar'], input: z.strictObject({ account: AccountId, id: ActionId }), output: done },
  /** A new card where others would notice, else null: it is undone. */
  'action.undo': { from: ['sidebar'], input: z.strictObject({ account: AccountId, id: ActionId }), output: z.nullable(Card) },

  /** What the signing window is to show now; null = nothing more. Each showing makes the one before it void. */
  'sign.show': { from: ['sign'], input: nothing, output: z.nullable(ToSign) },
  'sign.approve': {
    from: ['sign'],
    input: z.strictObject({ account: AccountId, id: ActionId, hash: z.string().max(64), nonce: z.string().max(64), second: z.boolean() }),
    output: z.enum(['approved', 'too-soon', 'expired', 'changed']),
  },
  'sign.reject': { from: ['sign'], input: z.strictObject({ account: AccountId, id: ActionId }), output: done },
  /** Shows no more of it here: it is edited in the sidebar. */
  'sign.edit': { from: ['sign'], input: z.strictObject({ account: AccountId, id: ActionId }), output: done },
  /** Asks Google for the leave that the action shown needs. */
  'sign.consent': { from: ['sign'], input: z.strictObject({ account: AccountId, needs: z.enum(['mail', 'calendar']) }), output: done },
  'sign.close': { from: ['sign'], input: nothing, output: done },

  'settings.set': { from: ['page'], input: SettingsChange, output: done },
  'settings.get': { from: ['sidebar', 'page', 'sign'], input: nothing, output: Settings },
  'options.state': {
    from: ['page'],
    input: nothing,
    output: z.object({ redirectUrl: z.string(), clientId: z.string(), hasClientSecret: z.boolean(), hasGeminiKey: z.boolean() }),
  },
  'client.set': { from: ['page'], input: z.strictObject({ id: z.string().max(300), secret: z.string().max(300) }), output: done },
  /** '' removes the key. */
  'key.set': { from: ['page'], input: z.strictObject({ provider: z.enum(['gemini']), key: z.string().max(500) }), output: done },
  /** Asks the provider with the kept key; an error code or null. */
  'key.test': { from: ['page'], input: z.strictObject({ provider: z.enum(['gemini']) }), output: z.nullable(ErrorCode) },
  'account.connect': {
    from: ['page'],
    input: z.strictObject({
      hint: z.string().max(320),
      calendar: z.literal(true).exactOptional(),
      /** Also the leave to carry out what the user signs. */
      acting: z.literal(true).exactOptional(),
    }),
    output: AccountInfo,
  },
  /** Revokes and forgets the tokens, keeps nothing of the account. */
  'account.forget': { from: ['page'], input: z.strictObject({ id: AccountId }), output: done },
  /** An mbox, eml or thread .jsonl file, in chunks of base64; `last` ends it and makes the account. */
  'account.import': {
    from: ['page'],
    input: z.strictObject({
      upload: z.uuid(),
      name: z.string().max(500),
      address: z.string().max(320),
      chunk: z.string().max(8_000_000),
      last: z.boolean(),
    }),
    output: z.nullable(AccountInfo),
  },
} as const satisfies Record<string, Call>

/** What the worker tells an open page or the content script, in order. */
export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view.changed'), view: SidebarView }),
  z.object({ type: z.literal('run.row'), conversation: ConversationId, row: LogRow }),
  /** The answer so far, whole: it replaces the one before. */
  z.object({ type: z.literal('run.text'), run: RunId, text: z.string() }),
  /** A stored list was made, corrected or brought up to date in some window; null = it was forgotten. */
  z.object({ type: z.literal('list.changed'), account: AccountId, id: ListId, list: OpenList.nullable() }),
  z.object({ type: z.literal('action.changed'), card: Card }),
  /** The user wants to edit this card. */
  z.object({ type: z.literal('action.edit'), conversation: ConversationId, id: ActionId }),
  /** To the signing window: what it is to show has changed. */
  z.object({ type: z.literal('sign.queue') }),
  z.object({ type: z.literal('run.progress'), run: RunId, progress: Progress }),
  /** To the content script: show, hide or toggle the sidebar. */
  z.object({ type: z.literal('sidebar.show'), show: z.enum(['show', 'hide', 'toggle']) }),
])

export type Event = z.infer<typeof Event>
export type CallName = keyof typeof calls
export type Input<N extends CallName> = z.input<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>
type Call = { from: readonly Peer[]; input: z.ZodType; output: z.ZodType }
