import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import type { GoogleClient } from './client'
import { listMessages } from './gmail'

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
