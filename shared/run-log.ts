import * as z from 'zod'
import { Answer, Estimate, FileShown, Receipt, Usage } from './answer'
import { ErrorCode } from './errors'
import { AccountId, MessageId, ThreadId } from './mail'

export const RunId = z.uuid().brand<'RunId'>()
export const ConversationId = z.uuid().brand<'ConversationId'>()
export type RunId = z.infer<typeof RunId>
export type ConversationId = z.infer<typeof ConversationId>

/** What a question is asked of. */
export const Scope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('thread'), threadId: ThreadId }),
  z.strictObject({ type: z.literal('threads'), threadIds: z.array(ThreadId).min(1).max(500) }),
  /** The event that this thread invites to: the thread, and every mail anywhere in which its guests may have answered. */
  z.strictObject({ type: z.literal('event'), threadId: ThreadId }),
  z.strictObject({ type: z.literal('search'), query: z.string().min(1).max(2000) }),
  z.strictObject({ type: z.literal('mailbox') }),
])
export type Scope = z.infer<typeof Scope>

/** A selection made in Gmail, quoted in a question; `checked` = code found it in that message. */
export const Quoted = z.object({ messageId: MessageId.nullable(), text: z.string().max(5000), checked: z.boolean() })
export type Quoted = z.infer<typeof Quoted>

const at = z.number()

/** Only decisions and results are events; text deltas go over the port. `at` is milliseconds since the epoch. */
export const RunEvent = z.discriminatedUnion('type', [
  z.object({
    v: z.literal(1),
    type: z.literal('run.started'),
    at,
    account: AccountId,
    conversation: ConversationId,
    origin: z.literal('ask'),
    question: z.string(),
    quoted: Quoted.nullable(),
    scope: Scope,
    mind: z.string(),
    zone: z.string(),
  }),
  /** needsOk: the run waits for run.confirm, with the reason. files: what of the mail would go as it is, once that is known. */
  z.object({
    v: z.literal(1),
    type: z.literal('plan.made'),
    at,
    threads: z.number().int(),
    estimate: Estimate,
    needsOk: z.enum(['no', 'quota', 'cost', 'files']),
    files: z.array(FileShown).exactOptional(),
    /** The searches that found the threads, with how many each found; absent where the scope itself names them. */
    searches: z.array(z.object({ query: z.string(), threads: z.number().int() })).exactOptional(),
  }),
  /** files: false = nothing goes as it is, only text. */
  z.object({ v: z.literal(1), type: z.literal('plan.confirmed'), at, files: z.literal(false).exactOptional() }),
  /**
   * packed: the messages in the order of their short ids, so that they keep them through a conversation; shown: those of
   * them that stood in the text, in its order, where not all of them did, none where there were passes; shortened: those that stood there without all of a quote; correction: how the estimate of
   * tokens by which they were packed was corrected; passes: the messages of each pass, where it takes several.
   */
  z.object({
    v: z.literal(1),
    type: z.literal('mail.read'),
    at,
    receipt: Receipt,
    packed: z.array(MessageId).exactOptional(),
    shown: z.array(MessageId).exactOptional(),
    shortened: z.array(MessageId).exactOptional(),
    correction: z.object({ grain: z.number(), scale: z.number() }).exactOptional(),
    passes: z.array(z.array(MessageId)).exactOptional(),
  }),
  /** A model call begins; its cost is reserved. `attempt` counts starts of the same step; `pass` counts from 1. */
  z.object({
    v: z.literal(1),
    type: z.literal('step.started'),
    at,
    step: z.number().int(),
    attempt: z.number().int(),
    reservedUsd: z.number(),
    sentId: z.string(),
    pass: z.number().int().exactOptional(),
  }),
  /** turn: the model's turn kept neutral with the provider's own parts opaque beside it; results: what the read tools answered. */
  z.object({
    v: z.literal(1),
    type: z.literal('step.ended'),
    at,
    step: z.number().int(),
    usage: Usage,
    turn: z.unknown(),
    results: z.unknown(),
    pass: z.number().int().exactOptional(),
  }),
  /** A step's answer broke off: what it took at least. It is asked for again, or the run ends. */
  z.object({ v: z.literal(1), type: z.literal('step.lost'), at, step: z.number().int(), usage: Usage }),
  z.object({ v: z.literal(1), type: z.literal('answer.made'), at, answer: Answer }),
  z.object({
    v: z.literal(1),
    type: z.literal('run.ended'),
    at,
    reason: z.enum(['answered', 'asked-back', 'stopped', 'failed']),
    error: ErrorCode.nullable(),
    detail: z.string(),
  }),
])
export type RunEvent = z.infer<typeof RunEvent>

/** A row of the log: [run, seq] is its key; seq starts at 0 and has no gaps. */
export const LogRow = z.object({ run: RunId, seq: z.number().int().min(0), event: z.unknown() })
export type LogRow = z.infer<typeof LogRow>

/** What the reading or thinking of a live run is at; goes over the port only. */
export const Progress = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('searching'), found: z.number().int() }),
  z.object({ phase: z.literal('reading'), done: z.number().int(), of: z.number().int() }),
  /** Gmail's limit makes us wait until then (milliseconds since the epoch). */
  z.object({ phase: z.literal('waiting'), done: z.number().int(), of: z.number().int(), until: z.number() }),
  /** `until`: the provider's limit makes us wait until then (milliseconds since the epoch). `pass` counts from 1. */
  z.object({
    phase: z.literal('thinking'),
    step: z.number().int(),
    until: z.number().exactOptional(),
    pass: z.object({ at: z.number().int(), of: z.number().int() }).exactOptional(),
  }),
])
export type Progress = z.infer<typeof Progress>
