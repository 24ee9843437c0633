import type { BrowserContext, Frame, Page } from '@playwright/test'

/** The signing window that a card's "Review and sign" opens, with the action in it. */
export async function review(context: BrowserContext, sidebar: Frame, id: string): Promise<Page> {
  const opened = context.waitForEvent('page', { timeout: 15_000 })
  await sidebar.locator(`[data-card="${id}"] [data-review]`).click()
  const popup = await opened
  await popup.locator(`[data-action="${id}"]`).waitFor({ timeout: 15_000 })
  return popup
}

/** Reads to the end, ticks, and waits until Sign can be pressed; gives the press. */
export async function readyToSign(popup: Page): Promise<() => Promise<void>> {
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const second = popup.locator('#second')
  if (await second.isVisible()) await second.check()
  const sign = popup.locator('#sign:enabled')
  await sign.waitFor({ timeout: 20_000 })
  // A worker that is gone already may leave the press without an answer.
  return () => sign.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined)
}
