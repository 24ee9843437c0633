import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, openGmail, openSidebar, openThread } from './steps'
import type { Browser } from './world/browser'

const party = 'Housewarming on Saturday 12 December'
type Chrome = {
  runtime: { reload(): void }
  tabs: { query(q: { url: string }): Promise<{ id: number }[]> }
  scripting: { executeScript(script: { target: { tabId: number }; files: string[] }): Promise<unknown> }
}
type Extensions = { developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> } }

/** Without it the browser does not take an unpacked extension back after a reload. */
async function developerMode(app: Browser): Promise<void> {
  const manager = await app.page('chrome://extensions/')
  await manager.evaluate(() =>
    (Reflect.get(window, 'chrome') as Extensions).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  )
  await manager.close()
}

const hosts = (page: Page) => page.locator('[data-countersign]')
const ownFrames = (page: Page) => page.frames().filter(frame => frame.url().startsWith('chrome-extension://'))

test.use({ ownBrowser: true })

test.describe('install, update and death', () => {
  test('an update takes the old sidebar out of open Gmail tabs and puts a new button in', async ({ app, owner: _ }) => {
    await developerMode(app)
    const page = await openGmail(app)
    await openSidebar(app, page)
    await hosts(page).evaluate(host => host.setAttribute('data-old', ''))
    await app
      .worker()
      .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
      .catch(() => undefined)
    await expect(page.locator('[data-countersign]:not([data-old])')).toHaveCount(1)
    await expect(hosts(page)).toHaveCount(1)
    await expect.poll(() => ownFrames(page).length).toBe(0)
    await openSidebar(app, page)
    await expect.poll(() => ownFrames(page).length).toBe(1)
  })

  test('a removed extension leaves nothing behind in Gmail’s page', async ({ app, owner: _, complaints }) => {
    const page = await openGmail(app)
    await openSidebar(app, page)
    await app
      .worker()
      .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
      .catch(() => undefined)
    await expect(hosts(page)).toHaveCount(0)
    await expect.poll(() => ownFrames(page).length).toBe(0)
    await expect.poll(() => page.evaluate(() => document.body.style.paddingRight)).toBe('')
    // The frame loads once more while it is taken away, and finds no extension around it.
    const dying = complaints.filter(text => text.includes('only be loaded in a browser extension'))
    for (const text of dying) complaints.splice(complaints.indexOf(text), 1)
  })

  test('a second script in one tab takes the first one’s place', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await app.worker().evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome }
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' })
      if (tab) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] })
    })
    const sidebar = await openSidebar(app, page)
    await expect(sidebar.locator('header')).toBeVisible()
    await expect(hosts(page)).toHaveCount(1)
    expect(ownFrames(page)).toHaveLength(1)
  })

  test('after the worker’s death the sidebar comes back by itself and keeps its conversation', async ({ app, owner }) => {
    await app.signIn(owner)
    const page = await openGmail(app)
    await openThread(page, party)
    const sidebar = await openSidebar(app, page)
    expect(await ask(sidebar, 'List everyone who RSVP’d')).toBe('answered')
    const rows = await sidebar.locator('table.table tbody tr').count()
    expect(rows).toBeGreaterThan(10)
    await app.killWorker()
    expect(await ask(sidebar, 'Who has not answered?')).toBe('answered')
    await expect(sidebar.locator('[data-run]')).toHaveCount(2)
  })

  test('after a reload of Gmail the conversation is found in the history', async ({ app, owner }) => {
    await app.signIn(owner)
    const page = await openGmail(app)
    await openThread(page, party)
    expect(await ask(await openSidebar(app, page), 'Who has not answered?')).toBe('answered')
    await page.reload()
    await page.locator('h2.hP:visible').waitFor()
    const sidebar = await openSidebar(app, page)
    await sidebar.getByRole('button', { name: 'Menu' }).click()
    await sidebar.getByRole('button', { name: 'History' }).click()
    await sidebar.locator('.history .choice').first().click()
    await expect(sidebar.locator('[data-run][data-state=answered]')).toHaveCount(1)
    await expect(sidebar.locator('.bubble')).toHaveText('Who has not answered?')
  })
})
