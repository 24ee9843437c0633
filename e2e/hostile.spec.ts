import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Frame, Page } from '@playwright/test'
import * as z from 'zod'
import { expect, test } from './fixtures'
import { hostileMails } from './hostile-mails'
import { ask, gmail, openSidebar } from './steps'
import type { Browser } from './world/browser'
import type { FullWorld } from './world/full-world'
import { sampleOwner } from './world/sample/mbox'

const question = 'List everyone who RSVP’d'
/** Hosts that a browser with the world around it may ask for. */
const known =
  /^(chrome-extension:|data:image\/|blob:chrome-extension|about:|https:\/\/(?:mail|accounts)\.google\.com\/|https:\/\/[\w-]+\.googleapis\.com\/)/

/** What was asked for elsewhere, and what a mail made any page do. */
function listen(app: Browser): string[] {
  const seen: string[] = []
  app.context.on('request', request => {
    if (!known.test(request.url())) seen.push(`asked for ${request.url().slice(0, 200)}`)
  })
  app.context.on('dialog', dialog => {
    seen.push(`said ${dialog.message()}`)
    void dialog.dismiss()
  })
  app.context.on('page', page => seen.push(`opened ${page.url()}`))
  return seen
}

const isOwned = (frame: Frame | Page): Promise<boolean> => frame.evaluate(() => 'owned' in globalThis)

async function openMailbox(app: Browser, world: FullWorld, raws: readonly (string | Buffer)[]) {
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount({ address: sampleOwner, name: 'Lena Hoff', zone: 'Europe/Berlin' })
  const threads = raws.map(raw => world.deliver(sampleOwner, raw).threadId)
  const options = await app.signIn(sampleOwner)
  await options.close()
  const page = await app.page(gmail(0, '#inbox'))
  await page.locator('tr.zA').first().waitFor()
  return { page, sidebar: await openSidebar(app, page), threads }
}

/** Opens a thread in Gmail's page, asks about it in the sidebar; gives what the receipt says, opened. */
async function askAbout(page: Page, sidebar: Frame, thread: string): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#inbox'
  })
  await expect(sidebar.locator('[data-scope=mailbox]')).toHaveAttribute('aria-pressed', 'true')
  await page.evaluate(id => {
    location.hash = `#all/${id}`
  }, thread)
  await expect(sidebar.locator('[data-scope=thread]')).toHaveAttribute('aria-pressed', 'true')
  expect(await ask(sidebar, question)).toBe('answered')
  const receipt = sidebar.locator('[data-run]').last().locator('.receipt')
  await receipt.locator('button', { hasText: 'receipt' }).click()
  return (await receipt.textContent()) ?? ''
}

test.use({ ownBrowser: true })

test('hostile mail is read within its limits, runs nothing, fetches nothing, and the receipt says what was not read', async ({
  app,
  world,
}) => {
  test.setTimeout(240_000)
  const mails = hostileMails()
  const { page, sidebar, threads } = await openMailbox(
    app,
    world,
    mails.map(({ raw }) => raw),
  )
  const seen = listen(app)
  for (const [n, { name, left }] of mails.entries()) {
    await test.step(name, async () => {
      const receipt = await askAbout(page, sidebar, threads[n] ?? '')
      expect.soft(receipt, name).toContain(left || 'Read 1 of 1 message')
      expect(await sidebar.locator('body').textContent()).not.toMatch(/[\u200B-\u200D\u202A-\u202E\u2060\uFEFF]|[\u{E0020}-\u{E007F}]/u)
    })
  }
  for (const frame of page.frames()) expect(await isOwned(frame)).toBe(false)
  for (const link of await sidebar.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^https:\/\//)
  expect(await sidebar.locator('iframe, object, embed, base, form[action], img:not([src^="data:"]):not([src^="/"])').count()).toBe(0)
  expect(seen).toEqual([])
})

const folder = path.resolve('../shared/data')
const Torture = z.object({ file: z.string(), bytes: z.number(), parts: z.number(), depth: z.number(), defects: z.array(z.string()) })
const Invitation = z.object({ file: z.string(), attendees: z.number() })
const linesOf = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => schema.parse(JSON.parse(line)))

/** The deepest, the most parts, the most defects and the largest of what others collected, and the invitations with most guests. */
function nastiest(): { name: string; raw: Buffer | string }[] {
  const all = linesOf('mime-torture/index.jsonl', Torture)
  const by = (much: (mail: z.infer<typeof Torture>) => number) => all.toSorted((a, b) => much(b) - much(a)).slice(0, 6)
  const mails = new Set([by(each => each.depth), by(each => each.parts), by(each => each.defects.length), by(each => each.bytes)].flat())
  const guests = linesOf('ics/index.jsonl', Invitation).toSorted((a, b) => b.attendees - a.attendees)
  return [
    ...[...mails].map(({ file }) => ({ name: file, raw: readFileSync(path.join(folder, 'mime-torture', file)) })),
    ...guests.slice(0, 8).map(({ file }) => ({ name: file, raw: invitation(readFileSync(path.join(folder, 'ics', file), 'utf8')) })),
  ]
}

const invitation = (ics: string): string =>
  `From: host@example.org\r\nTo: ${sampleOwner}\r\nSubject: Invitation\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n${ics}`

test('the worst of foreign mail is answered about, mail by mail and all at once', async ({ app, world }) => {
  if (!existsSync(folder)) process.stderr.write('SKIPPED: ../shared/data is not there\n')
  test.skip(!existsSync(folder), '../shared/data is not there')
  test.setTimeout(300_000)
  const mails = nastiest()
  expect(mails.length).toBeGreaterThan(20)
  const { page, sidebar, threads } = await openMailbox(
    app,
    world,
    mails.map(({ raw }) => raw),
  )
  const seen = listen(app)
  for (const [n, { name }] of mails.entries()) {
    await test.step(name, async () => {
      const receipt = await askAbout(page, sidebar, threads[n] ?? '')
      expect(receipt.includes('Read 1 of 1 message') || /\d items? left out/.test(receipt), receipt).toBe(true)
    })
  }
  await sidebar.locator('[data-scope=mailbox]').click()
  expect(await ask(sidebar, question)).toBe('answered')
  expect(seen).toEqual([])
})
