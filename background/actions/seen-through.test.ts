import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { inverseOf } = await import('./undo')

beforeEach(freshAccount)

const times = { start: { dateTime: '2026-05-08T12:00:00+02:00' }, end: { dateTime: '2026-05-08T13:00:00+02:00' } }
const dentist = { id: 'dentist1', summary: 'Dentist', location: 'Here', ...times, organizer: { email: account.address, self: true } }
const open = () => openCarryBench({ events: [dentist] })
type Bench = Awaited<ReturnType<typeof open>>
const accountOf = ({ world }: Bench) => world.google.accounts.get(account.address)
const eventOf = (bench: Bench, id: string) => accountOf(bench)?.events.find(event => event.id === id)
const inserts = ({ world }: Bench) =>
  world.google.effects.filter(({ method, path }) => method === 'POST' && path.includes('/calendar/')).length

const lives = { end: null, isAlive: true }
const newLunch = () => signedAction({ tool: 'create_event', operations: [operations.insert] })
const lunchId = operations.insert.type === 'event-insert' ? operations.insert.eventId : ''

describe('Stop', () => {
  it.each([operations.send, operations.insert])(
    'in the middle of $type lets it end as it does, and keeps the next from its turn',
    async operation => {
      const bench = await open()
      const stop = new AbortController()
      const action = await signedAction({ tool: 'send_email', operations: [operation, operations.send] })
      const heard = (request: string) => void (/drafts\/send|calendar/.test(request) && stop.abort())
      const over = await bench.work(action, { ...lives, stop: stop.signal, heard })
      expect(over).toMatchObject({ state: 'failed', error: 'stopped', progress: [{ state: 'done' }, { state: 'failed' }] })
      expect(bench.sent()).toBe(operation.type === 'send' ? 1 : 0)
    },
  )
})

describe('what a dead worker asked for', () => {
  it('and the user discarded is not called sent', async () => {
    const bench = await open()
    const action = await signedAction({ tool: 'send_email', operations: [operations.send] })
    await bench.work(action, { end: { at: 'POST /gmail/v1/users/me/drafts/send', nth: 1, commits: false }, isAlive: false })
    for (const draft of accountOf(bench)?.mailbox.drafts.keys() ?? []) bench.world.user.deleteDraft(account.address, draft)
    expect(await bench.work(action, lives)).toMatchObject({ state: 'unknown' })
    expect(bench.sent()).toBe(0)
  })

  it('and the user changed in the same place since is not called failed', async () => {
    const bench = await open()
    const etag = eventOf(bench, 'dentist1')?.etag ?? ''
    const move = { type: 'event-patch' as const, eventId: 'dentist1', etag, body: JSON.stringify({ location: 'There' }), notify: true }
    const action = await signedAction({ tool: 'update_event', operations: [move] })
    await bench.work(action, { end: { at: 'PATCH', nth: 1, commits: true }, isAlive: false })
    bench.world.user.editEvent(account.address, 'dentist1', { location: 'Third floor' })
    expect(await bench.work(action, lives)).toMatchObject({ state: 'unknown' })
    expect(eventOf(bench, 'dentist1')?.location).toBe('Third floor')
  })

  it.each([{ attendees: [{ email: 'ann@example.org' }] }, { description: 'My agenda' }, { location: 'Roof' }])(
    'and the user added to is theirs: nothing takes it back',
    async change => {
      const bench = await open()
      const action = await newLunch()
      await bench.work(action, { end: { at: 'POST', nth: 1, commits: true }, isAlive: false })
      bench.world.user.editEvent(account.address, lunchId, change)
      const over = await bench.work(action, lives)
      expect(over.state).toBe('done')
      expect(inverseOf(over)).toBeNull()
    },
  )
})

it('does not make an event again where nobody could look for the first', async () => {
  const bench = await open()
  const silent = Array.from({ length: 20 }, (_, index) => ({ on: 'GET /calendar' as const, nth: index + 1, do: 500 as const }))
  bench.world.faults.add({ on: 'POST /calendar', nth: 1, do: 'commit-drop' }, ...silent)
  expect(await bench.work(await newLunch(), lives)).toMatchObject({ state: 'unknown' })
  expect(inserts(bench)).toBe(1)
})
