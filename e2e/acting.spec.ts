import { party, readyToAct, review, sign, toGuests, write } from './acting-steps'
import { expect, test } from './fixtures'
import { ask } from './steps'

test.describe('acting', () => {
  test('sends exactly what was shown, once, and only after the signature', async ({ app, owner, world }) => {
    world.gemini.script([{ calls: [toGuests] }, { text: 'I drafted a mail to Carlos.' }])
    const { sidebar } = await readyToAct(app, owner)
    expect(await ask(sidebar, write)).toBe('answered')
    const card = sidebar.locator('[data-card]')
    await expect(card).toHaveAttribute('data-state', 'proposed')
    expect(world.google.effects).toEqual([])
    const popup = await review(app, card)
    await expect(popup.locator('[data-head=to]')).toContainText('carlos@example.org')
    await expect(popup.locator('[data-text]')).toContainText('Third floor, and there is a lift.')
    await expect(popup.locator('.account')).toContainText(owner)
    if (process.env.SHOTS) {
      await popup.setViewportSize({ width: 600, height: 760 })
      await popup.screenshot({ path: `${process.env.SHOTS}/sign.png` })
    }
    await expect(popup.locator('#sign')).not.toBeFocused()
    await sign(popup)
    await expect(card).toHaveAttribute('data-state', 'done')
    const paths = world.google.effects.map(({ method, path }) => `${method} ${path}`)
    expect(paths).toEqual(['POST /gmail/v1/users/me/drafts', 'POST /gmail/v1/users/me/drafts/send'])
    const raws = world.google.effects.map(({ body }) => (body as { message: { raw: string } }).message.raw)
    expect(raws[0]).toBe(raws[1])
  })

  test('takes a held mail back with Cancel, and sends nothing when the window is closed or the card rejected', async ({
    app,
    owner,
    world,
  }) => {
    world.gemini.script([{ calls: [toGuests] }, { text: 'I drafted a mail to Carlos.' }])
    const { sidebar } = await readyToAct(app, owner, 30)
    expect(await ask(sidebar, write)).toBe('answered')
    const card = sidebar.locator('[data-card]')
    await (await review(app, card)).close()
    await expect(card).toHaveAttribute('data-state', 'proposed')
    await sign(await review(app, card))
    await expect(card).toHaveAttribute('data-state', 'held')
    await card.locator('[data-cancel]').click()
    await expect(card).toHaveAttribute('data-state', 'proposed')
    await card.locator('[data-reject]').click()
    await expect(card).toHaveAttribute('data-state', 'rejected')
    expect(world.google.effects).toEqual([])
  })

  test('archives the open thread on a signature, and puts it back with one click', async ({ app, owner, world }) => {
    const before = world.snapshot()
    const { sidebar } = await readyToAct(app, owner)
    const mails = [...(world.google.accounts.get(owner)?.mailbox.mails.values() ?? [])]
    const id = mails.find(({ subject }) => subject === party)?.threadId
    world.gemini.script([{ calls: [{ name: 'archive', args: { threadIds: [id] } }] }, { text: 'I proposed to archive it.' }])
    expect(await ask(sidebar, 'Archive this')).toBe('answered')
    const card = sidebar.locator('[data-card]')
    await sign(await review(app, card))
    await expect(card).toHaveAttribute('data-state', 'done')
    expect(world.snapshot()).not.toEqual(before)
    await card.locator('[data-undo]').click()
    await expect(card).toContainText('Undone.')
    expect(world.snapshot()).toEqual(before)
  })

  test('voids what was shown when the card is edited, and asks twice for what is red', async ({ app, owner, world }) => {
    const stranger = { name: 'send_email', args: { to: ['win@prize.example.net'], subject: 'Hello', body: 'All of it' } }
    world.gemini.script([{ calls: [stranger] }, { text: 'I drafted a mail.' }])
    const { sidebar } = await readyToAct(app, owner)
    expect(await ask(sidebar, 'Write to Carlos that there is a lift')).toBe('answered')
    const card = sidebar.locator('[data-card]')
    await expect(card.locator('[data-warning=RCPT_NEW][data-level=red]')).toBeVisible()
    const popup = await review(app, card)
    await popup.waitForTimeout(2200)
    await expect(popup.locator('#sign')).toBeDisabled()
    await card.locator('[data-edit]').click()
    await card.locator('[name=to]').fill('carlos@example.org')
    await card.locator('[name=to]').press('Tab')
    await card.locator('[data-save]').click()
    await expect(card.locator('[data-warning=RCPT_NEW]')).toHaveCount(0)
    await popup.locator('#second').check()
    await popup.locator('#sign:enabled').click()
    // What was shown is void: the window shows the edited mail in its place, and nothing was sent.
    await expect(popup.locator('[data-head=to]')).toContainText('carlos@example.org')
    expect(world.google.effects).toEqual([])
  })
})

test('an edit of one value is judged by the mail that the others were drawn from', async ({ app, owner, world }) => {
  const copied = {
    name: 'send_email',
    args: { to: ['carlos@example.org'], subject: 'The lift', body: 'Which floor is it, and is there a lift?' },
  }
  world.gemini.script([{ calls: [copied] }, { text: 'I drafted a mail.' }])
  const { sidebar } = await readyToAct(app, owner)
  expect(await ask(sidebar, 'Write a mail about the lift')).toBe('answered')
  const card = sidebar.locator('[data-card]')
  await expect(card.locator('[data-warning=CROSS_FLOW]')).toBeVisible()
  await expect(card.locator('[data-origin=body]')).toContainText('stands in “Re: Housewarming')
  await card.locator('[data-edit]').click()
  await card.locator('[name=subject]').fill('Floor')
  await card.locator('[name=subject]').press('Tab')
  await card.locator('[data-save]').click()
  await expect(card.locator('[data-origin=subject]')).toHaveText('typed by you')
  await expect(card.locator('[data-warning=CROSS_FLOW]')).toBeVisible()
  await expect(card.locator('[data-warning=TEXT_FROM_MAIL]')).toBeVisible()
})

test.describe('the signing window', () => {
  test('gives a card back to be edited, with the cursor in its first field, and goes on without it', async ({ app, owner, world }) => {
    const second = { name: 'send_email', args: { to: ['mia@example.org'], subject: 'The salad', body: 'Oranges, please.' } }
    world.gemini.script([{ calls: [toGuests, second] }, { text: 'I drafted two mails.' }])
    const { sidebar } = await readyToAct(app, owner)
    expect(await ask(sidebar, `${write}, and to mia@example.org about the salad`)).toBe('answered')
    const [first, other] = [sidebar.locator('[data-card]').nth(0), sidebar.locator('[data-card]').nth(1)]
    const opening = app.context.waitForEvent('page')
    await sidebar.locator('[data-review-all]').click()
    const popup = await opening
    await expect(popup.locator('[data-head=to]')).toContainText('carlos@example.org')
    await popup.locator('#edit').click()
    await expect(popup.locator('[data-head=to]')).toContainText('mia@example.org')
    await expect(first.locator('[name=to]')).toBeFocused()
    await sign(popup)
    await expect(other).toHaveAttribute('data-state', 'done')
    await expect(first).toHaveAttribute('data-state', 'proposed')
    await first.locator('[name=body]').fill('Third floor.')
    await first.locator('[data-save]').click()
    await expect(first.locator('[data-origin=body]')).toHaveText('typed by you')
  })

  test('shows nothing in a tab that the worker did not open', async ({ app, owner, world }) => {
    world.gemini.script([{ calls: [toGuests] }, { text: 'I drafted a mail to Carlos.' }])
    const { sidebar } = await readyToAct(app, owner)
    expect(await ask(sidebar, write)).toBe('answered')
    const popup = await review(app, sidebar.locator('[data-card]'))
    const forged = await app.extensionPage('sign.html')
    await expect(forged.locator('main')).toContainText('was not opened by Countersign', { timeout: 8000 })
    await expect(forged.locator('#sign')).toHaveCount(0)
    await popup.close()
    expect(world.google.effects).toEqual([])
  })

  test('is signed by no script, sooner than it can be read, or twice', async ({ app, owner, world }) => {
    world.gemini.script([{ calls: [toGuests] }, { text: 'I drafted a mail to Carlos.' }])
    const { sidebar } = await readyToAct(app, owner)
    expect(await ask(sidebar, write)).toBe('answered')
    const card = sidebar.locator('[data-card]')
    const popup = await review(app, card)
    await popup.locator('#sign:enabled').waitFor()
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('#sign')?.click())
    await popup.waitForTimeout(300)
    await expect(card).toHaveAttribute('data-state', 'proposed')
    // The window may close at the first of the two clicks.
    await popup
      .locator('#sign')
      .dblclick()
      .catch(error => expect(String(error)).toContain('has been closed'))
    await expect(card).toHaveAttribute('data-state', 'done')
    expect(world.google.effects.filter(({ path }) => path.endsWith('/drafts/send'))).toHaveLength(1)
  })
})
