import { Action } from '../shared/action'
import type { Session } from './session'

/** The actions of a run as the extension keeps them, in the order of their calls: read from its own database, by one of its own pages. */
export async function keptActions({ browser }: Session, run: string): Promise<Action[]> {
  const page = await browser.extensionPage('options.html')
  try {
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
  } finally {
    await page.close()
  }
}
