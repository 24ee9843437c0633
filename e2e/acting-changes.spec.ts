import type { Frame } from '@playwright/test'
import PostalMime from 'postal-mime'
import { letters, mailbox, owner } from './acting-mailbox'
import { readyToAct, review, shot, sign } from './acting-steps'
import { expect, test } from './fixtures'
import { ask } from './steps'
import type { FullWorld } from './world/full-world'

test.describe.configure({ timeout: 90_000 })

const idOf = (world: FullWorld, kind: 'thread' | 'message', id: string) => world.idOf(kind, `<${id}@mail.example.com>`)
const cards = (sidebar: Frame) => sidebar.locator('[data-card]')
const eventOf = (world: FullWorld) => world.google.accounts.get(owner)?.events.find(({ id }) => id === 'dentist26nov')

const dentist = {
  id: 'dentist26nov',
  summary: 'Dentist',
  location: 'Weststrasse 9',
  start: { dateTime: '2026-11-26T11:00:00+01:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-11-26T11:45:00+01:00', timeZone: 'Europe/Berlin' },
  organizer: { email: owner, self: true },
}

function fill(world: FullWorld): void {
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount(mailbox())
  world.addEvents(owner, [dentist])
}

test('two changes of one event are signed one after the other: the second is shown as the first has left the event', async ({
  app,
  world,
}) => {
  fill(world)
  const { sidebar } = await readyToAct(app, owner, 0, 'Dinner on Saturday')
  const change = (changes: object) => ({ name: 'update_event', args: { eventId: dentist.id, changes } })
  const calls = [change({ start: '2026-12-04T15:00' }), change({ start: '2026-12-04T16:00' })]
  world.gemini.script([{ calls }, { text: 'I propose both.' }])
  expect(await ask(sidebar, 'Move the dentist to next Friday at 3, then to 4')).toBe('answered')
  const opening = app.context.waitForEvent('page')
  await sidebar.locator('[data-review-all]').click()
  const popup = await opening
  await expect(popup.locator('[data-field=start] .before')).toContainText('Thu 26 Nov 2026, 11:00')
  const first = await popup.locator('[data-action]').getAttribute('data-action')
  await popup.locator('#sign:enabled').click()
  await expect(popup.locator('[data-action]')).not.toHaveAttribute('data-action', first ?? '')
  await expect(popup.locator('[data-field=start] .before')).toContainText('Fri 4 Dec 2026, 15:00')
  await expect(popup.locator('main')).toContainText('The event was changed since this was proposed')
  await shot(popup, 'changes-1-second')
  await sign(popup)
  for (const n of [0, 1]) await expect(cards(sidebar).nth(n)).toHaveAttribute('data-state', 'done')
  expect(Date.parse(eventOf(world)?.start?.dateTime ?? '')).toBe(Date.parse('2026-12-04T15:00:00Z'))
})

test('an event that was changed while it was looked at is shown anew on one click, old and new, and nothing is lost', async ({
  app,
  world,
}) => {
  fill(world)
  const { page, sidebar } = await readyToAct(app, owner, 0, 'Dinner on Saturday')
  const move = { name: 'update_event', args: { eventId: dentist.id, changes: { location: 'Harbour 2' } } }
  world.gemini.script([{ calls: [move] }, { text: 'I propose the new place.' }])
  expect(await ask(sidebar, 'Change the place of the dentist to Harbour 2')).toBe('answered')
  const card = cards(sidebar)
  const popup = await review(app, card)
  world.user.editEvent(owner, dentist.id, { location: 'Nordstrasse 1' })
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'failed')
  await expect(card).toContainText('has changed since')
  expect(eventOf(world)?.location).toBe('Nordstrasse 1')
  await shot(page, 'changes-2-overtaken')
  const again = await review(app, card)
  await expect(again.locator('[data-field=location] .before')).toHaveText('Nordstrasse 1')
  await sign(again)
  await expect(card).toHaveAttribute('data-state', 'done')
  expect(eventOf(world)?.location).toBe('Harbour 2')
})

test('whom a reply reaches can be edited; it is judged anew, and says what the user typed', async ({ app, world }) => {
  fill(world)
  const { page, sidebar } = await readyToAct(app, owner, 0, 'Planning the spring')
  const reply = { name: 'reply', args: { messageId: idOf(world, 'message', 'planning'), all: true, body: 'Wednesday is fine.' } }
  world.gemini.script([{ calls: [reply] }, { text: 'I drafted a reply.' }])
  expect(await ask(sidebar, 'Reply to all that Wednesday is fine')).toBe('answered')
  const card = cards(sidebar)
  await expect(card.locator('[data-value=to]')).toContainText('bob@example.com')
  await expect(card.locator('[data-value=cc]')).toContainText('carol@example.org')
  await card.locator('[data-edit]').click()
  await expect(card.locator('[name=to]')).toHaveValue('bob@example.com')
  await expect(card.locator('[name=to]')).toBeFocused()
  // Escape leaves the fields, not the sidebar, and the focus goes back to where it came from.
  await page.keyboard.press('Escape')
  await expect(card.locator('[name=to]')).toHaveCount(0)
  await expect(card.locator('[data-edit]')).toBeFocused()
  await page.keyboard.press('Enter')
  await card.locator('[name=cc]').fill('anna.berg@example.org')
  await shot(page, 'changes-3-edit-reply')
  await card.locator('[data-save]').click()
  await expect(card.locator('[data-value=cc]')).toContainText('anna.berg@example.org')
  await expect(card.locator('[data-origin="anna.berg@example.org"]')).toContainText('typed by you')
  await expect(card.locator('[data-origin="bob@example.com"]')).toContainText('Planning the spring')
  await expect(card).not.toContainText('carol@example.org')
  await shot(page, 'changes-4-edited-reply')
  await sign(await review(app, card))
  await expect(card).toHaveAttribute('data-state', 'done')
  const [body] = world.google.effects.filter(({ path }) => path.includes('/drafts/send')).map(effect => effect.body)
  const sent = await PostalMime.parse(Buffer.from((body as { message: { raw: string } }).message.raw, 'base64url'))
  expect(sent.to).toEqual([{ name: 'Bob Castell', address: 'bob@example.com' }])
  expect(sent.cc?.map(({ address }) => address)).toEqual(['anna.berg@example.org'])
  expect(sent.inReplyTo).toBe('<planning@mail.example.com>')
})

test('an undo is an action of the journal, which a new worker goes on with where the first one was ended', async ({ app, world }) => {
  fill(world)
  const before = world.snapshot()
  const { page, sidebar } = await readyToAct(app, owner, 0, 'Dinner on Saturday')
  const threadIds = letters.map((_, n) => idOf(world, 'thread', `letter-${n}`))
  world.gemini.script([{ calls: [{ name: 'archive', args: { threadIds } }] }, { text: 'I propose to archive them.' }])
  expect(await ask(sidebar, 'Archive the newsletters')).toBe('answered')
  const card = cards(sidebar)
  const popup = await review(app, card)
  if (await popup.locator('#second').isVisible()) await popup.locator('#second').check()
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'done')
  world.faults.add({ on: 'POST /gmail/v1/users/me/messages/', nth: 2, do: { delayMs: 4000 } })
  await card.locator('[data-undo]').click()
  await expect(card).toContainText('It is being taken back.')
  await app.killWorker()
  await expect(card).toContainText('Undone.', { timeout: 20_000 })
  expect(world.snapshot()).toEqual(before)
  await sidebar.getByRole('button', { name: 'Menu' }).click()
  await sidebar.getByRole('button', { name: 'Journal' }).click()
  const entries = sidebar.locator('[data-entry]')
  await expect(entries).toHaveCount(2)
  await expect(entries.nth(0)).toContainText('Undo: Archive')
  await expect(entries.nth(0)).toContainText('Done.')
  await expect(entries.nth(1)).toContainText('Undone.')
  await expect(sidebar.locator('[data-undo]')).toHaveCount(0)
  await shot(page, 'changes-5-journal')
})
