import type { Answer, Estimate, FileShown, Receipt, Usage } from './answer'
import type { ErrorCode } from './errors'
import type { AccountId } from './mail'
import { type ConversationId, type LogRow, type Quoted, RunEvent, type RunId, type Scope } from './run-log'

export type RunState = 'planning' | 'needs-ok' | 'reading' | 'thinking' | 'answered' | 'asked-back' | 'stopped' | 'failed'

/** What the sidebar shows of one run: a fold over its log, never stored. */
export type RunView = {
  id: RunId
  account: AccountId | null
  conversation: ConversationId | null
  question: string
  quoted: Quoted | null
  scope: Scope | null
  mind: string
  zone: string
  startedAt: number
  state: RunState
  estimate: Estimate | null
  okReason: 'quota' | 'cost' | 'files' | null
  /** What of the mail goes as it is, as the plan that was made last says. */
  files: readonly FileShown[]
  receipt: Receipt | null
  answer: Answer | null
  usage: Usage
  /** The cost of some of it is not known: `usage` is the least. */
  usageAtLeast: boolean
  /** A model call has begun of which neither end nor loss is known. */
  stepOpen: boolean
  /** Ids under which the exact requests that were sent are kept. */
  sent: string[]
  error: ErrorCode | null
  detail: string
  /** Rows that this version cannot read: shown as "from an older version". */
  unreadable: number
  nextSeq: number
}

const emptyRun = (id: RunId): RunView => ({
  id,
  account: null,
  conversation: null,
  question: '',
  quoted: null,
  scope: null,
  mind: '',
  zone: 'UTC',
  startedAt: 0,
  state: 'planning',
  estimate: null,
  okReason: null,
  files: [],
  receipt: null,
  answer: null,
  usage: { in: 0, out: 0, cached: 0, usd: 0 },
  usageAtLeast: false,
  stepOpen: false,
  sent: [],
  error: null,
  detail: '',
  unreadable: 0,
  nextSeq: 0,
})

/** Folds the rows of one run, in any order and with repeats; a row that cannot be read is counted, not dropped. */
export function foldRun(id: RunId, rows: readonly LogRow[]): RunView {
  const ordered = [...rows].filter(row => row.run === id).sort((a, b) => a.seq - b.seq)
  return ordered.reduce((view, row) => (row.seq < view.nextSeq ? view : step(view, row)), emptyRun(id))
}

/** One more row; a row already folded changes nothing. */
export function step(view: RunView, row: LogRow): RunView {
  if (row.seq < view.nextSeq) return view
  const seen = { ...view, nextSeq: row.seq + 1 }
  const parsed = RunEvent.safeParse(row.event)
  return parsed.success ? apply(seen, parsed.data) : { ...seen, unreadable: seen.unreadable + 1 }
}

function apply(view: RunView, event: RunEvent): RunView {
  const handler = appliers[event.type] as (view: RunView, event: RunEvent) => RunView
  return handler(view, event)
}

type Appliers = { [T in RunEvent['type']]: (view: RunView, event: Extract<RunEvent, { type: T }>) => RunView }

const appliers: Appliers = {
  'run.started': (view, { account, conversation, question, quoted, scope, mind, zone, at }) => ({
    ...view,
    account,
    conversation,
    question,
    quoted,
    scope,
    mind,
    zone,
    startedAt: at,
  }),
  'plan.made': (view, { estimate, needsOk, files = [] }) => ({
    ...view,
    estimate,
    files,
    ...(needsOk === 'no' ? { state: 'reading', okReason: null } : { state: 'needs-ok', okReason: needsOk }),
  }),
  'plan.confirmed': view => ({ ...view, state: 'reading', okReason: null }),
  'mail.read': (view, { receipt }) => ({ ...view, receipt, state: 'thinking' }),
  'step.started': (view, { sentId }) => ({
    ...view,
    state: 'thinking',
    usageAtLeast: view.usageAtLeast || view.stepOpen,
    stepOpen: true,
    sent: sentId && !view.sent.includes(sentId) ? [...view.sent, sentId] : view.sent,
  }),
  'step.ended': (view, { usage }) => ({ ...view, usage: add(view.usage, usage), stepOpen: false }),
  'step.lost': (view, { usage }) => ({ ...view, usage: add(view.usage, usage), usageAtLeast: true, stepOpen: false }),
  'answer.made': (view, { answer }) => ({ ...view, answer }),
  'run.ended': (view, { reason, error, detail }) => ({
    ...view,
    state: reason,
    error,
    detail,
    okReason: null,
    usageAtLeast: view.usageAtLeast || (view.stepOpen && reason === 'stopped'),
  }),
}

const add = (a: Usage, b: Usage): Usage => ({ in: a.in + b.in, out: a.out + b.out, cached: a.cached + b.cached, usd: a.usd + b.usd })

export const isOver = (state: RunState): boolean =>
  state === 'answered' || state === 'asked-back' || state === 'stopped' || state === 'failed'
