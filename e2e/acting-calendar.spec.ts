import type { Frame } from '@playwright/test'
import { readyToAct, review, shot, sign } from './acting-steps'
import { expect, test } from './fixtures'
import { ask } from './steps'
import type { FullWorld } from './world/full-world'

const event = (world: FullWorld, owner: string, id: string) => world.google.accounts.get(owner)?.events.find(each => each.id === id)
const cards = (sidebar: Frame) => sidebar.locator('[data-card]')

/** Tuesday morning; a dentist on Thursday, lunch on Friday week, and an invitation of Bob's. */
function fill(world: FullWorld, owner: string): void {
  world.setClock('2026-11-24T09:00:00Z')
  const moment = (time: string) => ({ dateTime: time, timeZone: 'Europe/Berlin' })
  const of = (id: string, summary: string, start: string, end: string, rest: object = {}) => ({
    id,
    summary,
    start: moment(start),
    end: moment(end),
    organizer: { email: owner, self: true },
    ...rest,
  })
  const guests = [
    { email: 'bob@example.org', responseStatus: 'accepted', organizer: true },
    { email: owner, self: true, responseStatus: 'needsAction' },
  ]
  world.addEvents(owner, [
    of('dentist26nov', 'Dentist', '2026-11-26T11:00:00+01:00', '2026-11-26T11:45:00+01:00'),
    of('lunch04dec', 'Lunch with Ines', '2026-12-04T15:15:00+01:00', '2026-12-04T16:00:00+01:00'),
    {
      ...of('review03dec', 'Review', '2026-12-03T10:00:00+01:00', '2026-12-03T11:00:00+01:00'),
      organizer: { email: 'bob@example.org' },
      attendees: guests,
    },
  ])
}

test('moves the dentist to next Friday at three, says what else is then, and takes it back', async ({ app, owner, world }) => {
  fill(world, owner)
  const before = world.snapshot()
  const move = { name: 'update_event', args: { eventId: 'dentist26nov', changes: { start: '2026-12-04T15:00' } } }
  world.gemini.script([{ calls: [move] }, { text: 'I propose to move the dentist to Friday 4 December at 15:00.' }])
  const { page, sidebar } = await readyToAct(app, owner)
  expect(await ask(sidebar, 'Move the dentist to next Friday at 3')).toBe('answered')
  const card = cards(sidebar)
  await expect(card.locator('[data-when]')).toHaveText('Fri 4 Dec 2026, 15:00–15:45 Berlin · 14:00 UTC')
  await expect(card.locator('[data-event] s')).toHaveText('Thu 26 Nov 2026, 11:00–11:45 Berlin · 10:00 UTC')
  await expect(card.locator('[data-clash]')).toContainText('Lunch with Ines')
  await expect(card.locator('[data-warning]')).toHaveCount(0)
  await shot(page, 'calendar-move-card')
  const popup = await review(app, card)
  await expect(popup.locator('[data-field=start]')).toContainText('Fri 4 Dec 2026, 15:00 Berlin')
  await expect(popup.locator('[data-field=start] .before')).toContainText('Thu 26 Nov 2026, 11:00 Berlin')
  await shot(popup, 'calendar-move-sign')
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'done')
  expect(Date.parse(event(world, owner, 'dentist26nov')?.start?.dateTime ?? '')).toBe(Date.parse('2026-12-04T14:00:00Z'))
  await card.locator('[data-undo]').click()
  await expect(card).toContainText('Undone.')
  expect(world.snapshot()).toEqual(before)
})

test('puts a time with Bob and Carol into the calendar, then answers Bob: the event first, and nobody is called free unseen', async ({
  app,
  owner,
  world,
}) => {
  test.setTimeout(90_000)
  fill(world, owner)
  const create = {
    name: 'create_event',
    args: { summary: 'Planning', start: '2026-12-02T10:00', end: '2026-12-02T11:00', attendees: ['bob@example.org', 'carol@example.org'] },
  }
  const answer = { name: 'send_email', args: { to: ['bob@example.org'], subject: 'Planning', body: 'Wednesday at ten it is.' } }
  world.gemini.script([{ calls: [create, answer] }, { text: 'I propose Wednesday at ten, and drafted a mail to Bob.' }])
  const { page, sidebar } = await readyToAct(app, owner)
  const question = 'Find a time with bob@example.org and carol@example.org next week, put it in the calendar and write to Bob'
  expect(await ask(sidebar, question)).toBe('answered')
  const [first, second] = [cards(sidebar).nth(0), cards(sidebar).nth(1)]
  await expect(first.locator('[data-unseen]')).toContainText('carol@example.org')
  await expect(second.locator('[data-link]')).toContainText('sign the event first')
  await expect(second.locator('[data-review]')).toBeDisabled()
  await shot(page, 'calendar-two-cards')
  await first.locator('[name=notify]').uncheck()
  await expect(second).toContainText('The event was changed since this was written')
  const popup = await review(app, first)
  await expect(popup.locator('[data-operation=event-insert]')).toContainText('Nobody is mailed. The guests see it in their own calendars.')
  await sign(popup)
  await expect(first).toHaveAttribute('data-state', 'done')
  expect(world.google.notices).toEqual([])
  await expect(second.locator('[data-review]')).toBeEnabled()
  await sign(await review(app, second))
  await expect(second).toHaveAttribute('data-state', 'done')
  const paths = world.google.effects.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
  expect(paths.at(0)).toMatch(/^POST .*\/events$/)
  expect(paths.at(-1)).toMatch(/drafts\/send$/)
  // No mail tells the guests, but the event goes from their calendars: they notice.
  await first.locator('[data-undo]').click()
  const back = cards(sidebar).nth(2)
  await expect(back.locator('h3')).toContainText('Cancel “Planning”')
  const undoing = await review(app, back)
  await expect(undoing.locator('[data-standing=attendees]')).toContainText('carol@example.org')
  await expect(undoing.locator('[data-told]')).toContainText('Nobody is mailed.')
  await shot(undoing, 'calendar-undo-sign')
  await sign(undoing)
  await expect(first).toContainText('Undone.')
  expect(world.google.notices).toEqual([])
})

test('accepts an invitation, and offers to take the answer back by another card', async ({ app, owner, world }) => {
  fill(world, owner)
  world.gemini.script([
    { calls: [{ name: 'respond_to_invite', args: { eventId: 'review03dec', response: 'accepted' } }] },
    { text: 'I propose to accept.' },
  ])
  const { page, sidebar } = await readyToAct(app, owner)
  expect(await ask(sidebar, 'Accept the invitation to the review')).toBe('answered')
  const card = cards(sidebar).first()
  await expect(card.locator('[data-when]')).toHaveText('Thu 3 Dec 2026, 10:00–11:00 Berlin · 09:00 UTC')
  await expect(card.locator('[data-organizer]')).toContainText('bob@example.org')
  await expect(card.locator('[data-told]')).toHaveText('Google mails the organizer your answer.')
  await shot(page, 'calendar-accept-card')
  const popup = await review(app, card)
  await expect(popup.locator('[data-told]')).toHaveText('Google mails the organizer your answer.')
  await shot(popup, 'calendar-accept-sign')
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'done')
  const mine = () => event(world, owner, 'review03dec')?.attendees?.find(({ self }) => self)?.responseStatus
  expect(mine()).toBe('accepted')
  await card.locator('[data-undo]').click()
  await expect(cards(sidebar)).toHaveCount(2)
  await sign(await review(app, cards(sidebar).nth(1)))
  await expect.poll(mine).toBe('needsAction')
})
