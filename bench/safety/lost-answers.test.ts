import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../e2e/world/faults'
import type { Action } from '../../shared/action'
import { scripted } from './scripted'
import { openWorker, type SafetyWorker } from './worker'

const me = 'me@example.com'
const bo = 'bo@example.org'
const berlin = (clock: string) => ({ dateTime: `2026-05-06T${clock}:00+02:00`, timeZone: 'Europe/Berlin' })

const mail = (n: number) =>
  Buffer.from(`From: ${bo}\r\nTo: ${me}\r\nSubject: Topic ${n}\r\nMessage-ID: <m${n}@example.org>\r\n\r\nWords.`).toString('base64url')

const given = {
  address: me,
  zone: 'Europe/Berlin',
  messages: [{ raw: mail(0) }, { raw: mail(1) }],
  events: [
    {
      id: 'dentist1',
      summary: 'Dentist',
      location: 'Here',
      start: berlin('09:00'),
      end: berlin('10:00'),
      organizer: { email: me, self: true },
    },
    { id: 'dayoff1', summary: 'Day off', start: { date: '2026-05-07' }, end: { date: '2026-05-08' }, organizer: { email: me, self: true } },
    {
      id: 'invited1',
      summary: 'Lunch',
      start: berlin('12:00'),
      end: berlin('13:00'),
      organizer: { email: bo },
      attendees: [
        { email: bo, responseStatus: 'accepted' },
        { email: me, self: true, responseStatus: 'accepted' },
      ],
    },
  ],
}

let worker: SafetyWorker
beforeEach(async () => {
  worker = await openWorker(given, '2026-05-04T09:00:00Z')
}, 60_000)

/** Proposed, signed and carried out, with these faults of Google. */
async function signed(name: string, args: unknown, ...faults: Fault[]): Promise<Action> {
  const [card] = await worker.cards(await worker.ask('Do it', scripted([{ calls: [{ name, args }] }])))
  if (!card) throw new Error('no card')
  const shown = await worker.show(card.id)
  if (!shown) throw new Error(`not to be signed: ${card.state} ${card.error}`)
  worker.world.faults.clear()
  worker.world.faults.add(...faults)
  return worker.sign(shown)
}

const event = (id: string) => worker.world.google.accounts.get(me)?.events.find(each => each.id === id)
const first = (on: string, what: Fault['do']): Fault => ({ on, nth: 1, do: what })
const patch = (what: Fault['do']): Fault => first('PATCH /calendar', what)

describe('a change whose answer is lost', () => {
  it.each([500, 'drop', 'commit-drop'] as const)('of a zone alone is made once, or again where it was not (%s)', async what => {
    const changes = { start: '2026-05-06T09:00', zone: 'America/New_York' }
    expect(await signed('update_event', { eventId: 'dentist1', changes }, patch(what))).toMatchObject({ state: 'done' })
    expect(event('dentist1')?.start).toEqual({ dateTime: '2026-05-06T09:00:00-04:00', timeZone: 'America/New_York' })
  })

  it.each([500, 'drop', 'commit-drop'] as const)('brings the comment of an answer that was given already (%s)', async what => {
    const args = { eventId: 'invited1', response: 'accepted', comment: 'A little late' }
    expect(await signed('respond_to_invite', args, patch(what))).toMatchObject({ state: 'done' })
    expect(event('invited1')?.attendees?.find(({ self }) => self)).toMatchObject({ responseStatus: 'accepted', comment: 'A little late' })
  })

  it('is known as done where the look after it failed, too', async () => {
    const args = { eventId: 'dentist1', changes: { location: 'There' } }
    const lookFails: Fault = { on: 'GET /calendar/v3/calendars/primary/events/dentist1', nth: 2, do: 404 }
    expect(await signed('update_event', args, patch('commit-drop'), lookFails)).toMatchObject({ state: 'done' })
  })
})

describe('a worker that died before the answer came', () => {
  /** As its journal stood, for the next worker to go on from. */
  async function resumed({ id, account }: Action): Promise<Action> {
    const { changeAction, getAction } = await import('../../background/store/actions')
    worker.world.faults.clear()
    await changeAction(account, id, action => {
      const progress = action.progress.map(each => ({
        ...each,
        state: 'trying' as const,
        before: each.before.map(back => ('etag' in back ? { ...back, etag: '' } : back)),
      }))
      return { ...action, state: 'running', endedAt: null, error: null, progress }
    })
    await worker.restart()
    return vi.waitFor(async () => {
      const action = await getAction(account, id)
      expect(action.state).not.toBe('running')
      return action
    })
  }
  const change = { eventId: 'dentist1', changes: { start: '2026-05-06T09:00', zone: 'America/New_York' } }

  it('has the next one make what was not made', async () => {
    const lost = await signed('update_event', change, { on: 'PATCH /calendar', do: 'drop' })
    expect(lost).toMatchObject({ state: 'unknown' })
    expect(await resumed(lost)).toMatchObject({ state: 'done' })
    expect(event('dentist1')?.start?.timeZone).toBe('America/New_York')
  })

  it('has the next one make nothing twice, and take it back only where nobody changed it since', async () => {
    const { id } = await resumed(await signed('update_event', change))
    expect(worker.world.google.effects.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
    worker.world.user.editEvent(me, 'dentist1', { location: 'Elsewhere', start: berlin('07:00') })
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(event('dentist1')).toMatchObject({ location: 'Elsewhere', start: berlin('07:00') })
  })
})

describe('taking back what was found done after a lost answer', () => {
  it('gives back what was there', async () => {
    const { id } = await signed('update_event', { eventId: 'dentist1', changes: { location: 'There' } }, patch('commit-drop'))
    await worker.undo(id)
    expect(event('dentist1')?.location).toBe('Here')
  })

  it('leaves a later edit of an event alone', async () => {
    const { id } = await signed('update_event', { eventId: 'dentist1', changes: { location: 'There' } }, patch('commit-drop'))
    worker.world.user.editEvent(me, 'dentist1', { location: 'Elsewhere' })
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(event('dentist1')?.location).toBe('Elsewhere')
  })

  it('leaves a later edit of a new event alone', async () => {
    const args = { summary: 'New', start: '2026-05-09T09:00', end: '2026-05-09T10:00' }
    const { id } = await signed('create_event', args, first('POST /calendar', 'commit-drop'))
    const made = worker.world.google.accounts.get(me)?.events.find(({ summary }) => summary === 'New')?.id ?? ''
    worker.world.user.editEvent(me, made, { location: 'Elsewhere' })
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(event(made)).toMatchObject({ status: 'confirmed', location: 'Elsewhere' })
  })

  it.each([[], [first('DELETE /calendar', 'commit-drop')]])('leaves alone what the user took back and edited', async (...faults) => {
    const { id } = await signed('cancel_event', { eventId: 'dentist1' }, ...faults)
    worker.world.user.editEvent(me, 'dentist1', { status: 'confirmed', location: 'Elsewhere' })
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(event('dentist1')?.location).toBe('Elsewhere')
  })
})

describe('a whole day', () => {
  const times = (id: string) => [event(id)?.start, event(id)?.end]
  it.each([
    [
      'dayoff1',
      { start: '2026-05-07T09:00', end: '2026-05-07T10:00' },
      { dateTime: '2026-05-07T09:00:00+02:00', timeZone: 'Europe/Berlin' },
    ],
    ['dentist1', { start: '2026-05-06', end: '2026-05-07' }, { date: '2026-05-06' }],
  ])('becomes a time of day, or the other way round, and back (%s)', async (eventId, changes, start) => {
    const before = times(eventId)
    const action = await signed('update_event', { eventId, changes })
    expect(action).toMatchObject({ state: 'done' })
    expect(times(eventId)[0]).toEqual(start)
    await worker.undo(action.id)
    expect(times(eventId)).toEqual(before)
  })
})

describe('a change that Google refuses', () => {
  const sent = () => worker.world.requests.filter(({ method }) => method !== 'GET').length
  it.each([
    ['update_event', { eventId: 'dentist1', changes: { location: 'There' } }, 'PATCH /calendar'],
    ['create_event', { summary: 'New', start: '2026-05-09T09:00', end: '2026-05-09T10:00' }, 'POST /calendar'],
    ['save_draft', { to: [bo], subject: 'Party', body: 'Will you come?' }, 'POST /gmail/v1/users/me/drafts'],
  ])('failed, and is not tried again (%s)', async (name, args, on) => {
    worker.world.requests.length = 0
    expect(await signed(name, args, { on, do: 400 })).toMatchObject({ state: 'failed', error: 'google-refused' })
    expect(sent()).toBe(1)
  })

  it('is a mail that did not go out, and leaves no draft', async () => {
    const args = { to: [bo], subject: 'Party', body: 'Will you come?' }
    const refused: Fault = { on: 'POST /gmail/v1/users/me/drafts/send', do: 400 }
    expect(await signed('send_email', args, refused)).toMatchObject({ state: 'failed', error: 'google-refused' })
    expect(worker.world.google.accounts.get(me)?.mailbox.drafts.size).toBe(0)
  })
})
