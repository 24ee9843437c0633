import { sign } from './acting-steps'
import { approvalOf, openStage, type Stage, shownFor, toGuests, write } from './attack-stage'
import { expect, test } from './fixtures'
import { forge, forgeFromContent } from './forged'

let stage: Stage
test.beforeAll(async () => {
  stage = await openStage()
})
test.afterAll(() => stage.close())

const approve = (input: object) => ({ name: 'sign.approve', input })

test.describe('an approval', () => {
  test('is not heard from a page script, by message or by event', async () => {
    const { popup, card } = await shownFor(stage)
    const forged = { type: 'sign.approve', ...(await approvalOf(popup)) }
    await stage.page.evaluate(message => {
      window.postMessage(message, '*')
      document.dispatchEvent(new CustomEvent('sign.approve', { detail: message }))
      for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, '*')
    }, forged)
    await popup.waitForTimeout(1000)
    await expect(card).toHaveAttribute('data-state', 'proposed')
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('is not heard from the content script or the sidebar, though they know all that it holds', async () => {
    const { popup } = await shownFor(stage)
    const known = await approvalOf(popup)
    expect(await forgeFromContent(stage.page, stage.app.id, [approve(known), { name: 'sign.show', input: {} }])).toEqual([
      'not-allowed',
      'not-allowed',
    ])
    expect(await forge(stage.sidebar, [approve(known)])).toEqual(['not-allowed'])
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('counts once, and never again, not even for a worker that has just started', async () => {
    const { popup, card } = await shownFor(stage)
    await popup.waitForTimeout(900)
    const once = await approvalOf(popup)
    await popup.waitForTimeout(900)
    const answers = await forge(popup, [approve(once), approve(once), approve(once)])
    expect(answers.filter(answer => answer === 'done: "approved"')).toHaveLength(1)
    await expect(card).toHaveAttribute('data-state', 'done')
    await stage.app.killWorker()
    expect(await forge(popup, [approve(once)]).catch(() => ['closed'])).not.toEqual(['done: "approved"'])
    expect(stage.effects().filter(effect => effect.endsWith('/drafts/send'))).toHaveLength(1)
    await popup.close().catch(() => undefined)
  })

  test('with another hash, another card or another account is refused', async () => {
    const first = await shownFor(stage)
    const other = await approvalOf(first.popup)
    await first.popup.close()
    const { popup, card } = await shownFor(stage)
    const known = await approvalOf(popup)
    await popup.waitForTimeout(900)
    const forged = [
      { ...known, hash: '0'.repeat(64) },
      { ...known, hash: other.hash },
      { ...known, id: other.id },
      { ...known, nonce: other.nonce },
      { ...known, account: '999' },
    ]
    for (const answer of await forge(popup, forged.map(approve))) expect(answer).not.toBe('done: "approved"')
    await expect(card).toHaveAttribute('data-state', 'proposed')
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('is for the bytes that were shown: bytes that were changed in the store do not run', async () => {
    const { popup, card } = await shownFor(stage)
    const { account, id } = await approvalOf(popup)
    await popup.evaluate(
      async ({ account, id }) => {
        const open = indexedDB.open(`countersign-${account}`)
        await new Promise(resolve => {
          open.onsuccess = resolve
        })
        const store = open.result.transaction('actions', 'readwrite').objectStore('actions')
        const reading = store.get(id)
        await new Promise(resolve => {
          reading.onsuccess = resolve
        })
        const writing = store.put({ ...reading.result, signed: reading.result.signed.replace('"threadId":null', '"threadId":"x"') })
        await new Promise(resolve => {
          writing.onsuccess = resolve
        })
      },
      { account, id },
    )
    await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await popup.locator('#sign:enabled').click()
    await popup.waitForTimeout(500)
    await expect(card).toHaveAttribute('data-state', 'proposed')
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('is void after ten minutes', async () => {
    const { popup } = await shownFor(stage)
    const known = await approvalOf(popup)
    await stage.app.worker().evaluate(() => {
      const now = Date.now
      Object.assign(Date, { now: () => now.call(Date) + 11 * 60_000, before: now })
    })
    expect(await forge(popup, [approve(known)])).toEqual(['done: "expired"'])
    await stage.app.worker().evaluate(() => {
      const { before } = Date as unknown as { before: () => number }
      Object.assign(Date, { now: before })
    })
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('of a clock that went back is no approval', async () => {
    const { popup } = await shownFor(stage)
    const known = await approvalOf(popup)
    await stage.app.worker().evaluate(() => {
      const now = Date.now
      Object.assign(Date, { now: () => now.call(Date) - 60_000, before: now })
    })
    expect(await forge(popup, [approve(known)])).toEqual(['done: "expired"'])
    await stage.app.worker().evaluate(() => {
      const { before } = Date as unknown as { before: () => number }
      Object.assign(Date, { now: before })
    })
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('of a reply is void where the thread has a new message', async () => {
    const mails = [...(stage.world.google.accounts.get(stage.owner)?.mailbox.mails.values() ?? [])]
    const last = mails.filter(({ subject }) => subject.includes('Housewarming on Saturday 12 December')).at(-1)
    const reply = { name: 'reply', args: { messageId: last?.id, body: 'There is a lift.' } }
    const { popup, card } = await shownFor(stage, 'Reply that there is a lift', reply)
    const raw = `From: Eve <eve@example.net>\r\nTo: ${stage.owner}\r\nSubject: Re: Housewarming on Saturday 12 December\r\nMessage-ID: <late@example.net>\r\nIn-Reply-To: ${last?.rfcId}\r\nReferences: ${last?.rfcId}\r\n\r\nWait!`
    stage.world.deliver(stage.owner, raw)
    await sign(popup)
    await expect(card).toHaveAttribute('data-state', 'failed')
    await expect(card).toContainText(/changed/i)
    expect(stage.effects().filter(effect => effect.endsWith('/send'))).toEqual([])
  })
})

test.describe('the signing window', () => {
  test('takes no click of a script, no dispatched event and no held key', async () => {
    const { popup, card } = await shownFor(stage)
    await popup.locator('#sign:enabled').waitFor()
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('#sign')?.click())
    await popup.locator('#sign').dispatchEvent('click')
    await popup.locator('#sign').focus()
    await popup.evaluate(() =>
      document.querySelector('#sign')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    )
    await popup.waitForTimeout(400)
    await expect(card).toHaveAttribute('data-state', 'proposed')
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('sends once, however often and wherever it is pressed', async () => {
    const { popup, card } = await shownFor(stage)
    await card.locator('[data-review]').click()
    expect(stage.app.context.pages().filter(page => page.url().includes('sign.html'))).toHaveLength(1)
    await popup.locator('#sign:enabled').focus()
    await popup.keyboard.down('Enter')
    await popup.keyboard.down('Enter').catch(() => undefined)
    await expect(card).toHaveAttribute('data-state', 'done')
    expect(stage.effects().filter(effect => effect.endsWith('/drafts/send'))).toHaveLength(1)
  })

  test('cannot be loaded by Gmail’s page, and shows nothing in a frame of the extension’s own', async () => {
    const url = `chrome-extension://${stage.app.id}/extension/sign.html`
    const loaded = await stage.page.evaluate(
      src =>
        fetch(src).then(
          () => true,
          () => false,
        ),
      url,
    )
    expect(loaded).toBe(false)
    const host = await stage.app.openSidebarTab()
    await host.evaluate(src => {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
    }, url)
    await host.waitForTimeout(1500)
    const framed = host.frames().find(frame => frame.url() === url)
    expect(await framed?.locator('#sign').count()).toBe(0)
    await expect(framed?.locator('main') ?? host.locator('nothing')).toContainText('was not opened by Countersign')
    await host.close()
  })

  test('is signed by nobody whose pointer it slid under: whatever moves it starts the wait anew', async () => {
    const { popup } = await shownFor(stage)
    await popup.locator('#sign:enabled').waitFor()
    await popup.evaluate(() => {
      const late = document.createElement('div')
      late.style.height = '40px'
      document.querySelector('main')?.prepend(late)
    })
    await expect(popup.locator('#sign')).toBeDisabled()
    await expect(popup.locator('#sign')).toBeEnabled()
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('cannot be signed while something stands over its button or its text, or makes it fade', async () => {
    const { popup } = await shownFor(stage)
    const button = popup.locator('#sign')
    await popup.locator('#sign:enabled').waitFor()
    const over = (selector: string) =>
      popup.evaluate(under => {
        const { top, left, width, height } = document.querySelector(under)?.getBoundingClientRect() ?? new DOMRect()
        const cover = document.createElement('div')
        cover.id = 'cover'
        const place = { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` }
        Object.assign(cover.style, { position: 'fixed', background: '#fff', pointerEvents: 'none', ...place })
        document.documentElement.append(cover)
      }, selector)
    for (const selector of ['#sign', '[data-head=to]']) {
      await over(selector)
      await expect(button).toBeDisabled()
      await popup.waitForTimeout(2000)
      await expect(button).toBeDisabled()
      await expect(popup.locator('footer')).toContainText('Something covers this window')
      await popup.evaluate(() => document.querySelector('#cover')?.remove())
      await expect(button).toBeEnabled()
    }
    await popup.evaluate(() => Object.assign(document.body.style, { opacity: '0.1' }))
    await popup.waitForTimeout(2000)
    await expect(button).toBeDisabled()
    await popup.evaluate(() => Object.assign(document.body.style, { opacity: '' }))
    await expect(button).toBeEnabled()
    expect(stage.effects()).toEqual([])
    await popup.close()
  })

  test('shows filler as its number, and is signed only when its end was seen', async () => {
    const words = Array.from({ length: 400 }, (_, n) => `Line ${n} of a long mail.`).join('\n')
    const args = { to: ['carlos@example.org'], subject: 'The lift', body: `Hello${'\n'.repeat(5000)}${words}\nand pay at once.` }
    const { popup } = await shownFor(stage, write, { name: 'send_email', args })
    await expect(popup.locator('[data-text]')).toContainText('[4,999 lines without a word]')
    await popup.waitForTimeout(2500)
    await expect(popup.locator('#sign')).toBeDisabled()
    await expect(popup.locator('footer')).toContainText('Read it to its end first')
    await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    if (await popup.locator('#second').isVisible()) await popup.locator('#second').check()
    await expect(popup.locator('#sign')).toBeEnabled()
    await popup.close()
  })

  test('shows the address itself, not the name before it, and marks one that is made to be mistaken', async () => {
    const evil = 'carlos@ехample.org'
    const { popup, card } = await shownFor(stage, write, { name: 'send_email', args: { ...(toGuests.args as object), to: [evil] } })
    await expect(popup.locator('[data-warning=LOOKALIKE][data-level=red]')).toBeVisible()
    await expect(popup.locator('#second')).toBeVisible()
    await popup.close()
    await card.locator('[data-reject]').click()
    const bidi = await stage.proposed(write, {
      name: 'send_email',
      args: { ...(toGuests.args as object), to: ['\u202Egro.elpmaxe@solrac'] },
    })
    await expect(bidi).toHaveAttribute('data-state', 'blocked')
    expect(stage.effects()).toEqual([])
  })
})
