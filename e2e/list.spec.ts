import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, openGmail, openSidebar } from './steps'
import type { Browser } from './world/browser'

const rowOf = (sidebar: Frame | Page, name: string) => sidebar.locator('.guests tr[data-key]', { hasText: name })
const question = 'List everyone who RSVP’d'

async function askedInGmail(app: Browser, owner: string): Promise<{ page: Page; sidebar: Frame }> {
  const options = await app.signIn(owner)
  await options.close()
  const page = await openGmail(app)
  const sidebar = await openSidebar(app, page)
  expect(await ask(sidebar, question)).toBe('answered')
  await expect(sidebar.locator('[data-print]')).toBeVisible()
  return { page, sidebar }
}

/** Changes one person by keyboard: E, the fields, Enter. */
async function edit(sidebar: Frame | Page, name: string, fields: { status?: string; party?: string; note?: string }): Promise<void> {
  await rowOf(sidebar, name).locator('.name').focus()
  await sidebar.locator(':focus').press('e')
  const form = sidebar.locator('form.person')
  if (fields.status) await form.locator('[name=status]').selectOption(fields.status)
  if (fields.party) await form.locator('[name=party]').fill(fields.party)
  if (fields.note) await form.locator('[name=note]').fill(fields.note)
  await form.locator('[name=note]').press('Enter')
  await expect(form).toHaveCount(0)
}

async function addByPhone(sidebar: Frame | Page, name: string): Promise<void> {
  await sidebar.locator('[data-add]').click()
  await sidebar.locator('form.person [name=name]').fill(name)
  await sidebar.locator('form.person [name=name]').press('Enter')
  await expect(rowOf(sidebar, name)).toContainText('by phone')
}

async function openKeptList(sidebar: Frame | Page): Promise<void> {
  await sidebar.locator('.menu > button').click()
  await sidebar.getByRole('button', { name: 'Guest lists' }).click()
  await sidebar.locator('[data-list]').first().click()
  await expect(sidebar.locator('.list-screen .headline')).toBeVisible()
}

test('a list is corrected by hand, undone, found again after a reload, and printed without an address', async ({ app, owner }) => {
  const { page, sidebar } = await askedInGmail(app, owner)
  await edit(sidebar, 'Otto Lamm', { status: 'yes', party: '2', note: 'told me' })
  await expect(rowOf(sidebar, 'Otto Lamm')).toContainText('by you: “told me”')
  await edit(sidebar, 'Anna Berg', { party: '5' })
  await expect(rowOf(sidebar, 'Anna Berg').locator('.number')).toHaveText('5')
  await addByPhone(sidebar, 'Tante Grete')
  await sidebar.locator('[data-outcome=undo]').click()
  await expect(rowOf(sidebar, 'Tante Grete')).toHaveCount(0)
  await sidebar.locator('[data-outcome=redo]').click()
  await expect(rowOf(sidebar, 'Tante Grete')).toHaveCount(1)
  await rowOf(sidebar, 'Mia').locator('.name').focus()
  await sidebar.locator(':focus').press('Delete')
  await expect(rowOf(sidebar, 'Mia')).toHaveCount(0)
  await sidebar.locator(':focus').press('Control+z')
  await expect(rowOf(sidebar, 'Mia')).toHaveCount(1)

  await page.reload()
  const again = await openSidebar(app, page)
  await openKeptList(again)
  await expect(rowOf(again, 'Tante Grete')).toContainText('by phone')
  await expect(rowOf(again, 'Otto Lamm').locator('.status')).toHaveText('yes')

  const opening = app.context.waitForEvent('page')
  await again.locator('[data-print]').click()
  const door = await opening
  await expect(door.locator('.sheet')).toContainText('Grete, Tante')
  await expect(door.locator('.sheet')).toContainText('Lamm, Otto')
  expect(await door.locator('.sheet').textContent()).not.toContain('@')
  const berg = door.locator('.entry', { hasText: 'Berg, Anna' })
  await expect(berg.locator('.tick-box')).toHaveCount(5)
  await door.locator('input[name=address]').check()
  await expect(door.locator('.sheet')).toContainText('@')
})

test('CSV comes out of the frame in Gmail whole, and of the filter alone where one is chosen', async ({ app, owner }) => {
  const { page, sidebar } = await askedInGmail(app, owner)
  const csv = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), sidebar.locator('[data-csv]').click()])
    return readFileSync(await file.path(), 'utf8')
  }
  const whole = await csv()
  expect(whole.startsWith('\uFEFFName,Address,Answer,Heads')).toBe(true)
  expect(whole).toMatch(/Anna Berg,[^,]+@[^,]+,yes,3,/)
  expect(whole).toContain('rfc822msgid')
  await sidebar.locator('[data-filter=no]').click()
  await expect(sidebar.locator('[data-csv]')).toHaveText(/CSV of these \d+/)
  const some = await csv()
  expect(some).toContain(',no,')
  expect(some).not.toContain('Anna Berg')
})

test('an update reads what is new and says what changed', async ({ app, owner, world }) => {
  const { sidebar } = await askedInGmail(app, owner)
  await sidebar.locator('[data-open-list]').click()
  await sidebar.locator('[data-update]').click()
  await expect(sidebar.locator('.changes')).toHaveText('Nothing new.', { timeout: 20_000 })
  expect(world.requests.length).toBeGreaterThan(0)
})
