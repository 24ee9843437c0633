import '../shared/zod-setup'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { CallError } from '../shared/rpc'
import { ListRef } from '../shared/saved-list'
import type { Settings } from '../shared/settings'
import { Print, type PrintState } from './print/print'
import { applyTheme } from './theme'
import { linkWorker } from './worker'

const state = signal<PrintState>({ open: null, error: null })
const theme = signal<Settings['theme']>('system')

const query = new URLSearchParams(location.search)
const named = ListRef.safeParse({ account: query.get('account'), id: query.get('list') })

async function load(): Promise<void> {
  if (!named.success) {
    state.value = { open: null, error: 'gone' }
    return
  }
  try {
    theme.value = (await call('settings.get', {})).theme
    state.value = { open: await call('list.open', named.data), error: null }
  } catch (error) {
    const code = error instanceof CallError ? error.code : 'internal'
    // What is on the sheet stays there, though the worker be gone.
    if (!state.value.open) state.value = { open: null, error: code }
  }
}

const call = linkWorker(() => browser.runtime.connect({ name: 'page' }), {
  onEvent: event => {
    if (event.type !== 'list.changed' || !named.success || event.id !== named.data.id) return
    state.value = event.list ? { open: event.list, error: null } : { open: null, error: 'gone' }
  },
  onOpen: () => void load(),
  onLost: () => undefined,
})

effect(() => applyTheme(theme.value))
effect(() => {
  const { open } = state.value
  if (open) document.title = open.list.name || open.list.event.title
})

function App() {
  return <Print state={state.value} now={Date.now()} onPrint={() => window.print()} />
}

render(<App />, document.body)
