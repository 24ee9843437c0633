import { expect, it } from 'vitest'
import { type OperationProgress, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { reachedOf } from './reached'

const batch = (operations: Operation[], states: OperationProgress['state'][], titles: string[] = []) => ({
  signed: JSON.stringify(Signed.parse({ v: 1, account: '1', address: 'me@example.com', tool: 'archive', operations, guards: [] })),
  progress: states.map(state => ({ state, draftId: null, before: [] })),
  touched: titles.map(title => ({ id: title, title, detail: '' })),
})
const mail = (to: string): Operation => ({
  type: 'send',
  raw: Buffer.from(`From: me@example.com\r\nTo: ${to}\r\nSubject: Hi\r\n\r\nTo: nobody@example.org`).toString('base64url'),
  threadId: null,
})

it('names whom the mails of a batch went to', () => {
  const mails = [mail('ada@example.org'), mail('bo@example.org'), mail('Cy\r\n <cy@example.org>')]
  expect(reachedOf(batch(mails, ['done', 'failed', 'done']))).toEqual(['ada@example.org', 'cy@example.org'])
})

it('names what was changed', () => {
  const operations = ['1', '2'].map((threadId): Operation => ({ type: 'labels', threadId, add: [], remove: ['INBOX'] }))
  expect(reachedOf(batch(operations, ['failed', 'done'], ['Lunch', 'Dinner']))).toEqual(['Dinner'])
})
