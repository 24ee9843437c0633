import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MessageId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { ask, freshAccount, makeBench, party } = await import('../testing/run-bench')

const thread = (id: string) => ({ type: 'thread' as const, threadId: threadOf(id, []).id })

beforeEach(freshAccount)

describe('a never-send rule', () => {
  it('keeps mail from a remote mind and says so, while code still counts its guest', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Nobody yet.' }] })
    bench.settings.neverSend.senders.push('ada@example.org')
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(JSON.stringify(bench.model.requests)).not.toContain('I will come')
    expect(view.receipt).toMatchObject({ messages: 2, read: 1, leftOut: [{ messageId: 'party-2', why: 'never-send' }] })
    expect(view.answer?.guests?.rows).toContainEqual(expect.objectContaining({ email: 'ada@example.org', status: 'yes' }))
  })

  it('is on the receipt for what a tool would have read', async () => {
    const bank = threadOf('bank', [
      { from: 'Bank <no-reply@bank.example.net>', subject: 'Statement', text: 'Your PIN is 1234' },
      { from: 'Me <me@example.com>', subject: 'Re: Statement', text: 'Thank you' },
    ])
    const turns = [{ calls: [{ tool: 'read_threads', args: { threadIds: ['bank'] } }] }, { text: 'Nothing.' }]
    const bench = makeBench(fakeMail([party, bank]), { turns })
    bench.settings.neverSend.senders.push('bank.example.net')
    const view = await bench.over((await bench.engine.ask({ ...ask, scope: thread('party') })).run)
    expect(view.receipt).toMatchObject({ messages: 4, read: 3, leftOut: [{ messageId: 'bank-1', why: 'never-send' }] })
    expect(JSON.stringify(bench.model.requests)).not.toContain('1234')
  })

  it('keeps what the built-in reader said from a remote mind', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada wrote: I will come.' }, { text: 'Nobody yet.' }] })
    bench.model.remote = false
    const first = await bench.engine.ask({ ...ask, mind: 'built-in' })
    await bench.over(first.run)
    bench.model.remote = true
    await bench.over((await bench.engine.ask({ ...ask, conversation: first.conversation })).run)
    expect(bench.model.requests[1]?.history).toEqual([])
  })

  it.each([
    ['the mail of the question', 'party-2', 'I will come'],
    ['a message that is not kept', 'elsewhere', 'Some words'],
    ['nobody knows where', null, 'Some words'],
  ])('keeps a selection from %s', async (_, id, text) => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Nobody yet.' }] })
    bench.settings.neverSend.senders.push('ada@example.org')
    const quoted = { messageId: id === null ? null : MessageId.parse(id), text, checked: true }
    await bench.over((await bench.engine.ask({ ...ask, quoted })).run)
    expect(JSON.stringify(bench.model.requests)).not.toContain(text)
  })

  it('lets a selection go that stands in mail which may leave', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Saturday.' }] })
    bench.settings.neverSend.senders.push('ada@example.org')
    const quoted = { messageId: MessageId.parse('party-1'), text: 'Are you coming', checked: true }
    const view = await bench.over((await bench.engine.ask({ ...ask, quoted })).run)
    expect(bench.model.requests[0]?.packed.text.split('Are you coming')).toHaveLength(3)
    expect(view.receipt?.leftOut).toHaveLength(1)
  })

  it('does not bind a mind on this computer', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada.' }] })
    bench.settings.neverSend.senders.push('ada@example.org')
    bench.model.remote = false
    expect((await bench.over((await bench.engine.ask(ask)).run)).receipt).toMatchObject({ messages: 2, read: 2 })
  })
})
