import type { Person } from './people'

/** One mail of the sample mailbox. `at` is local time in Berlin; `answers` names the mail it replies to, whose text it quotes as Gmail does unless `bare`. */
export type SampleMail = {
  id: string
  at: string
  from: Person
  to: readonly Person[]
  subject: string
  text: string
  answers?: string
  bare?: true
  html?: true
  /** An invitation reply (RFC 5546) to the housewarming. */
  partstat?: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE'
  /** The invitation itself (METHOD:REQUEST). */
  invitation?: true
  auto?: true
  list?: string
}

const guests = [
  'anna',
  'carlos',
  'hanneke',
  'hanako',
  'otto',
  'priya',
  'mia',
  'jan',
  'ewa',
  'asa',
  'hans',
  'thao',
  'sinead',
  'jonas',
  'elias',
  'max',
  'noor',
] as const
const party = 'Housewarming on Saturday 12 December'

const answer = (id: string, at: string, from: Person, text: string, more: Partial<SampleMail> = {}): SampleMail => ({
  id,
  at,
  from,
  to: ['lena'],
  subject: `Re: ${party}`,
  text,
  answers: 'invitation',
  ...more,
})

/** The housewarming: the invitation, 29 more mails in its thread, answers elsewhere, and mail that has nothing to do with it. */
export const mails: readonly SampleMail[] = [
  {
    id: 'invitation',
    at: '2026-11-01T18:20',
    from: 'lena',
    to: guests,
    subject: party,
    invitation: true,
    text: 'Dear all,\n\nthe boxes are unpacked. Please come to our housewarming on Saturday 12 December 2026, 19:00, Lindenstrasse 14, Berlin.\n\nPartners and children are welcome. Please tell me by 30 November whether you come and how many you will be.\n\nLena',
  },
  answer('anna-1', '2026-11-01T19:02', 'anna', 'Hi Lena,\n\nwe would love to! Tom, the baby and I will be there, so three of us.\n\nAnna'),
  answer('carlos-1', '2026-11-02T08:15', 'carlos', 'Count me in. Just me, Marta works that evening.\n\nCarlos'),
  answer('mia-1', '2026-11-02T09:40', 'mia', "I'll be there!\n\nMia"),
  answer('otto-1', '2026-11-02T12:05', 'otto', 'Sounds great, I will come.\n\nOtto'),
  answer('jan-1', '2026-11-02T20:31', 'jan', 'Liebe Lena,\n\nich komme gern, allein.\n\nViele Grüße\nJan'),
  answer(
    'hanneke-1',
    '2026-11-03T07:55',
    'hanneke',
    'Dear Lena,\n\nI would like to come, but it depends on my night shift. I will know next week.\n\nHanneke',
    { html: true },
  ),
  answer('hanako-1', '2026-11-03T10:12', 'hanako', '', { partstat: 'ACCEPTED', bare: true, subject: `Accepted: ${party}` }),
  answer('ewa-1', '2026-11-03T21:48', 'ewa', 'Cześć Lena,\n\nchętnie przyjdę z Pawłem.\n\nEwa'),
  answer('lena-2', '2026-11-04T09:00', 'lena', 'Hanneke, no hurry, just let me know.\n\nLena', { to: ['hanneke'], answers: 'hanneke-1' }),
  answer('asa-1', '2026-11-04T11:26', 'asa', 'Yes, with pleasure. I come by train, is there a bus from the station?\n\nÅsa'),
  answer('lena-3', '2026-11-04T12:10', 'lena', 'There is: bus 200, every ten minutes.\n\nLena', { to: ['asa'], answers: 'asa-1' }),
  answer('hans-1', '2026-11-05T08:03', 'hans', 'Hallo Lena, ich bin dabei!\n\nHans'),
  answer('thao-1', '2026-11-05T18:30', 'thao', 'I am coming and I will bring a friend, so two of us.\n\nThảo'),
  answer(
    'otto-2',
    '2026-11-06T17:44',
    'otto',
    "Lena, I am so sorry: I have to be in Graz that weekend after all, so I can't make it.\n\nOtto",
  ),
  answer('sinead-1', '2026-11-06T22:10', 'sinead', "Wouldn't miss it. See you on the 12th!\n\nSinéad"),
  answer('jonas-1', '2026-11-07T09:21', 'jonas', "As if I'd miss your cooking again 🙃\n\nJonas"),
  answer('elias-1', '2026-11-07T13:00', 'elias', '', { partstat: 'TENTATIVE', bare: true, subject: `Tentative: ${party}` }),
  answer('max-1', '2026-11-08T10:45', 'max', 'Gladly! Shall I bring chairs?\n\nMax'),
  answer('lena-4', '2026-11-08T11:02', 'lena', 'Four chairs would be wonderful, thank you.\n\nLena', { to: ['max'], answers: 'max-1' }),
  answer('max-2', '2026-11-08T11:30', 'max', 'Done. Four chairs it is.\n\nMax', { answers: 'lena-4' }),
  answer('anna-2', '2026-11-09T08:12', 'anna', 'What would you like as a present? Anything you still need for the kitchen?\n\nAnna', {
    answers: 'invitation',
  }),
  answer('lena-5', '2026-11-09T09:30', 'lena', 'Nothing at all, only your company. Well: a good knife.\n\nLena', {
    to: ['anna'],
    answers: 'anna-2',
  }),
  answer('noor-auto', '2026-11-10T06:00', 'noor', 'I am out of the office until 30 November and will answer after that.', {
    auto: true,
    bare: true,
    subject: `Automatic reply: ${party}`,
  }),
  answer('mia-2', '2026-11-10T19:18', 'mia', 'May I bring a salad? I found a recipe with oranges.\n\nMia'),
  answer('lena-6', '2026-11-10T20:01', 'lena', 'Please do!\n\nLena', { to: ['mia'], answers: 'mia-2' }),
  answer('jan-2', '2026-11-12T07:40', 'jan', 'Liebe Lena, eine Frage: gibt es Parkplätze?\n\nJan'),
  answer('lena-7', '2026-11-12T08:05', 'lena', 'Ja, hinter dem Haus.\n\nLena', { to: ['jan'], answers: 'jan-2' }),
  answer('asa-2', '2026-11-14T16:52', 'asa', 'Thank you for the bus. I booked my ticket.\n\nÅsa', { answers: 'lena-3' }),
  answer('hans-2', '2026-11-15T18:20', 'hans', 'Soll ich Musik mitbringen?\n\nHans'),
  answer('sinead-2', '2026-11-16T21:05', 'sinead', 'Is there a dress code?\n\nSinéad'),
  answer('lena-8', '2026-11-16T21:30', 'lena', 'Warm socks, the floor is cold.\n\nLena', { to: ['sinead'], answers: 'sinead-2' }),
  answer('thao-2', '2026-11-18T07:55', 'thao', 'Which floor is it, and is there a lift?\n\nThảo'),
  {
    id: 'drill-1',
    at: '2026-11-08T15:00',
    from: 'lena',
    to: ['carlos'],
    subject: 'The drill you lent me',
    text: 'Carlos, I still have your drill. When may I bring it back?\n\nLena',
  },
  {
    id: 'drill-2',
    at: '2026-11-09T20:14',
    from: 'carlos',
    to: ['lena'],
    subject: 'Re: The drill you lent me',
    answers: 'drill-1',
    text: 'Keep it until the party on the 12th. Change of plan, by the way: Marta can make it after all, so two of us for the housewarming.\n\nCarlos',
  },
  {
    id: 'dentist',
    at: '2026-11-16T10:00',
    from: 'dentist',
    to: ['lena'],
    subject: 'Your appointment on 26 November',
    text: 'Dear Ms Hoff,\n\nwe confirm your appointment on Thursday 26 November 2026 at 09:00. Could you please bring your insurance card?\n\nDr. Weiss Dental Practice',
  },
  {
    id: 'news',
    at: '2026-11-17T06:30',
    from: 'news',
    to: ['lena'],
    subject: 'Winter in the garden: are you coming to our open day?',
    list: 'garden-letter.garden.example',
    html: true,
    text: 'Yes, you can still plant tulips. Our open day is on 5 December, and everybody is coming.\n\nUnsubscribe at the foot of this letter.',
  },
  {
    id: 'offer-1',
    at: '2026-11-18T14:22',
    from: 'ben',
    to: ['lena'],
    subject: 'Offer 2231',
    text: 'Lena, attached in words: 14 chairs at 62.00 EUR each, delivery in week 49. Can you confirm the order by Friday?\n\nBen',
  },
  {
    id: 'offer-2',
    at: '2026-11-19T09:05',
    from: 'lena',
    to: ['ben'],
    subject: 'Re: Offer 2231',
    answers: 'offer-1',
    text: 'Ben, I will look at it this week.\n\nLena',
  },
]
