import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { EventNote } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { WriteToolName } from '../../shared/write-tools'
import { memoryLocks } from '../testing/memory-locks'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { openDeskOver } = await import('../testing/desk-bench')
const { changeAction } = await import('../store/actions')

beforeEach(freshAccount)

const note = (guests: number): EventNote => ({
  ...{ when: '', before: '', repeats: '', scope: 'single', clashes: [], busy: [], unseen: [], organizer: '' },
  guests,
})
const remove = (notify: boolean): Operation => ({ type: 'event-delete', eventId: 'dentist1', etag: '"1"', notify })
const patch: Operation = { type: 'event-patch', eventId: 'dentist1', etag: '"1"', body: '{"location":"There"}', notify: true }

const cases: { what: string; tool: WriteToolName; of: Operation[]; guests: number; second: boolean }[] = [
  { what: 'a cancelling that mails eleven guests', tool: 'cancel_event', of: [remove(true)], guests: 11, second: true },
  { what: 'a change that mails eleven guests', tool: 'update_event', of: [patch], guests: 11, second: true },
  { what: 'a cancelling that mails ten guests', tool: 'cancel_event', of: [remove(true)], guests: 10, second: false },
  { what: 'a cancelling that mails nobody', tool: 'cancel_event', of: [remove(false)], guests: 30, second: false },
  { what: 'an answer to an invitation', tool: 'respond_to_invite', of: [patch], guests: 30, second: false },
  { what: 'eleven mails', tool: 'send_email', of: Array.from({ length: 11 }, () => operations.send), guests: 0, second: true },
]

it.each(cases)('$what takes a deliberate step of its own: $second', async ({ tool, of, guests, second }) => {
  let ahead = 0
  const desk = openDeskOver(await openCarryBench(), memoryLocks().worker().alone, () => ahead)
  const { id } = await signedAction({ tool, operations: of, event: note(guests) })
  await changeAction(account.id, id, action => ({ ...action, state: 'proposed' }))
  const { hash, nonce } = await desk.show(account.id, id)
  ahead = 5000
  expect(await desk.approve(account.id, { id, hash, nonce, second: false })).toBe(second ? 'changed' : 'approved')
  if (second) expect(await desk.approve(account.id, { id, hash, nonce, second: true })).toBe('approved')
})
