import type { Frame } from '@playwright/test'
import { expect, test } from './fixtures'
import { gardenParty, guests, host, nextDay, subject } from './garden-party'
import { ask, openGmail, openSidebar, openThread } from './steps'

const row = (sidebar: Frame, name: string) => sidebar.locator('.guests tr[data-key]', { hasText: name })

/** What the list shows, by name: 'yes 2', 'no', 'no answer'. */
async function shown(sidebar: Frame): Promise<Record<string, string>> {
  const rows = await sidebar.locator('.guests tr[data-key]').all()
  const told = rows.map(async line => {
    const name = (await line.locator('.name').textContent()) ?? ''
    const status = (await line.locator('.status').textContent()) ?? ''
    const heads = (await line.locator('.number').textContent()) ?? ''
    return [name, status === 'yes' ? `yes ${heads}` : status]
  })
  return Object.fromEntries(await Promise.all(told))
}

const expected = (): Record<string, string> =>
  Object.fromEntries(
    guests.map(({ name, status, party }) => [name, status === 'yes' ? `yes ${party}` : status === 'none' ? 'no answer' : status]),
  )

async function correct(sidebar: Frame, name: string, status: string, party: string): Promise<void> {
  await row(sidebar, name).locator('.name').focus()
  await sidebar.locator(':focus').press('e')
  const form = sidebar.locator('form.person')
  await form.locator('[name=status]').selectOption(status)
  await form.locator('[name=party]').fill(party)
  await form.locator('[name=note]').press('Enter')
  await expect(form).toHaveCount(0)
  await expect(row(sidebar, name).locator('.status')).toHaveText(status)
  await expect(row(sidebar, name).locator('.number')).toHaveText(party)
}

test('a host of forty: the thread, then beyond it, with the calendar, two corrections, the door, and the next day’s update', async ({
  app,
  world,
}) => {
  test.setTimeout(90_000)
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount(gardenParty())
  const options = await app.signIn(host)

  const page = await openGmail(app)
  await openThread(page, subject)
  const sidebar = await openSidebar(app, page)
  await sidebar.locator('[data-scope=thread]').click()
  expect(await ask(sidebar, 'Who is coming?')).toBe('answered')
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/organiser-thread.png` })
  await sidebar.locator('[data-filter=all]').click()
  await expect(row(sidebar, 'Sven Holm').locator('.status')).not.toHaveText('yes')
  await expect(sidebar.locator('.beyond button')).toContainText(/\d/)

  const consent = app.context.waitForEvent('page')
  await options
    .locator(`[data-account="${host}"]`)
    .getByRole('button', { name: /calendar/i })
    .click()
  await app.consent(await consent, host)
  await expect(options.locator(`[data-account="${host}"]`)).toContainText(/calendar/i)
  await page.bringToFront()

  await sidebar.locator('.beyond button').first().click()
  await expect(sidebar.locator('[data-run]')).toHaveCount(2)
  await expect(sidebar.locator('[data-run]').last()).toHaveAttribute('data-state', 'answered', { timeout: 30_000 })
  await sidebar.locator('[data-open-list]').last().click()
  await expect(sidebar.locator('.list-screen .headline')).toBeVisible()
  await sidebar.locator('[data-filter=all]').click()
  expect(await shown(sidebar)).toEqual(expected())
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/organiser-list.png` })

  await correct(sidebar, 'Emil Sander', 'yes', '2')
  await correct(sidebar, 'Lars Meier', 'yes', '1')
  const opening = app.context.waitForEvent('page')
  await sidebar.locator('[data-print]').click()
  const door = await opening
  await expect(door.locator('.sheet')).toContainText('Sander, Emil')
  const heads = guests.reduce((sum, { status, party = 0 }) => sum + (status === 'yes' ? party : 0), 0) + 3
  await expect(door.locator('.sheet header')).toContainText(`${heads} heads`)
  expect(await door.locator('.sheet section').first().locator('.tick-box').count()).toBe(heads)
  if (process.env.SHOTS) await door.pdf({ path: `${process.env.SHOTS}/organiser-door.pdf`, preferCSSPageSize: true })
  await door.close()

  world.setClock('2026-11-25T10:00:00Z')
  for (const raw of nextDay()) world.deliver(host, raw)
  const changes = sidebar.locator('.changes')
  // Google's clock has jumped by a day, which the worker learns from its next answer: mail that is newer than its clock waits until then.
  await expect(async () => {
    await sidebar.locator('[data-update]').click({ timeout: 5000 })
    await expect(changes).toContainText('Ella Fromm', { timeout: 5000 })
  }).toPass({ timeout: 40_000 })
  await expect(changes).toContainText(/Ella Fromm: no answer → yes, 1 head/)
  await expect(changes).toContainText(/Abel Quandt: yes, 1 head → no/)
  await expect(row(sidebar, 'Lars Meier').locator('.status')).toHaveText('yes')
  await expect(sidebar.locator('[data-conflict=keep]')).toHaveCount(1)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/organiser-update.png` })
  await sidebar.locator('[data-conflict=take]').click()
  await expect(row(sidebar, 'Lars Meier').locator('.status')).toHaveText('no')
})

test('a list is renamed, two rows of one person are made one, and a list of another account is joined', async ({ app, world }) => {
  test.setTimeout(60_000)
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount(gardenParty())
  const second = 'rosa@example.net'
  const { messages = [] } = gardenParty()
  const toSecond = messages
    .slice(0, 6)
    .map(({ raw }) => ({ raw: Buffer.from(Buffer.from(raw, 'base64url').toString().replaceAll(host, second)).toString('base64url') }))
  world.addAccount({ address: second, name: 'Rosa Feld', zone: 'Europe/Berlin', messages: toSecond })
  await (await app.signIn(host)).close()
  await (await app.signIn(second)).close()

  const other = await openGmail(app, 'https://mail.google.com/mail/u/1/')
  expect(await ask(await openSidebar(app, other), 'Who is coming to the garden party?')).toBe('answered')
  await other.close()
  const page = await openGmail(app)
  const sidebar = await openSidebar(app, page)
  expect(await ask(sidebar, 'Who is coming to the garden party?')).toBe('answered')
  await sidebar.locator('[data-open-list]').click()

  await sidebar.locator('[data-panel=rename]').click()
  await sidebar.locator('form.person input').fill('Orangery, the forty')
  await sidebar.locator('form.person input').press('Enter')
  await expect(sidebar.locator('.screen-head h2')).toHaveText('Orangery, the forty')

  const before = await sidebar.locator('.guests tr[data-key]').count()
  await row(sidebar, 'Nils Oster').locator('.name').click()
  await sidebar.locator('[data-row=merge]').click()
  const into = sidebar.locator('form.person select')
  await into.selectOption({ label: 'Mona Nagel (mona.nagel@example.org)' })
  await sidebar.locator('form.person button[type=submit]').click()
  await expect(sidebar.locator('.guests tr[data-key]')).toHaveCount(before - 1)
  await sidebar.locator('[data-outcome=undo]').click()
  await expect(sidebar.locator('.guests tr[data-key]')).toHaveCount(before)

  await sidebar.locator('[data-panel=join]').click()
  await sidebar.locator('form.person input[type=checkbox]').check()
  await sidebar.locator('form.person button[type=submit]').click()
  await expect(sidebar.locator('.list-screen')).toContainText(/with Garden party/i)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/organiser-join.png` })
})
