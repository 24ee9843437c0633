import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../shared/errors'
import { AccountId } from '../shared/mail'
import { makeFakeBrowser } from '../shared/testing/fake-browser'
import type { Account } from './store/accounts'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { openUploads } = await import('./accounts')

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const chunk = (upload: string, text: string, last: boolean) => ({
  upload,
  name: 'party.mbox',
  address: 'me@example.com',
  chunk: base64(text),
  last,
})
const account: Account = {
  id: AccountId.parse('file-1'),
  kind: 'file',
  address: 'me@example.com',
  name: 'party.mbox',
  scopes: [],
  messages: 1,
  error: null,
}

let got: string[]
beforeEach(() => {
  got = []
})

async function readAll({ chunks }: { chunks: AsyncIterable<Uint8Array> }): Promise<Account> {
  let text = ''
  for await (const bytes of chunks) text += Buffer.from(bytes).toString()
  got.push(text)
  return account
}

describe('an upload', () => {
  it('hands over its bytes in order and ends with the account', async () => {
    const uploads = openUploads(readAll)
    expect(await uploads.take(chunk('a', 'From ', false))).toBeNull()
    expect(await uploads.take(chunk('a', 'ada', false))).toBeNull()
    expect(await uploads.take(chunk('a', '@example.org', true))).toEqual(account)
    expect(got).toEqual(['From ada@example.org'])
  })

  it('does not mix with another one', async () => {
    const uploads = openUploads(readAll)
    await uploads.take(chunk('a', 'one', false))
    await uploads.take(chunk('b', 'two', false))
    await uploads.take(chunk('a', '!', true))
    await uploads.take(chunk('b', '?', true))
    expect(got).toEqual(['one!', 'two?'])
  })

  it('of a file that cannot be read fails with its reason, and the same id may begin anew', async () => {
    let refuse = true
    const uploads = openUploads(async file => {
      if (refuse) throw new AppError('file-unreadable')
      return readAll(file)
    })
    await expect(uploads.take(chunk('a', 'x', true))).rejects.toMatchObject({ code: 'file-unreadable' })
    refuse = false
    expect(await uploads.take(chunk('a', 'y', true))).toEqual(account)
    expect(got).toEqual(['y'])
  })

  it('refuses a chunk that is not base64', async () => {
    const uploads = openUploads(readAll)
    await expect(uploads.take({ ...chunk('a', '', false), chunk: '%%%' })).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
