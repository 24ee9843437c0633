import type { calendar_v3 } from '@googleapis/calendar'
import { createClock } from './clock'
import { createFaults, type Faults } from './faults'
import type { Logged } from './front'
import { seedEvent } from './google/calendar'
import {
  type Account,
  type AccountOptions,
  accountOf,
  createAccount,
  createGoogle,
  type Google,
  type GoogleOptions,
  resetGoogle,
} from './google/google'
import { handleGoogle } from './google/handle'
import type { Answer, Call } from './google/http'
import type { Mail } from './google/mail'
import { addMail, type Mailbox } from './google/mailbox'
import { prepare } from './google/search'
import { endGrant } from './google/tokens'
import { type FileMessage, loadMessages, loadThread, type MailFile, readMailFile, type ThreadFile } from './load-mail'
import { restoreAccounts, type Saved, saveAccounts } from './saved'
import { type Snapshot, snapshotOf } from './snapshot'
import { type UserEdits, userEdits } from './user-edits'

export type WorldOptions = Partial<Omit<GoogleOptions, 'now' | 'quota'>> & {
  /** false: quota is counted, never refused. */
  refuseQuota?: boolean
  /** Where the extension may be sent back to: https://EXTENSION-ID.chromiumapp.org/ */
  redirectUris?: string[]
}

export type NewAccount = AccountOptions & {
  threads?: ThreadFile[]
  /** Threaded as Gmail does. */
  messages?: FileMessage[]
  events?: calendar_v3.Schema$Event[]
}

/** An emulated Google without a network. Everything may be changed while it runs. */
export type WorldCore = {
  /** The emulated Google's state: client, policy, disabled services, quota, tokens, accounts, behaviour, effects, notices. */
  google: Google
  quota: Google['quota']
  faults: Faults
  /** Added to every request to *.googleapis.com. */
  latencyMs: number
  /** Everything that came in since the last reset, the browser's own chatter aside. */
  requests: Logged[]
  /** Back to an empty world: accounts, tokens, faults, latency, clock, quota, behaviour, logs; handlers stay. */
  reset(): void
  addAccount(account: NewAccount): Account
  /** Into an account's own calendar. */
  addEvents(address: string, events: readonly calendar_v3.Schema$Event[]): void
  /** .mbox, .eml or thread .jsonl into an account. */
  loadMail(address: string, file: string): Mail[]
  /** A mail arrives now: unread in the inbox unless `labels` says otherwise. */
  deliver(address: string, raw: string | Uint8Array, labels?: string[]): Mail
  /** World id of a file's threadId or an RFC Message-ID; the other way round for a world id. Throws where there is none. */
  idOf(kind: 'thread' | 'message', id: string): string
  fileIdOf(kind: 'thread' | 'message', worldId: string): string
  /** The user withdraws the client's access at myaccount.google.com. */
  withdraw(address: string): void
  /** What the user does in Gmail and Calendar themselves. */
  user: UserEdits
  /** All mailboxes and calendars as a person sees them, for comparing. */
  snapshot(): Snapshot
  /** Keeps all mailboxes and calendars, for going back to them any number of times. */
  save(): Saved
  /** Mailboxes and calendars as they were; faults, logs and spent quota are emptied; sign-in, clock and behaviour stay. */
  restore(saved: Saved): void
  setClock(iso: string | null): void
  now(): number
  /** Google's answer, and no more: no fault, no log of requests. */
  handle(call: Call): Answer
}

/** A world in this process, reached by worldFetch: thousands of runs cost no port and no TLS. */
export function createWorld(options: WorldOptions = {}): WorldCore {
  const clock = createClock()
  const faults = createFaults()
  const { redirectUris = [], refuseQuota = true, ...rest } = options
  const googleOptions: GoogleOptions = {
    ...rest,
    quota: { refuse: refuseQuota },
    now: clock.now,
    client: { redirectUris, ...options.client },
  }
  const google = createGoogle(googleOptions)
  const fileThreads = new Map<string, string>()
  const requests: Logged[] = []
  const emptyLogs = () => {
    faults.clear()
    for (const log of [requests, google.effects, google.notices]) log.length = 0
    google.quota.spent.clear()
  }
  const world: WorldCore = {
    google,
    get quota() {
      return google.quota
    },
    faults,
    latencyMs: 0,
    requests,
    reset() {
      resetGoogle(google, googleOptions)
      clock.set(null)
      fileThreads.clear()
      emptyLogs()
      world.latencyMs = 0
    },
    addAccount: given => addAccount(google, given, fileThreads),
    addEvents: (address, events) => seed(google, accountOf(google, address), events),
    loadMail: (address, file) => loadInto(accountOf(google, address), readMailFile(file), fileThreads),
    deliver: (address, raw, labels = ['INBOX', 'UNREAD']) =>
      addMail(accountOf(google, address).mailbox, Buffer.from(raw), { internalDate: clock.now(), labels }),
    idOf: (kind, id) => worldId(google, fileThreads, kind, id),
    fileIdOf: (kind, id) => fileId(google, fileThreads, kind, id),
    withdraw: address => endGrant(google, `${google.client.id} ${address.toLowerCase()}`),
    user: userEdits(google),
    snapshot: () => snapshotOf(google),
    save: () => saveAccounts(google),
    restore(saved) {
      restoreAccounts(google, saved)
      emptyLogs()
    },
    setClock: clock.set,
    now: clock.now,
    handle: call => handleGoogle(google, call),
  }
  return world
}

function addAccount(google: Google, given: NewAccount, fileThreads: Map<string, string>): Account {
  const account = createAccount(google, given)
  loadInto(account, { threads: given.threads ?? [], broken: [] }, fileThreads)
  loadInto(account, { messages: given.messages ?? [] }, fileThreads)
  seed(google, account, given.events ?? [])
  return account
}

function seed(google: Google, account: Account, events: readonly calendar_v3.Schema$Event[]): void {
  for (const event of events) account.events.push(seedEvent(google, account, event))
}

function loadInto({ mailbox }: Account, file: MailFile, fileThreads: Map<string, string>): Mail[] {
  const mails =
    'messages' in file ? loadMessages(mailbox, file.messages) : file.threads.flatMap(thread => loadNamed(mailbox, thread, fileThreads))
  prepare(mails)
  return mails
}

function loadNamed(mailbox: Mailbox, thread: ThreadFile, fileThreads: Map<string, string>): Mail[] {
  const mails = loadThread(mailbox, thread)
  if (mails[0]) fileThreads.set(thread.threadId, mails[0].threadId)
  return mails
}

function worldId(google: Google, fileThreads: Map<string, string>, kind: 'thread' | 'message', id: string): string {
  const mails = [...google.accounts.values()].map(({ mailbox }) => mailbox.byRfcId.get(id) ?? mailbox.byRfcId.get(`<${id}>`))
  const mail = mails.find(one => one !== undefined)
  const found = kind === 'message' ? mail?.id : (fileThreads.get(id) ?? mail?.threadId)
  if (!found) throw new Error(`the world has no ${kind} ${id}`)
  return found
}

function fileId(google: Google, fileThreads: Map<string, string>, kind: 'thread' | 'message', id: string): string {
  const boxes = [...google.accounts.values()].map(({ mailbox }) => mailbox)
  const named = [...fileThreads].find(([, worldThread]) => worldThread === id)?.[0]
  const mail = boxes.map(box => (kind === 'message' ? box.mails.get(id) : box.threads.get(id)?.mails[0])).find(one => one !== undefined)
  if (kind === 'thread' && named) return named
  if (!mail) throw new Error(`the world has no ${kind} ${id}`)
  return mail.rfcId
}
