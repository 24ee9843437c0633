import type { AccountId } from '../shared/mail'
import type { AccountState, PageSeen, SidebarView } from '../shared/protocol'
import type { Settings } from '../shared/settings'
import type { PageState } from './page-state'
import type { Account } from './store/accounts'

export type ViewDeps = {
  pages: PageState
  accounts(): Promise<Account[]>
  /** The Google account of this address. */
  accountByAddress(address: string): Promise<Account | undefined>
  settings(): Promise<Settings>
  /** Whether a model key is kept. */
  hasKey(): Promise<boolean>
  /** Whether the user still lets us into Gmail. */
  mayReadGmail(): Promise<boolean>
}

/** Where a sidebar stands: in a Gmail tab it follows that tab; elsewhere it shows the account it asked for. */
export type Place = { gmailTab: number | null; account: AccountId | null }

export async function sidebarView(place: Place, deps: ViewDeps): Promise<SidebarView> {
  const [settings, hasKey] = await Promise.all([deps.settings(), deps.hasKey()])
  const common = { mind: mindOf(settings, hasKey), settings }
  if (place.gmailTab === null) {
    const account = ownAccount(await deps.accounts(), place.account)
    return {
      account: account ? withdrawnOr(account, await deps.mayReadGmail()) : unknown,
      thread: null,
      ticked: [],
      quoted: null,
      ...common,
    }
  }
  const [seen, quoted] = await Promise.all([deps.pages.seen(place.gmailTab), deps.pages.quoted(place.gmailTab)])
  const account = (await deps.mayReadGmail()) ? await accountOfPage(seen, deps) : withdrawn
  return { account, thread: seen?.thread ?? null, ticked: seen?.ticked ?? [], quoted, ...common }
}

const unknown = { state: 'unknown' } as const
const withdrawn = { state: 'access-withdrawn' } as const

/** The connected account that the page names, never another one. */
export async function accountOfPage(seen: PageSeen | null, deps: Pick<ViewDeps, 'accountByAddress'>): Promise<AccountState> {
  if (!seen?.address) return unknown
  if (seen.delegated) return { state: 'delegated', address: seen.address }
  const account = await deps.accountByAddress(seen.address)
  return account ? stateOf(account) : { state: 'not-connected', address: seen.address }
}

/** In a tab of its own: the account asked for; with none asked for, the only one there is. */
function ownAccount(accounts: readonly Account[], wanted: AccountId | null): Account | undefined {
  if (wanted) return accounts.find(({ id }) => id === wanted)
  return accounts.length === 1 ? accounts[0] : undefined
}

const withdrawnOr = (account: Account, mayRead: boolean): AccountState =>
  account.kind === 'google' && !mayRead ? withdrawn : stateOf(account)

function stateOf({ id, address, kind, error }: Account): AccountState {
  return error ? { state: 'reconnect', id, address, error } : { state: 'connected', id, address, kind }
}

function mindOf(settings: Settings, hasKey: boolean): SidebarView['mind'] {
  return settings.mind === 'built-in'
    ? { name: 'built-in', leaves: false, ready: true }
    : { name: settings.geminiModel, leaves: true, ready: hasKey }
}
