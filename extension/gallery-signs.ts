import { ActionId, type Signed, type ToSign } from '../shared/action'
import type { Operation } from '../shared/action-operation'
import { AccountId } from '../shared/mail'
import { galleryLetters, galleryNote, gallerySilent } from './gallery-cards'
import type { ReadMail, ReadSigned } from './sign/read-signed'
import type { SignState } from './sign/sign-window'

/** Signing windows of invented people, for the gallery. */
const account = AccountId.parse('1')

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
    id: ActionId.parse('00000000-0000-4000-a000-000000000001'),
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
    lost: false,
    remade: false,
    expiresAt: Date.parse('2026-11-23T18:10:00Z'),
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
const answeredBy = (responseStatus: string) => [
  { email: 'bob@example.org', responseStatus: 'accepted' },
  { email: 'lena.hoff@example.com', responseStatus },
]
const toEach = gallerySilent.map(to => ({
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
      event: { ...galleryNote, clashes: ['Lunch with Ines, Fri 4 Dec 2026, 15:15–16:00'] },
      touched: [{ id: 'dentist', title: 'Dentist', detail: before }],
    },
  ),
  'sign-remade': shown(
    { tool: 'update_event', operations: [{ operation: patch, mail: null, body: { location: 'Harbour 2' } }] },
    {
      question: 'Change the place of the dentist to Harbour 2',
      remade: true,
      touched: [{ id: 'dentist', title: 'Dentist', detail: before }],
    },
  ),
  'sign-answer': shown(
    {
      tool: 'respond_to_invite',
      operations: [{ operation: { ...patch, notify: true }, mail: null, body: { attendees: answeredBy('accepted') } }],
    },
    {
      question: 'Accept the invitation to the review',
      event: { ...galleryNote, before: '', guests: 1, organizer: 'Bob Castell <bob@example.org>' },
      touched: [{ id: 'review', title: 'Review', detail: JSON.stringify({ attendees: answeredBy('needsAction') }) }],
    },
  ),
  'sign-cancel': shown(
    {
      tool: 'cancel_event',
      operations: [{ operation: { type: 'event-delete', eventId: 'review', etag: '1', notify: false }, mail: null, body: null }],
    },
    {
      question: 'Find a time with Bob and Carol next week, put it in the calendar and answer Bob',
      event: { ...galleryNote, before: '', guests: 2 },
      touched: [{ id: 'review', title: 'Planning', detail: JSON.stringify({ ...moved, attendees: answeredBy('accepted') }) }],
    },
  ),
  'sign-batch': shown({ tool: 'send_email', operations: toEach }),
  'sign-several': shown(
    {
      tool: 'archive',
      operations: galleryLetters.map(({ id }) => ({
        operation: { type: 'labels' as const, threadId: id, add: [], remove: ['INBOX'] },
        mail: null,
        body: null,
      })),
    },
    { question: 'Archive the newsletters of this search', touched: galleryLetters },
  ),
  'sign-consent': shown(oneMail, { needs: 'mail' }),
  'sign-expired': shown(oneMail, {}, { notice: 'expired' }),
  'sign-nothing': { shown: null, phase: 'nothing', notice: null, holdSeconds: 10 },
  'sign-refused': { shown: null, phase: 'refused', notice: null, holdSeconds: 10 },
}
