import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId, ThreadId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import { ConversationId, RunId } from '../../shared/run-log'
import { type Correction, ListId, mostRows, type SavedList } from '../../shared/saved-list'
import { shownRows } from '../../shared/saved-list-shown'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { guest, idAt, made, savedList } from '../../shared/testing/saved-list'
import type { Caller } from '../ports'
import type { Asked } from '../runs/start'
import type { HandlerDeps } from './deps'

const opened: string[] = []
vi.mock('webextension-polyfill', () => ({
  default: {
    ...makeFakeBrowser(),
    runtime: { getURL: (path: string) => `chrome-extension://x/${path}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
}))

const { listHandlers } = await import('./lists')
const { viewHandlers } = await import('./view')
const { openListNews } = await import('../lists/list-news')
const { forgetAccount, putAccount } = await import('../store/accounts')
const { addList, getList } = await import('../store/guest-lists')
const { appendEvent, forgetConversation } = await import('../store/run-log')

const [mine, hers] = [AccountId.parse('google-1'), AccountId.parse('google-2')]
const list = savedList([guest('Ada', 'yes', 10), guest('Bo', 'no', 12)], { scope: { type: 'event', threadId: ThreadId.parse('t1') } })
const ref = { account: mine, id: list.id }
const sister: SavedList = { ...list, account: hers, id: ListId.parse(idAt(1)), rows: [guest('Fay', 'yes', 9)] }
const sisterRef = { account: hers, id: sister.id }
const setBo = (status: 'yes' | 'maybe'): Correction => ({ type: 'set', key: 'bo@example.org', status })

/** Handlers over the real store, and two pages. */
function bench() {
  const asked: Asked[] = []
  const callers: Caller[] = []
  const page = (peer: 'sidebar' | 'page') => {
    const heard: Event[] = []
    const caller: Caller = {
      peer,
      gmailTab: null,
      send: event => heard.push(event),
      watch: null,
      shown: '',
      conversation: null,
      listsOf: new Set(),
    }
    callers.push(caller)
    return { caller, heard }
  }
  const lists = openListNews({ callers: peer => callers.filter(caller => caller.peer === peer) })
  const engine = {
    async ask(question: Asked) {
      asked.push(question)
      return { run: RunId.parse(idAt(70)), conversation: question.conversation ?? ConversationId.parse(idAt(71)) }
    },
  }
  let next = 100
  let at = 20 * 3_600_000
  const deps = { engine, lists, newId: () => idAt(next++), now: () => at++ } as unknown as HandlerDeps
  const told = () => lists.changed({ account: AccountId.parse('nobody'), id: list.id })
  return { on: listHandlers(deps), view: viewHandlers(deps), sidebar: page('sidebar'), print: page('page'), asked, told }
}

beforeEach(async () => {
  for (const [id, kept] of [
    [mine, list],
    [hers, sister],
  ] as const) {
    await forgetAccount(id)
    await putAccount({ id, kind: 'google', address: `${id}@example.com`, name: '', scopes: [], messages: null, error: null })
    await addList(id, kept.id, () => kept)
  }
})

describe('a stored guest list', () => {
  it('is listed with its totals after corrections, the one read last first', async () => {
    const { on, sidebar } = bench()
    await addList(mine, sister.id, () => ({ ...sister, account: mine, asOf: 5 }))
    await on['list.correct']({ list: ref, correction: setBo('yes') }, sidebar.caller)
    expect(await on['list.all']({ account: mine }, sidebar.caller)).toMatchObject([
      { id: sister.id, asOf: 5, yes: 1, heads: 1 },
      { id: list.id, name: 'Garden party', yes: 2, heads: 2 },
    ])
  })

  it('is found by the run that it rests on', async () => {
    const { on, sidebar } = bench()
    expect(await on['list.of-run']({ account: mine, run: list.run }, sidebar.caller)).toEqual({ list, joined: [] })
    expect(await on['list.of-run']({ account: mine, run: RunId.parse(idAt(9)) }, sidebar.caller)).toBeNull()
  })

  it('loses no correction of two windows at once', async () => {
    const { on, sidebar } = bench()
    const names = Array.from({ length: 20 }, (_, n) => `Guest ${n}`)
    const add = (name: string): Correction => ({
      type: 'add',
      key: `hand:${name}`,
      name,
      email: '',
      status: 'yes',
      party: 1,
      with: [],
      note: '',
    })
    await Promise.all([
      ...names.map(name => on['list.correct']({ list: ref, correction: add(name) }, sidebar.caller)),
      on['list.rename']({ list: ref, name: 'Summer party' }, sidebar.caller),
    ])
    const open = await on['list.open'](ref, sidebar.caller)
    expect(open.list.name).toBe('Summer party')
    expect(
      shownRows(open)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Ada', 'Bo', ...names].toSorted())
  })

  it('has who was added with an address under that address', async () => {
    const { on, sidebar } = bench()
    const correction: Correction = {
      type: 'add',
      key: 'hand:1',
      name: 'Bo',
      email: ' BO@example.org',
      status: 'yes',
      party: 1,
      with: [],
      note: '',
    }
    const open = await on['list.correct']({ list: ref, correction }, sidebar.caller)
    expect(shownRows(open).map(({ key, status }) => [key, status])).toEqual([
      ['ada@example.org', 'yes'],
      ['bo@example.org', 'yes'],
    ])
  })

  it('takes a correction back and makes it hold again, also one of a joined list', async () => {
    const { on, sidebar } = bench()
    await on['list.join']({ list: ref, joined: [sisterRef] }, sidebar.caller)
    const { list: corrected } = await on['list.correct'](
      { list: sisterRef, correction: { type: 'remove', key: 'fay@example.org' } },
      sidebar.caller,
    )
    const correction = corrected.corrections[0]?.id ?? ''
    const names = async (undone: boolean) =>
      shownRows(await on['list.undo']({ list: ref, correction, undone }, sidebar.caller)).map(({ name }) => name)
    expect(await names(true)).toEqual(['Ada', 'Bo', 'Fay'])
    expect(await names(false)).toEqual(['Ada', 'Bo'])
    await expect(on['list.undo']({ list: ref, correction: idAt(999), undone: true }, sidebar.caller)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('is joined only to lists that are there, never to itself, and stands alone again once they are forgotten', async () => {
    const { on, sidebar } = bench()
    const gone = { account: hers, id: ListId.parse(idAt(2)) }
    await expect(on['list.join']({ list: ref, joined: [gone] }, sidebar.caller)).rejects.toMatchObject({ code: 'not-found' })
    expect((await on['list.join']({ list: ref, joined: [ref, sisterRef, sisterRef] }, sidebar.caller)).list.joined).toEqual([sisterRef])
    await forgetAccount(hers)
    expect((await on['list.open'](ref, sidebar.caller)).joined).toEqual([])
  })

  it('is gone once it is forgotten, and only then', async () => {
    const { on, sidebar } = bench()
    await on['list.forget'](ref, sidebar.caller)
    await expect(on['list.open'](ref, sidebar.caller)).rejects.toMatchObject({ code: 'not-found' })
    await expect(on['list.forget'](ref, sidebar.caller)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not found in another account, whoever asks', async () => {
    const { on, view, sidebar } = bench()
    for (const account of [hers, AccountId.parse('nobody')]) {
      const wrong = { account, id: list.id }
      const calls: (() => Promise<unknown>)[] = [
        () => on['list.open'](wrong, sidebar.caller),
        () => on['list.correct']({ list: wrong, correction: setBo('yes') }, sidebar.caller),
        () => on['list.undo']({ list: wrong, correction: idAt(1), undone: true }, sidebar.caller),
        () => on['list.rename']({ list: wrong, name: 'x' }, sidebar.caller),
        () => on['list.join']({ list: wrong, joined: [] }, sidebar.caller),
        () => on['list.forget'](wrong, sidebar.caller),
        () => on['list.update']({ list: wrong, zone: 'UTC' }, sidebar.caller),
        () => view['page.open']({ page: 'print', list: wrong }, sidebar.caller),
      ]
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'not-found' })
    }
    const nobody = AccountId.parse('nobody')
    await expect(on['list.all']({ account: nobody }, sidebar.caller)).rejects.toMatchObject({ code: 'not-found' })
    await expect(on['list.import']({ account: nobody, list }, sidebar.caller)).rejects.toMatchObject({ code: 'not-found' })
    expect(opened).toEqual([])
  })
})

describe('a change of a list', () => {
  it('is told to every page that asked for lists of its account, in the order of the changes, and to no other', async () => {
    const { on, sidebar, print, told } = bench()
    await on['list.open'](ref, sidebar.caller)
    await on['list.all']({ account: hers }, print.caller)
    await Promise.all([
      on['list.correct']({ list: ref, correction: setBo('yes') }, sidebar.caller),
      on['list.correct']({ list: ref, correction: setBo('maybe') }, sidebar.caller),
    ])
    await on['list.forget'](ref, sidebar.caller)
    await told()
    const heard = sidebar.heard.filter(event => event.type === 'list.changed')
    expect(heard.map(({ account, id }) => [account, id])).toEqual(Array.from({ length: 3 }, () => [mine, list.id]))
    expect(heard.at(-1)?.list).toBeNull()
    expect(print.heard).toEqual([])
  })

  it('is told with the lists that it is joined to', async () => {
    const { on, sidebar, told } = bench()
    await on['list.join']({ list: ref, joined: [sisterRef] }, sidebar.caller)
    await on['list.open'](ref, sidebar.caller)
    await told()
    sidebar.heard.length = 0
    await on['list.correct']({ list: sisterRef, correction: { type: 'remove', key: 'fay@example.org' } }, sidebar.caller)
    await told()
    expect(sidebar.heard).toMatchObject([{ type: 'list.changed', ...ref, list: { joined: [{ corrections: [{}] }] } }])
  })
})

describe('an update', () => {
  const started = {
    v: 1,
    type: 'run.started',
    at: 1,
    account: mine,
    conversation: list.conversation,
    origin: 'ask',
    question: 'x',
    quoted: null,
    scope: list.scope,
    mind: 'built-in',
    zone: 'UTC',
  } as const
  it('asks the same question of the same mail in the same conversation, and the sidebar hears of it', async () => {
    const { on, sidebar, asked } = bench()
    await appendEvent(mine, list.run, started)
    expect(await on['list.update']({ list: ref, zone: 'UTC' }, sidebar.caller)).toMatchObject({ conversation: list.conversation })
    expect(asked).toEqual([
      { account: mine, conversation: list.conversation, question: list.question, quoted: null, scope: list.scope, zone: 'UTC' },
    ])
    expect(sidebar.caller.conversation).toBe(list.conversation)
  })

  it('of a list whose conversation was forgotten opens a new one, where its answer finds the list', async () => {
    const { on, sidebar, asked } = bench()
    await appendEvent(mine, list.run, started)
    await forgetConversation(mine, list.conversation)
    const { conversation } = await on['list.update']({ list: ref, zone: 'UTC' }, sidebar.caller)
    expect(conversation).not.toBe(list.conversation)
    expect(asked[0]?.conversation).toBe(conversation)
    expect((await getList(mine, list.id)).conversation).toBe(conversation)
  })
})

describe('an import', () => {
  it('keeps a list that exists as it is and stands beside it', async () => {
    const { on, sidebar } = bench()
    const info = await on['list.import']({ account: mine, list: { ...list, rows: [guest('Zoe', 'yes', 1)] } }, sidebar.caller)
    expect(info).toMatchObject({ account: mine, name: 'Garden party (imported)', yes: 1 })
    expect(await getList(mine, list.id)).toEqual(list)
    expect(info.id).not.toBe(list.id)
  })

  it('of a new list keeps its id, name and corrections, in the account that takes it, with nothing of where it came from', async () => {
    const { on, sidebar } = bench()
    const foreign = { ...list, id: ListId.parse(idAt(5)), corrections: [made(20, setBo('yes'))], joined: [ref] }
    expect(await on['list.import']({ account: hers, list: foreign }, sidebar.caller)).toMatchObject({ id: foreign.id, yes: 2 })
    const kept = await getList(hers, foreign.id)
    expect(kept).toMatchObject({ account: hers, name: list.name, corrections: foreign.corrections, joined: [] })
    expect([kept.run, kept.conversation]).not.toContain(list.run)
    expect(kept.conversation).not.toBe(list.conversation)
  })

  it('is refused where there is more than a list keeps, or no question to ask again', async () => {
    const { on, sidebar } = bench()
    const rows = Array.from({ length: mostRows + 1 }, (_, n) => guest(`G${n}`, 'yes', 1))
    await expect(on['list.import']({ account: mine, list: { ...list, rows } }, sidebar.caller)).rejects.toMatchObject({ code: 'too-large' })
    await expect(on['list.import']({ account: mine, list: { ...list, question: '' } }, sidebar.caller)).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})

describe('the print page', () => {
  it('opens for a list that is there', async () => {
    const { view, sidebar } = bench()
    await view['page.open']({ page: 'print', list: ref }, sidebar.caller)
    expect(opened.splice(0)).toEqual([`chrome-extension://x/extension/print.html?account=google-1&list=${list.id}`])
    await expect(view['page.open']({ page: 'print' }, sidebar.caller)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
