import { describe, expect, it } from 'vitest'
import type { Invitation } from '../reader/reading'
import { invitation, mail, me, rowsOf, tom, tomSays } from './testing'

const reply = (summary: string, start: string): Invitation => ({
  method: 'REPLY',
  uid: 'made-by-toms-calendar@example.org',
  sequence: 0,
  dtstamp: '2026-05-02T08:00:00Z',
  recurrenceId: '',
  summary,
  location: '',
  start,
  end: '',
  zone: '',
  status: '',
  organizer: null,
  attendees: [
    {
      name: 'Tom Reed',
      address: 'tom@example.org',
      partstat: 'ACCEPTED',
      role: '',
      cutype: '',
      delegatedTo: [],
      delegatedFrom: [],
      guests: 0,
      comment: '',
    },
  ],
  comment: '',
})

const answered = (summary: string, start: string, note = '') =>
  rowsOf(invitation(), mail(tom, [me], note, { subject: `Accepted: ${summary}`, invitations: [reply(summary, start)] })).find(
    row => row.email === 'tom@example.org',
  )

describe('an invitation in prose', () => {
  it('is answered by a calendar that names its title and day', () => {
    expect(answered('Garden party', '2026-06-20T16:00:00Z')).toMatchObject({ status: 'yes', partstat: 'ACCEPTED' })
  })

  it('is not answered by a reply about another day or another event', () => {
    expect(answered('Garden party', '2026-07-18T16:00:00Z')).toMatchObject({ status: 'none' })
    expect(answered('Board meeting', '2026-06-20T16:00:00Z')).toMatchObject({ status: 'none' })
  })

  it('is left to the eye where its note says the opposite, with the note', () => {
    const note = "Sorry, I can't come after all."
    expect(answered('Garden party', '2026-06-20T16:00:00Z', note)).toMatchObject({ status: 'yes', unsure: true, quote: note })
    expect(answered('Garden party', '2026-06-20T16:00:00Z', 'Looking forward to it!')).toMatchObject({ status: 'yes', unsure: false })
  })
})

it('an unknown address under a guest’s name does not turn his answer round unseen, not even in the thread', () => {
  const yes = mail(tom, [me], 'Yes, I will be there.')
  const forged = mail('Tom Reed <tom@evil.example>', [me], "Actually no, I can't come.")
  expect(rowsOf(invitation(), yes, forged).find(row => row.email === 'tom@example.org')).toMatchObject({ unsure: true })
  expect(tomSays('Yes, I will be there.')).toMatchObject({ status: 'yes', unsure: false })
})
