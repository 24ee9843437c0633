import { accountOrThrow, infoOf } from '../accounts'
import { signIn, signOut } from '../google/auth'
import { CALENDAR_READ_SCOPE, CALENDAR_WRITE_SCOPE, GMAIL_WRITE_SCOPE, READ_SCOPES } from '../google/scopes'
import { forgetAccount, listAccounts } from '../store/accounts'
import type { HandlerDeps, SomeHandlers } from './deps'
import { refuseReadOnly } from './read-only'

type Names = 'accounts.list' | 'account.connect' | 'account.forget' | 'account.import'

/** Mailboxes that may be asked. */
export const accountHandlers = ({ views, engine, uploads, dropSource, now }: HandlerDeps): SomeHandlers<Names> => ({
  'accounts.list': async () => (await listAccounts()).map(infoOf),
  async 'account.connect'({ hint, calendar, acting }) {
    if (acting) await refuseReadOnly()
    const scopes = [
      ...READ_SCOPES,
      ...(calendar ? [CALENDAR_READ_SCOPE] : []),
      ...(acting ? [GMAIL_WRITE_SCOPE, CALENDAR_WRITE_SCOPE] : []),
    ]
    const account = await signIn({ hint: hint.trim(), scopes, now })
    // Its source knows what it may read since it was made.
    dropSource(account.id)
    await views.changed(null)
    return infoOf(account)
  },
  async 'account.forget'({ id }) {
    const { kind } = await accountOrThrow(id)
    await engine.stopAll(id)
    await (kind === 'google' ? signOut(id) : forgetAccount(id))
    dropSource(id)
    await views.changed(null)
    return null
  },
  async 'account.import'(chunk) {
    const account = await uploads.take(chunk)
    if (!account) return null
    await views.changed(null)
    return infoOf(account)
  },
})
