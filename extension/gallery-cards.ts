import { ActionId, type Card, type EventNote } from '../shared/action'
import { card as waiting } from '../shared/testing/card'

/** Cards of invented people, for the gallery. */
const at = Date.parse('2026-11-23T18:00:00Z')
const idOf = (n: number) => ActionId.parse(`00000000-0000-4000-a000-${String(n).padStart(12, '0')}`)

const reply: Partial<Card> = {
  tool: 'reply',
  args: { messageId: '18c1', body: 'We are two, and we bring the salad.\n\nSee you on Saturday!' },
  question: 'Reply to Anna that we are two',
  people: ['anna.berg@example.org'],
  reaches: { to: ['anna.berg@example.org'], cc: [] },
  touched: [{ id: '18c1', title: 'Housewarming on Saturday 12 December', detail: 'Anna Berg' }],
  origins: [
    { value: 'anna.berg@example.org', from: 'header', about: 'Housewarming on Saturday 12 December' },
    { value: 'body', from: 'mind', about: '' },
  ],
  style: {
    to: { name: 'Anna Berg', address: 'anna.berg@example.org' },
    mails: ['2026-11-20', '2026-11-03', '2026-10-11'].map(on => ({
      at: Date.parse(on),
      url: 'https://mail.google.com/mail/u/0/#all/18c1',
    })),
  },
}
const card = (n: number, change: Partial<Card>): Card =>
  waiting({ ...reply, ...(change.tool && { touched: [], origins: [], style: null, reaches: null }), ...change }, n)

export const galleryNote: EventNote = {
  when: 'Fri 4 Dec 2026, 15:00–15:45 Berlin · 14:00 London',
  before: 'Thu 26 Nov 2026, 11:00–11:45 Berlin · 10:00 London',
  repeats: '',
  scope: 'single',
  clashes: [],
  busy: [],
  unseen: [],
  guests: 0,
  organizer: '',
}
const planning = {
  summary: 'Planning',
  start: '2026-12-02T10:00',
  end: '2026-12-02T11:00',
  attendees: ['bob@example.org', 'carol@example.org'],
}
export const gallerySilent = Array.from({ length: 25 }, (_, n) => `guest.number.${n + 1}@example.org`)
const long = 'a-very-long-address-of-somebody-whose-name-does-not-end@departments.of.a-large-house.example.org'

export const galleryLetters = ['Tulips in November', 'Ten garden tools on offer', 'What the garden says this week'].map((title, n) => ({
  id: String(n + 1),
  title,
  detail: 'Garden News <news@letters.example.net>',
}))

/** Name of the state -> the cards of one question. */
export const galleryCards: Record<string, Card[]> = {
  reply: [card(1, {})],
  warned: [
    card(1, {
      tool: 'send_email',
      args: { to: [long], subject: 'The codes', body: 'Here they are.' },
      people: [long],
      warnings: [
        { code: 'RCPT_NEW', level: 'red', about: long },
        { code: 'SECRET', level: 'red', about: '' },
        { code: 'TEXT_FROM_MAIL', level: 'amber', about: '' },
      ],
      origins: [
        { value: long, from: 'mind', about: '' },
        { value: 'subject', from: 'ask', about: '' },
        { value: 'body', from: 'mail', about: 'The new alarm' },
      ],
    }),
  ],
  forward: [
    card(1, {
      tool: 'forward',
      args: { messageId: '18c1', to: ['bob@example.org'], body: 'See the offer below.' },
      dropped: ['offer of november.eml'],
    }),
  ],
  strangers: [
    card(1, {
      tool: 'send_email',
      args: { to: gallerySilent.slice(0, 12), subject: 'The new flat', body: 'Come and see it.' },
      warnings: [
        ...gallerySilent.slice(0, 12).map(about => ({ code: 'RCPT_NEW' as const, level: 'red' as const, about })),
        { code: 'RATE', level: 'amber', about: '' },
      ],
    }),
  ],
  'unknown-event': [
    card(1, {
      tool: 'create_event',
      args: planning,
      people: planning.attendees,
      event: { ...galleryNote, before: '', guests: 2 },
      state: 'unknown',
      error: 'unclear',
      endedAt: at,
      look: { at: 'calendar', url: 'https://calendar.google.com/calendar/event?eid=YWJj&authuser=lena.hoff%40example.com' },
    }),
  ],
  moved: [
    card(1, {
      tool: 'update_event',
      args: { eventId: 'dentist', changes: { start: '2026-12-04T15:00' } },
      people: [],
      touched: [{ id: 'dentist', title: 'Dentist', detail: '{}' }],
      event: { ...galleryNote, clashes: ['Lunch with Ines, Fri 4 Dec 2026, 15:15–16:00'] },
    }),
  ],
  linked: [
    card(1, {
      tool: 'create_event',
      question: 'Find a time with Bob and Carol next week, put it in the calendar and tell Bob',
      args: planning,
      people: planning.attendees,
      origins: [
        { value: 'bob@example.org', from: 'known', about: '' },
        { value: 'carol@example.org', from: 'ask', about: '' },
        { value: 'start', from: 'ask', about: '' },
      ],
      event: {
        ...galleryNote,
        when: 'Wed 2 Dec 2026, 10:00–11:00',
        before: '',
        repeats: 'every second Wednesday, 6 times',
        busy: ['bob@example.org'],
        unseen: ['carol@example.org'],
        guests: 2,
      },
    }),
    card(2, {
      tool: 'send_email',
      args: { to: ['bob@example.org'], subject: 'Planning', body: 'Wednesday at ten it is.' },
      people: ['bob@example.org'],
      linked: 'waits',
    }),
  ],
  batch: [
    card(1, {
      tool: 'send_email',
      args: { to: gallerySilent, subject: 'Will you come?', body: 'A line is enough.', each: true },
      people: gallerySilent,
      of: 25,
      omitted: ['late@example.org'],
    }),
  ],
  several: [
    card(1, {
      tool: 'archive',
      question: 'Archive the newsletters of this search',
      args: { threadIds: ['1', '2', '3'] },
      people: [],
      touched: galleryLetters,
    }),
  ],
  held: [card(1, { state: 'held', runsAt: at + 10_000 })],
  running: [
    card(1, {
      tool: 'send_email',
      args: { to: gallerySilent, subject: 'Will you come?', body: 'A line.', each: true },
      people: gallerySilent,
      state: 'running',
      of: 25,
      done: 7,
    }),
  ],
  done: [
    card(1, {
      tool: 'archive',
      args: { threadIds: ['1'] },
      people: [],
      touched: [{ id: '1', title: 'Weekly offers, the last of them', detail: '' }],
      state: 'done',
      canUndo: true,
      endedAt: at,
    }),
    card(2, {
      tool: 'archive',
      args: { threadIds: ['2'] },
      people: [],
      touched: [{ id: '2', title: 'Your newsletter', detail: '' }],
      state: 'done',
      canUndo: true,
      endedAt: at + 1000,
    }),
  ],
  undone: [
    card(1, {
      tool: 'archive',
      args: { threadIds: ['1'] },
      people: [],
      touched: [{ id: '1', title: 'Weekly offers', detail: '' }],
      state: 'done',
      undone: true,
      endedAt: at,
    }),
  ],
  'left-out': [
    card(1, {
      tool: 'send_email',
      args: { to: gallerySilent, subject: 'Will you come?', body: 'A line.', each: true },
      people: gallerySilent,
      state: 'done',
      of: 25,
      done: 24,
      left: ['vera@example.org'],
      endedAt: at,
    }),
  ],
  unclear: [
    card(1, {
      state: 'unknown',
      error: 'unclear',
      endedAt: at,
      look: { at: 'sent', url: 'https://mail.google.com/mail/u/?authuser=lena.hoff%40example.com#sent' },
    }),
  ],
  expired: [card(1, { state: 'expired', stale: true })],
  stuck: [
    card(1, {
      tool: 'update_event',
      args: { eventId: 'x', changes: { start: '2026-02-31T15:00' } },
      people: [],
      state: 'stuck',
      error: 'bad-time',
    }),
  ],
  overtaken: [
    card(1, {
      tool: 'update_event',
      args: { eventId: 'dentist', changes: { location: 'Harbour 2' } },
      people: [],
      touched: [{ id: 'dentist', title: 'Dentist', detail: '{}' }],
      event: { ...galleryNote, when: galleryNote.before, before: '' },
      state: 'failed',
      error: 'changed',
      endedAt: at,
    }),
  ],
  invited: [
    card(1, {
      tool: 'respond_to_invite',
      question: 'Accept the invitation to the review',
      args: { eventId: 'review', response: 'accepted' },
      people: [],
      touched: [{ id: 'review', title: 'Review', detail: '{}' }],
      event: {
        ...galleryNote,
        when: 'Thu 3 Dec 2026, 10:00–11:00',
        before: '',
        guests: 1,
        organizer: `Dr. Roberta Castellane-Oudenhoven <${long}>`,
      },
    }),
  ],
  'taking-back': [
    card(1, {
      tool: 'archive',
      args: { threadIds: ['1', '2', '3'] },
      people: [],
      touched: galleryLetters,
      state: 'done',
      of: 3,
      done: 3,
      back: 'running',
      endedAt: at,
    }),
    card(2, {
      tool: 'trash',
      args: { threadIds: ['1'] },
      people: [],
      touched: [{ id: '1', title: 'Weekly offers', detail: '' }],
      state: 'done',
      done: 1,
      back: 'unknown',
      canUndo: true,
      endedAt: at,
    }),
    card(3, {
      tool: 'cancel_event',
      args: {},
      people: planning.attendees,
      touched: [{ id: 'planning', title: 'Planning', detail: '' }],
      undoes: idOf(9),
      event: { ...galleryNote, when: 'Wed 2 Dec 2026, 10:00–11:00', before: '', guests: 2 },
      notify: false,
    }),
  ],
  rejected: [card(1, { state: 'rejected', endedAt: at })],
}

export const galleryJournal: Card[] = Object.values(galleryCards)
  .flat()
  .map((each, n) => ({ ...each, id: idOf(100 + n), at: at - n * 3_600_000 }))
