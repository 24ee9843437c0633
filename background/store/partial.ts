import type { AccountId } from '../../shared/mail'
import type { RunId } from '../../shared/run-log'
import { openAccount } from './db'

/** Overwrites the answer so far of a run; of a run that has ended or was forgotten nothing is kept. */
export async function putPartial(account: AccountId, run: RunId, text: string): Promise<void> {
  const transaction = (await openAccount(account)).transaction(['runs', 'partial'], 'readwrite')
  const row = await transaction.objectStore('runs').get(run)
  if (row && !row.ended) await transaction.objectStore('partial').put({ run, text })
  await transaction.done
}

/** The answer so far, or undefined where none is kept. */
export async function getPartial(account: AccountId, run: RunId): Promise<string | undefined> {
  return (await (await openAccount(account)).get('partial', run))?.text
}
