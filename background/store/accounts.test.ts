import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId, MessageId, type Thread, ThreadId } from '../../shared/mail'
import { Settings } from '../../shared/settings'
import { type FakeBrowser, makeFakeBrowser } from '../../shared/testing/fake-browser'

import type { Account } from './accounts'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser
const accounts = await import('./accounts')
const { openRoot } = await import('./db')
const secrets = await import('./secrets')
const session = await import('./session')
const { changeSettings, getSettings } = await import('./settings')
const threads = await import('./threads')

const id = AccountId.parse('google-1')
const account: Account = { id, kind: 'google', address: 'Me@Example.com', name: '', scopes: [], messages: 3, error: null }
const thread: Thread = {
  id: ThreadId.parse('t1'),
  historyId: '7',
  messages: [
    {
      id: MessageId.parse('m1'),
      threadId: ThreadId.parse('t1'),
      date: 5,
      labels: ['INBOX'],
      size: 10,
      payload: { partId: '', mimeType: 'text/plain', filename: '', headers: [], size: 2, bytes: new Uint8Array([104, 105]), parts: [] },
    },
  ],
}

beforeEach(async () => {
  browser.reset()
  for (const each of await accounts.listAccounts()) await accounts.forgetAccount(each.id)
})

describe('accounts', () => {
  it('are found by address whatever its case, and an imported file never stands for a Gmail tab', async () => {
    await accounts.putAccount({ ...account, id: AccountId.parse('file-1'), kind: 'file' })
    expect(await accounts.accountByAddress('me@example.com')).toBeUndefined()
    await accounts.putAccount(account)
    expect((await accounts.accountByAddress('me@example.com'))?.id).toBe(id)
  })

  it('lose their tokens and their database when they are forgotten', async () => {
    await accounts.putAccount(account)
    await threads.putThread(id, thread)
    await secrets.setRefreshToken(id, 'refresh')
    await session.keepAccessToken(id, { token: 'access', expiresAt: 1 })
    await accounts.forgetAccount(id)
    expect(await accounts.getAccount(id)).toBeUndefined()
    expect(await secrets.getRefreshToken(id)).toBeNull()
    expect(browser.storage.session.items.size).toBe(0)
    expect((await indexedDB.databases()).map(each => each.name)).not.toContain('countersign-google-1')
    await expect(threads.getThread(id, thread.id)).rejects.toMatchObject({ code: 'not-connected' })
  })

  it('come back empty when the same person connects again', async () => {
    await accounts.putAccount(account)
    await threads.putThread(id, thread)
    await accounts.forgetAccount(id)
    await accounts.putAccount(account)
    expect(await threads.getThread(id, thread.id)).toBeUndefined()
  })

  it('that cannot be read are left out', async () => {
    await (await openRoot()).put('accounts', { id: 'google-2', kind: 'carrier pigeon' }, 'google-2')
    await accounts.putAccount(account)
    expect((await accounts.listAccounts()).map(each => each.id)).toEqual([id])
    await (await openRoot()).delete('accounts', 'google-2')
  })

  it('keep why they cannot be used until they can', async () => {
    await accounts.putAccount(account)
    await accounts.setAccountError(id, 'grant-expired')
    expect((await accounts.getAccount(id))?.error).toBe('grant-expired')
    await accounts.setAccountError(id, null)
    expect((await accounts.getAccount(id))?.error).toBeNull()
  })
})

describe('threads', () => {
  it('come back as they were kept, by their id and by their messages', async () => {
    await accounts.putAccount(account)
    await threads.putThread(id, thread)
    expect(await threads.getThread(id, thread.id)).toEqual(thread)
    expect(await threads.getMessageThread(id, MessageId.parse('m1'))).toEqual(thread)
    expect(await threads.getMessageThread(id, MessageId.parse('m2'))).toBeUndefined()
  })
})

describe('secrets', () => {
  it('never reach an area that a content script can read', async () => {
    await secrets.setClient({ id: 'client', secret: 'canary-1' })
    await secrets.setKey('gemini', 'canary-2')
    await secrets.setRefreshToken(id, 'canary-3')
    expect(await secrets.getClient()).toEqual({ id: 'client', secret: 'canary-1' })
    expect(await secrets.getKey('gemini')).toBe('canary-2')
    expect(await secrets.getRefreshToken(id)).toBe('canary-3')
    expect(browser.storage.local.items.size).toBe(0)
  })

  it('are gone once they are emptied', async () => {
    await secrets.setKey('gemini', 'key')
    await secrets.setKey('gemini', '')
    await secrets.setClient({ id: '', secret: '' })
    expect(await secrets.getKey('gemini')).toBeNull()
    expect(await secrets.getClient()).toBeNull()
  })
})

describe('settings', () => {
  it('keep every change, also of two made at once', async () => {
    await Promise.all([changeSettings({ historyDays: 7 }), changeSettings({ theme: 'dark' })])
    expect(await getSettings()).toEqual({ ...Settings.parse({}), historyDays: 7, theme: 'dark' })
  })

  it('are changed after a change that could not be kept', async () => {
    const { set } = browser.storage.local
    browser.storage.local.set = () => Promise.reject(new Error('full'))
    const refused = changeSettings({ historyDays: 7 })
    await expect(refused).rejects.toThrow('full')
    browser.storage.local.set = set
    await changeSettings({ theme: 'dark' })
    expect(await getSettings()).toMatchObject({ historyDays: 90, theme: 'dark' })
  })

  it('fall back to the defaults where they cannot be read', async () => {
    expect(await getSettings()).toEqual(Settings.parse({}))
    browser.storage.local.items.set('settings', { historyDays: 'many' })
    expect(await getSettings()).toEqual(Settings.parse({}))
  })
})

describe('the storage areas', () => {
  it('are closed to content scripts where the browser can, and work where it cannot', async () => {
    await session.protectStorage()
    const levels: unknown[] = []
    const setAccessLevel = async (level: unknown) => void levels.push(level)
    Object.assign(browser.storage.session, { setAccessLevel })
    Object.assign(browser.storage.local, { setAccessLevel })
    await session.protectStorage()
    expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }])
  })
})
