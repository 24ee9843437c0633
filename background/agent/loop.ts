import type { Facts, Model } from '../model/model'
import type { Packed } from '../packer/packed'
import type { Shelf } from './shelf'
import type { AgentIo, ModelTurn } from './steps'
import type { ReadTools } from './tools/read-tools'
import type { SubmittedTable } from './tools/submit-table'

/** Model calls of one run at most. */
export const maxSteps = 8

export type AgentInput = {
  model: Model
  packed: Packed
  /** Made by openShelf; tools add to it, and it stays the caller's, also when the run throws. */
  shelf: Shelf
  facts: Facts
  history: readonly { question: string; answer: string }[]
  question: string
  tools: ReadTools
  /** Marks off untrusted text: unguessable for a sender, the same through a conversation (the provider's prefix cache). */
  nonce: string
  /** Model turns that the log already holds, in order; their reads are done again, their cost is not. */
  done: readonly ModelTurn[]
  /** How often the next step was already started. */
  attempts: number
}

export type AgentResult = {
  reason: 'answered' | 'asked-back' | 'stopped'
  /** Cites as [[m12: exact quote]]; makeAnswer checks and rewrites it. */
  text: string
  table: SubmittedTable | null
}

/** A run's thinking: model turn, reads, next turn, until an answer. Stopping is a result with the text so far; a failing model throws its AppError. */
export type RunAgent = (input: AgentInput, io: AgentIo) => Promise<AgentResult>
