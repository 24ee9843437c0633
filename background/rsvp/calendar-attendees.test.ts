import { describe, expect, it } from 'vitest'
import type { CalendarEvent, CalendarGuest } from '../../shared/calendar'
import { ThreadId } from '../../shared/mail'
import { readThread } from '../reader/read-thread'
import { type Mail, threadOf } from '../testing/fake-mail'
import { guestList } from './guest-list'

const guest = (address: string, partstat: CalendarGuest['partstat'], more: Partial<CalendarGuest> = {}): CalendarGuest => ({
  name: '',
  address,
  partstat,
  additionalGuests: 0,
  comment: '',
  ...more,
})
const event = (guests: CalendarGuest[], more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'e1',
  uid: 'u1@google.com',
  title: 'Garden lunch',
  start: '2026-12-05T13:00:00Z',
  zone: '',
  organizer: { name: '', address: 'me@example.com' },
  updated: '2026-11-19T00:00:00Z',
  guests,
  partial: false,
  ...more,
})
const invitation: Mail = {
  from: 'Me <me@example.com>',
  to: 'Ada Kern <ada@example.org>',
  subject: 'Garden lunch',
  text: 'You are invited to lunch in the garden on 5 December 2026. Can you come?',
}
const listOf = (mails: Mail[], calendar: CalendarEvent[], question = 'Who is coming to the garden lunch?') =>
  guestList({
    threads: mails.length > 0 ? [readThread(threadOf('t', mails), new Map())] : [],
    question,
    me: 'me@example.com',
    now: '2026-11-23T10:00:00Z',
    zone: 'UTC',
    calendar,
  })
const rowOf = (list: ReturnType<typeof listOf>, email: string) => list?.rows.find(row => row.email === email)

describe('guests of a Calendar event', () => {
  it('are the list where no mail invites', () => {
    const list = listOf(
      [],
      [
        event([
          guest('bo@example.net', 'ACCEPTED', { additionalGuests: 2, comment: 'With the twins' }),
          guest('cy@example.net', 'NEEDS-ACTION'),
        ]),
      ],
    )
    expect(list?.event).toMatchObject({ uid: 'u1@google.com', title: 'Garden lunch' })
    expect(rowOf(list, 'bo@example.net')).toMatchObject({
      status: 'yes',
      party: 3,
      quote: 'With the twins',
      partstat: 'ACCEPTED',
      messageId: null,
      eventId: 'e1',
    })
    expect(rowOf(list, 'cy@example.net')).toMatchObject({ status: 'none', party: 0, quote: '', partstat: 'NEEDS-ACTION', eventId: 'e1' })
  })

  it('answer for whom the mail knows no answer', () => {
    const list = listOf([invitation], [event([guest('ada@example.org', 'DECLINED')])])
    expect(rowOf(list, 'ada@example.org')).toMatchObject({
      name: 'Ada Kern',
      status: 'no',
      partstat: 'DECLINED',
      messageId: null,
      eventId: 'e1',
    })
  })

  const yes: Mail = { from: 'Ada Kern <ada@example.org>', subject: 'Re: Garden lunch', text: 'Yes, I will come!' }

  it('are overruled by a mail, and kept in its history', () => {
    const row = rowOf(listOf([invitation, yes], [event([guest('ada@example.org', 'DECLINED')])]), 'ada@example.org')
    expect(row).toMatchObject({ status: 'yes', unsure: false, messageId: 't-2', eventId: 'e1' })
    expect(row?.history).toMatchObject([{ status: 'no', messageId: null }])
  })

  it('need an eye where they differ from a mail and the event changed after it', () => {
    const later = event([guest('ada@example.org', 'DECLINED')], { updated: '2026-11-22T00:00:00Z' })
    expect(rowOf(listOf([invitation, yes], [later]), 'ada@example.org')).toMatchObject({ status: 'yes', unsure: true })
  })

  it('leave the host and the owner out', () => {
    const list = listOf([invitation], [event([guest('me@example.com', 'ACCEPTED')])])
    expect(rowOf(list, 'me@example.com')).toBeUndefined()
  })

  it('may be a hundred thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => guest(`g${i}@example.org`, 'ACCEPTED'))
    expect(listOf([invitation], [event(many)])?.rows).toHaveLength(100_001)
  }, 60_000)
})

it('an answer that stands in Spam needs an eye', () => {
  const spam: Mail = { from: 'ada@example.org', subject: 'Re: Garden lunch', text: 'Yes, I will come!', labels: ['SPAM'] }
  expect(rowOf(listOf([invitation, spam], []), 'ada@example.org')).toMatchObject({ status: 'yes', unsure: true })
})

it('the thread that is meant has its event taken, whatever comes sooner', () => {
  const sooner = threadOf('s', [
    { ...invitation, subject: 'Quiz night', text: 'You are invited to a quiz on 27 November 2026. Can you come?' },
  ])
  const threads = [threadOf('t', [invitation]), sooner].map(thread => readThread(thread, new Map()))
  const asked = { threads, question: 'Who is coming?', me: 'me@example.com', now: '2026-11-23T10:00:00Z', zone: 'UTC' }
  expect(guestList(asked)?.event.title).toBe('Quiz night')
  expect(guestList({ ...asked, thread: ThreadId.parse('t') })?.event.title).toBe('Garden lunch')
})
