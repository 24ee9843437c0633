import { inTurns } from '../../shared/in-turn'
import type { AccountId } from '../../shared/mail'
import type { RunId } from '../../shared/run-log'
import type { ListRef } from '../../shared/saved-list'
import type { Caller, Ports } from '../ports'
import { allLists, listOfRun } from '../store/guest-lists'
import { isSame, openList } from './open-list'

/** Tells every page that asked for lists of an account what became of them. One telling after the other, so that an older state never arrives last. */
export type ListNews = {
  /** A list was made, changed or forgotten. */
  changed(ref: ListRef): Promise<void>
  /** A run ended with an answer; without effect where no list rests on it. */
  read(account: AccountId, run: RunId): Promise<void>
}

export function openListNews(ports: Pick<Ports, 'callers'>): ListNews {
  const inTurn = inTurns()
  const listening = () => [...ports.callers('sidebar'), ...ports.callers('page')].filter(({ listsOf }) => listsOf.size > 0)
  const changed = (ref: ListRef): Promise<void> => inTurn(() => tellAll(ref, listening())).catch(() => undefined)
  return {
    changed,
    async read(account, run) {
      const list = listening().length > 0 && (await listOfRun(account, run).catch(() => undefined))
      if (list) await changed({ account, id: list.id })
    },
  }
}

async function tellAll(ref: ListRef, callers: readonly Caller[]): Promise<void> {
  await tell(ref, callers)
  for (const account of new Set(callers.flatMap(({ listsOf }) => [...listsOf]))) {
    const around = (await allLists(account).catch(() => [])).filter(list => list.joined.some(isSame(ref)))
    for (const { id } of around) await tell({ account, id }, callers)
  }
}

async function tell(ref: ListRef, callers: readonly Caller[]): Promise<void> {
  const hear = callers.filter(({ listsOf }) => listsOf.has(ref.account))
  if (hear.length === 0) return
  const list = await openList(ref).catch(() => null)
  for (const caller of hear) caller.send({ type: 'list.changed', ...ref, list })
}
