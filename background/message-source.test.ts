import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../shared/testing/fake-browser'
import { rawMail, threadOf } from './reader/testing'
import { fakeMail } from './testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('./testing/run-bench')
const { messageSource } = await import('./message-source')

it('tells whom a mail was written to apart from who had a copy', async () => {
  await freshAccount()
  const thread = threadOf(
    rawMail(
      'From: Ada <ada@example.org>',
      'To: me@example.com',
      'Cc: Bo <bo@example.org>',
      'Subject: Boat',
      'Message-ID: <b@example.org>',
      '',
      'Hi',
    ),
  )
  const [message] = thread.messages
  if (!message) throw new Error('no message')
  expect(await messageSource(account, fakeMail([thread]), thread.id, message.id)).toMatchObject({
    to: 'me@example.com',
    cc: 'Bo <bo@example.org>',
  })
})
