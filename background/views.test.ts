import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId, MessageId, ThreadId } from '../shared/mail'
import type { Event, PageSeen } from '../shared/protocol'
import { Settings } from '../shared/settings'
import { makeFakeBrowser } from '../shared/testing/fake-browser'
import type { Caller } from './ports'
import type { ViewDeps } from './sidebar-view'
import type { Account } from './store/accounts'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { pageState } = await import('./page-state')
const { openViews } = await import('./views')

const ada: Account = {
  id: AccountId.parse('google-1'),
  kind: 'google',
  address: 'ada@example.com',
  name: '',
  scopes: [],
  messages: 3,
  error: null,
}
const archive: Account = { ...ada, id: AccountId.parse('file-1'), kind: 'file', address: 'bob@example.org' }
const page = (more: Partial<PageSeen> = {}): PageSeen => ({
  address: 'Ada@example.com',
  delegated: false,
  thread: { id: ThreadId.parse('t1'), subject: 'Garden party' },
  ticked: [],
  pointed: null,
  ...more,
})

let accounts: Account[]
let mayRead: boolean
let hasKey: boolean
let settings: Settings

function open() {
  const pages = pageState(makeFakeBrowser().storage.session)
  const callers: Caller[] = []
  const deps: ViewDeps = {
    pages,
    accounts: async () => accounts,
    accountByAddress: async address => accounts.find(it => it.kind === 'google' && it.address === address.toLowerCase()),
    settings: async () => settings,
    hasKey: async () => hasKey,
    mayReadGmail: async () => mayRead,
  }
  const views = openViews({ callers: peer => callers.filter(caller => caller.peer === peer) }, deps)
  const sidebar = (gmailTab: number | null) => {
    const events: Event[] = []
    const caller: Caller = {
      peer: 'sidebar',
      gmailTab,
      send: event => events.push(event),
      watch: null,
      shown: '',
      conversation: null,
      listsOf: new Set(),
    }
    callers.push(caller)
    return { caller, events }
  }
  return { pages, views, sidebar }
}

beforeEach(() => {
  accounts = [ada]
  mayRead = true
  hasKey = false
  settings = Settings.parse({})
})

describe('a sidebar in a Gmail tab', () => {
  const stateOf = async (seen: PageSeen | null) => {
    const { pages, views, sidebar } = open()
    if (seen) await pages.setSeen(7, seen)
    return views.watch(sidebar(7).caller, null)
  }

  it('shows the connected account that the page names, whatever its case', async () => {
    expect(await stateOf(page())).toMatchObject({
      account: { state: 'connected', id: 'google-1' },
      thread: { id: 't1', subject: 'Garden party' },
    })
  })

  it('shows nobody else’s mail: another address is not connected', async () => {
    expect((await stateOf(page({ address: 'eve@example.net' }))).account).toEqual({ state: 'not-connected', address: 'eve@example.net' })
  })

  it('never takes a mail file for the mailbox of the page', async () => {
    accounts = [archive]
    expect((await stateOf(page({ address: 'bob@example.org' }))).account.state).toBe('not-connected')
  })

  it('does not follow a delegated mailbox, even of a connected account', async () => {
    expect((await stateOf(page({ delegated: true }))).account).toEqual({ state: 'delegated', address: 'Ada@example.com' })
  })

  it('says that it does not know the mailbox yet', async () => {
    expect((await stateOf(null)).account).toEqual({ state: 'unknown' })
    expect((await stateOf(page({ address: '' }))).account).toEqual({ state: 'unknown' })
  })

  it('says why an account has to be connected again', async () => {
    accounts = [{ ...ada, error: 'grant-expired' }]
    expect((await stateOf(page())).account).toEqual({
      state: 'reconnect',
      id: 'google-1',
      address: 'ada@example.com',
      error: 'grant-expired',
    })
  })

  it('says that access to Gmail was withdrawn', async () => {
    mayRead = false
    expect((await stateOf(page())).account).toEqual({ state: 'access-withdrawn' })
  })

  it('does not take the account that a sidebar names for the one of its tab', async () => {
    const { pages, views, sidebar } = open()
    await pages.setSeen(7, page({ address: 'eve@example.net' }))
    expect((await views.watch(sidebar(7).caller, ada.id)).account.state).toBe('not-connected')
  })

  it('hears of its own tab only, and only of changes', async () => {
    const { pages, views, sidebar } = open()
    const [seven, eight] = [sidebar(7), sidebar(8)]
    await views.watch(seven.caller, null)
    await views.watch(eight.caller, null)
    await pages.setSeen(7, page({ ticked: [ThreadId.parse('t2')] }))
    await views.changed(7)
    await views.changed(7)
    expect(seven.events).toMatchObject([{ type: 'view.changed', view: { ticked: ['t2'] } }])
    expect(eight.events).toEqual([])
  })

  it('shows what the right-click brought until the tab is forgotten', async () => {
    const { pages, views, sidebar } = open()
    const { caller } = sidebar(7)
    const quoted = { messageId: MessageId.parse('m1'), text: 'see you there', checked: true }
    await pages.setQuoted(7, quoted)
    expect((await views.watch(caller, null)).quoted).toEqual(quoted)
    await pages.forget(7)
    expect((await views.watch(caller, null)).quoted).toBeNull()
  })
})

describe('a sidebar in a tab of its own', () => {
  it('shows the account it asks for, and no thread', async () => {
    accounts = [ada, archive]
    const { views, sidebar } = open()
    const view = await views.watch(sidebar(null).caller, archive.id)
    expect(view).toMatchObject({ account: { state: 'connected', id: 'file-1', kind: 'file' }, thread: null })
  })

  it('shows the only account there is, and none where there are several', async () => {
    const { views, sidebar } = open()
    expect((await views.watch(sidebar(null).caller, null)).account.state).toBe('connected')
    accounts = [ada, archive]
    expect((await views.watch(sidebar(null).caller, null)).account.state).toBe('unknown')
  })

  it('reads a mail file although access to Gmail was withdrawn', async () => {
    accounts = [ada, archive]
    mayRead = false
    const { views, sidebar } = open()
    expect((await views.watch(sidebar(null).caller, archive.id)).account.state).toBe('connected')
    expect((await views.watch(sidebar(null).caller, ada.id)).account.state).toBe('access-withdrawn')
  })
})

describe('the mind in the view', () => {
  it('is ready when it is the built-in reader, or has its key', async () => {
    const { views, sidebar } = open()
    expect((await views.watch(sidebar(7).caller, null)).mind).toEqual({ name: 'built-in', leaves: false, ready: true })
    settings = Settings.parse({ mind: 'gemini' })
    expect((await views.watch(sidebar(7).caller, null)).mind).toEqual({ name: 'gemini-3.8-flash', leaves: true, ready: false })
    hasKey = true
    expect((await views.watch(sidebar(7).caller, null)).mind.ready).toBe(true)
  })
})
