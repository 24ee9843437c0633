import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import { type Message, MessageId, ThreadId } from '../../shared/mail'
import { parseQuery } from './file-search'
import { wordsOf } from './words-of'

const now = Date.parse('2026-11-23T12:00:00Z')
const message: Message = {
  id: MessageId.parse('m1'),
  threadId: ThreadId.parse('t1'),
  date: Date.parse('2026-11-20T12:00:00Z'),
  labels: ['INBOX', 'UNREAD', 'Big Deal'],
  size: 100,
  payload: {
    partId: '',
    mimeType: 'multipart/mixed',
    filename: '',
    size: 0,
    headers: [
      { name: 'From', value: 'Anna Müller <anna@example.org>' },
      { name: 'to', value: 'me@example.com' },
      { name: 'Cc', value: 'Bo <bo@example.net>' },
      { name: 'Subject', value: 'Housewarming on Friday' },
      { name: 'Message-ID', value: '<abc.1@example.org>' },
    ],
    parts: [
      { partId: '0', mimeType: 'text/html', filename: '', headers: [], size: 9, text: '<p>Two <b>bottles</b> of wine</p>', parts: [] },
      { partId: '1', mimeType: 'application/pdf', filename: 'Map.pdf', headers: [], size: 9, attachmentId: 'a', parts: [] },
    ],
  },
}
const doc = wordsOf(message)
const matches = (query: string) => parseQuery(query, { me: 'me@example.com', now }).matches(doc)

describe('a search in a file', () => {
  it.each([
    '',
    'housewarming',
    'HOUSEWARMING friday',
    '"two bottles of wine"',
    'müller',
    'from:anna',
    'from:anna@example.org',
    'from:"anna müller"',
    'to:me',
    'cc:bo',
    'subject:housewarming',
    'subject:(housewarming friday)',
    'subject:"on friday"',
    '-subject:lunch',
    '-from:bo',
    'lunch OR wine',
    'from:bo OR from:anna',
    '{lunch wine}',
    'from:{bo anna}',
    '(lunch OR wine) friday',
    '-(lunch OR beer)',
    '-{lunch beer}',
    'after:2026/11/20',
    'before:2026/11/21',
    'newer_than:4d',
    'older_than:2d',
    'has:attachment',
    'filename:pdf',
    'filename:map.pdf',
    'in:inbox',
    'is:unread',
    'label:big-deal',
    'in:anywhere',
    'rfc822msgid:abc.1@example.org',
    'rfc822msgid:<abc.1@example.org>',
    'wine AND bottles',
  ])('finds by %s', query => {
    expect(matches(query)).toBe(true)
  })

  it.each([
    'house',
    '"bottles two"',
    'from:bo',
    'from:me',
    'subject:wine',
    'subject:(housewarming lunch)',
    '-housewarming',
    '-"two bottles"',
    'lunch OR beer',
    '{lunch beer}',
    'from:{bo cy}',
    'lunch OR wine beer',
    '-(wine OR beer)',
    'after:2026/11/21',
    'before:2026/11/20',
    'newer_than:2d',
    'older_than:4d',
    'filename:jpg',
    'in:sent',
    'is:read',
    '-is:unread',
    'rfc822msgid:abc@example.org',
    'b',
  ])('does not find by %s', query => {
    expect(matches(query)).toBe(false)
  })

  it.each([
    ['brackets', '(wine'],
    ['brackets', '{wine'],
    ['brackets', 'wine)'],
    ['brackets', 'subject:(wine'],
    ['date', 'after:yesterday'],
    ['span', 'newer_than:soon'],
  ])('refuses for its %s: %s', (detail, query) => {
    expect(() => matches(query)).toThrow(new AppError('search-refused', detail))
  })

  it('looks into Spam and Trash only where the query names them', () => {
    const everywhere = (query: string) => parseQuery(query, { me: '', now }).everywhere
    expect(['in:spam wine', 'in:anywhere', 'label:trash', 'wine (in:trash)'].map(everywhere)).toEqual([true, true, true, true])
    expect(['', '-in:spam', 'in:inbox', 'main:spam'].map(everywhere)).toEqual([false, false, false, false])
  })

  it('takes any text without failing otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '{', '}', '"', '-', ':', ' ', 'OR ', 'a', 'from:', 'ü') }), query => {
        try {
          matches(query)
        } catch (error) {
          expect(error).toMatchObject({ code: 'search-refused' })
        }
      }),
    )
  })

  it('and its negation never both hold', () => {
    const word = fc.constantFrom('wine', 'lunch', 'from:anna', 'subject:friday', '"two bottles"', '(wine lunch)', '{wine lunch}')
    fc.assert(fc.property(word, query => matches(query) !== matches(`-${query}`)))
  })
})
