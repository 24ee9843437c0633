import { AppError } from '../../shared/errors'
import { foldRun } from '../../shared/run-view'
import { type AgentInput, type AgentResult, runAgent } from '../agent/loop'
import { type AgentIo, ModelTurn } from '../agent/steps'
import { putPartial } from '../store/partial'
import { conversationRows } from '../store/run-log'
import { keepSent } from '../store/sent'
import { paced } from './paced'
import { type Running, tellProgress } from './running'

type Read = Pick<AgentInput, 'packed' | 'shelf' | 'facts' | 'quoted' | 'tools'>

/** Lets the mind answer, from the step at which the log stands. `onRaw` hears the text so far with its citation marks. */
export async function think(run: Running, read: Read, onRaw: (text: string) => void): Promise<AgentResult> {
  const { journal, model, started } = run
  const done = endedTurns(run)
  const attempts = journal.events().filter(event => event.type === 'step.started' && event.step === done.length).length
  // A step that died twice would die again: its cost is not spent a third time.
  if (attempts >= 2) throw new AppError('died-twice')
  const history = await earlier(run)
  const text = pacedText(run)
  try {
    return await runAgent(
      {
        ...read,
        model,
        history,
        question: started.question,
        nonce: started.conversation.replaceAll('-', '').slice(0, 16),
        done,
        attempts,
      },
      stepsOf(run, (shown, raw) => {
        text.push(shown)
        onRaw(raw)
      }),
    )
  } finally {
    text.end()
  }
}

function endedTurns({ journal }: Running): ModelTurn[] {
  return journal
    .events()
    .filter(event => event.type === 'step.ended')
    .sort((a, b) => a.step - b.step)
    .map(event => ModelTurn.parse(event.turn))
}

/** Earlier questions of this conversation that were answered, oldest first. What the built-in reader said may quote mail that never leaves: no remote mind hears it. */
async function earlier({ account, started, id, model }: Running): Promise<AgentInput['history']> {
  const rows = await conversationRows(account.id, started.conversation)
  const runs = [...new Set(rows.map(row => row.run))].filter(run => run !== id).map(run => foldRun(run, rows))
  return runs
    .filter(run => run.answer && run.startedAt <= started.at && !(model.remote && run.mind === 'built-in'))
    .map(({ question, answer }) => ({ question, answer: answer?.text ?? '' }))
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

/** Each step stands in the log before it leaves and once it is over. */
function stepsOf(run: Running, onText: AgentIo['onText']): AgentIo {
  const { id, account, journal, signal } = run
  let current = 0
  return {
    signal,
    onText,
    onWait: until => tellProgress(run, { phase: 'thinking', step: current, ...(until === null ? {} : { until }) }),
    async onStepStart({ step, attempt, reservedUsd, sentBody }) {
      current = step
      tellProgress(run, { phase: 'thinking', step })
      const sentId = sentBody === undefined ? '' : await keepSent(account.id, id, sentBody)
      await journal.append({ type: 'step.started', step, attempt, reservedUsd, sentId })
    },
    async onStepEnd({ step, usage, turn, results }) {
      await journal.append({ type: 'step.ended', step, usage, turn, results })
    },
  }
}
