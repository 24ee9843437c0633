import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, gmail, openGmail, openSidebar, outcome, proxyHandler, put } from './steps'

const accounts = (options: Page) => options.locator('#account-list [data-account]')

test.describe('signing in', () => {
  test('asks for reading only, by code and PKCE, and the sidebar is ready without a reload', async ({ app, owner, world }) => {
    const page = await openGmail(app)
    const frame = await openSidebar(app, page)
    await expect(frame.getByText(`Connect ${owner}`)).toBeVisible()
    const options = await app.signIn(owner)
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'done')
    await expect(accounts(options)).toHaveAttribute('data-account', owner)
    const asked = new URL(
      world.requests.find(({ path }) => path.startsWith('/o/oauth2/v2/auth'))?.path ?? '',
      'https://accounts.google.com',
    )
    expect(asked.searchParams.get('scope')?.split(' ').sort()).toEqual([
      'email',
      'https://www.googleapis.com/auth/gmail.readonly',
      'openid',
    ])
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
    await expect(frame.locator('textarea#question')).toBeVisible()
  })

  test('shows the redirect address and copies it', async ({ app, owner: _ }) => {
    await app.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const options = await app.extensionPage('options.html')
    await expect(options.locator('#redirect')).toHaveText(`https://${app.id}.chromiumapp.org/`)
    await options.click('#copy-redirect')
    await expect(options.locator('#copy-redirect')).toHaveText('Copied')
    expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(`https://${app.id}.chromiumapp.org/`)
  })

  test('says what to do after a closed window', async ({ app, owner }) => {
    const options = await app.signIn(owner, { close: true })
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'sign-in-closed')
    await expect(outcome(options)).toContainText('redirect')
    await expect(accounts(options)).toHaveCount(0)
  })

  test('says what to do where the redirect address is not registered', async ({ app, owner, world }) => {
    world.google.client.redirectUris = ['https://elsewhere.example.com/']
    const options = await app.signIn(owner)
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'sign-in-closed')
    await expect(outcome(options)).toContainText('redirect_uri_mismatch')
  })

  test('says what to do where the organisation’s policy refuses', async ({ app, owner, world }) => {
    world.google.policy = 'admin_policy_enforced'
    const options = await app.signIn(owner)
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'sign-in-closed')
    await expect(outcome(options)).toContainText('administrator')
  })

  test('says so when access is denied', async ({ app, owner }) => {
    const options = await app.signIn(owner, { deny: true })
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'sign-in-refused')
  })

  test('keeps nothing where reading was unticked', async ({ app, owner, world }) => {
    const options = await app.signIn(owner, { untick: ['gmail-readonly'] })
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'scope-missing')
    await expect(accounts(options)).toHaveCount(0)
    expect(world.google.grants.size).toBe(0)
  })

  test('names the Gmail API where it is not enabled', async ({ app, owner, world }) => {
    world.google.disabled.add('gmail.googleapis.com')
    const options = await app.signIn(owner)
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'api-not-enabled')
    await expect(outcome(options)).toContainText('Enable it')
  })

  test('says so where Google refuses the client’s secret', async ({ app, owner, world }) => {
    const { secret } = world.google.client
    const signing = app.signIn(owner)
    await app.context.waitForEvent('page', page => page.url().startsWith('https://accounts.google.com/'))
    world.google.client.secret = 'another-secret'
    const options = await signing
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'client-refused')
    world.google.client.secret = secret
  })

  test('says what to do where Google gives no refresh token', async ({ app, owner, world }) => {
    world.setHandler(
      'oauth2.googleapis.com',
      proxyHandler(world, answer => ({ ...answer, body: answer.body.replace(/"refresh_token":\s*"[^"]*",?/, '') })),
    )
    const options = await app.signIn(owner)
    await expect(outcome(options)).toHaveAttribute('data-outcome', 'no-refresh-token')
    await expect(accounts(options)).toHaveCount(0)
    world.setHandler(
      'oauth2.googleapis.com',
      proxyHandler(world, answer => answer),
    )
  })
})

test.describe('after signing in', () => {
  test('renews an access token that Google no longer takes, without a word', async ({ app, owner, world }) => {
    await app.signIn(owner)
    world.google.tokens.clear()
    const sidebar = await openSidebar(app, await openGmail(app))
    expect(await ask(sidebar, 'Which dates and times are named?')).toBe('answered')
  })

  test('names Testing as the reason when Google ends the sign-in after seven days', async ({ app, owner, world }) => {
    world.google.client.status = 'testing'
    await app.signIn(owner)
    world.setClock(new Date(Date.now() + 7.5 * 86_400_000).toISOString())
    const sidebar = await openSidebar(app, await openGmail(app))
    await put(sidebar, 'Which dates and times are named?')
    await expect(sidebar.locator('[data-error=grant-expired]').first()).toContainText('Testing')
  })

  test('refuses another account than the one that is to be connected again', async ({ app, owner, world }) => {
    world.addAccount({ address: 'other@example.com' })
    const options = await app.signIn(owner)
    world.withdraw(owner)
    const sidebar = await openSidebar(app, await openGmail(app))
    await put(sidebar, 'Which dates and times are named?')
    await expect(sidebar.locator('[data-error]').first()).toBeVisible()
    await options.reload()
    const popup = app.context.waitForEvent('page')
    await options.getByRole('button', { name: 'Connect again' }).click()
    const consent = await popup
    await consent.locator('#allow').waitFor()
    const url = new URL(consent.url())
    url.searchParams.set('login_hint', 'other@example.com')
    await consent.goto(url.href)
    await consent.click('#allow', { noWaitAfter: true })
    await expect(options.locator('[data-outcome=other-account]')).toContainText('another account')
    await expect(accounts(options)).toHaveCount(1)
  })

  test('gives the grant back on sign-out and forgets the mailbox', async ({ app, owner, world }) => {
    const options = await app.signIn(owner)
    expect(world.google.grants.size).toBe(1)
    await accounts(options).getByRole('button', { name: 'Disconnect and forget' }).click()
    await accounts(options).getByRole('button', { name: 'Yes, forget it' }).click()
    await expect(accounts(options)).toHaveCount(0)
    expect(world.google.grants.size).toBe(0)
    const names = await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(names.filter(name => name?.startsWith('countersign-'))).toEqual([])
  })

  test('keeps the account through the worker’s death', async ({ app, owner }) => {
    await app.signIn(owner)
    await app.killWorker()
    const sidebar = await openSidebar(app, await openGmail(app))
    await expect(sidebar.locator('textarea#question')).toBeVisible()
  })
})

test.describe('without access to Gmail', () => {
  test.use({ ownBrowser: true })

  test('says so, and how to give it back, when access to Gmail is withdrawn in the browser', async ({ app, owner }) => {
    await app.signIn(owner)
    const sidebar = await app.openSidebarTab()
    const manager = await app.page('chrome://extensions/')
    await manager.evaluate(
      id =>
        (
          Reflect.get(window, 'chrome') as { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } }
        ).developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_CLICK',
        }),
      app.id,
    )
    await sidebar.reload()
    await expect(sidebar.getByText('Access to Gmail was withdrawn')).toBeVisible()
    await expect(sidebar.getByRole('button', { name: 'Give access' })).toBeVisible()
  })
})

test('keeps secrets out of what content scripts can read', async ({ app, owner, world }) => {
  await app.signIn(owner)
  await app.page(gmail())
  const stored = await app.worker().evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }
    return JSON.stringify(await chrome.storage.local.get())
  })
  for (const secret of [world.google.client.secret, ...world.google.tokens.keys()]) expect(stored).not.toContain(secret)
})
