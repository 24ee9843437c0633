import type { Settings, SettingsChange } from '../../shared/settings'
import type { Call } from '../worker'

type Outcomes = { onSaved(): void; onFailed(error: unknown): void }

/** Saves changes of the settings; those not saved yet count as made. Each goes out at once, so that a page that is closed now has said it. */
export function settingsSaver(call: Call, { onSaved, onFailed }: Outcomes) {
  const unsaved = new Set<SettingsChange>()
  return {
    withUnsaved: (settings: Settings): Settings => Object.assign({}, settings, ...unsaved),
    save(change: SettingsChange): void {
      unsaved.add(change)
      call('settings.set', change)
        .finally(() => unsaved.delete(change))
        .then(onSaved, onFailed)
    },
  }
}
