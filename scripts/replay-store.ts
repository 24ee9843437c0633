import type { Page } from '@playwright/test'
import { Action } from '../shared/action'
import type { Session } from './session'

/** The extension's own database, read from outside; close it when done. */
export type ActionStore = { ofRun(run: string): Promise<Action[]>; close(): Promise<void> }

/** A tab at the extension's origin in which nothing of it runs: it wakes no worker. */
export async function openActionStore({ browser }: Session): Promise<ActionStore> {
  const page = await browser.page(`chrome-extension://${browser.id}/manifest.json`)
  return { ofRun: run => actionsOfRun(page, run), close: () => page.close() }
}

/** The actions of a run as the extension keeps them, in the order of their calls. */
async function actionsOfRun(page: Page, run: string): Promise<Action[]> {
  const rows = await page.evaluate(async wanted => {
    const found: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('countersign-')) continue
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const getting = db.transaction('actions').objectStore('actions').index('run').getAll(wanted)
        getting.onsuccess = () => resolve(getting.result)
        getting.onerror = () => reject(getting.error)
      })
      db.close()
      found.push(...all)
    }
    return found
  }, run)
  return rows.map(row => Action.parse(row)).sort((a, b) => a.step - b.step || a.call - b.call)
}
