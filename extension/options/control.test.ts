import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { CallName } from '../../shared/protocol'
import { CallError } from '../../shared/rpc'
import { Settings, type SettingsChange } from '../../shared/settings'
import type { Call } from '../worker'
import { controlOptions } from './control'
import { emptyOptions, type OptionsState } from './state'

/** A worker that keeps settings, and saves each only when the test lets it. */
function open() {
  let kept = Settings.parse({})
  const saves: { finish(): void; fail(): void }[] = []
  const call = (async (name: CallName, input: SettingsChange) => {
    if (name === 'settings.get') return kept
    if (name === 'accounts.list') return []
    if (name !== 'settings.set') return null
    await new Promise<void>((finish, refuse) => saves.push({ finish, fail: () => refuse(new CallError('worker-gone')) }))
    kept = Settings.parse({ ...kept, ...input })
    return null
  }) as unknown as Call
  const state = signal<OptionsState>({ ...emptyOptions, settings: kept })
  const around = { copy: async () => true, uploadId: () => '', sidebarUrl: () => '' }
  const { actions } = controlOptions(state, call, around)
  return { state, actions, saves, kept: () => kept }
}

const settle = () => new Promise(resolve => setTimeout(resolve))

it('shows a chosen setting at once, before the worker saved it', async () => {
  const { state, actions, saves, kept } = open()
  actions.saveSettings({ mind: 'gemini' })
  expect(state.value.settings?.mind).toBe('gemini')
  await settle()
  expect(kept().mind).toBe('built-in')
  saves[0]?.finish()
  await settle()
  expect(kept().mind).toBe('gemini')
  expect(state.value).toMatchObject({ settings: { mind: 'gemini' }, busy: null, outcome: { task: 'settings' } })
})

it('keeps the last of two quick choices, and what else was chosen meanwhile', async () => {
  const { state, actions, saves, kept } = open()
  actions.saveSettings({ mind: 'gemini' })
  actions.saveSettings({ mind: 'built-in', theme: 'dark' })
  await settle()
  actions.saveKey('')
  await settle()
  expect(state.value.settings).toMatchObject({ mind: 'built-in', theme: 'dark' })
  expect(saves).toHaveLength(2)
  saves[0]?.finish()
  await settle()
  expect(state.value.settings).toMatchObject({ mind: 'built-in', theme: 'dark' })
  saves[1]?.finish()
  await settle()
  expect(kept()).toMatchObject({ mind: 'built-in', theme: 'dark' })
})

it('goes back to what is kept, with the reason, where the worker could not save', async () => {
  const { state, actions, saves } = open()
  actions.saveSettings({ mind: 'gemini' })
  await settle()
  saves[0]?.fail()
  await settle()
  expect(state.value).toMatchObject({ settings: { mind: 'built-in' }, outcome: { task: 'settings', error: 'worker-gone' } })
})
