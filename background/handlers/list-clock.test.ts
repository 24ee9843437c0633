import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { AccountId, ThreadId } from '../../shared/mail'
import { shownRows } from '../../shared/saved-list-shown'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { guest, savedList } from '../../shared/testing/saved-list'
import type { Caller } from '../ports'
import type { HandlerDeps } from './deps'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { noteDate } = await import('../google/clock')
const { listHandlers } = await import('./lists')
const { putAccount } = await import('../store/accounts')
const { addList, changeList, getList } = await import('../store/guest-lists')

it('dates a correction by Google’s clock, so that later mail against it is a conflict on a computer whose clock is ahead', async () => {
  const account = AccountId.parse('google-1')
  const list = savedList([guest('Ada', 'none', null)], { scope: { type: 'event', threadId: ThreadId.parse('t1') } })
  await putAccount({ id: account, kind: 'google', address: 'me@example.com', name: '', scopes: [], messages: null, error: null })
  await addList(account, list.id, () => ({ ...list, account }))
  const google = Date.UTC(2026, 10, 24, 9)
  const local = Date.UTC(2026, 10, 30, 9)
  noteDate(new Date(google).toUTCString(), local)
  const deps = { lists: { changed: async () => undefined }, newId: () => '00000000-0000-4000-8000-000000000100', now: () => local }
  const on = listHandlers(deps as unknown as HandlerDeps)
  const ref = { account, id: list.id }
  await on['list.correct']({ list: ref, correction: { type: 'set', key: 'ada@example.org', status: 'yes' } }, {} as Caller)
  noteDate(new Date(local).toUTCString(), local)

  const nextDay = new Date(google + 24 * 3_600_000).toISOString()
  await changeList(account, list.id, kept => ({ ...kept, rows: [{ ...guest('Ada', 'no', 0), date: nextDay }] }))
  const [row] = shownRows({ list: await getList(account, list.id), joined: [] })
  expect(row).toMatchObject({ status: 'yes', conflict: { status: 'no' } })
})
