import type { CutList } from '../../shared/answer'
import type { SearchIo, ThreadRef } from '../mail-source'
import { eventAsked } from './established'
import { estimateOf, needsOk, threadsOf } from './estimate'
import { type GuestAsk, type GuestPlan, guestScope, planGuests } from './guest-plan'
import type { MayRead } from './guest-read'
import { readGuests } from './guest-read'
import { type ReadIo, type Reading, readMail } from './read'
import { type Running, tellProgress } from './running'

/** The threads to read; `guests` = found by a search plan, which may add to them; `cut` = lists that broke off, of which it may add some too. */
export type Planned = { refs: ThreadRef[]; guests: { ask: GuestAsk; plan: GuestPlan } | null; cut: readonly CutList[] }

/** What to read; null = the run waits for the user's OK. A plan that the log holds is not made again. */
export async function plan(run: Running): Promise<Planned | null> {
  const { journal, started } = run
  if (journal.view().state === 'needs-ok') return null
  const cut: CutList[] = []
  const io = searchIo(run, cut)
  const scope = guestScope(started.question, started.scope)
  const ask = scope && { question: await eventAsked(run), scope, source: run.source, zone: started.zone, io, cut }
  const guests = ask && { ask, plan: await planGuests(ask) }
  const planned = { refs: guests ? guests.plan.refs : await threadsOf(started.scope, run.source, io), guests, cut }
  if (journal.events().some(event => event.type === 'plan.made')) return planned
  return (await note(run, planned.refs, guests?.plan.searches)) ? planned : null
}

/** Reads what was planned; null = the run waits for the user's OK to go beyond it. */
export async function readPlanned(run: Running, { refs, guests, cut }: Planned, io: ReadIo): Promise<Reading | null> {
  const reading = guests
    ? await readGuests(guests.ask, guests.plan, io, beyond(run))
    : await readMail(refs, run.started.scope, run.source, io)
  return reading && { ...reading, cut: [...cut, ...reading.cut] }
}

/** What a plan grows by goes with its OK; where it alone takes more than a minute and grew by half, it needs another. */
function beyond(run: Running): MayRead {
  return async (refs, more, searches) => {
    const { source, journal } = run
    const total = refs.length + more.length
    const agreed = Math.max(0, ...journal.events().map(event => (event.type === 'plan.made' ? event.threads : 0)))
    if (source.units(more) <= source.unitsPerMinute || total <= agreed * 1.5) return true
    return note(run, [...refs, ...more], searches)
  }
}

/** Writes the plan into the log; false = it waits for an OK. */
async function note(
  { journal, account, started, source, model, settings }: Running,
  refs: readonly ThreadRef[],
  searches?: GuestPlan['searches'],
) {
  const estimate = await estimateOf(account, started.question, refs, source, model)
  const ok = needsOk(estimate, settings.askAboveUsd)
  await journal.append({ type: 'plan.made', threads: refs.length, estimate, needsOk: ok, ...(searches && { searches }) })
  return ok === 'no'
}

function searchIo(run: Running, cut: CutList[]): SearchIo {
  let found = 0
  return {
    signal: run.signal,
    onCut: list => void cut.push(list),
    onFound: threads => {
      found = Math.max(found, threads)
      tellProgress(run, { phase: 'searching', found })
    },
    onWait: until => tellProgress(run, until === null ? { phase: 'searching', found } : { phase: 'waiting', done: 0, of: 0, until }),
  }
}
