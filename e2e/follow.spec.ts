import type { Frame } from '@playwright/test'
import { expect, test } from './fixtures'
import { gmail, openGmail, openSidebar, openThread, row, tickRow } from './steps'

const party = 'Housewarming on Saturday 12 December'
const offer = 'Offer 2231'
const about = (sidebar: Frame) => sidebar.locator('.about')

test.describe('the sidebar follows the page', () => {
  test.beforeEach(async ({ app, owner }) => {
    const options = await app.signIn(owner)
    await options.close()
  })

  test('through hash navigation, forth and back, past old views that stay hidden in the page', async ({ app }) => {
    const page = await openGmail(app)
    const sidebar = await openSidebar(app, page)
    await expect(sidebar.locator('[data-scope=mailbox]')).toHaveAttribute('aria-pressed', 'true')
    await openThread(page, party)
    await expect(about(sidebar)).toHaveText(party)
    await page.goBack()
    await expect(sidebar.locator('[data-scope=mailbox]')).toHaveAttribute('aria-pressed', 'true')
    await openThread(page, offer)
    await expect(about(sidebar)).toHaveText(offer)
    await page.goBack()
    await row(page, party).waitFor()
    await page.goForward()
    await expect(about(sidebar)).toHaveText(offer)
  })

  test('in the preview pane', async ({ app }) => {
    const page = await openGmail(app, gmail(0, '?preview=1'))
    const sidebar = await openSidebar(app, page)
    await openThread(page, party)
    await expect(about(sidebar)).toHaveText(party)
    await openThread(page, offer)
    await expect(about(sidebar)).toHaveText(offer)
  })

  test('with conversation view off', async ({ app }) => {
    const page = await openGmail(app, gmail(0, '?conversation=0'))
    const sidebar = await openSidebar(app, page)
    await openThread(page, offer)
    await expect(about(sidebar)).toHaveText(offer)
  })

  test('and says so where a thread is open that it cannot see', async ({ app }) => {
    const page = await openGmail(app, gmail(0, '?unseen=1'))
    const sidebar = await openSidebar(app, page)
    await openThread(page, offer)
    await expect(sidebar.getByRole('heading', { name: 'Cannot see which thread is open' })).toBeVisible()
  })

  test('and offers what is ticked', async ({ app }) => {
    const page = await openGmail(app)
    const sidebar = await openSidebar(app, page)
    await tickRow(page, party)
    await tickRow(page, offer)
    await expect(sidebar.locator('[data-scope=threads]')).toHaveText('2 selected')
    await expect(sidebar.locator('[data-scope=threads]')).toHaveAttribute('aria-pressed', 'true')
    await tickRow(page, offer)
    await expect(sidebar.locator('[data-scope=threads]')).toHaveText('1 selected')
  })

  test('and the shortcut takes the row in focus', async ({ app }) => {
    const page = await openGmail(app)
    await page.keyboard.press('j')
    await app.worker().evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome }
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' })
      chrome.commands.onCommand.dispatch('toggle-sidebar', tab)
    })
    const sidebar = await app.sidebarFrame(page)
    await expect(about(sidebar)).toHaveText(offer)
  })

  test('leaves Gmail’s own keys alone while a question is typed', async ({ app }) => {
    const page = await openGmail(app)
    const sidebar = await openSidebar(app, page)
    await sidebar.locator('textarea#question').pressSequentially('just x')
    await expect(sidebar.locator('textarea#question')).toHaveValue('just x')
    await expect(page.locator('tr.zA.btb')).toHaveCount(0)
    await expect(page.locator('tr.zA.x7')).toHaveCount(0)
  })
})

type Chrome = {
  tabs: { query(q: { url: string }): Promise<unknown[]> }
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } }
}
