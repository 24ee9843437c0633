import type { GuestRow } from '../guest-list'
import { AccountId, MessageId, RfcId, ThreadId } from '../mail'
import { ConversationId, RunId } from '../run-log'
import { type Correction, type KeptCorrection, ListId, type OpenList, type SavedList } from '../saved-list'

/** The moment of hour `n`, as an ISO 8601 instant. */
export const hour = (n: number): string => new Date(n * 3_600_000).toISOString()

/** Somebody who says so in a mail at hour `at`; null = silent. */
export function guest(name: string, status: GuestRow['status'], at: number | null, more: Partial<GuestRow> = {}): GuestRow {
  const id = at === null ? null : `${name.toLowerCase()}-${at}`
  return {
    name,
    email: `${name.toLowerCase()}@example.org`,
    status,
    party: status === 'yes' || status === 'maybe' ? 1 : 0,
    with: [],
    date: at === null ? '' : hour(at),
    quote: at === null ? '' : `${name} says ${status}`,
    partstat: '',
    messageId: id === null ? null : MessageId.parse(id),
    threadId: id === null ? null : ThreadId.parse(`thread-${id}`),
    rfcId: id === null ? null : RfcId.parse(`<${id}@example.org>`),
    unsure: false,
    invited: true,
    eventId: null,
    history: [],
    ...more,
  }
}

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A correction made at hour `at`; its id is told by that hour. */
export const made = (at: number, correction: Correction): KeptCorrection => ({
  id: idAt(at),
  at: at * 3_600_000,
  undone: false,
  correction,
})

export const idAt = (at: number): string => uuid(1000 + at)

export function savedList(rows: GuestRow[], more: Partial<SavedList> = {}): SavedList {
  return {
    v: 1,
    id: ListId.parse(uuid(1)),
    account: AccountId.parse('google-1'),
    name: 'Garden party',
    event: { title: 'Garden party', start: '2026-12-05T15:00:00Z', zone: 'Europe/Berlin', uid: '', messageId: MessageId.parse('party-1') },
    others: [],
    rows,
    corrections: [],
    question: 'Who is coming?',
    scope: { type: 'mailbox' },
    conversation: ConversationId.parse(uuid(2)),
    run: RunId.parse(uuid(3)),
    receipt: null,
    asOf: 0,
    changes: [],
    joined: [],
    ...more,
  }
}

export const opened = (rows: GuestRow[], corrections: KeptCorrection[] = [], joined: SavedList[] = []): OpenList => ({
  list: savedList(rows, { corrections }),
  joined,
})
