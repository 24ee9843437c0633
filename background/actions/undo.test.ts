import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Action, EventNote } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { WriteToolName } from '../../shared/write-tools'
import type { End } from '../testing/carry-bench'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { actionsOfRun, getAction } = await import('../store/actions')
const { takeBack } = await import('./undo')

beforeEach(freshAccount)

const deps = { now: () => Date.parse('2026-05-05T08:00:00Z'), newId: () => crypto.randomUUID() }
const note: EventNote = { when: '', before: '', repeats: '', scope: 'single', clashes: [], busy: [], unseen: [], guests: 0, organizer: '' }
const raw = (n: number) =>
  Buffer.from(`From: bo@example.org\r\nTo: me@example.com\r\nSubject: Topic ${n}\r\nMessage-ID: <m${n}@example.org>\r\n\r\nWords.`)
const times = {
  start: { dateTime: '2026-05-08T12:00:00+02:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-05-08T13:00:00+02:00', timeZone: 'Europe/Berlin' },
}

type Bench = Awaited<ReturnType<typeof openCarryBench>>

async function openBench(): Promise<Bench> {
  return openCarryBench({
    messages: [0, 1].map(n => ({ raw: raw(n).toString('base64url'), labels: ['INBOX', 'STARRED'] })),
    events: [{ id: 'dentist1', summary: 'Dentist', location: 'Here', ...times, organizer: { email: account.address, self: true } }],
  })
}

const inbox = ({ world }: Bench) => [...(world.google.accounts.get(account.address)?.mailbox.mails.values() ?? [])]
const etag = ({ world }: Bench) => world.google.accounts.get(account.address)?.events.find(({ id }) => id === 'dentist1')?.etag ?? ''

type Kind = { tool: WriteToolName; operations(bench: Bench): Operation[] }
const kinds: Record<string, Kind> = {
  'an archiving of two conversations': {
    tool: 'archive',
    operations: bench => inbox(bench).map(({ threadId }) => ({ type: 'labels', threadId, add: [], remove: ['INBOX'] })),
  },
  'a trip of two conversations to Trash': {
    tool: 'trash',
    operations: bench => inbox(bench).map(({ threadId }) => ({ type: 'trash-thread', threadId })),
  },
  'a change of an event': {
    tool: 'update_event',
    operations: bench => [
      { type: 'event-patch', eventId: 'dentist1', etag: etag(bench), body: JSON.stringify({ location: 'There' }), notify: false },
    ],
  },
  'a new event': {
    tool: 'create_event',
    operations: () => [
      {
        type: 'event-insert',
        eventId: 'lunch12345',
        body: JSON.stringify({ id: 'lunch12345', summary: 'Lunch', ...times }),
        notify: false,
      },
    ],
  },
}

const done = async (bench: Bench, kind: Kind): Promise<Action> =>
  bench.work(await signedAction({ tool: kind.tool, operations: kind.operations(bench) }), { end: null, isAlive: true })
/** How an event was taken out of a calendar, Google keeps. */
const seen = ({ world }: Bench) => Object.values(world.snapshot()).map(each => JSON.stringify(each))

describe.each(Object.entries(kinds))('%s that is taken back', (_, kind) => {
  it('is an action of its own, done once, whenever its worker dies', async () => {
    for (let nth = 1; nth < 12; nth++)
      for (const commits of [true, false]) {
        await freshAccount()
        const bench = await openBench()
        const before = seen(bench)
        const action = await done(bench, kind)
        const writes = bench.world.google.effects.length
        const back = await takeBack(account.id, action.id, deps)
        expect(back).toMatchObject({ state: 'running', quiet: true, undoes: action.id })
        const end: End = { at: '', nth, commits }
        await bench.work(back, { end, isAlive: false })
        // Asked for again meanwhile, it is the same one.
        const again = await takeBack(account.id, action.id, deps).catch(() => null)
        if (again) expect(again.id).toBe(back.id)
        expect(await bench.work(back, { end: null, isAlive: true })).toMatchObject({ state: 'done', error: null })
        expect(await getAction(account.id, action.id)).toMatchObject({ state: 'done', undone: true })
        expect(seen(bench)).toEqual(before)
        if (kind.tool.endsWith('_event')) expect(bench.world.google.effects.length - writes).toBe(1)
        await expect(takeBack(account.id, action.id, deps)).rejects.toMatchObject({ code: 'not-allowed' })
        expect(await actionsOfRun(account.id, action.run)).toHaveLength(2)
      }
  }, 120_000)

  it('says that nobody knows where the answer of Google is lost for good', async () => {
    const bench = await openBench()
    const action = await done(bench, kind)
    const back = await takeBack(account.id, action.id, deps)
    const method = kind.tool === 'update_event' ? 'PATCH' : kind.tool === 'create_event' ? 'DELETE' : 'POST'
    expect(await bench.work(back, { end: { at: method, nth: 1, commits: false }, isAlive: true })).toMatchObject({ state: 'unknown' })
    expect(await getAction(account.id, action.id)).toMatchObject({ undone: false })
    const next = await takeBack(account.id, action.id, deps)
    expect(next.id).not.toBe(back.id)
    expect(await bench.work(next, { end: null, isAlive: true })).toMatchObject({ state: 'done' })
    expect(await getAction(account.id, action.id)).toMatchObject({ undone: true })
  })
})

it('two actions of one step that are taken back in one moment are both taken back', async () => {
  const bench = await openBench()
  const [first, second] = kinds['an archiving of two conversations']?.operations(bench) ?? []
  if (!first || !second) throw new Error('two')
  const one = await bench.work(await signedAction({ tool: 'archive', operations: [first] }), { end: null, isAlive: true })
  const made = await signedAction({ tool: 'archive', operations: [second], run: one.run })
  const two = await bench.work(made, { end: null, isAlive: true })
  const backs = await Promise.all([one, two, one].map(({ id }) => takeBack(account.id, id, deps)))
  expect(backs.map(({ undoes }) => undoes)).toEqual([one.id, two.id, one.id])
  expect(new Set(backs.map(({ id }) => id)).size).toBe(2)
})

describe('what guests see in their calendars', () => {
  const guests = { ...note, guests: 1 }
  it.each(Object.keys(kinds).filter(name => name.includes('event')))(
    'is taken back by a signature, though no mail told them (%s)',
    async name => {
      const bench = await openBench()
      const kind = kinds[name]
      if (!kind) throw new Error(name)
      const action = await signedAction({ tool: kind.tool, operations: kind.operations(bench), event: guests })
      await bench.work(action, { end: null, isAlive: true })
      const effects = bench.world.google.effects.length
      expect(await takeBack(account.id, action.id, deps)).toMatchObject({ state: 'proposed', quiet: false, undoes: action.id })
      expect(bench.world.google.effects).toHaveLength(effects)
    },
  )
})
