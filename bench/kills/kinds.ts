import type { Mail } from '../../e2e/world/google/mail'
import type { NewAccount, WorldCore } from '../../e2e/world/world-core'

export const me = 'me@example.com'
export const now = '2026-05-05T08:00:00Z'
/** Mails and events of their own for this many cases. */
const most = 400
const friends = ['bo@example.org', 'cy@example.org', 'di@example.org'] as const

/** What a case changes carries this word, and nothing else does. */
export const tokenOf = (n: number): string => `case-${n}-x`
const rfcId = (n: number): string => `<notice-${n}@bench.example>`
const eventId = (n: number): string => `meeting${String(n).padStart(5, '0')}`
const shown = '<desk@bench.example>'

export type Kind = 'send' | 'reply' | 'event insert' | 'event update' | 'labels' | 'trash' | 'each'

export type KillKind = {
  /** What the user asks, and the one call that a mind makes of it. */
  ask: string
  call(world: WorldCore, n: number): { name: string; args: unknown }
  /** METHOD PATH-PREFIX of the requests that change something. */
  writes: string
  /** How often the emulated Google holds each operation of the n-th case done. */
  made(world: WorldCore, n: number): number[]
}

const account = (world: WorldCore) => {
  const found = world.google.accounts.get(me)
  if (!found) throw new Error(`no account ${me}`)
  return found
}
const mailOf = (world: WorldCore, n: number) => {
  const found = account(world).mailbox.byRfcId.get(rfcId(n))
  if (!found) throw new Error(`no mail of case ${n}`)
  return found
}

/** A mail that this case made: with its word in the subject, or in the thread of its notice. */
const isOf = (world: WorldCore, n: number) => {
  const { threadId } = mailOf(world, n)
  return (mail: Mail): boolean => mail.subject.includes(tokenOf(n)) || mail.threadId === threadId
}

/** Mails of this case in Sent, to this address. */
const sentTo = (world: WorldCore, n: number, address: string): number =>
  [...account(world).mailbox.mails.values()]
    .filter(({ labels }) => labels.has('SENT'))
    .filter(isOf(world, n))
    .filter(({ raw }) => toLine(raw.toString()).includes(address)).length
const toLine = (raw: string): string => /^To: .*$/im.exec(raw)?.[0] ?? ''

/** Requests of this kind that Google carried out on this case's event. */
const changes = (world: WorldCore, n: number): number =>
  world.google.effects.filter(({ method, path }) => method === 'PATCH' && path.includes(eventId(n))).length

export const killKinds: Record<Kind, KillKind> = {
  send: {
    ask: `Write to ${friends[0]} about the lift`,
    call: (_world, n) => ({ name: 'send_email', args: { to: [friends[0]], subject: `Lift ${tokenOf(n)}`, body: 'There is a lift.' } }),
    writes: 'POST /gmail/v1/users/me/drafts',
    made: (world, n) => [sentTo(world, n, friends[0])],
  },
  reply: {
    ask: 'Reply to Bo that it is fine',
    call: (world, n) => ({ name: 'reply', args: { messageId: mailOf(world, n).id, body: `Fine with me. ${tokenOf(n)}` } }),
    writes: 'POST /gmail/v1/users/me/drafts',
    made: (world, n) => [sentTo(world, n, friends[0])],
  },
  'event insert': {
    ask: `Put a lunch with ${friends[0]} in my calendar`,
    call: (_world, n) => ({
      name: 'create_event',
      args: { summary: `Lunch ${tokenOf(n)}`, start: '2026-05-08T12:00', end: '2026-05-08T13:00', attendees: [friends[0]] },
    }),
    writes: 'POST /calendar/v3/calendars/',
    made: (world, n) => [account(world).events.filter(({ summary }) => summary?.includes(tokenOf(n))).length],
  },
  'event update': {
    ask: 'Move the meeting with Bo to the garden',
    call: (_world, n) => ({ name: 'update_event', args: { eventId: eventId(n), changes: { location: `Garden ${tokenOf(n)}` } } }),
    writes: 'PATCH /calendar/v3/calendars/',
    made: (world, n) => [changes(world, n)],
  },
  labels: {
    ask: 'Mark the notice of Bo as important',
    call: (world, n) => ({ name: 'modify_labels', args: { threadIds: [mailOf(world, n).threadId], add: ['IMPORTANT'] } }),
    writes: 'POST /gmail/v1/users/me/threads/',
    made: (world, n) => [Number(mailOf(world, n).labels.has('IMPORTANT'))],
  },
  trash: {
    ask: 'Delete the notice of Bo',
    call: (world, n) => ({ name: 'trash', args: { threadIds: [mailOf(world, n).threadId] } }),
    writes: 'POST /gmail/v1/users/me/threads/',
    made: (world, n) => [Number(mailOf(world, n).labels.has('TRASH'))],
  },
  each: {
    ask: `Write to each of ${friends.join(', ')} about the key`,
    call: (_world, n) => ({
      name: 'send_email',
      args: { to: [...friends], subject: `Key ${tokenOf(n)}`, body: 'The key is at the desk.', each: true },
    }),
    writes: 'POST /gmail/v1/users/me/drafts',
    made: (world, n) => friends.map(address => sentTo(world, n, address)),
  },
}

/** How often Google told guests of this case's event. */
export const noticesOf = (world: WorldCore, n: number): number => {
  const ids = new Set(account(world).events.flatMap(({ id, summary }) => (id && summary?.includes(tokenOf(n)) ? [id] : [])))
  return world.google.notices.filter(({ eventId: told }) => told === eventId(n) || ids.has(told)).length
}

/** Drafts of this case that stand in the mailbox. */
export const draftsOf = (world: WorldCore, n: number): number => [...account(world).mailbox.drafts.values()].filter(isOf(world, n)).length

/** A mailbox in which every case has a mail and an event of its own, and all friends have been written to. */
export function killMailbox(): NewAccount {
  const mail = (from: string, to: string, subject: string, id: string, labels: string[]) => ({
    raw: Buffer.from(
      `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\nMessage-ID: ${id}\r\nDate: Mon, 4 May 2026 10:00:00 +0000\r\n\r\n${subject}.`,
    ).toString('base64url'),
    date: '2026-05-04T10:00:00Z',
    labels,
  })
  const cases = Array.from({ length: most }, (_, n) => n)
  const guests = [{ email: friends[0] }, { email: me, self: true, responseStatus: 'accepted' }]
  return {
    address: me,
    zone: 'Europe/Berlin',
    messages: [
      ...friends.map((friend, at) => mail(me, friend, `Earlier ${at}`, `<earlier-${at}@bench.example>`, ['SENT'])),
      mail(`Bo <${friends[0]}>`, me, 'Desk', shown, ['INBOX']),
      ...cases.map(n => mail(`Bo <${friends[0]}>`, me, `Notice ${n}`, rfcId(n), ['INBOX'])),
    ],
    events: cases.map(n => ({
      id: eventId(n),
      summary: `Meeting ${n} with Bo`,
      start: { dateTime: '2026-05-07T10:00:00+02:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-05-07T11:00:00+02:00', timeZone: 'Europe/Berlin' },
      organizer: { email: me, self: true },
      attendees: guests,
    })),
  }
}

/** The thread that Gmail shows meanwhile. */
export const shownThread = (world: WorldCore): string => world.idOf('thread', shown)
