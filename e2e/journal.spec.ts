import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readyToAct, sign } from './acting-steps'
import { expect, test } from './fixtures'
import { ask } from './steps'

const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('archives the newsletters on signatures; the key takes back the last, a button the rest; the journal tells, exports and forgets', async ({
  app,
  owner,
  world,
}) => {
  test.setTimeout(90_000)
  const { page, sidebar } = await readyToAct(app, owner)
  const before = world.snapshot()
  const mails = [...(world.google.accounts.get(owner)?.mailbox.mails.values() ?? [])]
  const threads = [...new Set(mails.filter(({ labels }) => labels.has('INBOX')).map(({ threadId }) => threadId))].slice(0, 3)
  expect(threads).toHaveLength(3)
  const calls = threads.map(id => ({ name: 'archive', args: { threadIds: [id] } }))
  world.gemini.script([{ calls }, { text: 'I propose to archive three conversations.' }])
  expect(await ask(sidebar, 'Archive the newsletters')).toBe('answered')
  const cards = sidebar.locator('[data-card]')
  await expect(cards).toHaveCount(3)
  const opening = app.context.waitForEvent('page')
  await sidebar.locator('[data-review-all]').click()
  const popup = await opening
  for (let left = 3; left > 1; left--) {
    const shown = await popup.locator('[data-action]').getAttribute('data-action')
    if (await popup.locator('#second').isVisible()) await popup.locator('#second').check()
    await popup.locator('#sign:enabled').click()
    await expect(popup.locator('[data-action]')).not.toHaveAttribute('data-action', shown ?? '')
  }
  if (await popup.locator('#second').isVisible()) await popup.locator('#second').check()
  await sign(popup)
  await expect(sidebar.locator('[data-card][data-state=done]')).toHaveCount(3)
  expect(world.snapshot()).not.toEqual(before)

  await cards.nth(2).locator('[data-undo]').focus()
  await page.keyboard.press('Control+z')
  await expect(cards.nth(2)).toContainText('Undone.')
  await expect(sidebar.locator('.undone')).toContainText('Undone: Archive')
  await sidebar.locator('[data-undo-all]').click()
  await expect(sidebar.locator('[data-card]', { hasText: 'Undone.' })).toHaveCount(3)
  expect(world.snapshot()).toEqual(before)

  await sidebar.getByRole('button', { name: 'Menu' }).click()
  await sidebar.getByRole('button', { name: 'Journal' }).click()
  await expect(sidebar.locator('[data-entry]')).toHaveCount(6)
  await expect(sidebar.locator('[data-entry]', { hasText: 'Undo: Archive' })).toHaveCount(3)
  await expect(sidebar.locator('[data-entry]').first()).toContainText('You asked: Archive the newsletters')
  await shot(page, 'journal')
  const saving = page.waitForEvent('download')
  await sidebar.locator('[data-csv]').click()
  const lines = readFileSync(await (await saving).path(), 'utf8')
    .split('\r\n')
    .filter(Boolean)
  expect(lines).toHaveLength(7)
  expect(lines[1]).toContain('Archive')
  await sidebar.locator('[data-ask-clear]').click()
  await sidebar.locator('[data-clear]').click()
  await expect(sidebar.locator('[data-entry]')).toHaveCount(0)
  await expect(sidebar.locator('main')).toContainText('Nothing was proposed yet.')
})
