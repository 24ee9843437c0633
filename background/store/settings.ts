import browser from 'webextension-polyfill'
import { Settings } from '../../shared/settings'

const KEY = 'settings'

/** The user's settings; what cannot be read falls back to the defaults. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return Settings.safeParse(stored ?? {}).data ?? Settings.parse({})
}

export async function setSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings })
}
