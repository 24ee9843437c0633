import type { Address } from '../../../shared/mail'
import type { WriteCall } from '../../../shared/write-tools'
import { judge } from './judge'
import type { Judged, Recipient, Source, Target } from './judged'

export const me: Address = { name: '', address: 'me@firm.example' }
export const anna: Address = { name: 'Anna Berg', address: 'anna.berg@example.org' }
export const bob: Address = { name: 'Bob', address: 'bob@example.org' }
export const stranger: Address = { name: '', address: 'win@prize.example.net' }

/** A mail of Anna's to the user. */
export const mail = (more: Partial<Source> = {}): Source => ({
  id: 'm1',
  title: 'Budget for the garden',
  authors: [anna],
  readers: [anna, me],
  date: Date.UTC(2026, 3, 4),
  text: 'The fence alone will cost us more than the whole terrace did last year.',
  hidden: 'none',
  ...more,
})

/** An event with Bob, on Friday 8 May 2026. */
export const event = (more: Partial<Target> = {}): Target => ({
  kind: 'event',
  id: 'e1',
  title: 'Dentist',
  people: [me],
  authors: [me],
  date: Date.UTC(2026, 4, 8, 13),
  ours: false,
  ...more,
})

export const sending = (to: readonly Address[], body: string, more: object = {}): WriteCall => ({
  tool: 'send_email',
  args: { to: to.map(({ address }) => address), subject: 'Hello', body, ...more },
})

const named = (role: Recipient['role'], list: readonly string[] = []): Recipient[] =>
  list.map(address => ({ name: '', address, role, from: 'named' }))

function recipientsOf({ tool, args }: WriteCall): Recipient[] {
  if (tool === 'send_email' || tool === 'forward' || tool === 'save_draft')
    return [...named('to', args.to), ...named('cc', args.cc), ...named('bcc', args.bcc)]
  if (tool === 'create_event') return named('attendee', args.attendees)
  return tool === 'update_event' ? named('attendee', args.changes.addAttendees) : []
}

function textOf({ tool, args }: WriteCall): string {
  if (tool === 'create_event') return [args.summary, args.location, args.description].filter(Boolean).join('\n')
  if (tool === 'update_event') return [args.changes.summary, args.changes.location, args.changes.description].filter(Boolean).join('\n')
  if (tool === 'respond_to_invite') return args.comment ?? ''
  return 'body' in args ? (args.body ?? '') : ''
}

/** What the rules look at for a call, asked on Tuesday 5 May 2026; Anna and Bob are known. */
export const judgedOf = (ask: string, call: WriteCall, more: Partial<Judged> = {}): Judged => ({
  call,
  ask,
  typed: [],
  inScope: new Set(),
  own: [me.address],
  now: '2026-05-05T08:00:00Z',
  zone: 'UTC',
  recipients: recipientsOf(call),
  targets: [],
  seen: [],
  calendar: [],
  original: null,
  text: textOf(call),
  attached: [],
  known: new Set([anna.address, bob.address]),
  contacts: [],
  newest: null,
  listed: new Set(),
  sources: [],
  examples: [],
  before: { outbound: 0, sendsTenMinutes: 0, mailsToday: 0, redsInARow: 0 },
  ...more,
})

/** The warnings of a call, as "CODE level". */
export const said = (ask: string, call: WriteCall, more: Partial<Judged> = {}): string[] =>
  judge(judgedOf(ask, call, more)).map(({ code, level }) => `${code} ${level}`)
