import { beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../shared/action'
import { scripted } from './scripted'
import { openWorker, type SafetyWorker } from './worker'

const me = 'me@example.com'
const raw = (n: number) =>
  Buffer.from(`From: bo@example.org\r\nTo: ${me}\r\nSubject: Topic ${n}\r\nMessage-ID: <m${n}@example.org>\r\n\r\nWords.`)

let worker: SafetyWorker
beforeEach(async () => {
  const messages = [0, 1].map(n => ({ raw: raw(n).toString('base64url'), labels: ['INBOX', 'STARRED'] }))
  const times = { start: { dateTime: '2026-05-06T09:00:00Z', timeZone: 'UTC' }, end: { dateTime: '2026-05-06T10:00:00Z', timeZone: 'UTC' } }
  const organizer = { email: me, self: true }
  const events = [{ id: 'party1', summary: 'Party', ...times, organizer, attendees: [{ email: 'bo@example.org' }] }]
  worker = await openWorker({ address: me, messages, events }, '2026-05-04T09:00:00Z')
})

async function signed(name: string, args: unknown): Promise<Action> {
  const [card] = await worker.cards(await worker.ask('Do it', scripted([{ calls: [{ name, args }] }])))
  const shown = card && (await worker.show(card.id))
  if (!shown) throw new Error('not to be signed')
  return worker.sign(shown)
}

const box = () => {
  const account = worker.world.google.accounts.get(me)
  if (!account) throw new Error('no account')
  return account.mailbox
}
const mails = () => [...box().mails.values()]
const labels = () => mails().map(mail => [...mail.labels].sort())

describe('undo of a draft', () => {
  const draft = { to: ['bo@example.org'], subject: 'Party', body: 'Will you come?' }
  it('deletes it as it was written', async () => {
    await worker.undo((await signed('save_draft', draft)).id)
    expect(box().drafts.size).toBe(0)
  })

  it('leaves one alone that the user has rewritten', async () => {
    const { id } = await signed('save_draft', draft)
    const [draftId = ''] = box().drafts.keys()
    worker.world.user.editDraft(me, draftId, raw(9))
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(box().drafts.get(draftId)?.raw.equals(raw(9))).toBe(true)
  })
})

describe('undo of a trip to Trash', () => {
  const trash = () => signed('trash', { threadIds: mails().map(({ threadId }) => threadId) })
  /** The user takes it out and puts it elsewhere. */
  const move = (n: number) => worker.world.user.relabel(me, mails()[n]?.id ?? '', ['Taxes'], ['TRASH', 'STARRED'])

  it('leaves what the user has moved elsewhere, and says so where that is all', async () => {
    const { id } = await trash()
    move(0)
    move(1)
    const moved = labels()
    await expect(worker.undo(id)).rejects.toMatchObject({ code: 'changed' })
    expect(labels()).toEqual(moved)
  })

  it('gives back the rest', async () => {
    const { id } = await trash()
    move(0)
    const [moved] = labels()
    await worker.undo(id)
    expect(labels()).toEqual([moved, ['INBOX', 'STARRED']])
  })
})

describe('undo of labels', () => {
  it.each([['TRASH'], ['TRASH', 'IMPORTANT'], ['SPAM']])('takes out of %s what they put there', async (...add) => {
    const before = labels()
    const action = await signed('modify_labels', { threadIds: mails().map(({ threadId }) => threadId), add })
    expect(labels()).not.toEqual(before)
    expect(await worker.canUndo(action)).toBe(true)
    await worker.undo(action.id)
    expect(labels()).toEqual(before)
  })

  it('is not asked for where no label is named', async () => {
    const call = { name: 'modify_labels', args: { threadIds: [mails()[0]?.threadId], add: [] } }
    const cards = await worker.cards(await worker.ask('Do it', scripted([{ calls: [call] }])))
    expect(cards.filter(({ state }) => state === 'proposed')).toEqual([])
  })
})

describe('an undo that others notice', () => {
  it('is proposed again where its card was rejected, and once where it waits', async () => {
    const { id } = await signed('update_event', { eventId: 'party1', changes: { location: 'There' } })
    const rejected = await worker.undo(id)
    expect(await worker.undo(id)).toMatchObject({ id: rejected?.id })
    if (rejected) await worker.reject(rejected.id)
    const again = await worker.undo(id)
    expect(again).toMatchObject({ state: 'proposed', undoes: id })
    expect(again?.id).not.toBe(rejected?.id)
    const shown = again && (await worker.show(again.id))
    expect(shown && (await worker.sign(shown))).toMatchObject({ state: 'done' })
  })
})
