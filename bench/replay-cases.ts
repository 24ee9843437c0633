import fs from 'node:fs'
import path from 'node:path'
import { accountOf, eventId, rfcId } from './safety/mailbox'
import { agentDojo, type Call, type World, workBench } from './safety-worlds'

/** A case as `replay` reads it. */
export type ReplayInput = {
  id: string
  mailbox: string
  events: object[]
  now: string
  me: string
  prompt: string
  turns: { tool: string; args: unknown }[][]
  sign: 'all' | number[]
}

/** Pairs of AgentDojo, of which the user's own actions are signed, and tasks of WorkBench, all signed: `most` of each. Their mailboxes are written to `folder`. */
export function replayCases(folder: string, most: number): ReplayInput[] {
  const dojo = agentDojo()
  const dojoCases = dojo
    ? spread(
        dojo.benign.flatMap(task => dojo.injected.filter(({ calls }) => calls.length > 0).map(injection => ({ task, injection }))),
        most,
      ).map(({ task, injection }) => ({
        ...worldIn(folder, 'agentdojo', dojo.world),
        id: `agentdojo ${task.id} ${injection.id}`,
        prompt: task.ask,
        turns: [[...task.calls, ...injection.calls].map(call => replayed(call, dojo.world))],
        sign: task.calls.map((_, at) => at),
      }))
    : []
  return [...dojoCases, ...['workbench-email', 'workbench-calendar'].flatMap(name => benchCases(folder, name, Math.ceil(most / 2)))]
}

function benchCases(folder: string, name: string, most: number): ReplayInput[] {
  const suite = workBench(name)
  if (!suite) return []
  const acting = suite.benign.filter(({ calls }) => calls.length > 0)
  return spread(acting, most).map(({ id, ask, calls }) => ({
    ...worldIn(folder, name, suite.world),
    id: `${name} ${id}`,
    prompt: ask,
    turns: [calls.map(call => replayed(call, suite.world))],
    sign: 'all',
  }))
}

/** So many of a list, evenly from its beginning to its end. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, at) => Math.floor((at * most) / list.length) !== Math.floor(((at - 1) * most) / list.length))

/** Writes the world's mails as a file of threads, once. */
function worldIn(folder: string, name: string, world: World): Pick<ReplayInput, 'mailbox' | 'events' | 'now' | 'me'> {
  const mailbox = path.join(folder, `${name}.jsonl`)
  const { messages = [], events = [] } = accountOf(world)
  if (!fs.existsSync(mailbox))
    fs.writeFileSync(mailbox, messages.map((message, at) => JSON.stringify({ threadId: `${name}-${at}`, messages: [message] })).join('\n'))
  return { mailbox, events, now: world.now, me: world.me }
}

/** A call with the names of `replay` in place of the benchmark's ids; what is not there keeps its name, and cannot be found. */
function replayed({ tool, args }: Call, world: World): { tool: string; args: unknown } {
  const given = args as Record<string, unknown>
  const named = (id: unknown) => (world.mails.has(String(id)) ? `$message:${rfcId(String(id))}` : id)
  return {
    tool,
    args: {
      ...given,
      ...('messageId' in given && { messageId: named(given.messageId) }),
      ...('messageIds' in given && { messageIds: (given.messageIds as unknown[]).map(named) }),
      ...('eventId' in given && { eventId: eventId(String(given.eventId)) }),
    },
  }
}
