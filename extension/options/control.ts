import type { Signal } from '@preact/signals'
import type { ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { CallError } from '../../shared/rpc'
import { words } from '../../shared/words'
import type { Call } from '../worker'
import { uploadFile } from './import-file'
import { sampleFile } from './sample'
import { settingsSaver } from './save-settings'
import type { OptionsActions, OptionsState, Task } from './state'

const leaves = { none: {}, calendar: { calendar: true }, acting: { calendar: true, acting: true } } as const

export type OptionsSurroundings = { copy(text: string): Promise<boolean>; uploadId(): string; sidebarUrl(id: AccountId): string }

const { options: text } = words

const codeOf = (error: unknown): ErrorCode => (error instanceof CallError ? error.code : 'internal')

/** Turns the options page's clicks into calls; each task shows its own outcome. */
export function controlOptions(state: Signal<OptionsState>, call: Call, around: OptionsSurroundings) {
  const set = (change: Partial<OptionsState>) => {
    state.value = { ...state.value, ...change }
  }

  const saver = settingsSaver(call, {
    onSaved: () => set({ outcome: { task: 'settings', done: text.saved } }),
    onFailed: error => void refresh().then(() => failed(error), failed),
  })
  const failed = (error: unknown) => set({ outcome: { task: 'settings', error: codeOf(error) } })

  async function refresh(): Promise<void> {
    const [about, settings, accounts] = await Promise.all([call('options.state', {}), call('settings.get', {}), call('accounts.list', {})])
    set({ about, settings: saver.withUnsaved(settings), accounts })
  }

  /** One at a time; `work` brings the sentence that says it is done. */
  function run(task: Task, work: () => Promise<string>): void {
    if (state.value.busy) return
    set({ busy: task, outcome: null, percent: 0 })
    work()
      .then(async done => {
        await refresh()
        set({ outcome: { task, done } })
      })
      .catch(error => set({ outcome: { task, error: codeOf(error) } }))
      .finally(() => set({ busy: null }))
  }

  const actions: OptionsActions = {
    connect: (hint, client, leave) =>
      run('connect', async () => {
        if (client) await call('client.set', client)
        const account = await call('account.connect', { hint, ...leaves[leave ?? 'none'] })
        return text.accounts.connected(account.address)
      }),
    forget: id =>
      run('forget', async () => {
        await call('account.forget', { id })
        return text.accounts.forgotten
      }),
    importFile: (file, address) =>
      run('import', async () => {
        const account = await uploadFile(call, file, { upload: around.uploadId(), address, onPercent: percent => set({ percent }) })
        return text.file.done(account?.messages ?? null)
      }),
    makeSample: () =>
      run('sample', async () => {
        const { file, address } = await sampleFile()
        const account = await uploadFile(call, file, { upload: around.uploadId(), address, onPercent: () => undefined })
        return text.file.done(account?.messages ?? null)
      }),
    saveKey: key =>
      run('key', async () => {
        await call('key.set', { provider: 'gemini', key: key.trim() })
        return key ? text.saved : text.mind.removed
      }),
    testKey: () =>
      run('test', async () => {
        const error = await call('key.test', { provider: 'gemini' })
        if (error) throw new CallError(error)
        return text.mind.works
      }),
    saveSettings: change => {
      saver.save(change)
      const { settings } = state.value
      set({ settings: settings && saver.withUnsaved(settings), outcome: null })
    },
    copy: around.copy,
    sidebarUrl: around.sidebarUrl,
  }
  const onOpen = () => void refresh().catch(failed)
  return { actions, onOpen }
}
