import type { Frame } from '@playwright/test'
import { holdFor, shot } from './acting-steps'
import { expect, mail, test } from './fixtures'
import { gardenParty, guests, host, subject } from './garden-party'
import { ask, openGmail, openSidebar, openThread } from './steps'

const addressOf = (name: string) => guests.find(guest => guest.name === name)?.email ?? ''
const sent = (effects: readonly { path: string; body: unknown }[]): string[] =>
  effects
    .filter(({ path }) => path.endsWith('/drafts/send'))
    .map(({ body }) => Buffer.from((body as { message: { raw: string } }).message.raw, 'base64url').toString())

async function answersOf(sidebar: Frame): Promise<void> {
  await sidebar.locator('[data-scope=thread]').click()
  expect(await ask(sidebar, 'Who has not answered?')).toBe('answered')
}

test('twenty-five who have not answered are reminded by one signature, and who answers meanwhile is left out and named', async ({
  app,
  world,
}) => {
  test.setTimeout(90_000)
  world.setClock('2026-11-24T09:00:00Z')
  world.addAccount(gardenParty(12))
  const options = await app.signIn(host)
  await app.allow(options, host)
  await holdFor(options, 0)
  await options.close()
  const page = await openGmail(app)
  await openThread(page, subject)
  const sidebar = await openSidebar(app, page)
  await answersOf(sidebar)

  await sidebar.locator('[data-remind]').click()
  const panel = sidebar.locator('.remind')
  await expect(panel.locator('h3').first()).toContainText('25 people')
  // Who answered by a forward or in the Calendar alone stands outside the thread.
  for (const name of ['Ada Brandt', 'Ben Castell', 'Clara Dorn']) await expect(panel.locator('[data-answered]')).toContainText(name)
  await panel.locator('[name=body]').fill('Will you come on the 19th?\nA line is enough.')
  await shot(page, 'remind-form')
  await panel.locator('[data-draft]').click()
  const card = panel.locator('[data-card]')
  await expect(card).toHaveAttribute('data-state', 'proposed')
  await expect(card.locator('[data-level=red]')).toHaveCount(0)
  await shot(page, 'remind-card')
  const { raw } = mail({
    from: `Vera Lind <${addressOf('Vera Lind')}>`,
    to: `Rosa Feld <${host}>`,
    subject: `Re: ${subject}`,
    text: 'Yes, I am coming.',
    at: '2026-11-24T09:00:00Z',
    id: 'vera-late',
    re: 'invitation',
  })
  world.deliver(host, Buffer.from(raw, 'base64url'))

  const opening = app.context.waitForEvent('page')
  await card.locator('[data-review]').click()
  const popup = await opening
  await expect(popup.locator('[data-batch] [data-to]')).toHaveCount(25)
  await expect(popup.locator('[data-batch]')).toContainText(addressOf('Nils Oster'))
  await expect(popup.locator('[data-text]:visible')).toHaveCount(1)
  await popup.locator('[data-to]').first().click()
  await expect(popup.locator('[data-text]:visible')).toHaveCount(2)
  await popup.locator('[data-to]').first().click()
  await expect(popup.locator('#sign')).toHaveText('Sign all 25')
  await popup.waitForTimeout(1000)
  await expect(popup.locator('#sign')).toBeDisabled()
  await shot(popup, 'remind-sign')
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await popup.locator('#second').check()
  const closed = popup.waitForEvent('close')
  await popup.locator('#sign:enabled').click()
  await closed

  await expect(card).toHaveAttribute('data-state', 'done', { timeout: 30_000 })
  await expect(card).toContainText(`Left out, for they have written since: ${addressOf('Vera Lind')}.`)
  await shot(page, 'remind-done')
  const mails = sent(world.google.effects)
  const reached = mails.map(raw => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1]).sort()
  const silent = guests.slice(12).filter(({ name }) => !['Ada Brandt', 'Ben Castell', 'Clara Dorn', 'Vera Lind'].includes(name))
  expect(reached).toEqual(silent.map(({ email }) => email).sort())
})
