import '../shared/zod-setup'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { controlOptions } from './options/control'
import { Options } from './options/options'
import { emptyOptions, type OptionsState } from './options/state'
import { applyTheme } from './theme'
import { linkWorker } from './worker'

const state = signal<OptionsState>(emptyOptions)

const call = linkWorker(() => browser.runtime.connect({ name: 'page' }), {
  onEvent: () => undefined,
  onOpen: () => control.onOpen(),
  onLost: () => undefined,
})
const control = controlOptions(state, call, {
  copy: text =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  uploadId: () => crypto.randomUUID(),
  sidebarUrl: id => browser.runtime.getURL(`extension/sidebar.html?account=${encodeURIComponent(id)}`),
})

effect(() => applyTheme(state.value.settings?.theme ?? 'system'))

function App() {
  return <Options state={state.value} actions={control.actions} />
}

render(<App />, document.body)
