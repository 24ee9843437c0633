import browser from 'webextension-polyfill'
import { Settings, type SettingsChange } from '../../shared/settings'

const KEY = 'settings'

/** The user's settings; what cannot be read falls back to the defaults. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return Settings.safeParse(stored ?? {}).data ?? Settings.parse({})
}

let last: Promise<unknown> = Promise.resolve()

/** One change after the other: two that come at once both have their way. */
export function changeSettings(change: SettingsChange): Promise<void> {
  const changed = last.then(async () => browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...change } }))
  last = changed.catch(() => undefined)
  return changed
}
