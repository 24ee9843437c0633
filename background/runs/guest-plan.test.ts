import { describe, expect, it } from 'vitest'
import { type CutList, isComplete } from '../../shared/answer'
import type { CalendarEvent } from '../../shared/calendar'
import { AppError } from '../../shared/errors'
import type { Thread } from '../../shared/mail'
import type { MailSource } from '../mail-source'
import { makeReceipt } from '../packer/receipt'
import { parseQuery } from '../store/file-search'
import { wordsOf } from '../store/words-of'
import { fakeMail, type Mail, threadOf } from '../testing/fake-mail'
import { type GuestAsk, type GuestScope, planGuests } from './guest-plan'
import { readGuests } from './guest-read'

const now = Date.UTC(2026, 10, 23, 10)
const invitation: Mail = {
  from: 'Me <me@example.com>',
  to: 'Ada Kern <ada@example.org>, bo@example.org',
  subject: 'Garden lunch',
  text: 'You are invited to lunch in the garden on Saturday, 5 December 2026. Can you come?',
  labels: ['SENT'],
  date: Date.UTC(2026, 10, 10),
}
const answer = (from: string, text: string, more: Partial<Mail> = {}): Mail => ({
  from,
  subject: 'Hello',
  text,
  date: Date.UTC(2026, 10, 12),
  ...more,
})
const noise = Array.from({ length: 310 }, (_, i) => threadOf(`n${i}`, [answer(`x${i}@example.net`, 'Nothing of note.')]))

/** A mailbox that is searched as a file is. */
function mailOf(threads: readonly Thread[], more: Partial<MailSource> = {}) {
  const queries: string[] = []
  const search: MailSource['search'] = async query => {
    queries.push(query)
    const { matches } = parseQuery(query, { me: 'me@example.com', now })
    return threads.flatMap(({ id, messages }) => {
      const found = messages.filter(message => matches(wordsOf(message))).map(message => message.id)
      return found.length > 0 ? [{ id, messages: found.length, only: null, found }] : []
    })
  }
  return Object.assign(fakeMail(threads, { search, ...more }), { queries })
}
const askOf = (source: MailSource, scope: GuestScope = { type: 'mailbox' }): GuestAsk => ({
  question: 'Who is coming to the garden lunch?',
  scope,
  source,
  zone: 'UTC',
  io: { signal: new AbortController().signal, onWait: () => undefined, onFound: () => undefined },
  cut: [],
})
async function readOf(ask: GuestAsk, mayRead = async () => true) {
  const reading = await readGuests(ask, await planGuests(ask), { ...ask.io, onRead: () => undefined }, mayRead)
  const receipt = reading && makeReceipt({ ...reading, ...(reading.guests && { plan: reading.guests.plan }) })
  return { ids: reading?.threads.map(({ id }) => id as string).toSorted() ?? null, receipt, reading }
}
const party = threadOf('party', [invitation])

describe('a plan for a guest list', () => {
  it('reads all of a small mailbox', async () => {
    const { ids, receipt } = await readOf(askOf(mailOf([party, ...noise.slice(0, 20)])))
    expect(ids).toHaveLength(21)
    expect(receipt).toMatchObject({ messages: 21, read: 21, notChosen: [], unsearched: [], calendar: 'none' })
  })

  it('says of whom it found no end: a guest whose search broke off is not searched for', async () => {
    const cut: CutList[] = []
    const mail = mailOf([party, threadOf('ada', [answer('ada@example.org', 'I will be there.')]), ...noise])
    const search: MailSource['search'] = async (query, io) => {
      if (query.includes('from:ada')) io.onCut?.({ list: 'mail', query, seen: 0, of: null, why: 'refused' })
      return mail.search(query, io)
    }
    const io = { ...askOf(mail).io, onCut: (list: CutList) => void cut.push(list) }
    const { receipt } = await readOf({ ...askOf({ ...mail, search }), io, cut })
    expect(receipt?.unsearched).toEqual(['ada@example.org', 'bo@example.org'])
  })

  it('of a large one reads the invitation and what may answer it, and names the rest as not chosen', async () => {
    const threads = [
      threadOf('ada', [answer('ada@example.org', 'I will be there.')]),
      threadOf('other', [answer('Ada Kern <kern@example.net>', 'Yes!')]),
      threadOf('words', [answer('stranger@example.net', 'Bo comes to lunch in the garden')]),
      threadOf('spam', [answer('bo@example.org', 'No.', { labels: ['SPAM'] })]),
      threadOf('before', [answer('bo@example.org', 'Nice summer', { date: Date.UTC(2026, 6, 1) })]),
    ]
    const { ids, receipt } = await readOf(askOf(mailOf([party, ...threads, ...noise])))
    expect(ids).toEqual(['ada', 'other', 'party', 'spam', 'words'])
    expect(receipt).toMatchObject({ messages: 316, read: 5 })
    expect(receipt?.notChosen).toContain('before-1')
    expect(receipt?.notChosen).toHaveLength(311)
  })

  it('searches for whom the mail names meanwhile', async () => {
    const reminder = answer('Me <me@example.com>', 'I invite you too: lunch in the garden on Saturday, 5 December 2026. Can you come?', {
      to: 'cy@example.org',
      subject: 'Garden lunch',
      labels: ['SENT'],
    })
    const late = threadOf('late', [answer('cy@example.org', 'Gladly!')])
    const mail = mailOf([party, threadOf('again', [reminder]), late])
    const { ids } = await readOf(askOf(mail, { type: 'event', threadId: party.id }))
    expect(ids).toEqual(['again', 'late', 'party'])
    expect(mail.queries.filter(query => query.includes('from:cy@example.org'))).toHaveLength(1)
  })

  it('waits where what it grows by may not be read', async () => {
    const mail = mailOf([party, threadOf('ada', [answer('ada@example.org', 'Yes')])])
    const ask = askOf(mail, { type: 'event', threadId: party.id })
    const plan = await planGuests(ask)
    const reading = await readGuests(
      ask,
      { ...plan, refs: plan.refs.slice(0, 1), searches: [] },
      { ...ask.io, onRead: () => undefined },
      async () => false,
    )
    expect(reading).toBeNull()
    expect(mail.asked).not.toContain('ada')
  })

  it('of the open thread takes its event and counts nothing else as in scope', async () => {
    const mail = mailOf([party, threadOf('ada', [answer('ada@example.org', 'Yes')]), ...noise])
    const { ids, receipt } = await readOf(askOf(mail, { type: 'event', threadId: party.id }))
    expect(ids).toEqual(['ada', 'party'])
    expect(receipt).toMatchObject({ messages: 2, read: 2, notChosen: [] })
    expect(mail.queries).not.toContain('')
  })
})

describe('the calendar', () => {
  const event: CalendarEvent = {
    id: 'e1',
    uid: 'u1@google.com',
    title: 'Garden lunch',
    start: '2026-12-05T12:00:00Z',
    zone: '',
    organizer: { name: '', address: 'me@example.com' },
    updated: '',
    guests: [{ name: '', address: 'dot@example.org', partstat: 'ACCEPTED', additionalGuests: 0, comment: '' }],
    partial: true,
  }

  it('names guests whose mail is searched too, and says where Google left some out', async () => {
    const threads = [threadOf('dot', [answer('dot@example.org', 'See you')]), ...noise]
    const { ids, receipt } = await readOf(askOf(mailOf(threads, { calendar: { events: async () => [event] } })))
    expect(ids).toContain('dot')
    expect(receipt?.calendar).toBe('partial')
  })

  it('that cannot be read costs the list nothing else', async () => {
    const events = () => Promise.reject(new AppError('api-not-enabled'))
    const { ids, receipt } = await readOf(askOf(mailOf([party], { calendar: { events } })))
    expect(ids).toEqual(['party'])
    expect(receipt?.calendar).toBe('failed')
  })

  it('whose guests are not all there, or not at all, is no full coverage', async () => {
    const calendars = [{ events: async () => [event] }, { events: () => Promise.reject(new AppError('google-unavailable')) }]
    for (const calendar of calendars) {
      const { receipt } = await readOf(askOf(mailOf([party, threadOf('dot', [answer('dot@example.org', 'Yes')])], { calendar })))
      expect(receipt && isComplete({ ...receipt, leftOut: [] })).toBe(false)
    }
  })

  it('that is not connected is not asked, and the receipt says so', async () => {
    expect((await readOf(askOf(mailOf([party], { calendar: 'not-connected' })))).receipt?.calendar).toBe('not-connected')
  })
})
