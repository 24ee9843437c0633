import '../../shared/zod-setup'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { AccountId } from '../../shared/mail'
import { ConversationId, RunId } from '../../shared/run-log'
import { copyTable } from '../list/copy-table'
import { download } from '../list/download'
import { applyTheme } from '../theme'
import { linkWorker } from '../worker'
import { controlSidebar } from './control'
import type { Surroundings } from './session'
import { Sidebar } from './sidebar'
import { emptyState, type SidebarState } from './state'

const ownTab = window.top === window
const state = signal<SidebarState>({ ...emptyState, ownTab, online: navigator.onLine })

const conversationKey = (account: AccountId): string => `conversation:${account}`

/** Null in a frame where the browser keeps third-party storage shut (measured in Chromium); nothing is remembered then. */
function tabMemory(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}

const surroundings: Surroundings = {
  now: Date.now,
  newRun: () => RunId.parse(crypto.randomUUID()),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  copy: text =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  newId: () => crypto.randomUUID(),
  copyTable,
  download,
  requestAccess: () => browser.permissions.request({ origins: ['https://mail.google.com/*', 'https://gmail.googleapis.com/*'] }),
  remember: (account, conversation) => {
    if (conversation) tabMemory()?.setItem(conversationKey(account), conversation)
    else tabMemory()?.removeItem(conversationKey(account))
  },
  remembered: account => ConversationId.safeParse(tabMemory()?.getItem(conversationKey(account))).data ?? null,
  nameAccount: id => history.replaceState(null, '', `?account=${encodeURIComponent(id)}`),
  accountNamed: () => AccountId.safeParse(new URLSearchParams(location.search).get('account')).data ?? null,
}

const call = linkWorker(() => browser.runtime.connect({ name: 'sidebar' }), {
  onEvent: event => control.onEvent(event),
  onOpen: () => control.onOpen(),
  onLost: () => control.onLost(),
})
const control = controlSidebar(state, call, surroundings)

for (const type of ['online', 'offline'] as const)
  window.addEventListener(type, () => {
    state.value = { ...state.value, online: navigator.onLine }
  })
/** Whatever is open over the sidebar takes Escape first. */
window.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !ownTab) control.actions.close()
})

effect(() => applyTheme(state.value.view?.settings.theme ?? 'system'))

function App() {
  return <Sidebar state={state.value} actions={control.actions} />
}

render(<App />, document.body)
