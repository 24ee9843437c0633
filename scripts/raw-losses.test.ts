import { describe, expect, it } from 'vitest'
import { answerWords } from '../shared/answer-words'
import type { AnswerJson } from './answer-json'
import { withRawLosses } from './raw-losses'

const answer = (leftOut: AnswerJson['receipt']['left_out'] = []): AnswerJson => ({
  answer: `2 coming.\n\n${answerWords.nobodyElse}`,
  rows: [],
  citations: [],
  receipt: { messages: 2, read: 2 - leftOut.length, folded: 0, hidden: 0, left_out: leftOut, attachments: { read: 0, of: 0 } },
  model: 'built-in',
  tokens: { in: 0, out: 0 },
  usd: 0,
})

const mail = (id: string, ...lines: string[]) => ({
  id,
  raw: new TextEncoder().encode([`Message-ID: <${id}@example.org>`, 'From: Ann <ann@example.org>', ...lines].join('\r\n')),
})
const whole = mail('m1', 'Content-Type: text/plain', '', 'I come.')
const open = (type: string) =>
  mail('m2', `Content-Type: multipart/${type}; boundary=b`, '', '--b', 'Content-Type: text/plain', '', 'I come and')

describe('the receipt of an answer about a file', () => {
  it.each(['mixed', 'alternative'])('says that a multipart/%s breaks off, and no longer that all was read', type => {
    const { receipt, answer: text } = withRawLosses(answer(), [whole, open(type)])
    expect([receipt.read, receipt.left_out]).toEqual([1, [{ messageId: '<m2@example.org>', why: 'truncated' }]])
    expect(text).not.toContain(answerWords.nobodyElse)
    expect(text).toContain('1 message counted as read here could not be read to the end')
  })

  it('says that a charset is unknown', () => {
    const unknown = { ...mail('m3', 'Content-Type: text/plain; charset=x-nobody', '', ''), id: 'm3' }
    const raw = Uint8Array.from([...unknown.raw, ...Array.from({ length: 60 }, (_, i) => 0xc0 + (i % 32))])
    expect(withRawLosses(answer(), [whole, { ...unknown, raw }]).receipt).toMatchObject({
      read: 1,
      left_out: [{ messageId: '<m3@example.org>', why: 'undecodable' }],
    })
  })

  it('says nothing twice, and nothing of mail that is whole', () => {
    const given = answer([{ messageId: '<m2@example.org>', why: 'encrypted' }])
    expect(withRawLosses(given, [whole, open('mixed')])).toEqual(given)
    expect(withRawLosses(answer(), [whole])).toEqual(answer())
  })
})
