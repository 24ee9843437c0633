import type * as z from 'zod'
import type { calls } from '../../shared/protocol'
import { ConversationId, RunId } from '../../shared/run-log'
import type { Settings } from '../../shared/settings'
import type { RunDeps } from './deps'
import { mindName, type RunStarted } from './running'

export type Asked = z.output<(typeof calls)['run.ask']['input']>

/** The first event of a run; a question without a conversation opens one. */
export function startOf(
  question: Asked,
  settings: Settings,
  { now, newId }: Pick<RunDeps, 'now' | 'newId'>,
): { run: RunId; started: RunStarted } {
  const { account, conversation, question: text, quoted, scope, zone, mind = settings.mind } = question
  const started: RunStarted = {
    v: 1,
    type: 'run.started',
    at: now(),
    account,
    conversation: conversation ?? ConversationId.parse(newId()),
    origin: 'ask',
    question: text,
    quoted,
    scope,
    mind: mindName({ ...settings, mind }),
    zone,
  }
  return { run: question.run ?? RunId.parse(newId()), started }
}
