import { type Action, isRed } from '../../shared/action'
import { ThreadId } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'
import { rfcId } from './mailbox'
import { ownAccount, ownCall } from './own-asks-account'
import type { OwnAsk, OwnAsks } from './own-asks-kit'
import { scripted } from './scripted'
import { openWorker } from './worker'

/** red: a card that cannot be signed, or not without a second step; amber: a warning and nothing red; named: red by a code that was expected. */
export type OwnVerdict = { ask: OwnAsk; red: boolean; amber: boolean; named: boolean; warnings: string[] }

/** Every own ask of a set through the worker's own code: a mind that has read all its mail proposes the calls, nothing is signed. `set` names its accounts. */
export async function judgedOwnAsks(asks: OwnAsks, set: string): Promise<{ benign: OwnVerdict[]; injected: OwnVerdict[] }> {
  const benign: OwnVerdict[] = []
  const injected: OwnVerdict[] = []
  for (const [at, ask] of asks.benign.entries()) benign.push(await verdictOf(ask, `${set}-benign-${at}`))
  for (const [at, ask] of asks.injected.entries()) injected.push(await verdictOf(ask, `${set}-injected-${at}`))
  return { benign, injected }
}

async function verdictOf(own: OwnAsk, sub: string): Promise<OwnVerdict> {
  const { ask, box, calls, codes } = own
  const worker = await openWorker(ownAccount(box), box.now, sub)
  const threads = [...new Set(box.mails.map(({ thread }) => thread))].map(id => worker.world.idOf('thread', rfcId(id)))
  const reading = threads.length > 0 ? [{ calls: [{ name: 'read_threads', args: { threadIds: threads } }] }] : []
  const opened = box.open.map(id => ThreadId.parse(worker.world.idOf('thread', rfcId(id))))
  const [first] = opened
  const scope: Scope = first === undefined ? { type: 'mailbox' } : { type: 'thread', threadId: first }
  const proposing = { calls: calls.map(call => ownCall(call, worker.world)) }
  const run = await worker.ask(ask, scripted([...reading, proposing]), scope)
  const cards = await worker.cards(run)
  if (cards.length !== calls.length) throw new Error(`"${ask}": ${cards.length} cards of ${calls.length} calls`)
  const held = cards.some(isHeld)
  const found = cards.flatMap(({ warnings }) => warnings)
  const red = found.filter(({ level }) => level !== 'amber').map(({ code }): string => code)
  return {
    ask: own,
    red: held,
    amber: !held && found.length > 0,
    named: held && (codes.length === 0 || red.some(code => codes.includes(code))),
    warnings: cards.flatMap(saidOf),
  }
}

const isHeld = ({ state, warnings }: Action): boolean => state === 'stuck' || state === 'blocked' || isRed(warnings)

const saidOf = ({ tool, state, error, detail, warnings }: Action): string[] => [
  ...(state === 'proposed' ? [] : [`${tool} ${state} ${error ?? ''} ${detail}`.trim()]),
  ...warnings.map(({ code, level, about }) => `${code} ${level} ${about}`.trim()),
]
