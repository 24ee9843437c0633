import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { AccountId, MessageId, type Thread, ThreadId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { forgetAccount, putAccount } = await import('./accounts')
const { getMark, moveMark, putThreadAt } = await import('./mark')
const { getBody, getThread, keptThreads, putBody } = await import('./threads')

const id = AccountId.parse('google-1')
const payload = { partId: '', mimeType: 'text/plain', filename: '', headers: [], size: 0, parts: [] }
const thread = (name: string): Thread => {
  const threadId = ThreadId.parse(name)
  return { id: threadId, historyId: '5', messages: [{ id: MessageId.parse(`${name}-m`), threadId, date: 0, labels: [], size: 0, payload }] }
}
const bytes = new Uint8Array([1])

beforeEach(async () => {
  await forgetAccount(id)
  await putAccount({ id, kind: 'google', address: 'me@example.com', name: '', scopes: [], messages: null, error: null })
  await moveMark(id, '5', 'all')
  for (const name of ['a', 'b']) {
    await putThreadAt(id, thread(name), '5')
    await putBody(id, MessageId.parse(`${name}-m`), 'x', bytes)
  }
})

it('moves on and drops the threads that changed, with their bodies', async () => {
  await moveMark(id, '9', [ThreadId.parse('a')])
  expect(await getMark(id)).toBe('9')
  expect(await keptThreads(id)).toEqual(new Set(['b']))
  expect(await getBody(id, MessageId.parse('a-m'), 'x')).toBeUndefined()
  expect(await getBody(id, MessageId.parse('b-m'), 'x')).toEqual(bytes)
})

it('drops everything where nobody knows what changed', async () => {
  await moveMark(id, '9', 'all')
  expect(await keptThreads(id)).toEqual(new Set())
  expect(await getBody(id, MessageId.parse('b-m'), 'x')).toBeUndefined()
})

it('keeps no thread that was fetched before it moved', async () => {
  await putThreadAt(id, thread('c'), '4')
  await putThreadAt(id, thread('d'), undefined)
  expect(await getThread(id, ThreadId.parse('c'))).toBeUndefined()
  expect(await keptThreads(id)).toEqual(new Set(['a', 'b']))
})
