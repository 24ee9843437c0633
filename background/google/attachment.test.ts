import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { AppError } from '../../shared/errors'
import { AccountId, MessageId, ThreadId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { GoogleClient } from './client'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { readAttachment } = await import('./attachment')
const { forgetAccount, putAccount } = await import('../store/accounts')
const { putThread } = await import('../store/threads')

const id = AccountId.parse('google-1')
const message = MessageId.parse('m1')
const threadId = ThreadId.parse('t1')
const io = { signal: new AbortController().signal, onWait: () => undefined }
const calendar = (attachmentId: string) => ({ partId: '1', mimeType: 'text/calendar', filename: '', body: { size: 2, attachmentId } })
const asked: string[] = []

/** Gmail, which now knows the attachment by this id only. */
const gmail = (current: string): GoogleClient => ({
  async get({ url, schema }) {
    const path = url.pathname.replace('/gmail/v1/users/me/messages/', '')
    asked.push(path)
    if (path === 'm1') return schema.parse({ id: 'm1', threadId, payload: { mimeType: 'multipart/mixed', parts: [calendar(current)] } })
    if (path === `m1/attachments/${current}`) return schema.parse({ data: 'aGk' })
    throw new AppError('google-answer', '400 invalidArgument')
  },
  write: () => Promise.reject(new AppError('not-allowed')),
})

beforeEach(async () => {
  asked.length = 0
  await forgetAccount(id)
  await putAccount({ id, kind: 'google', address: 'me@example.com', name: '', scopes: [], messages: null, error: null })
  const leaf = { partId: '1', mimeType: 'text/calendar', filename: '', headers: [], size: 2, attachmentId: 'old', parts: [] }
  const payload = { partId: '', mimeType: 'multipart/mixed', filename: '', headers: [], size: 0, parts: [leaf] }
  await putThread(id, { id: threadId, historyId: '1', messages: [{ id: message, threadId, date: 0, labels: [], size: 0, payload }] })
})

it('is found again where Gmail has given it another id since', async () => {
  expect(new TextDecoder().decode(await readAttachment(id, gmail('new'), message, 'old', io))).toBe('hi')
  expect(asked).toEqual(['m1/attachments/old', 'm1', 'm1/attachments/new'])
})

it('is not looked for where the message never had it', async () => {
  await expect(readAttachment(id, gmail('new'), message, 'elsewhere', io)).rejects.toMatchObject({ code: 'google-answer' })
  expect(asked).toEqual(['m1/attachments/elsewhere'])
})
