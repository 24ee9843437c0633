import type { Frame } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, openGmail, openSidebar, openThread, put } from './steps'
import type { Browser } from './world/browser'

const party = 'Housewarming on Saturday 12 December'

async function sidebarOnThread(app: Browser, owner: string): Promise<Frame> {
  const options = await app.signIn(owner)
  await options.close()
  const page = await openGmail(app)
  await openThread(page, party)
  return openSidebar(app, page)
}

async function search(sidebar: Frame, query: string): Promise<void> {
  await sidebar.locator('[data-scope=search]').click()
  await sidebar.locator('#search').fill(query)
}

test.describe('answers and states', () => {
  test('the guest list: totals, a quote behind every row, a receipt of everything', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'List everyone who RSVP’d')).toBe('answered')
    await expect(sidebar.locator('.headline')).toHaveText(/^\d+ coming, \d+ heads?$/)
    await sidebar.locator('td button', { hasText: 'Anna Berg' }).first().click()
    await expect(sidebar.locator('.quote q')).not.toBeEmpty()
    const link = sidebar.getByRole('link', { name: 'Open in Gmail' })
    await expect(link).toHaveAttribute('href', /^https:\/\/mail\.google\.com\/mail\//)
    await expect(sidebar.locator('.receipt')).toContainText(/Read (\d+) of \1 messages/)
  })

  test('a citation’s link opens its message in Gmail', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await ask(sidebar, 'List everyone who RSVP’d')
    await sidebar.locator('td button', { hasText: 'Carlos Duarte' }).first().click()
    const href = await sidebar.getByRole('link', { name: 'Open in Gmail' }).getAttribute('href')
    const page = await app.page(href ?? '')
    await expect(page.locator('h2.hP:visible')).toBeVisible()
    await expect(page).toHaveURL(/FMfcgz/)
  })

  test('rows sort by the head of their column', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await ask(sidebar, 'List everyone who RSVP’d')
    await sidebar.locator('th button', { hasText: 'Name' }).click()
    await expect(sidebar.locator('th').first()).toHaveAttribute('aria-sort', 'ascending')
    const names = await sidebar.locator('table.table').last().locator('tbody td:first-child button').allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
  })

  test('a search that finds nothing says so', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await search(sidebar, 'from:nobody-at-all@example.com')
    await ask(sidebar, 'What is asked of me?')
    await expect(sidebar.locator('[data-error=nothing-found]')).toBeVisible()
  })

  test('a search that Gmail refuses says so', async ({ app, owner, world }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await search(sidebar, 'subject:(')
    world.faults.add({ on: 'GET /gmail/v1/users/me/messages?', do: 400 })
    await ask(sidebar, 'What is asked of me?')
    await expect(sidebar.locator('[data-error=search-refused]')).toBeVisible()
  })

  test('Stop ends reading at once', async ({ app, owner, world }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await sidebar.locator('[data-scope=mailbox]').click()
    world.latencyMs = 2000
    await put(sidebar, 'What is asked of me?')
    await sidebar.locator('#stop').click()
    await expect(sidebar.locator('[data-run]')).toHaveAttribute('data-state', 'stopped')
    await sidebar.waitForTimeout(2500)
    const before = world.requests.length
    await sidebar.waitForTimeout(2500)
    expect(world.requests.length).toBe(before)
  })

  test('a Gmail that fails three times is named; asking again goes through', async ({ app, owner, world }) => {
    const sidebar = await sidebarOnThread(app, owner)
    world.faults.add({ on: 'GET /gmail/v1/users/me/threads', do: 503 })
    await ask(sidebar, 'What is asked of me?')
    await expect(sidebar.locator('[data-error=google-unavailable]')).toBeVisible()
    world.faults.clear()
    await sidebar.getByRole('button', { name: 'Ask again' }).click()
    await expect(sidebar.locator('[data-run][data-state=answered]')).toHaveCount(1)
  })

  test('a thread deleted meanwhile is said to be gone', async ({ app, owner, world }) => {
    const sidebar = await sidebarOnThread(app, owner)
    const box = world.google.accounts.get(owner)?.mailbox
    const thread = [...(box?.threads.values() ?? [])].find(({ mails }) => mails.length > 20)
    if (box && thread) {
      box.threads.delete(thread.id)
      for (const { id } of thread.mails) box.mails.delete(id)
    }
    await ask(sidebar, 'What is asked of me?')
    await expect(sidebar.locator('[data-error]')).toHaveAttribute('data-error', /not-found|nothing-found/)
  })

  test('offline is said, and what was read stays', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    expect(await ask(sidebar, 'What is asked of me?')).toBe('answered')
    await app.context.setOffline(true)
    await expect(sidebar.getByText('Offline. What was read stays.')).toBeVisible()
    await app.context.setOffline(false)
    await expect(sidebar.getByText('Offline. What was read stays.')).toHaveCount(0)
  })

  test('a follow-up belongs to its conversation', async ({ app, owner }) => {
    const sidebar = await sidebarOnThread(app, owner)
    await ask(sidebar, 'List everyone who RSVP’d')
    await ask(sidebar, 'Who has not answered?')
    await expect(sidebar.locator('[data-run]')).toHaveCount(2)
    await sidebar.getByRole('button', { name: 'Menu' }).click()
    await sidebar.getByRole('button', { name: 'History' }).click()
    await expect(sidebar.locator('.history .choice')).toHaveCount(1)
  })
})
