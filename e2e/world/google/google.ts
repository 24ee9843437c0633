import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import type { calendar_v3 } from '@googleapis/calendar'
import type { gmail_v1 } from '@googleapis/gmail'
import { createMailbox, type Mailbox } from './mailbox'

/** One Google account of the world. */
export type Account = {
  address: string
  name: string
  /** Google's id of the account: 21 digits. */
  sub: string
  zone: string
  mailbox: Mailbox
  /** Addresses to send from, with their signatures (HTML); the account's own first. */
  sendAs: gmail_v1.Schema$SendAs[]
  /** Never changed in place: a change puts another event there. Exceptions of a series stand beside it, deleted events stay as cancelled. */
  events: calendar_v3.Schema$Event[]
  /** A sync token from before this revision is answered with 410. */
  oldestSync: number
  /** Who may see when its calendar is busy; `domain`: accounts of the same domain. */
  freeBusyFor: 'nobody' | 'domain' | 'everybody'
}

/** A request that changed something: the path with its query, the body parsed, the time in milliseconds. */
export type Effect = { method: string; path: string; body: unknown; at: number; account: string }

/** Mail about an event that Google sent to guests or to the organizer. */
export type Notice = { at: number; account: string; eventId: string; kind: 'request' | 'cancel' | 'reply'; to: string[] }

/** Where Google's behaviour is not promised: what the client must bear either way. */
export type Behaviour = {
  /** Gmail puts a Message-ID of its own in place of the client's. */
  overwriteMessageIds: boolean
  /** X- headers of a sent message survive. */
  keepCustomHeaders: boolean
  /** An event id that is taken: 409, or accepted as if it were new (it is then written over and its guests are mailed again). */
  idCollision: 'accept' | 'conflict'
  /** A message taken out of the bin is in the inbox again, or only in All Mail. */
  untrashToInbox: boolean
}

/** An OAuth client as its owner registered it. */
export type Client = { id: string; secret: string; redirectUris: string[]; status: 'testing' | 'production' }

/** What a user granted to the client. Every refresh token lives, with the time it was given, until the grant ends (Google keeps 100). */
export type Grant = { id: string; client: string; address: string; scopes: Set<string>; refreshTokens: Map<string, number> }
export type AccessToken = { grant: string; address: string; scopes: Set<string>; until: number }
export type Code = {
  client: string
  address: string
  scopes: string[]
  redirectUri: string
  challenge: string
  offline: boolean
  consented: boolean
  nonce: string
  until: number
}

/** The state of the emulated Google; everything in it may be changed by a test between two requests. */
export type Google = {
  now: () => number
  accounts: Map<string, Account>
  client: Client
  /** 'admin_policy_enforced': the consent page is refused. */
  policy: 'none' | 'admin_policy_enforced'
  /** Services switched off in the project: 'gmail.googleapis.com', 'calendar-json.googleapis.com'. */
  disabled: Set<string>
  /** Access tokens live so many seconds. */
  tokenSeconds: number
  quota: Quota
  codes: Map<string, Code>
  grants: Map<string, Grant>
  tokens: Map<string, AccessToken>
  signing: Signing
  behaviour: Behaviour
  /** Grows with every change of an event: etags and sync tokens are made of it. */
  revision: number
  effects: Effect[]
  notices: Notice[]
}

type Signing = { key: KeyObject; kid: string; jwk: Record<string, unknown> }

/** Units spent in all; `refuse`: false = counts only. `spent` are the last minute's, by account. */
export type Quota = { units: number; refuse: boolean; limitPerMinute: number; spent: Map<string, { at: number; units: number }[]> }

export type GoogleOptions = {
  now: () => number
  client?: Partial<Client>
  policy?: Google['policy']
  quota?: { refuse?: boolean; limitPerMinute?: number }
}

/** The client that every world knows unless told otherwise. */
export const worldClient: Client = {
  id: 'countersign-world.apps.googleusercontent.com',
  secret: 'world-client-secret',
  redirectUris: [],
  status: 'production',
}

let signing: Signing | undefined

/** One key for all worlds of a process: making one takes longer than a whole run. */
function signingKey(): Signing {
  if (signing) return signing
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID().replaceAll('-', '')
  signing = { key: privateKey, kid, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } }
  return signing
}

const usual: Behaviour = { overwriteMessageIds: true, keepCustomHeaders: true, idCollision: 'accept', untrashToInbox: false }

export function createGoogle(options: GoogleOptions): Google {
  const state: Google = {
    now: options.now,
    accounts: new Map(),
    client: { ...worldClient },
    policy: 'none',
    disabled: new Set(),
    tokenSeconds: 3599,
    quota: { units: 0, refuse: true, limitPerMinute: 6000, spent: new Map() },
    codes: new Map(),
    grants: new Map(),
    tokens: new Map(),
    signing: signingKey(),
    behaviour: { ...usual },
    revision: 0,
    effects: [],
    notices: [],
  }
  resetGoogle(state, options)
  return state
}

/** Back to the start: no accounts, no tokens, no faults; the signing key stays. */
export function resetGoogle(google: Google, options: GoogleOptions): void {
  for (const map of [google.accounts, google.codes, google.grants, google.tokens, google.disabled]) map.clear()
  google.client = { ...worldClient, ...options.client }
  google.policy = options.policy ?? 'none'
  google.tokenSeconds = 3599
  google.behaviour = { ...usual }
  google.revision = 3_000_000_000_000_000
  google.effects.length = 0
  google.notices.length = 0
  google.quota = { units: 0, refuse: true, limitPerMinute: 6000, ...options.quota, spent: new Map() }
}

/** Another address is another person, also in a world that was emptied in between. */
const subOf = (address: string): string =>
  BigInt(`0x1${createHash('sha256').update(address).digest('hex').slice(0, 17)}`)
    .toString()
    .padStart(21, '1')
    .slice(0, 21)

export type AccountOptions = {
  address: string
  name?: string
  /** IANA zone of its calendar; UTC without. */
  zone?: string
  /** HTML, of the account's own address. */
  signature?: string
  /** Further addresses to send from. */
  aliases?: { address: string; name?: string; signature?: string }[]
  freeBusyFor?: Account['freeBusyFor']
}

/** A new account, or the one that has this address already. */
export function createAccount(google: Google, given: AccountOptions): Account {
  const address = given.address.toLowerCase()
  const known = google.accounts.get(address)
  if (known) return known
  const name = given.name ?? address.split('@')[0] ?? address
  const account: Account = {
    address,
    name,
    sub: subOf(address),
    zone: given.zone ?? 'UTC',
    mailbox: createMailbox(address),
    sendAs: sendAsOf({ ...given, address, name }),
    events: [],
    oldestSync: 0,
    freeBusyFor: given.freeBusyFor ?? 'domain',
  }
  google.accounts.set(address, account)
  return account
}

const sendAsOf = ({ address, name, signature = '', aliases = [] }: AccountOptions & { name: string }): gmail_v1.Schema$SendAs[] => [
  { sendAsEmail: address, displayName: name, replyToAddress: '', signature, isPrimary: true, isDefault: true },
  ...aliases.map(alias => ({
    sendAsEmail: alias.address.toLowerCase(),
    displayName: alias.name ?? '',
    replyToAddress: '',
    signature: alias.signature ?? '',
    isPrimary: false,
    isDefault: false,
    treatAsAlias: true,
    verificationStatus: 'accepted',
  })),
]

export function accountOf(google: Google, address: string): Account {
  const account = google.accounts.get(address.toLowerCase())
  if (!account) throw new Error(`the world has no account ${address}`)
  return account
}
