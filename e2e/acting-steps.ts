import type { Frame, Page } from '@playwright/test'
import { expect } from './fixtures'
import { openGmail, openSidebar, openThread } from './steps'
import type { Browser } from './world/browser'
import { worldGeminiKey } from './world/gemini/gemini'

export const party = 'Housewarming on Saturday 12 December'

/** The sidebar on a thread, the party's unless told, with Gemini as the mind and the leave to act; `hold` seconds for Cancel. */
export async function readyToAct(app: Browser, owner: string, hold = 0, thread = party): Promise<{ page: Page; sidebar: Frame }> {
  const options = await app.signIn(owner)
  await app.allow(options, owner)
  await options.fill('#gemini-key', worldGeminiKey)
  await options.click('#save-key')
  await options.locator('form:has(#gemini-key) [data-outcome=done]').waitFor()
  await options.locator('input[name=mind][value=gemini]').click()
  await expect(options.locator('input[name=mind][value=gemini]')).toBeChecked()
  await holdFor(options, hold)
  await options.close()
  const page = await openGmail(app)
  await openThread(page, thread)
  return { page, sidebar: await openSidebar(app, page) }
}

/** A picture of each step where SHOTS names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

/** Sets how long a signed mail is held; resolves once a page opened anew says so. */
export async function holdFor(options: Page, seconds: number): Promise<void> {
  await options.fill('#undo-send', String(seconds))
  await options.press('#undo-send', 'Enter')
  await expect(async () => {
    await options.reload()
    await expect(options.locator('#undo-send')).toHaveValue(String(seconds), { timeout: 1000 })
  }).toPass()
}

export async function review(app: Browser, card: ReturnType<Frame['locator']>): Promise<Page> {
  const popup = app.context.waitForEvent('page')
  await card.locator('[data-review]').click()
  const page = await popup
  await page.locator('[data-action]').waitFor()
  return page
}

export async function sign(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close')
  await popup.locator('footer').scrollIntoViewIfNeeded()
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await popup.locator('#sign:enabled').click()
  await closed
}

export const toGuests = {
  name: 'send_email',
  args: { to: ['carlos@example.org'], subject: 'The lift', body: 'Third floor, and there is a lift.' },
}
export const write = 'Write to carlos@example.org that there is a lift'
