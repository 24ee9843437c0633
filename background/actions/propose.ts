import * as z from 'zod'
import { type Action, type ActionId, byHand, Signed, type Style, type Warning } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError, codeOf } from '../../shared/errors'
import type { AccountId, Address } from '../../shared/mail'
import type { ConversationId, RunId } from '../../shared/run-log'
import { cardArgs, mailTools, type WriteCall, type WriteToolName, writeArgs } from '../../shared/write-tools'
import type { ReadThread } from '../reader/reading'
import { addAction } from '../store/actions'
import { untouched } from './execute'
import { hashOf } from './hash'
import type { Office } from './office'
import { askedTogether } from './policy/asked-together'
import { leaned, repeated } from './policy/contents'
import { judge } from './policy/judge'
import type { Judged, Source } from './policy/judged'
import { originsOf } from './policy/origins'
import { prepare } from './prepare'
import { sourcesOf } from './prepare-mail'
import type { Prepared } from './prepared'
import { omittedBy, type Silent, silentGuards } from './reminders'
import { eventSource, eventTarget } from './targets'

/** The call of a write tool, and where in which run it was made. */
export type Proposal = {
  id: ActionId
  account: AccountId
  conversation: ConversationId
  run: RunId
  step: number
  call: number
  tool: WriteToolName
  args: unknown
  question: string
  /** The user's questions before it, where the mind asked back each time: together they are the ask. */
  earlier: readonly string[]
  zone: string
  /** Values that the user typed on the card of which this is an edit. */
  typed: readonly string[]
  /** Whether the arguments come from a card: there the user may write what no mind may. */
  onCard: boolean
  /** Whether Google mails the guests of an event about it. */
  notify: boolean
  /** Threads that the question was asked of. */
  inScope: readonly string[]
  /** What the run has read so far. */
  threads: readonly ReadThread[]
  /** Mails of the user's own that were looked at as examples of style, and which of them the mind was shown. */
  examples?: { threads: readonly ReadThread[]; styles: readonly Style[] } | undefined
}

/** What code knows of the account beside the proposal. */
export type Circumstances = Pick<Judged, 'known' | 'contacts' | 'newest' | 'listed' | 'before'> & {
  silent: Silent
  now: number
  /** By the mail service's clock: what "tomorrow" is counted from (milliseconds since the epoch). */
  today: number
  readOnly: boolean
}

/** Makes the action of a call: prepared, judged and kept, nothing done. What does not parse or cannot be prepared is an action too, that cannot be signed. */
export async function propose(
  proposal: Proposal,
  office: Office,
  circumstances: (people: readonly Address[]) => Promise<Circumstances>,
): Promise<Action> {
  return addAction(await actionOf(proposal, office, circumstances))
}

/** Calls of one turn that are prepared at most: each is read for, and looked at by a person. */
const mostOfTurn = 64

/** A card for a call beyond that: it says so, and nothing is read for it. */
export const beyondTurn = (proposal: Proposal, at: number): Action | null =>
  proposal.call < mostOfTurn || proposal.step >= byHand
    ? null
    : { ...emptyAction(proposal, at), state: 'blocked', error: 'too-many', warnings: [{ code: 'RATE', level: 'block', about: '' }] }

/** The same without keeping it: an edit puts it in the place of the action before. */
export async function actionOf(
  proposal: Proposal,
  office: Office,
  circumstances: (people: readonly Address[]) => Promise<Circumstances>,
): Promise<Action> {
  const parsed = (proposal.onCard ? cardArgs : writeArgs)[proposal.tool].safeParse(proposal.args)
  if (!parsed.success) {
    const { now } = await circumstances([])
    return { ...emptyAction(proposal, now), ...blocked(z.prettifyError(parsed.error).slice(0, 500)) }
  }
  const call = { tool: proposal.tool, args: parsed.data } as WriteCall
  try {
    const prepared = await prepare(call, office)
    const found = await circumstances(prepared.recipients.map(person => called(proposal, person)))
    const empty = emptyAction(proposal, found.now)
    if (found.readOnly) return { ...empty, state: 'blocked', error: 'read-only' }
    const judged = await judgedOf(proposal, call, prepared, office, found)
    const warnings = judge(judged)
    const guards = [...prepared.guards, ...silentGuards(call, prepared.recipients, found.silent)]
    const operations = proposal.notify ? prepared.operations : prepared.operations.map(quiet)
    const signed = signedText(proposal, { ...prepared, operations, guards }, office.address)
    const state = warnings.some(({ level }) => level === 'block') ? 'blocked' : 'proposed'
    const progress = prepared.operations.map(() => untouched)
    return {
      ...empty,
      signed,
      hash: await hashOf(signed),
      warnings,
      touched: prepared.touched,
      event: prepared.event,
      labels: prepared.labels,
      origins: originsOf(judged),
      drawnFrom: drawnFrom(proposal, judged),
      people: prepared.recipients.map(({ address }) => address),
      reaches: call.tool === 'reply' ? { to: inRole(prepared, 'to'), cc: inRole(prepared, 'cc') } : null,
      style: styleFor(call, prepared, proposal.examples?.styles ?? []),
      omitted: omittedBy(call, found.silent),
      dropped: [...prepared.dropped],
      state,
      progress,
    }
  } catch (error) {
    const { now } = await circumstances([])
    const code = codeOf(error)
    if (code === 'stopped') throw error
    if (error instanceof TypeError) return { ...emptyAction(proposal, now), ...blocked(error.message) }
    return { ...emptyAction(proposal, now), state: 'stuck', error: code, detail: error instanceof AppError ? error.detail : '' }
  }
}

/** With the name that the address wrote under, where the call gives none. */
function called({ threads }: Proposal, { name, address }: Address): Address {
  const authors = threads.flatMap(({ messages }) => messages.map(({ from }) => from))
  const author = authors.find(each => each.name !== '' && each.address.toLowerCase() === address.toLowerCase())
  return { name: name || (author?.name ?? ''), address }
}

function blocked(detail: string): Partial<Action> & { state: 'blocked'; warnings: Warning[] } {
  return { state: 'blocked', detail, error: 'invalid-input', warnings: [{ code: 'SCHEMA', level: 'block', about: '' }] }
}

const inRole = ({ recipients }: Prepared, wanted: 'to' | 'cc'): string[] =>
  recipients.filter(({ role }) => role === wanted).map(({ address }) => address)

/** The threads of which words stand in what leaves. */
function drawnFrom({ threads, examples }: Proposal, judged: Judged): Action['drawnFrom'] {
  const holding = (read: readonly ReadThread[], used: readonly Source[], own: boolean) =>
    read.filter(({ messages }) => messages.some(({ id }) => used.some(source => source.id === id))).map(({ id }) => ({ threadId: id, own }))
  return [...holding(threads, leaned(judged), false), ...holding(examples?.threads ?? [], repeated(judged), true)]
}

/** The examples that a drafted mail follows: those to whom it goes, where there are such. */
function styleFor({ tool, args }: WriteCall, { recipients }: Prepared, styles: readonly Style[]): Style | null {
  if (!mailTools.has(tool) || !('body' in args && args.body)) return null
  const reached = new Set(recipients.map(({ address }) => address.toLowerCase()))
  return styles.find(({ to }) => to && reached.has(to.address.toLowerCase())) ?? styles[0] ?? null
}

/** The same change with nobody mailed about it. */
const quiet = (operation: Operation): Operation => ('notify' in operation ? { ...operation, notify: false } : operation)

/** What is signed, character for character. */
function signedText({ account, tool }: Proposal, { operations, guards }: Prepared, address: string): string {
  return JSON.stringify(Signed.parse({ v: 1, account, address, tool, operations, guards }))
}

async function judgedOf(
  { question, earlier, typed, zone, threads, inScope, examples }: Proposal,
  call: WriteCall,
  { recipients, targets, original, text, attached }: Prepared,
  office: Office,
  { known, contacts, newest, listed, before, today }: Circumstances,
): Promise<Judged> {
  const own = [office.address, ...(await office.senders()).map(({ address }) => address)]
  const at = { now: new Date(today).toISOString(), zone }
  const events = await office.events()
  const invited = threads.filter(({ id }) => inScope.includes(id)).flatMap(({ messages }) => messages.flatMap(uidsOf))
  return {
    call,
    ask: askedTogether(earlier, question),
    inScope: new Set([...inScope, ...events.filter(({ iCalUID }) => invited.includes(iCalUID)).map(({ id }) => id)]),
    seen: events.map(eventTarget),
    calendar: events.map(eventSource),
    typed,
    own,
    ...at,
    recipients,
    targets,
    original,
    text,
    attached,
    known,
    contacts,
    newest,
    listed,
    sources: sourcesOf(threads),
    examples: sourcesOf(examples?.threads ?? []),
    before,
  }
}

const uidsOf = ({ invitations }: ReadThread['messages'][number]): string[] => invitations.flatMap(({ uid }) => (uid ? [uid] : []))

function emptyAction(
  { id, account, conversation, run, step, call, tool, args, question, earlier, typed, notify, inScope }: Proposal,
  at: number,
): Action {
  return {
    v: 1,
    id,
    account,
    conversation,
    run,
    step,
    call,
    tool,
    args,
    question,
    earlier: [...earlier],
    typed: [...typed],
    inScope: [...inScope],
    signed: null,
    hash: '',
    warnings: [],
    touched: [],
    people: [],
    reaches: null,
    event: null,
    origins: [],
    labels: {},
    drawnFrom: [],
    style: null,
    notify,
    stale: false,
    unlinked: false,
    omitted: [],
    dropped: [],
    state: 'proposed',
    error: null,
    detail: '',
    nonce: '',
    shownAt: null,
    runsAt: null,
    movedAt: null,
    stopping: false,
    progress: [],
    undone: false,
    undoes: null,
    quiet: false,
    at,
    endedAt: null,
  }
}
