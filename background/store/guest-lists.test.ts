import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ThreadId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { guest, savedList } from '../../shared/testing/saved-list'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { forgetAccount, putAccount } = await import('./accounts')
const { openAccount } = await import('./db')
const { addList, allLists, changeList, getList, listOfRun } = await import('./guest-lists')
const { getThread } = await import('./threads')

const list = savedList([guest('Ada', 'yes', 10)])
const { account, id } = list
const known = () =>
  putAccount({ id: account, kind: 'google', address: 'me@example.com', name: '', scopes: [], messages: null, error: null })

beforeEach(async () => {
  await forgetAccount(account)
  await known()
})

describe('the store of guest lists', () => {
  it('is added to a database of the version before, whose mail stays', async () => {
    const thread = { id: ThreadId.parse('t1'), historyId: '1', messages: [] }
    const old = await openDB(`countersign-${account}`, 1, {
      upgrade(db) {
        db.createObjectStore('threads', { keyPath: 'id' })
        db.createObjectStore('log', { keyPath: ['run', 'seq'] })
        db.createObjectStore('runs', { keyPath: 'run' }).createIndex('conversation', 'conversation')
      },
    })
    await old.put('threads', thread)
    old.close()
    await addList(account, id, () => list)
    expect(await getThread(account, thread.id)).toEqual(thread)
    expect(await getList(account, id)).toEqual(list)
    expect(await listOfRun(account, list.run)).toEqual(list)
  })

  it('leaves out what it cannot read, and finds nothing of it', async () => {
    await addList(account, id, () => list)
    await (await openAccount(account)).put('lists', { ...list, v: 9 } as never)
    expect(await allLists(account)).toEqual([])
    await expect(getList(account, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(changeList(account, id, each => each)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('goes with its account', async () => {
    await addList(account, id, () => list)
    await forgetAccount(account)
    await expect(getList(account, id)).rejects.toMatchObject({ code: 'not-found' })
    await known()
    expect(await allLists(account)).toEqual([])
  })
})
