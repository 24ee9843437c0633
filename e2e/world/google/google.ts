import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import type { calendar_v3 } from '@googleapis/calendar'
import { createMailbox, type Mailbox } from './mailbox'

/** One Google account of the world. */
export type Account = {
  address: string
  name: string
  /** Google's id of the account: 21 digits. */
  sub: string
  zone: string
  mailbox: Mailbox
  events: calendar_v3.Schema$Event[]
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
  signing: { key: KeyObject; kid: string; jwk: Record<string, unknown> }
}

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

export function createGoogle(options: GoogleOptions): Google {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID().replaceAll('-', '')
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
    signing: { key: privateKey, kid, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } },
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
  google.quota = { units: 0, refuse: true, limitPerMinute: 6000, ...options.quota, spent: new Map() }
}

/** Another address is another person, also in a world that was emptied in between. */
const subOf = (address: string): string =>
  BigInt(`0x1${createHash('sha256').update(address).digest('hex').slice(0, 17)}`)
    .toString()
    .padStart(21, '1')
    .slice(0, 21)

/** A new account, or the one that has this address already. */
export function createAccount(google: Google, given: { address: string; name?: string; zone?: string }): Account {
  const address = given.address.toLowerCase()
  const known = google.accounts.get(address)
  if (known) return known
  const account: Account = {
    address,
    name: given.name ?? address.split('@')[0] ?? address,
    sub: subOf(address),
    zone: given.zone ?? 'UTC',
    mailbox: createMailbox(address),
    events: [],
  }
  google.accounts.set(address, account)
  return account
}

export function accountOf(google: Google, address: string): Account {
  const account = google.accounts.get(address.toLowerCase())
  if (!account) throw new Error(`the world has no account ${address}`)
  return account
}
