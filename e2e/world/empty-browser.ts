import type { BrowserContext, Worker } from '@playwright/test'

type Area = { clear(): Promise<void> }
type Chrome = { storage: { local: Area; session: Area }; alarms: { clearAll(): Promise<boolean> } }

/**
 * A browser as it was when our extension had just been installed: no page but an empty one, no cookie, no leave, nothing in the extension's
 * databases and settings, and a worker that has just begun. It takes a tenth of the time of a new browser.
 */
export async function emptyBrowser(context: BrowserContext, worker: Worker): Promise<void> {
  const blank = await context.newPage()
  await Promise.all(context.pages().map(page => page !== blank && page.close()))
  await Promise.all([context.clearCookies(), context.clearPermissions(), context.setOffline(false)])
  await worker.evaluate(async () => {
    const { storage, alarms } = (globalThis as unknown as { chrome: Chrome }).chrome
    const { local, session } = storage
    await Promise.all([local.clear(), session.clear(), alarms.clearAll()])
  })
  const session = await context.newCDPSession(blank)
  const becomes = (status: string): Promise<void> =>
    new Promise(resolve => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === status)) resolve()
      })
    })
  const ended = becomes('stopped')
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await ended
  // Node's URL knows no origin of this scheme.
  const origin = `chrome-extension://${new URL(worker.url()).host}`
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' })
  const begun = becomes('running')
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` })
  await begun
  await session.detach()
}
