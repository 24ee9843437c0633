import '../shared/zod-setup'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { CallError } from '../shared/rpc'
import type { Settings } from '../shared/settings'
import { readSigned } from './sign/read-signed'
import { type SignState, SignWindow } from './sign/sign-window'
import { applyTheme } from './theme'
import { linkWorker } from './worker'

const nothing = (phase: SignState['phase']): SignState => ({ shown: null, phase, notice: null, holdSeconds: 0 })
const state = signal<SignState>(nothing('loading'))
const theme = signal<Settings['theme']>('system')

/** What is to be signed now, decoded from the very bytes that will run. */
async function load(notice: SignState['notice'] = null): Promise<void> {
  try {
    const settings = await call('settings.get', {})
    theme.value = settings.theme
    const item = await call('sign.show', {})
    if (!item) {
      state.value = nothing('nothing')
      await call('sign.close', {})
      return
    }
    const shown = { item, read: await readSigned(item.signed), at: performance.now() }
    state.value = { shown, phase: 'shown', notice, holdSeconds: settings.undoSendSeconds }
  } catch (error) {
    const code = error instanceof CallError ? error.code : null
    state.value = nothing(code === 'read-only' ? 'read-only' : code === 'not-allowed' ? 'refused' : 'loading')
  }
}

async function approve(second: boolean): Promise<void> {
  const { shown } = state.value
  if (!shown || state.value.phase !== 'shown') return
  state.value = { ...state.value, phase: 'busy' }
  const { account, id, hash, nonce } = shown.item
  // Where the answer is lost, what is shown anew tells whether it was taken.
  const outcome = await call('sign.approve', { account, id, hash, nonce, second }).catch(() => 'changed' as const)
  if (outcome === 'too-soon') state.value = { ...state.value, phase: 'shown', notice: 'tooSoon' }
  else await load(outcome === 'approved' ? null : outcome)
}

async function reject(): Promise<void> {
  const { shown } = state.value
  if (!shown) return
  await call('sign.reject', { account: shown.item.account, id: shown.item.id })
  await load()
}

/** It goes back to the sidebar to be edited; what waits behind it is shown next. */
async function edit(): Promise<void> {
  const { shown } = state.value
  if (!shown) return
  await call('sign.edit', { account: shown.item.account, id: shown.item.id })
  await load()
}

async function consent(): Promise<void> {
  const { shown } = state.value
  if (!shown?.item.needs) return
  state.value = { ...state.value, phase: 'consenting' }
  await call('sign.consent', { account: shown.item.account, needs: shown.item.needs }).catch(() => undefined)
  await load()
}

const framed = window.top !== window
const call = linkWorker(() => browser.runtime.connect({ name: 'sign' }), {
  onEvent: event => {
    if (event.type === 'sign.queue') void load()
  },
  onOpen: () => {
    if (framed) state.value = nothing('refused')
    else void load()
  },
  onLost: () => undefined,
})
// A page that nobody serves hears nothing: it was not opened for signing.
setTimeout(() => {
  if (state.value.phase === 'loading') state.value = nothing('refused')
}, 4000)

effect(() => applyTheme(theme.value))

function App() {
  return (
    <SignWindow
      state={state.value}
      onSign={second => void approve(second)}
      onReject={() => void reject()}
      onEdit={() => void edit()}
      onConsent={() => void consent()}
    />
  )
}

render(<App />, document.body)
