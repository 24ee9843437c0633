import { beforeAll, describe, expect, test } from 'vitest'
import { addMail, createMailbox, type Mailbox, newestFirst } from './mailbox'
import { searchTest } from './search'
import { dateOf } from './search-values'

const now = Date.parse('2026-11-23T12:00:00Z')
let box: Mailbox

type Given = { from?: string; to?: string; cc?: string; subject?: string; date?: string; text?: string; more?: string[]; labels?: string[] }

function add(
  name: string,
  {
    from = 'amy@example.org',
    to = 'me@example.com',
    cc,
    subject = name,
    date = '2026-11-20T12:00:00Z',
    text = 'Hello',
    more = [],
    labels,
  }: Given,
) {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Message-ID: <${name}@example.org>`,
    ...more,
  ]
  const type = more.some(line => line.startsWith('Content-Type')) ? [] : ['Content-Type: text/plain; charset=utf-8']
  addMail(box, Buffer.from([...head, ...type, '', text].join('\r\n')), {
    internalDate: Date.parse(date),
    thread: null,
    ...(labels && { labels }),
  })
}

beforeAll(() => {
  box = createMailbox('me@example.com')
  add('lunch', { from: 'Amy Smith <amy@example.org>', text: 'Are you coming to lunch on Friday? The party planner asks.' })
  add('reply', {
    from: 'me@example.com',
    to: 'Amy <amy@example.org>',
    cc: 'bob@example.net',
    subject: 'Re: lunch',
    text: 'Yes, gladly',
    labels: ['SENT'],
  })
  add('list', {
    from: 'Bob Jones <bob@example.net>',
    to: 'dev@lists.example.net',
    more: ['List-Id: Developers <dev.lists.example.net>', 'Delivered-To: me+dev@example.com'],
  })
  add('old', { date: '2026-10-01T06:59:59Z', text: 'Ponies and planes', labels: ['INBOX', 'UNREAD', 'Ops/Review'] })
  add('first', { date: '2026-10-01T07:00:00Z', labels: ['INBOX', 'STARRED', 'IMPORTANT', 'Big deal'] })
  add('trash', { text: 'ponies', labels: ['TRASH'] })
  add('spam', { text: 'ponies', labels: ['SPAM'] })
  add('draft', { from: 'me@example.com', text: 'not sent', labels: ['DRAFT'] })
  add('file', {
    text: '--x\r\nContent-Type: text/plain\r\n\r\nsee it\r\n--x\r\nContent-Type: application/pdf; name="Guest list.pdf"\r\n\r\nPDF\r\n--x--',
    more: ['Content-Type: multipart/mixed; boundary=x'],
  })
  add('big', { text: 'x '.repeat(2000) })
  add('german', {
    from: '=?UTF-8?Q?J=C3=BCrgen?= <j@example.de>',
    subject: '=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=',
    text: 'Schöne Straße, 我们 today',
  })
})

const find = (q: string, all = false) =>
  newestFirst(box)
    .filter(searchTest(box, q, now, all))
    .map(mail => mail.rfcId.slice(1, mail.rfcId.indexOf('@')))
    .sort()

describe('a Gmail search', () => {
  test.each([
    ['lunch', ['lunch', 'reply']],
    ['part', []],
    ['party planner', ['lunch']],
    ['"planner party"', []],
    ['"party planner"', ['lunch']],
    ['PONIES', ['old']],
    ['straße', ['german']],
    ['我们', ['german']],
    ['from:amy lunch', ['lunch']],
    ['from:"Amy Smith"', ['lunch']],
    ['from:bob@example.net', ['list']],
    ['from:example.net', ['list']],
    ['from:jürgen', ['german']],
    ['from:me', ['draft', 'reply']],
    ['from:me -in:draft', ['reply']],
    ['to:me from:amy lunch', ['lunch']],
    ['to:bob@example.net', ['reply']],
    ['cc:bob', ['reply']],
    ['bcc:bob', []],
    ['subject:lunch', ['lunch', 'reply']],
    ['subject:(lunch re)', ['reply']],
    ['subject:"re lunch"', ['reply']],
    ['subject:{list german grüße}', ['german', 'list']],
    ['from:(amy OR bob) {lunch subject:list}', ['list', 'lunch']],
    ['lunch OR ponies -from:me', ['lunch', 'old']],
    ['lunch AND gladly', ['reply']],
    ['lunch -gladly', ['lunch']],
    ['-(lunch OR hello) -in:draft -ponies -x', ['file', 'german']],
    ['-{lunch hello} filename:pdf', ['file']],
    ['rfc822msgid:<list@example.org>', ['list']],
    ['rfc822msgid:list@example.org', ['list']],
    ['list:dev.lists.example.net', ['list']],
    ['deliveredto:me+dev@example.com', ['list']],
    ['has:attachment', ['file']],
    ['filename:pdf', ['file']],
    ['filename:"guest list"', ['file']],
    ['filename:guest.pdf', []],
    ['larger:1k', ['big']],
    ['larger:3M', []],
    ['smaller:100', []],
    ['label:ops-review', ['old']],
    ['label:big-deal', ['first']],
    ['is:unread', ['old']],
    ['is:read lunch', ['lunch', 'reply']],
    ['is:starred', ['first']],
    ['is:important', ['first']],
    ['in:sent', ['reply']],
    ['in:drafts', ['draft']],
    ['in:trash', ['trash']],
    ['in:spam ponies', ['spam']],
    ['in:anywhere ponies', ['old', 'spam', 'trash']],
    ['label:trash OR label:spam', ['spam', 'trash']],
    ['before:2026/10/02', ['first', 'old']],
    ['after:2026/10/01 before:2026-10-02', ['first']],
    ['before:2026/10/01', ['old']],
    ['older:1790838000', ['old']],
    ['older_than:30d', ['first', 'old']],
    ['older_than:1y', []],
    ['newer_than:4d lunch', ['lunch', 'reply']],
    ['newer_than:2d', []],
    ['has:userlabels', ['first', 'old']],
    ['is:nonsense', []],
    ['(lunch gladly', ['reply']],
    ['lunch ) gladly', ['reply']],
    ['from:', []],
    ['!!! lunch', ['lunch', 'reply']],
  ])('finds by %s', (q, expected) => {
    expect(find(q)).toEqual(expected)
  })

  test('without a query finds all but Trash and Spam, and with includeSpamTrash those too', () => {
    expect(find('')).toHaveLength(9)
    expect(find('', true)).toHaveLength(11)
  })

  test('takes a date as midnight in Pacific time, summer and winter', () => {
    expect(new Date(dateOf('2026/07/01')).toISOString()).toBe('2026-07-01T07:00:00.000Z')
    expect(new Date(dateOf('2026/12/01')).toISOString()).toBe('2026-12-01T08:00:00.000Z')
    expect(new Date(dateOf('2026/11/01')).toISOString()).toBe('2026-11-01T07:00:00.000Z')
  })
})
