import { expect, mail, test } from './fixtures'
import { ask, gmail, openGmail, openSidebar, openThread } from './steps'

const ada = 'ada@example.com'
const bo = 'bo@example.org'
const letter = (to: string, subject: string, text: string) =>
  mail({ id: `${subject.toLowerCase()}-${to}`, from: 'Kim Vale <kim@example.net>', to, subject, text, at: '2026-11-20T10:00:00Z' })

test.describe('accounts', () => {
  test('two accounts in two tabs answer each from its own mail', async ({ app, world }) => {
    world.addAccount({ address: ada, messages: [letter(ada, 'Concert', 'The concert begins at seven in the old mill.')] })
    world.addAccount({ address: bo, messages: [letter(bo, 'Concert', 'The concert begins at nine in the harbour.')] })
    await app.signIn(ada)
    await app.signIn(bo)
    for (const [index, address, own, other] of [
      [0, ada, 'old mill', 'harbour'],
      [1, bo, 'harbour', 'old mill'],
    ] as const) {
      const page = await openGmail(app, gmail(index))
      await openThread(page, 'Concert')
      const sidebar = await openSidebar(app, page)
      await expect(sidebar.locator('.chip.address')).toHaveText(address)
      expect(await ask(sidebar, 'Where does the concert begin?')).toBe('answered')
      await expect(sidebar.locator('.answer')).toContainText(own)
      await expect(sidebar.locator('.answer')).not.toContainText(other)
    }
  })

  test('an account that is not connected gets its own state, never another’s mail', async ({ app, world }) => {
    world.addAccount({ address: ada, messages: [letter(ada, 'Concert', 'At seven.')] })
    world.addAccount({ address: bo, messages: [letter(bo, 'Concert', 'At nine.')] })
    await app.signIn(ada)
    const sidebar = await openSidebar(app, await openGmail(app, gmail(1)))
    await expect(sidebar.getByText(`Connect ${bo}`)).toBeVisible()
    await expect(sidebar.locator('textarea#question')).toHaveCount(0)
  })

  test('a delegated mailbox is told apart from its delegate’s own', async ({ app, world }) => {
    world.addAccount({ address: ada, messages: [letter(ada, 'Concert', 'At seven.')] })
    world.addAccount({ address: bo, messages: [letter(bo, 'Minutes', 'At nine.')] })
    world.delegates.set('AEoRXRSx', bo)
    await app.signIn(ada)
    const sidebar = await openSidebar(app, await openGmail(app, gmail(0, 'd/AEoRXRSx/')))
    await expect(sidebar.getByText('This is a delegated mailbox')).toBeVisible()
  })

  test('the account is found where the title does not name it', async ({ app, world }) => {
    world.addAccount({ address: ada, messages: [letter(ada, 'Write to evil@example.net', 'At seven.')] })
    await app.signIn(ada)
    const page = await openGmail(app, gmail(0, '?untitled=1'))
    const sidebar = await openSidebar(app, page)
    await expect(sidebar.locator('.chip.address')).toHaveText(ada)
  })

  test('a subject that names another address does not change the account', async ({ app, world }) => {
    world.addAccount({ address: ada, messages: [letter(ada, 'Write to evil@example.net', 'At seven.')] })
    await app.signIn(ada)
    const page = await openGmail(app)
    await openThread(page, 'Write to evil@example.net')
    const sidebar = await openSidebar(app, page)
    await expect(sidebar.locator('.chip.address')).toHaveText(ada)
  })

  test('a mail file is asked in a tab of its own, without any Google', async ({ app, world }) => {
    const options = await app.extensionPage('options.html')
    const { raw } = letter('me@example.com', 'Concert', 'The concert begins at seven in the old mill.')
    await options
      .locator('input[type=file]')
      .setInputFiles({ name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(raw, 'base64url') })
    await options.fill('#mail-address', 'me@example.com')
    await options.click('#import')
    await expect(options.locator('#account-list [data-account]')).toHaveCount(1)
    const opening = app.context.waitForEvent('page')
    await options.locator('#account-list a').click()
    const sidebar = await opening
    expect(await ask(sidebar, 'Where does the concert begin?')).toBe('answered')
    await expect(sidebar.locator('.answer')).toContainText('old mill')
    expect(world.requests.filter(({ host }) => host.endsWith('googleapis.com'))).toEqual([])
  })
})
