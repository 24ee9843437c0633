import type { Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { letters, lettersQuery, mailbox, owner } from './acting-mailbox'
import { readyToAct, review, shot, sign } from './acting-steps'
import { expect, test } from './fixtures'
import { ask } from './steps'
import type { FullWorld } from './world/full-world'

const idOf = (world: FullWorld, kind: 'thread' | 'message', id: string) => world.idOf(kind, `<${id}@mail.example.com>`)
const effectsOf = (world: FullWorld) => world.google.effects.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
const lastRequest = (world: FullWorld): string => world.gemini.requests.findLast(({ path }) => path.includes('GenerateContent'))?.raw ?? ''

function fill(world: FullWorld): void {
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount(mailbox())
}

/** The mail that was sent, as its recipient's program reads it. */
function sentMail(world: FullWorld) {
  const [body] = world.google.effects.filter(({ path }) => path.includes('/drafts/send')).map(effect => effect.body)
  return PostalMime.parse(Buffer.from((body as { message: { raw: string } }).message.raw, 'base64url'))
}

test('replies to Anna that we are two: in the style of the last mails to her, with the signature as Gmail writes it, stopped, then sent', async ({
  app,
  world,
}) => {
  fill(world)
  const before = world.snapshot()
  const { page, sidebar } = await readyToAct(app, owner, 6, 'Dinner on Saturday')
  const reply = {
    name: 'reply',
    args: { messageId: idOf(world, 'message', 'saturday'), body: 'Moin Anna,\n\nwe are two.\n\nBis denne\nMara' },
  }
  world.gemini.script([{ calls: [reply] }, { text: 'I drafted a reply to Anna.' }])
  expect(await ask(sidebar, 'Reply to Anna that we are two')).toBe('answered')

  // What the mind was shown of the user's own mail: words, no signature, and marked off.
  const shown = lastRequest(world)
  expect(shown).toContain('Examples of how the user writes')
  expect(shown).toContain('it is under the pot')
  expect(shown).not.toContain('Weststrasse')
  expect(shown).not.toContain('Hi Bob, done')
  const card = sidebar.locator('[data-card]')
  await expect(card.locator('h3')).toHaveText('Reply to anna.berg@example.org')
  await expect(card.locator('[data-style]')).toContainText('in the style of your last 3 mails to Anna Berg')
  await expect(card.locator('[data-style] a')).toHaveCount(3)
  await expect(card.locator('[data-origin="anna.berg@example.org"]')).toContainText('Dinner on Saturday')
  await expect(card.locator('[data-warning]')).toHaveCount(0)
  await shot(page, 'reply-1-card')

  const popup = await review(app, card)
  await expect(popup.locator('h1')).toHaveText('Send this reply?')
  await expect(popup.locator('[data-text]')).toContainText('-- \nMara Lindt\nWeststrasse 4 · lindt-garden.example.com')
  await expect(popup.locator('main')).toContainText('https://pictures.example.net/mail-sig/leaf.png')
  await shot(popup, 'reply-2-sign')
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'held')
  await shot(page, 'reply-3-held')
  await card.locator('[data-cancel]').click()
  await expect(card).toHaveAttribute('data-state', 'proposed')
  expect(world.snapshot()).toEqual(before)

  await sign(await review(app, card))
  await expect(card).toHaveAttribute('data-state', 'done', { timeout: 20_000 })
  await shot(page, 'reply-4-done')
  const sent = await sentMail(world)
  expect(sent.inReplyTo).toBe('<saturday@mail.example.com>')
  expect(sent.text).toContain('> how many are you on Saturday?')
  expect(sent.html).toContain('<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">')
  expect(sent.html).toContain('<blockquote class="gmail_quote"')
  const box = world.google.accounts.get(owner)?.mailbox
  expect(box?.threads.get(idOf(world, 'thread', 'saturday'))?.mails).toHaveLength(2)
})

test('finds a time with Bob and Carol, puts it into the calendar, answers Bob, and takes the event back', async ({ app, world }) => {
  test.setTimeout(90_000)
  fill(world)
  world.addAccount({
    address: 'bob@example.com',
    events: [
      {
        id: 'bobbusy02dec',
        summary: 'Dentist',
        start: { dateTime: '2026-12-02T09:00:00+01:00', timeZone: 'Europe/Berlin' },
        end: { dateTime: '2026-12-02T10:00:00+01:00', timeZone: 'Europe/Berlin' },
        organizer: { email: 'bob@example.com', self: true },
      },
    ],
  })
  const { page, sidebar } = await readyToAct(app, owner, 0, 'Planning the spring')
  const attendees = ['bob@example.com', 'carol@example.org']
  const times = { from: '2026-11-30T08:00:00+01:00', to: '2026-12-04T18:00:00+01:00', minutes: 60, attendees }
  const create = { summary: 'Planning the spring', start: '2026-12-02T10:00', end: '2026-12-02T11:00', attendees }
  const reply = {
    messageId: idOf(world, 'message', 'planning'),
    all: true,
    body: 'Wednesday at ten? Else Thursday at nine or Friday at two.\n\nMara',
  }
  world.gemini.script([
    { calls: [{ name: 'find_free_time', args: times }] },
    {
      calls: [
        { name: 'create_event', args: create },
        { name: 'reply', args: reply },
      ],
    },
    { text: 'I propose Wednesday 2 December at ten. Carol’s calendar cannot be seen, so the reply offers three times.' },
  ])
  const question = 'Find a time with Bob and Carol next week, put it in the calendar and answer Bob'
  expect(await ask(sidebar, question)).toBe('answered')
  // Free time is code's: who cannot be seen is never free.
  expect(lastRequest(world)).toContain('unseen')
  const [event, answer] = [sidebar.locator('[data-card]').nth(0), sidebar.locator('[data-card]').nth(1)]
  await expect(event.locator('h3')).toContainText('Create “Planning the spring”')
  await expect(event.locator('[data-when]')).toContainText('Wed 2 Dec 2026, 10:00–11:00')
  await expect(event.locator('[data-unseen]')).toContainText('carol@example.org')
  await expect(event.locator('[data-busy]')).toHaveCount(0)
  await expect(event.locator('[data-level=red], [data-level=block]')).toHaveCount(0)
  await expect(answer.locator('[data-link]')).toContainText('sign the event first')
  await shot(page, 'find-1-cards')

  // Both step through one window: the event, then the answer about it.
  const opening = app.context.waitForEvent('page')
  await sidebar.locator('[data-review-all]').click()
  const popup = await opening
  await expect(popup.locator('h1')).toHaveText('Create this event?')
  await expect(popup.locator('.account')).toContainText('1 more after this')
  await shot(popup, 'find-2-sign-event')
  await signOn(popup)
  await expect(popup.locator('h1')).toHaveText('Send this reply?')
  await shot(popup, 'find-3-sign-answer')
  await sign(popup)
  for (const card of [event, answer]) await expect(card).toHaveAttribute('data-state', 'done')
  await shot(page, 'find-4-done')
  expect(effectsOf(world)).toEqual([
    'POST /calendar/v3/calendars/primary/events',
    'POST /gmail/v1/users/me/drafts',
    'POST /gmail/v1/users/me/drafts/send',
  ])
  await expect(answer.locator('[data-undo]')).toHaveCount(0)

  // The guests were told, so taking it back is another action, to be signed too.
  await event.locator('[data-undo]').click()
  const back = sidebar.locator('[data-card]').nth(2)
  await expect(back.locator('h3')).toContainText('Cancel')
  await sign(await review(app, back))
  await expect(back).toHaveAttribute('data-state', 'done')
  const mine = world.google.accounts.get(owner)?.events.find(({ summary }) => summary === 'Planning the spring')
  expect(mine?.status).toBe('cancelled')
  await expect(sidebar.locator('.undone')).toHaveText('Undone: Create “Planning the spring”')
  await shot(page, 'find-5-undone')
})

test('archives the newsletters of a search on one signature, and puts them back with one click', async ({ app, world }) => {
  fill(world)
  const before = world.snapshot()
  const { page, sidebar } = await readyToAct(app, owner, 0, 'Dinner on Saturday')
  const threadIds = letters.map((_, n) => idOf(world, 'thread', `letter-${n}`))
  world.gemini.script([{ calls: [{ name: 'archive', args: { threadIds } }] }, { text: 'I propose to archive the three newsletters.' }])
  await sidebar.locator('[data-scope=search]').click()
  await sidebar.locator('#search').fill(lettersQuery)
  expect(await ask(sidebar, 'Archive the newsletters of this search')).toBe('answered')
  const card = sidebar.locator('[data-card]')
  await expect(card.locator('h3')).toHaveText('Archive 3 conversations')
  for (const title of letters) await expect(card).toContainText(title)
  await expect(card.locator('[data-warning]')).toHaveCount(0)
  await shot(page, 'archive-1-card')
  const popup = await review(app, card)
  await expect(popup.locator('.labels').first()).toHaveText('− Inbox (INBOX)')
  await expect(popup.locator('.items')).toContainText('Garden News <news0@letters.example.net>')
  await shot(popup, 'archive-2-sign')
  await sign(popup)
  await expect(card).toHaveAttribute('data-state', 'done')
  await shot(page, 'archive-3-done')
  const inbox = () => [...(world.google.accounts.get(owner)?.mailbox.mails.values() ?? [])].filter(({ labels }) => labels.has('INBOX'))
  expect(
    inbox()
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(['Dinner on Saturday', 'Planning the spring'])
  await sidebar.locator('body').press('Control+z')
  await expect(card).toContainText('Undone.')
  await shot(page, 'archive-4-undone')
  expect(world.snapshot()).toEqual(before)
})

/** Signs what is shown; the window stays for what waits behind it. */
async function signOn(popup: Page): Promise<void> {
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await popup.locator('#sign:enabled').click()
}
