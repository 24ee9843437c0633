import { expect, test } from './fixtures'
import { gmail, openGmail, openThread, row, tickRow } from './steps'

const party = 'Housewarming on Saturday 12 December'

test.describe('the Gmail-like page', () => {
  test('names its account, lists real mail and opens a thread under an address that is not the API’s id', async ({ app, owner, world }) => {
    const page = await openGmail(app, 'https://mail.google.com/mail/')
    await expect(page).toHaveTitle(`Inbox - ${owner} - Gmail`)
    expect(page.url()).toBe(gmail(0, '#inbox'))
    await openThread(page, party)
    await expect(page).toHaveTitle(`${party} - ${owner} - Gmail`)
    const id = await page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id')
    expect(page.url()).not.toContain(String(id))
    expect(world.google.accounts.get(owner)?.mailbox.threads.has(String(id))).toBe(true)
    await expect(page.locator('.adn:visible .a3s')).toHaveText(/Which floor is it/)
  })

  test('leaves old views in the page, below a hidden parent', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await openThread(page, party)
    await page.goBack()
    await row(page, 'Offer 2231').waitFor()
    await openThread(page, 'Offer 2231')
    await expect(page.locator('h2.hP')).toHaveCount(2)
    await expect(page.locator('h2.hP:visible')).toHaveText('Offer 2231')
  })

  test('keeps the browser’s menu off its rows and shows its own', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await page.evaluate(() => addEventListener('contextmenu', event => Object.assign(window, { kept: event.defaultPrevented })))
    await row(page, party).click({ button: 'right' })
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true)
    await expect(page.locator('.J-M[role=menu]')).toBeVisible()
    await openThread(page, 'Offer 2231')
    await page.locator('.a3s:visible').first().click({ button: 'right' })
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(false)
  })

  test('searches, pages by hash, and opens a message by its API id', async ({ app, owner, world }) => {
    const page = await openGmail(app, gmail(0, '#search/from%3Acarlos'))
    await expect(page).toHaveTitle(`Search results - ${owner} - Gmail`)
    await expect(row(page, 'The drill you lent me')).toBeVisible()
    const mails = [...(world.google.accounts.get(owner)?.mailbox.mails.values() ?? [])]
    const offer = mails.find(mail => mail.subject === 'Offer 2231')
    await page.goto(gmail(0, `#all/${offer?.id}`))
    await expect(page.locator('h2.hP:visible')).toHaveText('Offer 2231')
    await expect(page).toHaveURL(/#all\/FMfcgz/)
  })

  test('moves, ticks and opens rows by its own shortcuts, but not inside a text field', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect(page.locator('tr.zA.x7')).toHaveText(new RegExp(party))
    expect(await page.evaluate(() => document.activeElement?.matches('tr.zA.btb'))).toBe(true)
    await page.locator('input[name=q]').fill('x')
    await page.keyboard.press('x')
    await expect(page.locator('tr.zA.x7')).toHaveCount(1)
  })

  test('shows list and thread side by side with the preview pane on', async ({ app, owner: _ }) => {
    const page = await openGmail(app, gmail(0, '?preview=1'))
    await openThread(page, party)
    await expect(row(page, 'Offer 2231')).toBeVisible()
    await openThread(page, 'Offer 2231')
    await expect(page.locator('.iY h2.hP')).toHaveCount(2)
    await expect(page.locator('.iY h2.hP:visible')).toHaveCount(1)
  })

  test('gives every message its own row with conversation view off', async ({ app, owner: _ }) => {
    const page = await openGmail(app, gmail(0, '?conversation=0'))
    expect(await page.locator(`tr.zA:has-text("${party}")`).count()).toBeGreaterThan(15)
    await row(page, 'Offer 2231').click()
    await expect(page.locator('[role=listitem]:visible')).toHaveCount(1)
  })

  test('withholds the legacy id of own mail until it is synced, and all ids where the markup has changed', async ({ app, owner: _ }) => {
    const page = await openGmail(app, gmail(0, '?unsynced=asked'))
    await openThread(page, 'Offer 2231')
    const last = page.locator('.adn:visible').last()
    await expect(last).toHaveAttribute('data-message-id', /^#msg-a:r\d+$/)
    expect(await last.getAttribute('data-legacy-message-id')).toBeNull()
    await page.evaluate(() => document.dispatchEvent(new Event('gmail-sync')))
    await expect(last).toHaveAttribute('data-legacy-message-id', /^[0-9a-f]{16}$/)
    await page.goto(gmail(0, '?unseen=1#inbox'))
    await openThread(page, 'Offer 2231')
    expect(await page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id')).toBeNull()
  })

  test('refuses a page’s inline HTML by Gmail’s policy', async ({ app, owner: _, world, complaints }) => {
    const page = await openGmail(app)
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>'
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
    await expect.poll(() => world.page.violations.length).toBeGreaterThan(0)
    for (const list of [world.page.violations, complaints]) list.length = 0
  })

  test('ticks rows by their boxes', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await tickRow(page, party)
    await expect(page.locator('tr.zA.x7')).toHaveCount(1)
    await expect(page).toHaveURL(gmail(0, '#inbox'))
  })
})
