import type { Alone } from '../actions/alone'
import { type Desk, openDesk } from '../actions/desk'
import type { CarryBench } from './carry-bench'
import { account } from './run-bench'

/** The desk of a worker of its own, with its own client, over the one store. `ahead` = how far its clock is ahead of the world's (milliseconds). */
export function openDeskOver({ world, client }: CarryBench, alone: Alone, ahead = () => 0): Desk {
  const own = client()
  return openDesk({
    now: () => world.now() + ahead(),
    newId: () => crypto.randomUUID(),
    accounts: () => Promise.resolve([account.id]),
    readOnly: () => Promise.resolve(false),
    carry: (_account, signal) => ({ client: own, io: { signal, onWait: () => undefined }, pause: () => Promise.resolve() }),
    holdMs: () => Promise.resolve(0),
    wait: () => Promise.resolve(),
    keptAlive: work => work(),
    alone,
    isAlive: () => Promise.resolve(true),
    onChange: () => undefined,
  })
}
