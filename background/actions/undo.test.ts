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
const { inverseOf, takeBack } = await import('./undo')

beforeEach(freshAccount)

const deps = { now: Date.now, newId: () => crypto.randomUUID() }
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

const archive = (threadId: string): Operation => ({ type: 'labels', threadId, add: [], remove: ['INBOX'] })
const calm = { end: null, isAlive: true }
const labelsOf = (bench: Bench) => inbox(bench).map(({ labels }) => [...labels].sort())

describe('a batch that is partly done', () => {
  it('is taken back as far as it came where one of it was refused', async () => {
    const bench = await openBench()
    const before = labelsOf(bench)
    const operations = [...inbox(bench).map(({ threadId }) => archive(threadId)), archive('ffffffffffffffff')]
    const action = await bench.work(await signedAction({ tool: 'archive', operations }), calm)
    expect(action).toMatchObject({ state: 'failed', progress: [{ state: 'done' }, { state: 'done' }, { state: 'failed' }] })
    expect(labelsOf(bench)).not.toEqual(before)
    expect(await bench.work(await takeBack(account.id, action.id, deps), calm)).toMatchObject({ state: 'done' })
    expect(labelsOf(bench)).toEqual(before)
  })

  it('is taken back as far as is known where an answer was lost', async () => {
    const bench = await openBench()
    const operations = inbox(bench).map(({ threadId }) => archive(threadId))
    const action = await bench.work(await signedAction({ tool: 'archive', operations }), {
      end: { at: 'POST', nth: 2, commits: true },
      isAlive: true,
    })
    expect(action).toMatchObject({ state: 'unknown', progress: [{ state: 'done' }, { state: 'unknown' }] })
    expect(inverseOf(action)).toEqual([{ type: 'message-labels', messageId: inbox(bench)[0]?.id, add: ['INBOX'], remove: [] }])
  })

  it('has nothing to take back where nothing of it was done', async () => {
    const bench = await openBench()
    const action = await bench.work(await signedAction({ tool: 'archive', operations: [archive('ffffffffffffffff')] }), calm)
    expect(inverseOf(action)).toBeNull()
  })
})

describe('what the user did since', () => {
  const first = (bench: Bench) => {
    const [mail] = inbox(bench)
    if (!mail) throw new Error('a mail')
    return mail
  }
  const undoAfter = async (bench: Bench, operation: Operation, meanwhile: (action: Action) => void) => {
    const action = await bench.work(await signedAction({ tool: 'archive', operations: [operation] }), calm)
    meanwhile(action)
    return bench.work(await takeBack(account.id, action.id, deps), calm)
  }

  it.each(['TRASH', 'SPAM'])('stays where an archived mail was moved to %s', async place => {
    const bench = await openBench()
    const back = await undoAfter(bench, archive(first(bench).threadId), () =>
      bench.world.user.relabel(account.address, first(bench).id, [place], []),
    )
    expect(back).toMatchObject({ state: 'failed', error: 'changed', progress: [{ state: 'left' }] })
    expect([...first(bench).labels]).not.toContain('INBOX')
    expect([...first(bench).labels]).toContain(place)
  })

  it.each([
    { add: ['STARRED'], remove: [], had: [] },
    { add: [], remove: ['STARRED'], had: ['STARRED'] },
  ])('stays in Trash where only its star goes back (%j)', async ({ add, remove, had }) => {
    const bench = await openBench()
    const { id, threadId } = first(bench)
    if (add.length > 0) bench.world.user.relabel(account.address, id, [], ['STARRED'])
    const back = await undoAfter(bench, { type: 'labels', threadId, add, remove }, () =>
      bench.world.user.relabel(account.address, id, ['TRASH'], ['INBOX']),
    )
    expect(back).toMatchObject({ state: 'done' })
    expect([...first(bench).labels].sort()).toEqual([...had, 'TRASH'])
  })

  it('stays where a mail whose star is to go back was deleted for good', async () => {
    const bench = await openBench()
    const { id, threadId } = first(bench)
    const back = await undoAfter(bench, { type: 'labels', threadId, add: [], remove: ['STARRED'] }, () => {
      bench.world.google.accounts.get(account.address)?.mailbox.mails.delete(id)
    })
    expect(back).toMatchObject({ state: 'failed', error: 'not-found', progress: [{ state: 'left' }] })
  })

  it('stays where a mail was marked in Trash', async () => {
    const bench = await openBench()
    const { id, threadId } = first(bench)
    const back = await undoAfter(bench, { type: 'trash-thread', threadId }, () =>
      bench.world.user.relabel(account.address, id, ['UNREAD'], ['STARRED']),
    )
    expect(back).toMatchObject({ state: 'done' })
    expect([...first(bench).labels].sort()).toEqual(['INBOX', 'UNREAD'])
  })

  it('leaves a mail that went to Spam and back out of it', async () => {
    const bench = await openBench()
    const { threadId } = first(bench)
    const back = await undoAfter(bench, { type: 'labels', threadId, add: ['SPAM'], remove: [] }, () => undefined)
    expect(back).toMatchObject({ state: 'done' })
    expect([...first(bench).labels].sort()).toEqual(['INBOX', 'STARRED'])
  })

  it('is not called undone where the draft is gone', async () => {
    const bench = await openBench()
    const raw = Buffer.from('From: me@example.com\r\nTo: ann@example.org\r\nSubject: Hi\r\n\r\nHi').toString('base64url')
    const back = await undoAfter(bench, { type: 'draft', raw, threadId: null }, ({ progress }) =>
      bench.world.user.deleteDraft(account.address, progress[0]?.draftId ?? ''),
    )
    expect(back).toMatchObject({ state: 'failed', error: 'changed', progress: [{ state: 'left' }] })
    expect(await getAction(account.id, back.undoes ?? back.id)).toMatchObject({ undone: false })
  })

  it('is not taken for the user’s where the worker died deleting the draft', async () => {
    const bench = await openBench()
    const raw = Buffer.from('From: me@example.com\r\nTo: ann@example.org\r\nSubject: Hi\r\n\r\nHi').toString('base64url')
    const action = await bench.work(await signedAction({ tool: 'save_draft', operations: [{ type: 'draft', raw, threadId: null }] }), calm)
    const back = await takeBack(account.id, action.id, deps)
    await bench.work(back, { end: { at: 'DELETE', nth: 1, commits: true }, isAlive: false })
    expect(await bench.work(back, calm)).toMatchObject({ state: 'done' })
    expect(await getAction(account.id, action.id)).toMatchObject({ undone: true })
  })
})
