import { ActionId, type Card, type EventNote, type Signed, type ToSign } from '../shared/action'
import type { Operation } from '../shared/action-operation'
import { AccountId } from '../shared/mail'
import { card as waiting } from '../shared/testing/card'
import type { ReadMail, ReadSigned } from './sign/read-signed'
import type { SignState } from './sign/sign-window'

/** Cards and signing windows of invented people, for the gallery. */
const account = AccountId.parse('1')
const at = Date.parse('2026-11-23T18:00:00Z')
const idOf = (n: number) => ActionId.parse(`00000000-0000-4000-a000-${String(n).padStart(12, '0')}`)

const reply: Partial<Card> = {
  tool: 'reply',
  args: { messageId: '18c1', body: 'We are two, and we bring the salad.\n\nSee you on Saturday!' },
  question: 'Reply to Anna that we are two',
  people: ['anna.berg@example.org'],
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
  waiting({ ...reply, ...(change.tool && { touched: [], origins: [], style: null }), ...change }, n)

const note: EventNote = {
  when: 'Fri 4 Dec 2026, 15:00–15:45 Berlin · 14:00 London',
  before: 'Thu 26 Nov 2026, 11:00–11:45 Berlin · 10:00 London',
  repeats: '',
  scope: 'single',
  clashes: [],
  busy: [],
  unseen: [],
  guests: 0,
}
const planning = {
  summary: 'Planning',
  start: '2026-12-02T10:00',
  end: '2026-12-02T11:00',
  attendees: ['bob@example.org', 'carol@example.org'],
}
const silent = Array.from({ length: 25 }, (_, n) => `guest.number.${n + 1}@example.org`)
const long = 'a-very-long-address-of-somebody-whose-name-does-not-end@departments.of.a-large-house.example.org'

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
  moved: [
    card(1, {
      tool: 'update_event',
      args: { eventId: 'dentist', changes: { start: '2026-12-04T15:00' } },
      people: [],
      touched: [{ id: 'dentist', title: 'Dentist', detail: '{}' }],
      event: { ...note, clashes: ['Lunch with Ines, Fri 4 Dec 2026, 15:15–16:00'] },
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
        ...note,
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
      args: { to: silent, subject: 'Will you come?', body: 'A line is enough.', each: true },
      people: silent,
      of: 25,
      omitted: ['late@example.org'],
    }),
  ],
  held: [card(1, { state: 'held', runsAt: at + 10_000 })],
  running: [
    card(1, {
      tool: 'send_email',
      args: { to: silent, subject: 'Will you come?', body: 'A line.', each: true },
      people: silent,
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
      args: { to: silent, subject: 'Will you come?', body: 'A line.', each: true },
      people: silent,
      state: 'done',
      of: 25,
      done: 24,
      left: ['vera@example.org'],
      endedAt: at,
    }),
  ],
  unclear: [card(1, { state: 'unknown', error: 'unclear', endedAt: at })],
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
  rejected: [card(1, { state: 'rejected', endedAt: at })],
}

export const galleryJournal: Card[] = Object.values(galleryCards)
  .flat()
  .map((each, n) => ({ ...each, id: idOf(100 + n), at: at - n * 3_600_000 }))

const mail: ReadMail = {
  from: 'Lena Hoff <lena.hoff@example.com>',
  to: ['Anna Berg <anna.berg@example.org>'],
  cc: [],
  bcc: [],
  subject: 'Re: Housewarming on Saturday 12 December',
  text: 'We are two, and we bring the salad.\n\nLena\n\nOn Mon, 16 Nov 2026 at 20:10, Anna Berg wrote:\n> Are you bringing Paul?',
  attachments: [{ name: 'salad.pdf', type: 'application/pdf', bytes: 48_200 }],
  links: [{ url: 'https://maps.example.net/linden', host: 'maps.example.net', text: 'How to find us' }],
  images: [{ url: 'https://pictures.example.com/hoff.png', host: 'pictures.example.com', text: '' }],
  html: 'same',
}
const send: Operation = { type: 'send', raw: '', threadId: null }
const patch: Operation = { type: 'event-patch', eventId: 'dentist', etag: '1', body: '{}', notify: false }

const shown = (
  read: Pick<ReadSigned, 'operations'> & { tool: Signed['tool'] },
  change: Partial<ToSign> = {},
  state: Partial<SignState> = {},
): SignState => {
  const signed: Signed = {
    v: 1,
    account,
    address: 'lena.hoff@example.com',
    tool: read.tool,
    operations: read.operations.map(({ operation }) => operation),
    guards: [],
  }
  const item: ToSign = {
    id: idOf(1),
    account,
    question: 'Reply to Anna that we are two',
    signed: '',
    hash: '',
    nonce: 'n',
    warnings: [],
    touched: [],
    origins: [],
    labels: {},
    event: null,
    stale: false,
    expiresAt: at + 600_000,
    behind: 0,
    needs: null,
    ...change,
  }
  return { shown: { item, read: { signed, operations: read.operations }, at: 0 }, phase: 'shown', notice: null, holdSeconds: 10, ...state }
}

const oneMail = { tool: 'reply' as const, operations: [{ operation: send, mail, body: null }] }
const moved = {
  start: { dateTime: '2026-12-04T15:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-12-04T15:45:00', timeZone: 'Europe/Berlin' },
}
const before = JSON.stringify({
  start: { dateTime: '2026-11-26T11:00:00+01:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-11-26T11:45:00+01:00', timeZone: 'Europe/Berlin' },
})
const toEach = silent.map(to => ({
  operation: send,
  mail: { ...mail, to: [to], subject: 'Will you come?', text: 'A line is enough.', attachments: [], links: [], images: [] },
  body: null,
}))

/** Name of the state -> the signing window. */
export const gallerySigns: Record<string, SignState> = {
  'sign-mail': shown(oneMail, { behind: 2, origins: [{ value: 'anna.berg@example.org', from: 'known', about: '' }] }),
  'sign-red': shown(oneMail, {
    warnings: [
      { code: 'RCPT_NEW', level: 'red', about: 'anna.berg@example.org' },
      { code: 'LINK_NEW', level: 'amber', about: 'maps.example.net' },
    ],
  }),
  'sign-event': shown(
    { tool: 'update_event', operations: [{ operation: patch, mail: null, body: moved }] },
    {
      question: 'Move the dentist to next Friday at 3',
      event: { ...note, clashes: ['Lunch with Ines, Fri 4 Dec 2026, 15:15–16:00'] },
      touched: [{ id: 'dentist', title: 'Dentist', detail: before }],
    },
  ),
  'sign-batch': shown({ tool: 'send_email', operations: toEach }),
  'sign-consent': shown(oneMail, { needs: 'mail' }),
  'sign-expired': shown(oneMail, {}, { notice: 'expired' }),
  'sign-nothing': { shown: null, phase: 'nothing', notice: null, holdSeconds: 10 },
  'sign-refused': { shown: null, phase: 'refused', notice: null, holdSeconds: 10 },
}
