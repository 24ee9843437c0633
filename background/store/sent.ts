import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { RunId } from '../../shared/run-log'
import { openAccount } from './db'
import { rowsOf } from './run-log'

/** Characters of request bodies kept for one run; the oldest go first. */
const KEPT_PER_RUN = 32_000_000

/** Keeps exactly what was sent to a model; the answer is its id. Throws not-found where the run was forgotten. */
export async function keepSent(account: AccountId, run: RunId, body: string): Promise<string> {
  const transaction = (await openAccount(account)).transaction(['runs', 'sent'], 'readwrite')
  if ((await transaction.objectStore('runs').getKey(run)) === undefined) throw new AppError('not-found', 'run')
  const store = transaction.objectStore('sent')
  const kept = await store.getAll(rowsOf(run))
  const n = (kept.at(-1)?.n ?? -1) + 1
  await store.add({ run, n, body })
  let size = body.length
  for (const row of kept.toReversed()) {
    size += row.body.length
    if (size > KEPT_PER_RUN) await store.delete([run, row.n])
  }
  await transaction.done
  return `${run}/${n}`
}

/** The bodies that are still kept of these ids, in the order of the ids. */
export async function getSent(account: AccountId, ids: readonly string[]): Promise<string[]> {
  const store = (await openAccount(account)).transaction('sent').store
  const rows = await Promise.all(ids.map(id => store.get(keyOf(id))))
  return rows.flatMap(row => (row ? [row.body] : []))
}

function keyOf(id: string): [RunId, number] {
  const [run = '', n = ''] = id.split('/')
  return [run as RunId, Number(n) || 0]
}
