import * as z from 'zod'
import type { Usage } from '../../shared/answer'
import type { WriteToolName } from '../../shared/write-tools'
import type { ReadThread } from '../reader/reading'
import type { ReadTools } from './tools/read-tools'
import type { SubmittedTable } from './tools/submit-table'

/** A model's turn as the run log keeps it (step.ended); parse what the log holds with this before resuming. */
export const ModelTurn = z.object({
  role: z.literal('model'),
  text: z.string(),
  calls: z.array(z.object({ id: z.string(), name: z.string(), args: z.unknown() })),
  opaque: z.unknown(),
})
export type ModelTurn = z.infer<typeof ModelTurn>

/** What became of a call, without any mail text: the log holds ids, never bodies. */
export type CallNote = { id: string; name: string; understood: boolean }

/** A model call is about to leave: awaited before anything is sent. `sentBody` = the exact JSON text of the request, absent where nothing leaves. */
export type StepStart = { step: number; attempt: number; reservedUsd: number; sentBody?: string }
/** A model call ended: awaited before its tools run, so that what was paid for is never paid twice. */
export type StepEnd = { step: number; usage: Usage; turn: ModelTurn; results: CallNote[]; counted?: Counted }
/** A prompt's text, and its tokens by the provider's own count. */
export type Counted = { prompt: string; tokens: number }
export type StepSpent = { step: number; usage: Usage }

export type AgentIo = {
  signal: AbortSignal
  /** The text of the current turn so far, whole: it replaces the one before. `shown` is without citation marks, `raw` with them, for makeAnswer where a step fails midway. */
  onText(shown: string, raw: string): void
  /** The table shown beside the answer; a later one replaces it. */
  onTable(table: SubmittedTable): void
  /** The provider's limit makes us wait until then (milliseconds since the epoch); null when it goes on. */
  onWait(until: number | null): void
  onStepStart(start: StepStart): Promise<void>
  onStepEnd(end: StepEnd): Promise<void>
  /** What the step under way has taken so far, at least: its cost should it never end. */
  onSpent(spent: StepSpent): void
  /** The step's answer broke off and is asked for again: awaited before it leaves again. */
  onStepLost(spent: StepSpent): Promise<void>
}

/** A call of a write tool: it makes a proposal and changes nothing. `step` and `call` name it, also when a run is taken up again. */
export type ProposedCall = { step: number; call: number; tool: WriteToolName; args: unknown; threads: readonly ReadThread[] }
/** What the model is told of its proposal. Never whether the user has approved it. */
export type ProposalNote = { card: 'waits for the user' } | { card: 'refused'; why: string }
export type Propose = (call: ProposedCall, signal: AbortSignal) => Promise<ProposalNote>

/** What the tools of one run may reach. */
export type ToolIo = { tools: ReadTools; signal: AbortSignal }
