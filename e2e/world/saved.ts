import type { Account, Google } from './google/google'
import type { Mail } from './google/mail'
import type { Mailbox } from './google/mailbox'

/** All accounts with their mailboxes and calendars, apart from the world they were taken from. */
export type Saved = { accounts: readonly Account[]; revision: number }

export const saveAccounts = (google: Google): Saved => ({
  accounts: [...google.accounts.values()].map(copyAccount),
  revision: google.revision,
})

/** Accounts as they were saved; the same Saved may be put back again. */
export function restoreAccounts(google: Google, { accounts, revision }: Saved): void {
  google.accounts.clear()
  for (const account of accounts) google.accounts.set(account.address, copyAccount(account))
  google.revision = revision
}

const copyAccount = (account: Account): Account => ({
  ...account,
  sendAs: [...account.sendAs],
  events: [...account.events],
  mailbox: copyMailbox(account.mailbox),
})

/** Mails are copied with their labels; what they were built from and into never changes, and is shared. */
function copyMailbox(box: Mailbox): Mailbox {
  const copies = new Map<Mail, Mail>()
  const of = (mail: Mail): Mail => {
    const copy = copies.get(mail) ?? { ...mail, labels: new Set(mail.labels) }
    copies.set(mail, copy)
    return copy
  }
  const mapped = <K>(mails: ReadonlyMap<K, Mail>) => new Map([...mails].map(([key, mail]) => [key, of(mail)]))
  return {
    ...box,
    mails: mapped(box.mails),
    drafts: mapped(box.drafts),
    byRfcId: mapped(box.byRfcId),
    threads: new Map([...box.threads].map(([id, thread]) => [id, { ...thread, mails: thread.mails.map(of) }])),
    labels: new Map(box.labels),
    named: new Map(box.named),
    changes: box.changes.map(change => ({ ...change, mail: of(change.mail) })),
    sorted: box.sorted?.map(of) ?? null,
  }
}
