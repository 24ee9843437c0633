import type { Answer, Citation, HiddenIn, Receipt } from '../shared/answer'
import type { GuestList, GuestRow } from '../shared/guest-list'
import { MessageId, RfcId, ThreadId } from '../shared/mail'

/** Answers, guest lists and receipts of invented people, for the gallery. */
export const thread = { id: ThreadId.parse('18c2'), subject: 'Housewarming on the 12th: who is coming?' }
export const messageId = (n: number) => MessageId.parse(`18c2${n.toString(16).padStart(4, '0')}`)

export function row(n: number, name: string, change: Partial<GuestRow>): GuestRow {
  const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.') || 'hanako'}@example.org`
  return {
    name,
    email: address,
    status: 'yes',
    party: 1,
    date: '2026-11-09T17:02:00Z',
    quote: 'Count me in.',
    partstat: '',
    messageId: messageId(n),
    threadId: thread.id,
    rfcId: RfcId.parse(`<${n}@example.org>`),
    with: [],
    unsure: false,
    invited: true,
    eventId: null,
    history: [],
    ...change,
  }
}

const silent = { status: 'none', party: 0, quote: '', messageId: null, threadId: null, rfcId: null } as const

const earlier = {
  status: 'yes',
  party: 1,
  date: '2026-11-02T09:00:00Z',
  quote: 'I am coming.',
  partstat: '',
  messageId: messageId(90),
  threadId: thread.id,
  rfcId: null,
} as const

const rows: GuestRow[] = [
  row(1, 'Anna Berg', { party: 3, with: ['Tom', 'the baby'], quote: 'We would love to come, Tom, the baby and I.' }),
  row(2, 'Carlos Duarte', { party: 2, quote: 'Change of plan: Marta can make it after all, so two of us.', history: [earlier] }),
  row(3, 'Frau Dr. Hanneke de Vries-Oudenhoven', { status: 'maybe', quote: 'If the train runs, I will be there.' }),
  row(4, '山田 花子', { partstat: 'ACCEPTED', quote: '参加します' }),
  row(5, 'محمد الأحمد', { quote: 'سأكون هناك إن شاء الله' }),
  row(6, 'Otto Lamm', { status: 'no', party: 0, quote: 'Sorry, I am in Lisbon that week.' }),
  row(7, 'Jonas Beer', { status: 'yes', unsure: true, quote: 'as if I’d miss your cooking again 🙃' }),
  row(8, 'Priya Nair', silent),
  row(9, 'extraordinarily.long.address.of.a.guest.with.many.names@subdomain.department.university.example.org', silent),
]

export const guests = (list: GuestRow[] = rows): GuestList => ({
  event: { title: 'Housewarming', start: '2026-12-12T19:00:00+01:00', zone: 'Europe/Berlin', uid: '', messageId: messageId(0) },
  others: [{ title: 'New Year', start: '', zone: '', uid: '', messageId: null }],
  rows: list,
})

export const receipt = (change: Partial<Receipt> = {}): Receipt => ({
  messages: 41,
  read: 41,
  threads: 23,
  folded: 38,
  hidden: 0,
  hiddenIn: [],
  leftOut: [],
  notChosen: [],
  attachments: { read: 2, of: 2 },
  continued: 0,
  ...change,
})

const long = 'The Extraordinarily Long Winter Newsletter of the Allotment Association of Upper and Lower Seedorf'
const hiddenIn = (n: number, from: string, level: HiddenIn['level']): HiddenIn => ({
  messageId: messageId(n),
  threadId: thread.id,
  from,
  date: Date.parse('2026-11-09T17:02:00Z'),
  level,
})

export const partial = receipt({
  read: 37,
  hidden: 214,
  hiddenIn: [hiddenIn(1, 'Anna Berg', 'red'), hiddenIn(34, 'Garden Letter', 'amber'), hiddenIn(35, long, 'amber')],
  attachments: { read: 2, of: 3 },
  continued: 1,
  cut: [
    { list: 'mail', query: '', seen: 500, of: null, why: 'refused' },
    { list: 'mail', query: 'garden party', seen: 10, of: 52, why: 'page-limit' },
  ],
  leftOut: [
    { messageId: messageId(30), rfcId: RfcId.parse('<big@example.org>'), part: '', why: 'too-large' },
    { messageId: messageId(29), rfcId: RfcId.parse('<long@example.org>'), part: '', why: 'over-budget' },
    { messageId: messageId(31), rfcId: RfcId.parse('<gone@example.org>'), part: '', why: 'deleted' },
    { messageId: messageId(32), rfcId: RfcId.parse('<kept@example.org>'), part: '', why: 'never-send' },
    { messageId: messageId(33), rfcId: RfcId.parse('<33@example.org>'), part: 'plan.zip', why: 'type' },
  ],
})

export const citation = (n: number, quote: string, checked = true): Citation => ({
  messageId: messageId(n),
  threadId: thread.id,
  rfcId: RfcId.parse(`<${n}@example.org>`),
  from: 'Anna Berg',
  date: Date.parse('2026-11-09T17:02:00Z'),
  quote,
  checked,
})

export const prose: Answer = {
  text: 'Two questions wait for you. [[0]]\n\n1. **Are you bringing Paul?** Anna asks it again. [[0]]\n2. Whether the *vegetarian* menu is wanted. [[1]]\n\nThe menu is at [the caterer’s page](https://menu.example.net/winter?list=1) and `menu.pdf`.\n\n> The kitchen closes at ten.\n\n| Dish | Price |\n|---|---|\n| Soup | 6 |\n| Stew | 14 |',
  citations: [citation(1, 'Are you bringing Paul?'), citation(2, 'Everybody has agreed to the vegetarian menu.', false)],
}

export const table: Answer = {
  text: 'Three people offered to bring something. [[0]]',
  citations: [citation(1, 'I’ll bring two salads.'), citation(2, 'Bread from us.')],
  table: {
    title: 'Who brings what',
    columns: ['Name', 'Brings', 'Number'],
    rows: [
      { cells: ['Anna Berg', 'Salad, one with nuts and one without', '2'], citation: 0 },
      { cells: ['Carlos Duarte', 'Bread', '1'], citation: 1 },
      { cells: ['山田 花子', 'Mochi', '24'], citation: null },
    ],
  },
}
