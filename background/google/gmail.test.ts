import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import { ThreadId } from '../../shared/mail'
import type { GoogleClient } from './client'
import { getThread, listMessages } from './gmail'

const io = { signal: new AbortController().signal, onWait: () => undefined }
const failing = (code: 'google-answer' | 'quota', detail: string): GoogleClient => ({
  get: () => Promise.reject(new AppError(code, detail)),
  write: () => Promise.reject(new AppError(code, detail)),
})

describe('a list of messages that Gmail refuses', () => {
  it.each([
    ['words that it does not take', { query: 'from:(', pageToken: undefined }, 'search-refused'],
    ['the whole mailbox, where nobody gave words', { query: '', pageToken: undefined }, 'mailbox-refused'],
    ['a page to go on from', { query: 'party', pageToken: 'p2' }, 'mailbox-refused'],
  ])('is one of %s', async (_, asked, code) => {
    const client = failing('google-answer', '400 failedPrecondition')
    await expect(listMessages(client, { ...asked, everywhere: false }, io)).rejects.toMatchObject({ code })
  })

  it('for any other reason says that reason', async () => {
    const asked = { query: '', pageToken: undefined, everywhere: false }
    await expect(listMessages(failing('quota', '429'), asked, io)).rejects.toMatchObject({ code: 'quota' })
    await expect(listMessages(failing('google-answer', 'not whole'), asked, io)).rejects.toMatchObject({ code: 'google-answer' })
  })
})

describe('a thread as Gmail serves it', () => {
  const served = (message: object): GoogleClient => ({
    get: ({ schema }) => Promise.resolve(schema.parse({ id: 't', historyId: '1', messages: [{ id: 'a', threadId: 't', ...message }] })),
    write: () => Promise.reject(new AppError('quota', '')),
  })
  const first = async (message: object) => (await getThread(served(message), ThreadId.parse('t'), io)).messages[0]

  it.each(['9e15', '-9e15', 9e99, 'soon', null])('has a date that exists: %s', async internalDate => {
    const message = await first({ internalDate })
    expect(new Date(message?.date ?? Number.NaN).toISOString()).toMatch(/Z$/)
  })

  it('is read where a field of a message is not what it should be', async () => {
    const message = await first({ internalDate: '5', labelIds: ['INBOX', null], sizeEstimate: null, payload: null })
    expect(message).toMatchObject({ date: 5, labels: ['INBOX'], size: 0, payload: { defect: 'not-fetched' } })
  })
})
