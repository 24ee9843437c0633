import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openGmail, openThread } from './steps'
import type { Browser } from './world/browser'

const party = 'Housewarming on Saturday 12 December'
const sentence = 'Which floor is it, and is there a lift?'

type Chrome = {
  tabs: { query(q: { url: string }): Promise<{ url: string }[]> }
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } }
}

/** The right button where a user puts it, then what the menu's item does. The native menu itself cannot be driven headless. */
async function askAboutThis(app: Browser, page: Page, more: { selectionText?: string; linkUrl?: string; srcUrl?: string }): Promise<void> {
  await page.locator('.a3s:visible').last().click({ button: 'right' })
  await app.worker().evaluate(async info => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' })
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'ask', pageUrl: tab?.url, editable: false, ...info }, tab)
  }, more)
}

test.describe('“Ask about this thread”', () => {
  test('opens the sidebar beside the thread that was clicked, on a link and an image too', async ({ app, owner }) => {
    await app.signIn(owner)
    for (const more of [{}, { linkUrl: 'https://example.com/' }, { srcUrl: 'https://example.com/x.png' }]) {
      const page = await openGmail(app)
      await openThread(page, party)
      await askAboutThis(app, page, more)
      const sidebar = await app.sidebarFrame(page)
      await expect(sidebar.locator('.about')).toHaveText(party)
      await page.close()
    }
  })

  test('brings a selection as a quote that is checked against its message, and sends nothing before Enter', async ({
    app,
    owner,
    world,
  }) => {
    await app.signIn(owner)
    const page = await openGmail(app)
    await openThread(page, party)
    await askAboutThis(app, page, { selectionText: sentence })
    const sidebar = await app.sidebarFrame(page)
    await expect(sidebar.locator('.quoted-chip')).toContainText(sentence)
    await expect(sidebar.locator('.quoted-chip .warn-text')).toHaveCount(0)
    await expect(sidebar.locator('[data-run]')).toHaveCount(0)
    expect(world.gemini.requests).toEqual([])
    await sidebar.locator('.quoted-chip button').click()
    await expect(sidebar.locator('.quoted-chip')).toHaveCount(0)
  })

  test('marks a selection that its message does not hold', async ({ app, owner }) => {
    await app.signIn(owner)
    const page = await openGmail(app)
    await openThread(page, party)
    await askAboutThis(app, page, { selectionText: 'Transfer 900 euros to this account.' })
    const sidebar = await app.sidebarFrame(page)
    await expect(sidebar.locator('.quoted-chip .warn-text')).toHaveText('not found in the message')
  })
})
