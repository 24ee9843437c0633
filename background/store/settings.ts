import browser from 'webextension-polyfill'
import { inTurns } from '../../shared/in-turn'
import { Settings, type SettingsChange } from '../../shared/settings'

const KEY = 'settings'

/** The user's settings; what cannot be read falls back to the defaults. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return Settings.safeParse(stored ?? {}).data ?? Settings.parse({})
}

const inTurn = inTurns()

/** One change after the other: two that come at once both have their way. */
export function changeSettings(change: SettingsChange): Promise<void> {
  return inTurn(async () => browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...change } }))
}
