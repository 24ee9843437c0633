import type { NewAccount, WorldCore } from '../../e2e/world/world-core'

export const me = 'me@example.com'
export const now = '2026-05-05T08:00:00Z'
const [bo, cy, di] = ['bo@example.org', 'cy@example.org', 'di@example.org'] as const
const zone = 'Europe/Berlin'
const titles = ['Desk', 'Key', 'Parking', 'Lift', 'Garden', 'Fence', 'Roof', 'Door', 'Bill', 'List', 'Tent', 'Grill', 'Cake', 'Chairs']

export type ShownCall = { ask: string; name: string; args: object }

/** Every write tool, three times or more, each over a mail or an event of its own. */
export function shownCalls(world: WorldCore): ShownCall[] {
  const message = (at: number) => world.idOf('message', rfcId(at))
  const thread = (at: number) => world.idOf('thread', rfcId(at))
  const file = { messageId: message(13), attachmentId: 'chairs.csv' }
  const of = (ask: string, name: string, ...args: object[]): ShownCall[] => args.map(each => ({ ask, name, args: each }))
  const timed = { start: '2026-05-08T12:00', end: '2026-05-08T13:30' }
  return [
    ...of(
      `Write to ${bo}, ${cy} and ${di}`,
      'send_email',
      { to: [bo], subject: 'The lift', body: 'Third floor.' },
      { to: [bo, cy], cc: [di], bcc: [me], subject: 'Wegen Schlüssel – 鍵', body: 'Grüße aus Köln,\n\nzwei Zeilen.\n– und ein Strich' },
      { to: [bo], subject: '', body: 'See https://example.org/a?b=1 and http://example.net/c.' },
      { to: [bo, cy, di], subject: 'The party', body: 'Will you come?', each: true },
      { to: [bo], subject: 'The list', body: 'It is enclosed.', attachments: [file] },
      { to: [bo], subject: 'Long', body: Array.from({ length: 120 }, (_, at) => `Line ${at} of a long mail.`).join('\n') },
    ),
    ...of(
      `Reply to Bo`,
      'reply',
      { messageId: message(0), body: 'Yes.' },
      { messageId: message(1), body: 'Ja, gern.', all: true },
      { messageId: message(2), body: 'No.\n\nSorry.' },
    ),
    ...of(
      `Forward it to ${cy}`,
      'forward',
      { messageId: message(3), to: [cy] },
      { messageId: message(13), to: [cy, di], body: 'As asked.' },
      { messageId: message(4), to: [cy], cc: [di] },
    ),
    ...of(
      'Draft a mail to Bo',
      'save_draft',
      { to: [bo], subject: 'A draft', body: 'Later.' },
      { to: [], subject: '', body: 'Nothing yet.' },
      { to: [bo], subject: 'Re: Fence', body: 'Maybe.', inReplyTo: message(5) },
    ),
    ...of(
      'Label the notices of Bo',
      'modify_labels',
      { threadIds: [thread(0)], add: ['STARRED'] },
      { threadIds: [thread(1)], add: ['IMPORTANT'], remove: ['INBOX'] },
      { threadIds: [thread(2), thread(3)], add: ['STARRED'] },
    ),
    ...of(
      'Archive the notices of Bo',
      'archive',
      { threadIds: [thread(5)] },
      { threadIds: [thread(6)] },
      { threadIds: [thread(7), thread(8)] },
    ),
    ...of(
      'Delete the notices of Bo',
      'trash',
      { threadIds: [thread(9)] },
      { messageIds: [message(10)] },
      { threadIds: [thread(11), thread(12)] },
    ),
    ...of(
      `Put it in my calendar with ${bo}`,
      'create_event',
      { summary: 'Lunch', ...timed },
      { summary: 'Day off', start: '2026-05-11', end: '2026-05-12' },
      { summary: 'Planning', ...timed, attendees: [bo, cy], location: 'Room 3', description: 'Bring the list.\nAnd a pen.' },
      { summary: 'Standup', ...timed, zone: 'America/New_York', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' },
    ),
    ...of(
      'Change the event of Bo',
      'update_event',
      ...[{ start: '2026-05-15T15:00' }, { summary: 'Later', location: 'Garden' }, { addAttendees: [cy] }, { removeAttendees: [bo] }].map(
        (changes, at) => ({ eventId: eventId(at), changes }),
      ),
    ),
    ...of('Cancel the event of Bo', 'cancel_event', { eventId: eventId(4) }, { eventId: eventId(5) }, { eventId: 'alone0001' }),
    ...of(
      'Accept the invitation',
      'respond_to_invite',
      ...(['accepted', 'declined', 'tentative'] as const).map((response, at) => ({
        eventId: invitedId(at),
        response,
        ...(at === 1 && { comment: 'I am away.' }),
      })),
    ),
  ]
}

const rfcId = (at: number): string => `<notice-${at}@bench.example>`
const eventId = (at: number): string => `meeting${String(at).padStart(4, '0')}`
const invitedId = (at: number): string => `invited${String(at).padStart(4, '0')}`
/** A mailbox with a notice a thread, the last with a file, and a calendar of own events, and of invitations of Bo's. */
export function shownMailbox(): NewAccount {
  const plain = (from: string, to: string, subject: string, id: string) => [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    'Date: Mon, 4 May 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
  ]
  const notice = (title: string, at: number) => {
    const heads = plain(`Bo <${bo}>`, `${me}, ${cy}`, title, rfcId(at))
    const text = `About the ${title.toLowerCase()}, as you asked.`
    return at === titles.length - 1
      ? [
          ...heads,
          'Content-Type: multipart/mixed; boundary=edge',
          '',
          '--edge',
          'Content-Type: text/plain',
          '',
          text,
          '--edge',
          'Content-Type: text/csv; name="chairs.csv"',
          'Content-Disposition: attachment; filename="chairs.csv"',
          '',
          'chair,4',
          '--edge--',
          '',
        ]
      : [...heads, 'Content-Type: text/plain; charset=utf-8', '', text]
  }
  const mails = [
    ...[bo, cy, di].map((to, at) => ({
      lines: [...plain(me, to, `Earlier ${at}`, `<earlier-${at}@bench.example>`), '', 'Earlier.'],
      labels: ['SENT'],
    })),
    ...titles.map((title, at) => ({ lines: notice(title, at), labels: ['INBOX'] })),
  ]
  const event = (id: string, summary: string, own: boolean, guests: readonly string[]) => ({
    id,
    summary,
    start: { dateTime: '2026-05-07T10:00:00+02:00', timeZone: zone },
    end: { dateTime: '2026-05-07T11:00:00+02:00', timeZone: zone },
    organizer: own ? { email: me, self: true } : { email: bo },
    ...(guests.length > 0 && {
      attendees: guests.map(email => ({ email, ...(email === me && { self: true }), responseStatus: 'needsAction' })),
    }),
  })
  return {
    address: me,
    zone,
    messages: mails.map(({ lines, labels }) => ({
      raw: Buffer.from(lines.join('\r\n')).toString('base64url'),
      date: '2026-05-04T10:00:00Z',
      labels,
    })),
    events: [
      ...Array.from({ length: 6 }, (_, at) => event(eventId(at), `Meeting ${at} with Bo`, true, [me, bo])),
      event('alone0001', 'Dentist', true, []),
      ...Array.from({ length: 3 }, (_, at) => event(invitedId(at), `Invitation ${at}`, false, [bo, me])),
    ],
  }
}

export const shownThread = (world: WorldCore): string => world.idOf('thread', rfcId(0))
