import { expect, test } from './fixtures'
import { ask, openGmail, openSidebar, openThread } from './steps'

const party = 'Housewarming on Saturday 12 December'
type Chrome = { runtime: { reload(): void } }

test.describe('install, update and death', () => {
  test('an update takes the old sidebar out of open Gmail tabs and puts a new button in', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await openSidebar(app, page)
    const before = await page.evaluate(() => Object.assign(document.querySelector('[data-countersign]') ?? {}, { old: true }) !== null)
    expect(before).toBe(true)
    await app
      .worker()
      .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
      .catch(() => undefined)
    await expect
      .poll(() => page.evaluate(() => [...document.querySelectorAll('[data-countersign]')].map(host => Reflect.get(host, 'old') === true)))
      .toEqual([false])
    expect(page.frames().filter(frame => frame.url().startsWith('chrome-extension://'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.style.cssText + document.body.style.cssText)).toBe('')
    await openSidebar(app, page)
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

  test('a reload of Gmail keeps the conversation', async ({ app, owner }) => {
    await app.signIn(owner)
    const page = await openGmail(app)
    await openThread(page, party)
    const sidebar = await openSidebar(app, page)
    expect(await ask(sidebar, 'Who has not answered?')).toBe('answered')
    await page.reload()
    await page.locator('h2.hP:visible').waitFor()
    const again = await openSidebar(app, page)
    await expect(again.locator('[data-run][data-state=answered]')).toHaveCount(1)
  })
})
