import type { Frame, Page } from '@playwright/test'
import { calls, type Peer } from '../shared/protocol'
import { expect, test } from './fixtures'
import { forge, forgeFromContent } from './forged'
import { gmail, openGmail, openSidebar } from './steps'

const refusedFor = (peer: Peer): string[] =>
  Object.entries(calls).flatMap(([name, call]) => ((call.from as readonly Peer[]).includes(peer) ? [] : [name]))

const all = (names: readonly string[], answer: string) => Object.fromEntries(names.map(name => [name, answer]))

/** What the worker answers to each of these calls with an empty input: an error code, 'done', or 'silence'. */
const answersOf = (names: readonly string[], answers: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, at) => [name, answers[at]?.startsWith('done') ? 'done' : (answers[at] ?? 'silence')]))
const callsOf = (names: readonly string[]) => names.map(name => ({ name, input: {} }))

const from = async (page: Page | Frame, names: string[]): Promise<Record<string, string>> =>
  answersOf(names, await forge(page, callsOf(names)))
const fromContent = async (page: Page, id: string, names: string[]): Promise<Record<string, string>> =>
  answersOf(names, await forgeFromContent(page, id, callsOf(names)))

test.describe('peers', () => {
  test('a content script may only say what the page shows and ask for the sidebar’s place', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    const names = refusedFor('content')
    expect(names).toContain('run.ask')
    expect(await fromContent(page, app.id, names)).toEqual(all(names, 'not-allowed'))
  })

  test('the sidebar may not write settings, keys or accounts', async ({ app, owner: _ }) => {
    const sidebar = await openSidebar(app, await openGmail(app))
    const names = refusedFor('sidebar')
    expect(names).toEqual(
      expect.arrayContaining(['settings.set', 'key.set', 'client.set', 'account.connect', 'account.forget', 'page.seen']),
    )
    expect(names).toEqual(expect.arrayContaining(['sign.show', 'sign.approve', 'sign.reject', 'sign.consent', 'sign.close']))
    expect(await from(sidebar, names)).toEqual(all(names, 'not-allowed'))
    expect(await from(await app.openSidebarTab(), names)).toEqual(all(names, 'not-allowed'))
  })

  test('the options page may not ask, stop, or say what Gmail shows', async ({ app }) => {
    const names = refusedFor('page')
    expect(names).toEqual(expect.arrayContaining(['run.ask', 'run.stop', 'page.seen', 'view.watch']))
    expect(await from(await app.extensionPage('options.html'), names)).toEqual(all(names, 'not-allowed'))
  })

  test('a call that does not exist is refused, also one named as something every object has', async ({ app }) => {
    const names = ['toString', 'constructor', '__proto__x', 'run.approve']
    expect(await from(await app.extensionPage('options.html'), names)).toEqual(all(names, 'not-allowed'))
  })

  test('input of the wrong shape is refused before it reaches anything', async ({ app }) => {
    const names = ['client.set', 'key.set', 'account.forget']
    expect(await from(await app.extensionPage('options.html'), names)).toEqual(all(names, 'invalid-input'))
  })

  test('a page of the extension that is no peer gets no answer at all', async ({ app }) => {
    const page = await app.page(`chrome-extension://${app.id}/manifest.json`)
    expect(await from(page, ['settings.get', 'accounts.list'])).toEqual({ 'settings.get': 'silence', 'accounts.list': 'silence' })
  })

  test('the signing page in a tab that the worker did not open is no peer, while others are served', async ({ app }) => {
    const names = ['sign.show', 'sign.approve', 'sign.reject', 'sign.consent', 'sign.close', 'settings.get']
    expect(await from(await app.extensionPage('sign.html'), names)).toEqual(all(names, 'silence'))
    expect((await from(await app.extensionPage('options.html'), ['settings.get']))['settings.get']).not.toBe('silence')
  })

  test('Gmail’s own script sees neither the extension nor its frame, and cannot load the sidebar', async ({ app, owner: _ }) => {
    const page = await openGmail(app)
    await openSidebar(app, page)
    const seen = await page.evaluate(async id => {
      const host = document.querySelector('[data-countersign]')
      const fetched = await fetch(`chrome-extension://${id}/extension/sidebar.html`).then(
        () => true,
        () => false,
      )
      const { chrome } = globalThis as { chrome?: { runtime?: unknown } }
      return {
        root: host?.shadowRoot ?? null,
        frames: document.querySelectorAll('iframe').length,
        windows: window.length,
        fetched,
        runtime: typeof chrome?.runtime,
      }
    }, app.id)
    expect(seen).toEqual({ root: null, frames: 0, windows: 0, fetched: false, runtime: 'undefined' })
  })

  test('the worker reaches Google’s hosts and no other', async ({ app, owner: _ }) => {
    await app.page(gmail())
    const reached = await app.worker().evaluate(async () => {
      const tries = [
        'https://example.com/',
        'https://accounts.google.com/ListAccounts',
        'https://gmail.googleapis.com/gmail/v1/users/me/profile',
      ]
      return Promise.all(
        tries.map(url =>
          fetch(url).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      )
    })
    expect(reached).toEqual([0, 0, 401])
  })
})
