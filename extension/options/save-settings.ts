import type { Settings } from '../../shared/settings'
import type { Call } from '../worker'

type Outcomes = { onSaved(): void; onFailed(error: unknown): void }

/** Saves one change of the settings after the other; those not saved yet count as made. */
export function settingsSaver(call: Call, { onSaved, onFailed }: Outcomes) {
  const unsaved: Partial<Settings>[] = []
  let saving: Promise<void> = Promise.resolve()

  async function save(change: Partial<Settings>): Promise<void> {
    await call('settings.set', { ...(await call('settings.get', {})), ...change })
  }
  return {
    withUnsaved: (settings: Settings): Settings => Object.assign({}, settings, ...unsaved),
    save(change: Partial<Settings>): void {
      unsaved.push(change)
      saving = saving
        .then(() => save(change))
        .finally(() => unsaved.shift())
        .then(onSaved, onFailed)
    },
  }
}
