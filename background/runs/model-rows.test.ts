import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { adaComes, ask, freshAccount, invitation, makeBench } = await import('../testing/run-bench')

const party = threadOf('party', [
  invitation,
  adaComes,
  { from: 'Bob <bob@example.org>', subject: 'Re: Garden party', text: 'Yes, I will come! Wild horses are waiting in the stable that day.' },
])

beforeEach(freshAccount)

it('a guest list of a run shows where its model reads otherwise, and what the model made up', async () => {
  const columns = ['name', 'email', 'status', 'party', 'quote', 'message']
  const rows = [
    ['Ada', 'ada@example.org', 'no', '0', 'I shall not be there', 'm2'],
    ['Bob', 'bob@example.org', 'no', '0', 'Wild horses are waiting', 'm3'],
    ['Eve', 'eve@example.net', 'yes', '1', 'Yes, I will come!', 'm2'],
  ]
  const table = { title: 'Guests', columns, rows: rows.map(cells => ({ cells })) }
  const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Two.', calls: [{ tool: 'submit_table', args: table }] }] })
  const { run } = await bench.engine.ask(ask)
  const { answer } = await bench.over(run)
  expect(bench.model.requests[0]?.packed.text).toContain('name, email, status, party, quote, message')
  expect(answer?.table).toBeUndefined()
  expect(answer?.guests?.rows).toMatchObject([
    { email: 'ada@example.org', status: 'yes', unsure: false },
    { email: 'bob@example.org', status: 'yes', unsure: true, model: { status: 'no', quote: 'Wild horses are waiting' } },
  ])
  expect(answer?.guests?.unsupported?.map(({ email }) => email)).toEqual(['ada@example.org', 'eve@example.net'])
})
