import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import type { Judged, Recipient, Source } from './judged'
import { judgedOf } from './testing'

const carlos = { name: 'Carlos', address: 'carlos@example.org' }
const me = { name: '', address: 'me@firm.example' }
const original = (more: Partial<Source> = {}): Source => ({
  id: 'm1',
  title: 'Parking',
  authors: [carlos],
  readers: [carlos, me],
  date: 0,
  text: 'Where may I park?',
  hidden: 'none',
  ...more,
})
const base = judgedOf(
  'Reply about parking',
  { tool: 'reply', args: { messageId: 'm1', body: 'In the yard.' } },
  {
    inScope: new Set(['t1']),
    targets: [{ kind: 'thread', id: 't1', title: 'Parking', people: [carlos, me], authors: [carlos], date: 0, ours: false }],
    original: original(),
    known: new Set(),
  },
)
const codes = (more: Partial<Judged>) => judge({ ...base, ...more }).map(({ code, level }) => `${code} ${level}`)
const answerTo = (address: string, name = ''): Recipient => ({ name, address, role: 'to', from: 'header' })
const sending = (n: number, more: object = {}): Partial<Judged> => {
  const to = Array.from({ length: n }, (_, at) => `p${at}@example.org`)
  return {
    call: { tool: 'send_email', args: { to, subject: 'The lift', body: 'It works.', ...more } },
    ask: `Write to everyone: ${to.join(' ')}`,
    recipients: to.map(address => ({ name: '', address, role: 'to', from: 'named' })),
    original: null,
    targets: [],
  }
}

describe('an answer', () => {
  it.each([
    ['its author', answerTo(carlos.address, carlos.name), {}],
    ['another address of the author’s house', answerTo('reply+1@mail.example.org'), {}],
    [
      'a house above the author’s',
      answerTo('post@org.example'),
      { original: original({ authors: [{ name: '', address: 'a@news.org.example' }] }) },
    ],
    ['a colleague', answerTo('ada@firm.example'), {}],
    ['somebody written to before', answerTo('carlos@home.example.net'), { known: new Set(['carlos@home.example.net']) }],
    ['an address that the ask holds', answerTo('carlos@home.example.net'), { ask: 'Reply to carlos@home.example.net about parking' }],
  ] as const)('to %s is as it looks', (_what, recipient, more) => {
    expect(codes({ recipients: [recipient], ...more })).toEqual([])
  })

  it.each([
    ['that Reply-To leads to another house', answerTo('carlos@evil.example.net'), {}],
    [
      'that Reply-To leads to another address anybody can have',
      answerTo('carlos2@gmail.com'),
      { original: original({ authors: [{ name: '', address: 'carlos@gmail.com' }] }) },
    ],
    ['to a name that is another address', answerTo(carlos.address, '"boss@firm.example"'), {}],
    [
      'to the name of somebody else who is known',
      answerTo(carlos.address, 'Berg, Anna'),
      { known: new Set(['anna.berg@mail.example.net']) },
    ],
    [
      'that Reply-To leads to somebody elsewhere who only got it',
      answerTo('copy@evil.example.net'),
      { original: original({ readers: [carlos, { name: '', address: 'copy@evil.example.net' }] }) },
    ],
    ['that Reply-To leads to a list which did not get it', answerTo('list@lists.example.net'), {}],
  ] as const)('%s is red', (_what, recipient, more) => {
    expect(codes({ recipients: [recipient], ...more })).toEqual(['LOOKALIKE red'])
  })

  it('to a list that got it, and to who got it where all are to be answered, is noted', () => {
    const got = (address: string) => ({ original: original({ readers: [carlos, { name: '', address }] }) })
    const list = 'list@lists.example.net'
    expect(codes({ recipients: [answerTo(list)], ...got(list) })).toEqual(['LOOKALIKE amber'])
    const other = 'copy@evil.example.net'
    const toAll = { ask: 'Reply to everyone on the mail of Carlos about parking', recipients: [answerTo(other)] }
    expect(codes({ ...toAll, ...got(other) })).toEqual(['LOOKALIKE amber'])
  })

  it('that carries on one’s own mail is none', () => {
    const mine = original({ authors: [{ name: '', address: 'me@firm.example' }], readers: [{ name: '', address: 'x@evil.example.net' }] })
    expect(codes({ recipients: [answerTo('x@evil.example.net')], original: mine })).not.toContain('LOOKALIKE red')
  })

  it('takes no single name for somebody else’s, and no name of the same house', () => {
    expect(codes({ recipients: [answerTo(carlos.address, 'Anna')], known: new Set(['anna@mail.example.net']) })).toEqual([])
    expect(codes({ recipients: [answerTo(carlos.address, 'Anna Berg')], known: new Set(['anna.berg@example.org']) })).toEqual([])
    expect(codes({ recipients: [answerTo(carlos.address, `Me <${carlos.address}>`)] })).toEqual([])
  })
})

describe('bounds', () => {
  const done = (more: Partial<Judged['before']>) => ({ ...base.before, ...more })

  it.each([
    [10, {}, []],
    [11, {}, ['HIDDEN_RCPT red']],
    [11, { each: true }, []],
  ] as const)('%d recipients of one mail (%o): %o', (n, more, said) => {
    expect(codes(sending(n, more))).toEqual(said)
  })

  it.each([
    [{ sendsTenMinutes: 4 }, []],
    [{ sendsTenMinutes: 5 }, ['RATE red']],
    [{ mailsToday: 199 }, []],
    [{ mailsToday: 200 }, ['RATE block']],
    [{ redsInARow: 3 }, []],
    [{ redsInARow: 4 }, ['RATE block']],
  ] as const)('of sending: %o', (more, said) => {
    expect(codes({ ...sending(1), before: done(more) })).toEqual(said)
  })

  it('of a day count every mail of a batch, and a draft not at all', () => {
    expect(codes({ ...sending(5, { each: true }), before: done({ mailsToday: 195 }) })).toEqual([])
    expect(codes({ ...sending(5, { each: true }), before: done({ mailsToday: 196 }) })).toEqual(['RATE block'])
    const draft: Judged['call'] = { tool: 'save_draft', args: { to: [], subject: 'The lift', body: 'It works.' } }
    expect(
      codes({ call: draft, ask: 'Draft a mail', targets: [], original: null, before: done({ mailsToday: 500, sendsTenMinutes: 9 }) }),
    ).toEqual([])
  })

  it('count for replies and forwards as for new mail', () => {
    const forward: Judged['call'] = { tool: 'forward', args: { messageId: 'm1', to: [carlos.address] } }
    const recipients: Recipient[] = [{ ...carlos, role: 'to', from: 'named' }]
    const much = { before: done({ sendsTenMinutes: 5 }), known: new Set([carlos.address]) }
    expect(codes({ call: forward, ask: 'Forward the parking mail to Carlos', recipients, ...much })).toEqual(['RATE red'])
    expect(codes({ recipients: [answerTo(carlos.address)], ...much })).toEqual(['RATE red'])
  })
})
