import type { ActionId, Card } from '../../shared/action'
import type { Estimate } from '../../shared/answer'
import type { ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { AccountInfo, ConversationInfo, SidebarView } from '../../shared/protocol'
import type { ConversationId, LogRow, Progress, RunId, Scope } from '../../shared/run-log'
import { foldRun, isOver, type RunView, step } from '../../shared/run-view'
import type { ListId, ListRef, OpenList, SavedListInfo } from '../../shared/saved-list'

/** What of a run comes over the port only: the text so far and how far reading is. */
export type Live = { text: string; progress: Progress | null }

/** Everything the sidebar shows; components are functions of it. */
export type SidebarState = {
  link: 'connecting' | 'open' | 'lost'
  online: boolean
  /** In a tab of its own no Gmail page stands around it. */
  ownTab: boolean
  view: SidebarView | null
  /** Mailboxes to choose from, in a tab of its own. */
  accounts: AccountInfo[] | null
  conversation: ConversationId | null
  /** Oldest first. */
  runs: RunView[]
  live: ReadonlyMap<RunId, Live>
  /** What was proposed in this conversation, and what became of it. */
  cards: readonly Card[]
  /** The card that the user chose to edit in the signing window. */
  editing: ActionId | null
  screen: 'conversation' | 'history' | 'lists' | 'list' | 'journal'
  history: ConversationInfo[] | null
  /** Every card of the account, the newest first. */
  journal: readonly Card[] | null
  /** What is being taken back, or what came of that, in a sentence. */
  undoing: ActionId | null
  undone: string
  lists: SavedListInfo[] | null
  /** The lists that are shown somewhere, whole. */
  open: ReadonlyMap<ListId, OpenList>
  /** The one on the list screen. */
  list: ListRef | null
  /** What of the list screen is open at first. */
  panel: 'remind' | null
  /** The run that brings it up to date. */
  updating: RunId | null
  question: string
  /** What the user chose; null follows the page. */
  chosen: Scope['type'] | null
  query: string
  /** null = being counted, or not needed. */
  estimate: Estimate | null
  /** The run whose question is on its way to the worker. */
  asking: RunId | null
  /** Why the last call failed. */
  notice: ErrorCode | null
}

export const emptyState: SidebarState = {
  link: 'connecting',
  online: true,
  ownTab: false,
  view: null,
  accounts: null,
  conversation: null,
  runs: [],
  live: new Map(),
  cards: [],
  editing: null,
  screen: 'conversation',
  history: null,
  journal: null,
  undoing: null,
  undone: '',
  lists: null,
  open: new Map(),
  list: null,
  panel: null,
  updating: null,
  question: '',
  chosen: null,
  query: '',
  estimate: null,
  asking: null,
  notice: null,
}

/** The account that questions go to; null in every state that has a sentence instead of a question box. */
export function accountOf(state: SidebarState): AccountId | null {
  const account = state.view?.account
  return account?.state === 'connected' ? account.id : null
}

/** A file has nobody to act for, and who reads only is offered nothing else. */
export const mayAct = ({ view }: SidebarState): boolean =>
  view?.account.state === 'connected' && view.account.kind === 'google' && !view.settings.readOnly

/** What the next question is asked of: the user's choice, else the open thread, else what is ticked, else the mailbox. */
export function scopeType({ chosen, view }: SidebarState): Scope['type'] {
  const ticked = view?.ticked.length ?? 0
  if (chosen && (chosen !== 'threads' || ticked > 0)) return chosen
  if (view?.thread) return 'thread'
  return ticked > 0 ? 'threads' : 'mailbox'
}

/** null where it names nothing yet: no thread open, no search words. */
export function scopeOf(state: SidebarState): Scope | null {
  const { view } = state
  switch (scopeType(state)) {
    case 'thread':
      return view?.thread && view.thread !== 'unseen' ? { type: 'thread', threadId: view.thread.id } : null
    case 'event':
      return view?.thread && view.thread !== 'unseen' ? { type: 'event', threadId: view.thread.id } : null
    case 'threads':
      return { type: 'threads', threadIds: view?.ticked ?? [] }
    case 'search':
      return state.query.trim() ? { type: 'search', query: state.query.trim() } : null
    case 'mailbox':
      return { type: 'mailbox' }
  }
}

/** The account's newest conversation, as far as its history was listed. */
export function newestOf(state: SidebarState): ConversationInfo | null {
  return state.history?.find(({ account }) => account === accountOf(state)) ?? null
}

export const liveRun = ({ runs }: SidebarState): RunView | undefined => runs.find(run => !isOver(run.state))

/** One more row of the log, of a known or a new run; repeats change nothing. */
export function withRow(state: SidebarState, row: LogRow): SidebarState {
  const known = state.runs.some(({ id }) => id === row.run)
  const runs = known ? state.runs.map(run => (run.id === row.run ? step(run, row) : run)) : [...state.runs, foldRun(row.run, [row])]
  return { ...state, runs: runs.toSorted((a, b) => a.startedAt - b.startedAt) }
}

/** These rows and no others as the state's runs: in any order and with repeats. */
export function withRows(state: SidebarState, rows: readonly LogRow[]): SidebarState {
  const ids = [...new Set(rows.map(({ run }) => run))]
  return { ...state, runs: ids.map(id => foldRun(id, rows)).toSorted((a, b) => a.startedAt - b.startedAt) }
}

export function withLive(state: SidebarState, run: RunId, change: Partial<Live>): SidebarState {
  const before = state.live.get(run) ?? { text: '', progress: null }
  return { ...state, live: new Map(state.live).set(run, { ...before, ...change }) }
}

/** An empty conversation; what is typed and chosen stays. */
export function withoutConversation(state: SidebarState): SidebarState {
  return { ...state, conversation: null, runs: [], live: new Map(), cards: [], screen: 'conversation', notice: null }
}

/** The list that this run's answer made or brought up to date, once it was looked for. */
export const listOf = ({ open }: SidebarState, run: RunId): OpenList | undefined => [...open.values()].find(({ list }) => list.run === run)
