import { AppError } from '../../shared/errors'
import { foldRun, type RunView } from '../../shared/run-view'
import { type AgentInput, type AgentResult, runAgent } from '../agent/loop'
import { type AgentIo, ModelTurn, type Propose } from '../agent/steps'
import type { Facts } from '../model/model'
import type { ReadThread } from '../reader/reading'
import { putPartial } from '../store/partial'
import { conversationRows } from '../store/run-log'
import { keepSent } from '../store/sent'
import { learnCount } from './correction'
import { noteOf, outcomesText } from './outcomes'
import type { OwnMailsRead } from './own-mails'
import { paced } from './paced'
import { type Running, type RunStarted, tellProgress } from './running'

/** What the mind is given; `own` = mails of the user's as examples of style. */
export type Read = Pick<AgentInput, 'packed' | 'shelf' | 'facts' | 'quoted' | 'tools'> & { own: OwnMailsRead }

/** What the mind has said so far, its text with the citation marks. */
export type Heard = Pick<AgentResult, 'text' | 'table'>

/**
 * Lets the mind answer, from the step at which the log stands: of a pass, of which the facts say, that of this pass. `heard` takes what it
 * says, and stays the caller's where it fails.
 */
export async function think(run: Running, read: Read, heard: Heard): Promise<AgentResult> {
  const { journal, model, started } = run
  const { pass } = read.facts
  const { first, done } = endedTurns(run, pass?.at)
  const ofStep = journal.events().filter(event => 'step' in event && event.step === first + done.length)
  const attempts = ofStep.filter(({ type }) => type === 'step.started').length
  const deaths = attempts - ofStep.filter(({ type }) => type === 'step.lost').length
  // A step that died twice would die again: its cost is not spent a third time.
  if (deaths >= 2) throw new AppError('died-twice')
  const before = await runsBefore(run)
  const history = await heardBefore(run, before)
  const text = pacedText(run)
  try {
    return await runAgent(
      {
        ...read,
        model,
        history,
        propose: proposing(run, read.own, askedBack(before)),
        question: started.question,
        nonce: started.conversation.replaceAll('-', '').slice(0, 16),
        done,
        attempts,
      },
      {
        ...stepsOf(run, first, pass),
        onText: (shown, raw) => {
          text.push(shown)
          heard.text = raw
        },
        onTable: table => {
          heard.table = table
        },
      },
    )
  } finally {
    text.end()
  }
}

/** The model turns that the log holds of a pass, or of a run without passes, and the number of its first step: those of earlier passes come before. */
function endedTurns({ journal }: Running, pass: number | undefined): { first: number; done: ModelTurn[] } {
  const ended = journal
    .events()
    .filter(event => event.type === 'step.ended')
    .sort((a, b) => a.step - b.step)
  const earlier = ended.filter(event => pass !== undefined && (event.pass ?? 0) < pass)
  return { first: earlier.length, done: ended.filter(event => event.pass === pass).map(event => ModelTurn.parse(event.turn)) }
}

/** The runs of this conversation before this one, oldest first. */
async function runsBefore({ account, started, id }: Running): Promise<RunView[]> {
  const rows = await conversationRows(account.id, started.conversation)
  const runs = [...new Set(rows.map(row => row.run))].filter(run => run !== id).map(run => foldRun(run, rows))
  return runs.filter(({ startedAt }) => startedAt <= started.at)
}

/** The questions just before this one to which the mind asked back, oldest first. */
const askedBack = (before: readonly RunView[]): string[] =>
  before.slice(before.findLastIndex(({ state }) => state !== 'asked-back') + 1).map(({ question }) => question)

/** Earlier questions of this conversation that were answered. What the built-in reader said may quote mail that never leaves: no remote mind hears it. */
async function heardBefore({ account, model, deps }: Running, before: readonly RunView[]): Promise<AgentInput['history']> {
  const heard = before.filter(run => run.answer && !(model.remote && run.mind === 'built-in'))
  return Promise.all(
    heard.map(async ({ id, question, answer }) => {
      const outcomes = outcomesText(await deps.actionsOf(account.id, id))
      return { question, answer: [answer?.text ?? '', outcomes].filter(Boolean).join('\n\n') }
    }),
  )
}

/** What a model's calls of write tools become; null where nothing may be proposed: a file has nobody to act for. */
function proposing(
  { account, started, id, deps, settings, source }: Running,
  { style, read }: OwnMailsRead,
  earlier: readonly string[],
): Propose | null {
  if (account.kind !== 'google' || settings.readOnly) return null
  const { conversation, question, zone, scope } = started
  const styles = style.map(({ to, mails }) => ({
    to,
    mails: mails.map(({ message }) => ({ at: message.date, url: source.gmailUrl(message.threadId, message.id) ?? '' })),
  }))
  const examples = { threads: read, styles }
  return async (call, signal) => {
    const inScope = scopeThreads(scope, call.threads)
    const action = await deps.propose(
      { account: account.id, conversation, run: id, question, earlier, zone, inScope, typed: [], examples, ...call },
      signal,
    )
    return noteOf(action)
  }
}

/** The threads that the user pointed at; a search of the user's own points at what it found. */
function scopeThreads(scope: RunStarted['scope'], read: readonly ReadThread[]): string[] {
  if (scope.type === 'thread' || scope.type === 'event') return [scope.threadId]
  if (scope.type === 'threads') return scope.threadIds
  return scope.type === 'search' ? read.map(({ id }) => id) : []
}

/** The text as it grows: ten times a second to who looks on, once a second to the disk. */
function pacedText({ id, account, started, deps }: Running): { push(text: string): void; end(): void } {
  const shown = paced<string>(100, text => deps.tell(account.id, started.conversation, { type: 'run.text', run: id, text }))
  const kept = paced<string>(1000, text => void putPartial(account.id, id, text).catch(() => undefined))
  return {
    push: text => {
      shown.push(text)
      kept.push(text)
    },
    end: () => {
      shown.end()
      kept.end()
    },
  }
}

/** Each step stands in the log before it leaves and once it is over; `first` = the number of the first one. */
function stepsOf(run: Running, first: number, pass: Facts['pass']): Omit<AgentIo, 'onText' | 'onTable'> {
  const { id, account, journal, signal } = run
  const ofPass = pass ? { pass: pass.at } : {}
  const shown = pass ? { pass: { at: pass.at, of: pass.of } } : {}
  let current = first
  return {
    signal,
    onWait: until => tellProgress(run, { phase: 'thinking', step: current, ...shown, ...(until === null ? {} : { until }) }),
    async onStepStart({ step, attempt, reservedUsd, sentBody }) {
      current = first + step
      tellProgress(run, { phase: 'thinking', step: current, ...shown })
      const sentId = sentBody === undefined ? '' : await keepSent(account.id, id, sentBody)
      await journal.append({ type: 'step.started', step: current, attempt, reservedUsd, sentId, ...ofPass })
    },
    async onStepEnd({ step, usage, turn, results, counted }) {
      await journal.append({ type: 'step.ended', step: first + step, usage, turn, results, ...ofPass })
      if (counted) await learnCount(run, counted)
    },
    onSpent: ({ step, usage }) => journal.owe({ type: 'step.lost', step: first + step, usage }),
    async onStepLost({ step, usage }) {
      await journal.append({ type: 'step.lost', step: first + step, usage })
    },
  }
}
