import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { HandlerDeps } from './deps'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))
const asked: string[][] = []
const id = AccountId.parse('google-1')
const account = { id, kind: 'google', address: 'me@firm.example', name: '', scopes: [], error: null }
vi.mock('../google/auth', () => ({
  signIn: async ({ scopes }: { scopes: string[] }) => {
    asked.push(scopes)
    return account
  },
  signOut: async () => null,
}))
vi.mock('../accounts', () => ({ accountOrThrow: async () => account, infoOf: () => null }))

const { accountHandlers } = await import('./accounts')
const { actionHandlers } = await import('./actions')
const { changeSettings } = await import('../store/settings')

const deps = { views: { changed: async () => undefined }, dropSource: () => undefined, now: () => 0 } as unknown as HandlerDeps
const connect = (acting: boolean) =>
  accountHandlers(deps)['account.connect'](
    { hint: '', calendar: true as const, ...(acting && { acting: true as const }) },
    undefined as never,
  )
const consent = () => actionHandlers(deps)['sign.consent']({ account: id, needs: 'mail' }, undefined as never)

describe('leave to write', () => {
  beforeEach(() => {
    asked.length = 0
  })

  it('is never asked of Google while all is read only; leave to read is', async () => {
    await changeSettings({ readOnly: true })
    await expect(connect(true)).rejects.toThrow('read-only')
    await expect(consent()).rejects.toThrow('read-only')
    expect(asked).toEqual([])
    await connect(false)
    expect(asked).toHaveLength(1)
  })

  it('is asked for where changes are allowed', async () => {
    await changeSettings({ readOnly: false })
    await connect(true)
    await consent()
    expect(asked).toHaveLength(2)
  })
})
