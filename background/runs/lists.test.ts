import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunId } from '../../shared/run-log'
import { shownRows } from '../../shared/saved-list-shown'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, adaComes, ask: asked, freshAccount, invitation, makeBench } = await import('../testing/run-bench')
const { corrected } = await import('../lists/corrections')
const { openList } = await import('../lists/open-list')
const { allLists, changeList } = await import('../store/guest-lists')
const { openAccount } = await import('../store/db')

const says = (name: string, text: string) => ({ from: `${name} <${name.toLowerCase()}@example.org>`, subject: 'Re: Garden party', text })
const first = threadOf('party', [invitation, adaComes])
const later = threadOf('party', [invitation, adaComes, says('Bob', 'Sorry, I cannot come.')])
const ask = { ...asked, zone: 'UTC' }
const turns = [{ text: 'One.' }]
const statuses = async () => {
  const [list] = await allLists(account.id)
  return list && shownRows(await openList({ account: account.id, id: list.id })).map(({ key, status }) => [key, status])
}

beforeEach(freshAccount)

describe('an answer with guests', () => {
  it('keeps its list in the write that ends its run, and a later one brings that list up to date', async () => {
    const bench = makeBench(fakeMail([first]), { turns })
    const { run } = await bench.engine.ask(ask)
    await bench.over(run)
    const [list, ...others] = await allLists(account.id)
    expect(others).toEqual([])
    expect(list).toMatchObject({ run, question: ask.question, scope: ask.scope, receipt: { messages: 2 }, changes: [] })
    expect(bench.listsRead).toEqual([run])
    const again = makeBench(fakeMail([later]), { turns })
    await again.over((await again.engine.ask(ask)).run)
    const [updated, ...more] = await allLists(account.id)
    expect(more).toEqual([])
    expect(updated?.id).toBe(list?.id)
    expect(updated?.changes).toMatchObject([{ key: 'bob@example.org', before: { status: 'none' }, after: { status: 'no' } }])
  })

  it('leaves corrections that were made meanwhile standing', async () => {
    const bench = makeBench(fakeMail([first]), { turns })
    await bench.over((await bench.engine.ask(ask)).run)
    const [list] = await allLists(account.id)
    if (!list) throw new Error('no list')
    const set = { type: 'set', key: 'bob@example.org', status: 'maybe' } as const
    await changeList(account.id, list.id, kept => corrected(kept, set, crypto.randomUUID(), Date.UTC(2026, 10, 21)))
    const again = makeBench(fakeMail([later]), { turns })
    await again.over((await again.engine.ask(ask)).run)
    expect(await statuses()).toEqual([
      ['ada@example.org', 'yes'],
      ['bob@example.org', 'maybe'],
    ])
  })

  it('has its list once it is answered and not before, wherever its worker dies', async () => {
    const whole = makeBench(fakeMail([first]), { turns })
    const { run } = await whole.engine.ask(ask)
    await whole.over(run)
    // The answer and the end are one write.
    const length = whole.types().length - 1
    const [list] = await allLists(account.id)
    for (let cut = 1; cut < length; cut++) {
      await rewind(run, cut)
      const next = makeBench(fakeMail([first]), { turns })
      await next.engine.resume()
      await next.over(run)
      const [kept, ...others] = await allLists(account.id)
      expect(others).toEqual([])
      expect(kept).toMatchObject({ run, rows: list?.rows })
    }
  })

  it('that names nobody keeps no list', async () => {
    const bench = makeBench(fakeMail([threadOf('note', [{ from: 'Ada <ada@example.org>', subject: 'Note', text: 'The roof is fine.' }])]), {
      turns,
    })
    await bench.over((await bench.engine.ask(ask)).run)
    expect(await allLists(account.id)).toEqual([])
  })
})

/** The store as a worker leaves it that dies after this many events. */
async function rewind(run: RunId, events: number): Promise<void> {
  const transaction = (await openAccount(account.id)).transaction(['runs', 'log', 'lists'], 'readwrite')
  await transaction.objectStore('log').delete(IDBKeyRange.bound([run, events], [run, 1000]))
  await transaction.objectStore('lists').clear()
  const row = await transaction.objectStore('runs').get(run)
  if (row) await transaction.objectStore('runs').put({ ...row, ended: false })
  await transaction.done
}
