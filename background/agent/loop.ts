import type { Usage } from '../../shared/answer'
import { AppError, codeOf, type ErrorCode } from '../../shared/errors'
import type { Quoted } from '../../shared/run-log'
import type { Facts, Model, ModelPart, ModelRequest, ShownFile, ToolCall, Turn } from '../model/model'
import type { Packed, PackedFile } from '../packer/packed'
import { withoutMarks } from './marks'
import { factsText, promptText, quotedText, systemPrompt, withoutNumbers } from './prompt'
import { type Shelf, takeRoom } from './shelf'
import { showThread } from './show-thread'
import type { AgentIo, CallNote, ModelTurn, Propose, StepStart } from './steps'
import type { ReadTools } from './tools/read-tools'
import { type SubmittedTable, submitTable } from './tools/submit-table'
import type { Outcome } from './tools/tool'
import { offered, toolNamed } from './tools/tools'
import { writeSpecs, writeToolNamed } from './tools/write-tools'
import { untrusted, untrustedAround } from './untrusted'

/** Model calls of one run at most; the last is offered no tools. */
export const maxSteps = 24
/** Calls of one turn that are run; the model is told of those that were not. */
export const maxCalls = 32
/** Output tokens reserved for a step before it is known what it took. */
const reservedOut = 4096

export type AgentInput = {
  model: Model
  packed: Packed
  /** Made by openShelf; tools add to it, and it stays the caller's, also when the run throws. */
  shelf: Shelf
  facts: Facts
  history: readonly { question: string; answer: string }[]
  question: string
  /** What the user selected in Gmail before asking: it may be a stranger's words. */
  quoted: Quoted | null
  tools: ReadTools
  /** Takes proposals; null where none may be made. */
  propose: Propose | null
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

type Run = { input: AgentInput; io: AgentIo; turns: Turn[]; table: SubmittedTable | null; text: string }

/** A run's thinking: model turn, reads, next turn, until an answer. Stopping is a result with the text so far; a failing model throws its AppError. */
export async function runAgent(input: AgentInput, io: AgentIo): Promise<AgentResult> {
  const run: Run = { input, io, turns: [], table: null, text: '' }
  try {
    for (let step = 0; step < maxSteps; step++) {
      io.signal.throwIfAborted()
      const turn = input.done[step] ?? (await think(run, step))
      run.text = turn.text
      if (await isLast(run, turn)) return ended(run)
    }
  } catch (error) {
    if (io.signal.aborted) return { reason: 'stopped', text: run.text, table: run.table }
    throw error
  }
  return ended(run)
}

function ended({ text, table }: Run): AgentResult {
  if (!text.trim() && !table) throw new AppError('model-answer', 'no text')
  return { reason: asksBack(text) && !table ? 'asked-back' : 'answered', text, table }
}

/** The prompt asks for the bare question: one paragraph, no citation, a question mark at its end. */
const asksBack = (text: string): boolean => /[?？؟]$/.test(text.trim()) && !text.includes('[[') && !text.trim().includes('\n')

/**
 * One model call. Its start is recorded before anything leaves, its end before anything follows from it. Where its answer breaks off and
 * is asked for again, that is another start, and what was heard stands until the new text begins.
 */
async function think(run: Run, step: number): Promise<ModelTurn> {
  const { input, io } = run
  const call = { attempt: step === input.done.length ? input.attempts + 1 : 1, started: false, heard: false, usage: nothing }
  run.text = ''
  const request = requestOf(run, step)
  for await (const part of input.model.stream(request, io.signal, until => io.onWait(until))) {
    io.signal.throwIfAborted()
    if (part.type === 'lost') {
      await io.onStepLost({ step, usage: call.usage })
      Object.assign(call, { attempt: call.attempt + 1, started: false, heard: false, usage: nothing })
      continue
    }
    if (!call.started) await io.onStepStart(startOf(run, step, call.attempt, part))
    call.started = true
    if (part.type === 'end') return finish(run, step, request, part)
    if (part.type === 'spent') {
      call.usage = part.usage
      io.onSpent({ step, usage: part.usage })
    }
    if (part.type === 'text') {
      if (!call.heard) run.text = ''
      call.heard = true
      hear(run, part.delta)
    }
  }
  throw new AppError('model-answer', 'no end')
}

const nothing: Usage = { in: 0, out: 0, cached: 0, usd: 0 }

/** A step as it begins: only a remote mind's first part is what is sent. */
function startOf({ input }: Run, step: number, attempt: number, first: ModelPart): StepStart {
  if (first.type !== 'sent') return { step, attempt, reservedUsd: 0 }
  const reservedUsd = input.model.usd?.(first.tokens, reservedOut) ?? 0
  return { step, attempt, reservedUsd, sentBody: first.body }
}

function hear(run: Run, delta: string): void {
  run.text += delta
  run.io.onText(withoutMarks(run.text), run.text)
}

type End = Extract<ModelPart, { type: 'end' }>

async function finish(run: Run, step: number, request: ModelRequest, { turn, usage, countedText }: End): Promise<ModelTurn> {
  const results: CallNote[] = turn.calls.map(({ id, name, args }) => ({
    id,
    name,
    understood: writeToolNamed(name) !== null || 'run' in prepared(name, args),
  }))
  const counted = countedText ? { counted: { prompt: promptText(request), tokens: countedText } } : {}
  await run.io.onStepEnd({ step, usage, turn, results, ...counted })
  return turn
}

function requestOf({ input, turns }: Run, step: number): ModelRequest {
  const { packed, shelf, facts, history, question, quoted, tools, propose, nonce } = input
  const shown = [
    untrusted(nonce, packed.text),
    factsText(facts, packed.ids, nonce),
    ...(quoted ? [quotedText(quoted, packed.ids, nonce)] : []),
  ]
  return {
    system: systemPrompt(nonce),
    packed: { ...packed, text: shown.join('\n\n') },
    files: (packed.files ?? []).map(file => shownFile(file, packed.ids, nonce)),
    threads: shelf.threads,
    facts,
    history: history.map(past => ({ question: past.question, answer: withoutNumbers(past.answer) })),
    question,
    turns,
    tools: step === maxSteps - 1 ? [] : facts.pass ? [submitTable.spec] : [...offered(tools), ...(propose ? writeSpecs : [])],
  }
}

/** A file is a stranger's as the mail is, between the same marks. */
function shownFile({ messageId, name, type, bytes, tokens }: PackedFile, ids: Packed['ids'], nonce: string): ShownFile {
  const short = [...ids].find(([, id]) => id === messageId)?.[0] ?? ''
  return { type, bytes, tokens, ...untrustedAround(nonce, `file of ${short}: ${name.replace(/\s+/g, ' ')}`) }
}

/** Runs the calls of a turn; true where the turn was the last: it called nothing, or submitted a table beside its text, in a pass also without any. */
async function isLast(run: Run, turn: ModelTurn): Promise<boolean> {
  if (turn.calls.length === 0) return true
  const left = new AbortController()
  const signal = AbortSignal.any([run.io.signal, left.signal])
  // The first failure ends the run: calls beside it read no further.
  let proposed: Promise<unknown> = Promise.resolve()
  const inTurn = (call: ToolCall, index: number): Promise<Outcome> => {
    if (writeToolNamed(call.name) === null) return outcomeOf(run, call, index, signal)
    // Each proposal is judged by those before it: they are made one after the other.
    const mine = proposed.then(() => outcomeOf(run, call, index, signal))
    proposed = mine
    return mine
  }
  const outcomes = await Promise.all(turn.calls.map(inTurn)).finally(() => left.abort())
  run.io.signal.throwIfAborted()
  const results = turn.calls.map(({ id, name }, index) => ({ id, name, result: told(run, outcomes[index]) }))
  run.turns.push(turn, { role: 'tools', results })
  return (turn.text.trim() !== '' || run.input.facts.pass !== undefined) && outcomes.every(outcome => outcome.type === 'table')
}

function prepared(name: string, args: unknown) {
  return toolNamed(name)?.prepare(args) ?? { why: 'There is no such tool.' }
}

async function outcomeOf({ input, turns }: Run, { name, args }: ToolCall, index: number, signal: AbortSignal): Promise<Outcome> {
  signal.throwIfAborted()
  if (input.facts.pass && name !== submitTable.spec.name) return { type: 'refused', why: 'There is no such tool in a pass.' }
  const write = writeToolNamed(name)
  if (write && input.propose) {
    const step = turns.length / 2
    return { type: 'proposed', note: await input.propose({ step, call: index, tool: write, args, threads: input.shelf.threads }, signal) }
  }
  if (index >= maxCalls) return { type: 'refused', why: `At most ${maxCalls} calls at once: this one was not run.` }
  const call = prepared(name, args)
  if ('why' in call) return { type: 'refused', why: call.why }
  try {
    return await call.run({ tools: input.tools, signal }, input.shelf)
  } catch (error) {
    const why = sayable[codeOf(error)]
    if (!why) throw error
    return { type: 'refused', why }
  }
}

/** Failures that the model can do something about; every other ends the run. */
const sayable: Partial<Record<ErrorCode, string>> = {
  'search-refused': 'Gmail does not accept this search.',
  'mailbox-refused': 'Gmail did not list what this search finds to its end.',
  'not-found': 'It does not exist, or no longer.',
  'too-large': 'It is too large to read.',
  'bad-time': 'These times are not understood: RFC 3339 with offset, from before to.',
  'scope-missing':
    'The user has not let Countersign read the calendar. Say that this needs it, and that it is allowed in the options; do not guess.',
}

/** What the model sees of an outcome. Threads get their short ids here, in the order of the calls. */
function told(run: Run, outcome: Outcome | undefined): unknown {
  const { nonce, shelf, facts } = run.input
  switch (outcome?.type) {
    case 'untrusted':
      return takeRoom(shelf, outcome.text) ? { mail: untrusted(nonce, outcome.text) } : { error: 'It does not fit any more.' }
    case 'threads': {
      const text = outcome.threads.map(thread => showThread(shelf, thread, facts.me)).join('\n')
      return { mail: untrusted(nonce, text), ...(outcome.missing.length ? { missing: outcome.missing } : {}) }
    }
    case 'table':
      run.table = outcome.table
      run.io.onTable(outcome.table)
      return { shown: true, rows: outcome.table.rows.length }
    case 'fact':
      return outcome.value
    case 'proposed':
      return outcome.note
    default:
      return { error: outcome?.why ?? 'not run' }
  }
}
