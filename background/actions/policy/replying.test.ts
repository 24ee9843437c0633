import { describe, expect, it } from 'vitest'
import type { Judged } from './judged'
import { anna, bob, mail, me, said, stranger } from './testing'

const carol = { name: 'Carol', address: 'carol@example.org' }
const original = mail({ readers: [me, bob, carol] })
const thread = {
  kind: 'thread' as const,
  id: 't1',
  title: original.title,
  people: [anna, bob, carol, me],
  authors: [anna],
  date: original.date,
  ours: false,
}
const reply = (ask: string, all: boolean, more: Partial<Judged> = {}): string[] =>
  said(
    ask,
    { tool: 'reply', args: { messageId: 'm1', body: 'Fine.', all } },
    {
      original,
      targets: [thread],
      recipients: [
        { ...anna, role: 'to', from: 'header' },
        ...(all ? [bob, carol].map(person => ({ ...person, role: 'cc' as const, from: 'header' as const })) : []),
      ],
      ...more,
    },
  )

describe('an answer to all', () => {
  it('that the ask does not ask for is noted, once for each whom it does not name', () => {
    expect(reply('Reply to Anna that it is fine', false)).toEqual([])
    expect(reply('Reply to Anna that it is fine', true)).toEqual(['RCPT_REF amber', 'RCPT_REF amber'])
    expect(reply('Reply to Anna and Bob that it is fine', true)).toEqual(['RCPT_REF amber'])
  })

  it.each([
    'Reply to all on the mail from Anna',
    'Answer everyone on Anna’s mail',
    'Antworte allen auf die Mail von Anna',
    'Réponds à tous sur le mail d’Anna',
    'Reply to Anna’s group that it is fine',
  ])('is as asked: %s', ask => {
    expect(reply(ask, true)).toEqual([])
  })

  it.each([
    'Reply only to Anna that it is fine',
    'Please answer just Anna that it is fine',
    'Antworte nur Anna',
    'Réponds seulement à Anna',
    'Reply to Anna, not to everyone',
  ])('is red where only one is to be answered: %s', ask => {
    expect(reply(ask, true)).toEqual(['RCPT_REF red', 'RCPT_REF red'])
  })

  it('is not kept from all by what is dictated', () => {
    expect(reply('Reply to Anna that we only need two', true)).toEqual(['RCPT_REF amber', 'RCPT_REF amber'])
  })
})

describe('a draft that answers', () => {
  const draft = (ask: string, to: string, from: 'header' | 'named', more: Partial<Judged> = {}) =>
    said(
      ask,
      { tool: 'save_draft', args: { to: [to], subject: 'Re', body: 'No, thanks.', inReplyTo: 'm1' } },
      { original: mail({ authors: [stranger], readers: [me] }), recipients: [{ name: '', address: to, role: 'to', from }], ...more },
    )

  it('is noted where the ask does not name who wrote, for it reaches nobody', () => {
    expect(draft('Draft a polite answer', stranger.address, 'named')).toEqual(['RCPT_NEW amber'])
    expect(draft('Draft a polite answer', 'reply@elsewhere.example', 'header')).toEqual(['RCPT_NEW amber'])
  })

  it('is red to anybody else', () => {
    expect(draft('Draft a polite answer', 'else@elsewhere.example', 'named')).toEqual(['RCPT_NEW red'])
    expect(draft('Draft a polite answer', stranger.address, 'named', { original: null })).toEqual(['RCPT_NEW red'])
  })
})
