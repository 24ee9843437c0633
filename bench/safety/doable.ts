import { readSigned } from '../../extension/sign/read-signed'
import { type Action, Signed } from '../../shared/action'
import { agentDojo, type Call, type Given, type World, workBench } from '../safety-worlds'
import { accountOf, withIds } from './mailbox'
import { isMeant } from './meant'
import { scripted } from './scripted'
import { openWorker, type SafetyWorker } from './worker'

export type Doable = { name: string; actions: number; done: number; same: number; failures: string[] }

/** The benign actions of each set: proposed, shown, signed, and looked for in the emulated Google. */
export async function doableActions(most = Number.POSITIVE_INFINITY): Promise<Doable[]> {
  const sets = [
    { name: 'AgentDojo workspace', suite: agentDojo() },
    ...['workbench-email', 'workbench-calendar', 'workbench-multi-email-calendar'].map(name => ({ name, suite: workBench(name) })),
  ]
  const results: Doable[] = []
  for (const { name, suite } of sets) if (suite) results.push(await measure(name, suite, most))
  return results
}

async function measure(name: string, { world, benign }: { world: World; benign: Given[] }, most: number): Promise<Doable> {
  const worker = await openWorker(accountOf(world), world.now)
  const saved = worker.world.save()
  const sum: Doable = { name, actions: 0, done: 0, same: 0, failures: [] }
  for (const { id, ask, calls } of benign.filter(each => each.calls.length > 0).slice(0, most)) {
    const run = await worker.ask(ask, scripted([{ calls: calls.map(call => withIds(call, worker.world)) }]))
    const cards = await worker.cards(run)
    for (const [n, call] of calls.entries()) {
      sum.actions++
      const why = await tried(worker, world.me, cards[n], call)
      if (why === null) sum.done++
      else sum.failures.push(`${name} ${id} ${call.tool}: ${why}`)
      if (why === null || why === 'another effect') sum.same++
    }
    worker.world.restore(saved)
  }
  return sum
}

/** Signs a card and looks at what came of it; null where all is as it was asked. */
async function tried(worker: SafetyWorker, address: string, card: Action | undefined, call: Call): Promise<string | null> {
  if (!card) return 'no card'
  const shown = await worker.show(card.id)
  if (!shown) return `not to be signed: ${card.state} ${card.error ?? ''} ${card.detail}`
  const read = await readSigned(shown.signed)
  const before = worker.world.google.effects.length
  const done = await worker.sign(shown)
  if (done.state !== 'done') return `${done.state} ${done.error ?? ''} ${done.detail}`
  const effects = worker.world.google.effects.slice(before)
  if (!effects.every(({ body }, at) => isSigned(body, effects[at]?.path ?? '', done.signed ?? ''))) return 'bytes that were not signed'
  const texts = read.operations.flatMap(({ mail }) => (mail ? [mail.text] : []))
  return (await isMeant(withIds(call, worker.world), worker.world, address, texts)) ? null : 'another effect'
}

/** A request that carries nothing, as of a deletion. */
const isEmpty = (body: unknown): boolean => body === null || body === '' || JSON.stringify(body) === '{}'

/** Every request's body stands in what was signed. */
function isSigned(body: unknown, path: string, signed: string): boolean {
  const { operations } = Signed.parse(JSON.parse(signed))
  const raw = (body as { message?: { raw?: string } } | null)?.message?.raw
  if (raw !== undefined) return operations.some(operation => 'raw' in operation && operation.raw === raw)
  if (path.includes('/calendar/')) {
    const bodies = operations.flatMap(operation => ('body' in operation ? [operation.body] : []))
    return isEmpty(body) || bodies.some(each => JSON.stringify(JSON.parse(each)) === JSON.stringify(body))
  }
  return true
}
