import './worker'
import fc from 'fast-check'
import { fates, openMortal, operations } from '../../background/testing/mortal-worker'

const seed = 8

export type Deaths = { runs: number; duplicates: number; losses: number; unknown: number }

/** One mail or one event, carried out by workers that die on the way while Google fails. A loss is an end that says another thing than is so. */
export async function throughDeaths(runs: number): Promise<Deaths> {
  const run = await openMortal()
  const sum: Deaths = { runs: 0, duplicates: 0, losses: 0, unknown: 0 }
  for (const [n, fate] of fc.sample(fates, { seed, numRuns: runs }).entries()) {
    const isMail = n % 3 < 2
    const { state, mails, events, inserts } = await run(isMail ? operations.send : operations.insert, fate)
    const made = isMail ? mails : events
    sum.runs++
    if (made > 1 || inserts > 1) sum.duplicates++
    if ((state === 'done' && made !== 1) || (state === 'failed' && made !== 0) || !over.has(state)) sum.losses++
    if (state === 'unknown') sum.unknown++
  }
  return sum
}

const over = new Set(['done', 'failed', 'unknown'])
