import { text } from 'node:stream/consumers'
import type { Frame, Page } from '@playwright/test'
import type { Browser } from './world/browser'
import type { Handler } from './world/front'
import type { Answer } from './world/google/http'
import type { World } from './world/world'

/** What users do; each waits until the page shows that it is done. */

export const gmail = (index = 0, rest = ''): string => `https://mail.google.com/mail/u/${index}/${rest}`

export async function openGmail(app: Browser, address = gmail()): Promise<Page> {
  const page = await app.page(address)
  await page.locator('tr.zA, h2.hP').first().waitFor()
  return page
}

/** Clicks a row of the list on screen by its exact subject. */
export async function openThread(page: Page, subject: string): Promise<void> {
  await row(page, subject).click()
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor()
}

export const row = (page: Page, subject: string) => page.locator('tr.zA:visible', { has: page.getByText(subject, { exact: true }) }).first()

export async function tickRow(page: Page, subject: string): Promise<void> {
  await row(page, subject).locator('[role=checkbox]').click()
}

/** The button stands in a closed shadow root, where no selector reaches: it is clicked where it stands. */
export async function openSidebar(app: Browser, page: Page): Promise<Frame> {
  const size = page.viewportSize()
  if (!size) throw new Error('a page without a size')
  await page.waitForFunction(() => document.querySelector('[data-countersign]'))
  await page.mouse.click(size.width - 16, size.height - 116)
  return app.sidebarFrame(page)
}

/** Asks with Enter. */
export async function put(frame: Frame | Page, question: string): Promise<void> {
  await frame.locator('textarea#question').fill(question)
  await frame.locator('textarea#question').press('Enter')
}

/** Asks and waits for the end of the run; returns its state. */
export async function ask(frame: Frame | Page, question: string): Promise<string> {
  const before = await frame.locator('[data-run]').count()
  await put(frame, question)
  const run = frame.locator('[data-run]').nth(before)
  const over = '[data-state=answered],[data-state=failed],[data-state=stopped],[data-state=asked-back]'
  await run.and(frame.locator(over)).waitFor({ timeout: 30_000 })
  return (await run.getAttribute('data-state')) ?? ''
}

/** What the options page says about the last sign-in: 'done' or an error code. */
export const outcome = (options: Page) => options.locator('form:has(#connect) .outcome')

/** A handler that passes a request on to the world's Google and changes its answer. */
export const proxyHandler =
  (world: World, change: (answer: Answer) => Answer): Handler =>
  async (request, response, logged) => {
    const url = new URL(request.url ?? '/', `https://${logged.host}`)
    const call = { method: logged.method, host: logged.host, path: url.pathname, query: url.searchParams, headers: request.headers }
    const { status, headers, body } = change(world.handle({ ...call, body: await text(request) }))
    response.writeHead(status, headers).end(body)
  }
