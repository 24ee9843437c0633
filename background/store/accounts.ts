import * as z from 'zod'
import { ErrorCode } from '../../shared/errors'
import { AccountId } from '../../shared/mail'
import { deleteAccount, openRoot } from './db'
import { setRefreshToken } from './secrets'
import { forgetAccessToken } from './session'

/** A mailbox that may be asked. `messages` is null until counted; `error` is why it cannot be used at present. */
const Account = z.object({
  id: AccountId,
  kind: z.enum(['google', 'file']),
  address: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  messages: z.number().int().nullable(),
  error: ErrorCode.nullable().catch(null),
})
export type Account = z.infer<typeof Account>

/** All accounts, by address; rows that cannot be read are left out. */
export async function listAccounts(): Promise<Account[]> {
  const rows = await (await openRoot()).getAll('accounts')
  return rows
    .flatMap(row => Account.safeParse(row).data ?? [])
    .sort((a, b) => a.address.localeCompare(b.address) || a.id.localeCompare(b.id))
}

export async function getAccount(id: AccountId): Promise<Account | undefined> {
  return Account.safeParse(await (await openRoot()).get('accounts', id)).data
}

/** The Google account with this address, whatever its case: an imported file never stands for a Gmail tab. */
export async function accountByAddress(address: string): Promise<Account | undefined> {
  const wanted = address.trim().toLowerCase()
  return (await listAccounts()).find(account => account.kind === 'google' && account.address.toLowerCase() === wanted)
}

export async function putAccount(account: Account): Promise<void> {
  await (await openRoot()).put('accounts', account, account.id)
}

/** Drops the account's tokens and deletes everything kept of it. */
export async function forgetAccount(id: AccountId): Promise<void> {
  await setRefreshToken(id, null)
  await forgetAccessToken(id)
  await (await openRoot()).delete('accounts', id)
  await deleteAccount(id)
}

/** Notes why an account cannot be used (null = it can again); writes only what changed. */
export async function setAccountError(id: AccountId, error: ErrorCode | null): Promise<void> {
  const transaction = (await openRoot()).transaction('accounts', 'readwrite')
  const account = Account.safeParse(await transaction.store.get(id)).data
  if (account && account.error !== error) await transaction.store.put({ ...account, error }, id)
  await transaction.done
}
