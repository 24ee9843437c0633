import { describe, expect, it } from 'vitest'
import type { Judged, Source } from './judged'
import { said } from './testing'

const me = { name: '', address: 'me@firm.example' }
const bob = { name: 'Bob', address: 'bob@example.org' }
const bank: Source = {
  id: 'm1',
  title: 'Your statement',
  authors: [{ name: 'Bank', address: 'post@bank.example' }],
  readers: [me],
  date: Date.UTC(2026, 3, 4),
  text: 'The balance of the account is low.',
  hidden: 'none',
}
const thread = {
  kind: 'thread' as const,
  id: 't1',
  title: bank.title,
  people: [...bank.authors, me],
  authors: bank.authors,
  date: bank.date,
  ours: false,
}
const forward: Judged['call'] = { tool: 'forward', args: { messageId: 'm1', to: [bob.address] } }
const labels = (args: { add?: string[]; remove?: string[] }): Judged['call'] => ({
  tool: 'modify_labels',
  args: { threadIds: ['t1'], ...args },
})

function codes(ask: string, call: Judged['call'], more: Partial<Judged> = {}): string[] {
  const original = call.tool === 'forward' ? bank : null
  return said(ask, call, { targets: [thread], original, ...more })
}

describe('a forward', () => {
  it('of what the ask names to whom it names is as asked', () => {
    expect(codes('Forward the statement to Bob', forward)).toEqual([])
    expect(codes('Forward the mail of the bank to Bob', forward, { attached: [{ source: 'm1', name: 'statement.pdf' }] })).toEqual([])
    expect(codes('Forward this to Bob', forward, { inScope: new Set(['t1']) })).toEqual([])
  })

  it('of a mail that the ask does not name is red', () => {
    expect(codes('Forward the mail from Anna to Bob', forward)).toEqual(['CROSS_FLOW red'])
    expect(codes('Forward the statement to Anna', forward)).toContain('CROSS_FLOW amber')
  })

  it('of a mail to who has had it is nothing new', () => {
    expect(codes('Forward the mail from Anna to Bob', forward, { original: { ...bank, readers: [me, bob] } })).toEqual([])
  })

  it('of a code is red where the ask does not name its mail', () => {
    const original = { ...bank, text: 'The security code is 482913.' }
    expect(codes('Forward the mail from Anna to Bob', forward, { original })).toContain('SECRET red')
    expect(codes('Forward the statement to Bob', forward, { original })).toEqual([])
  })
})

describe('labels that take a mail away', () => {
  it.each([
    ['Label the statement', { add: ['TRASH'] }],
    ['Label the statement', { add: ['SPAM'] }],
    ['Label the statement', { add: ['Bank'], remove: ['INBOX'] }],
    ['Archive the statement', { add: ['TRASH'] }],
  ])('“%s” does not ask for them: %o', (ask, args) => {
    expect(codes(ask, labels(args))).toEqual(['UNASKED red', 'DESTRUCT red'])
  })

  it.each([
    ['Label the statement as Bank', { add: ['Bank'] }],
    ['Mark the statement as read', { remove: ['UNREAD'] }],
    ['Delete the statement', { add: ['TRASH'] }],
    ['Mark the statement as spam', { add: ['SPAM'] }],
    ['Move the statement to Bank', { add: ['Bank'], remove: ['INBOX'] }],
    ['Archive the statement', { remove: ['inbox'] }],
  ])('“%s” asks for them: %o', (ask, args) => {
    expect(codes(ask, labels(args))).toEqual([])
  })

  it('have to be of what the ask names', () => {
    expect(codes('Delete the mail from Anna', labels({ add: ['TRASH'] }))).toEqual(['DESTRUCT red'])
  })
})
