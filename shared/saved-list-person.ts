import type { GuestRow, GuestStatement, GuestStatus } from './guest-list'
import type { AccountId } from './mail'
import type { ShownRow } from './saved-list'
import { isSaid, momentOf, properName, statementOf } from './saved-list-rows'

type Word<T> = { value: T; at: number }

/** What the user said of somebody, each with its moment (milliseconds since the epoch). */
export type Words = {
  name?: Word<string>
  status?: Word<GuestStatus>
  party?: Word<number>
  with?: Word<string[]>
  note?: Word<string>
}

/** Somebody on a list while corrections are laid over it. `read` = what mail says, null for somebody added. */
export type Person = {
  key: string
  account: AccountId
  read: GuestRow | null
  email: string
  words: Words
  removedAt: number | null
  /** Ids of the corrections that changed this person, oldest first. */
  corrections: string[]
  mergedInto: string | null
}

/** Of two persons who are one: the later word on each matter, `into` where they are of one moment; a name that `into` has stays. */
export function joinWords(into: Person, from: Person): Words {
  const [first, second] = [into.words, from.words]
  const later = <T>(a: Word<T> | undefined, b: Word<T> | undefined) => (a && b ? (b.at > a.at ? b : a) : (a ?? b))
  const joined = {
    name: first.name ?? (into.read && properName(into.read) ? undefined : second.name),
    status: later(first.status, second.status),
    party: later(first.party, second.party),
    with: later(first.with, second.with),
    note: later(first.note, second.note),
  }
  return Object.fromEntries(Object.entries(joined).filter(([, word]) => word !== undefined))
}

/** The row of a person as it is shown; null where the user removed it and nothing newer brings it back. */
export function rowOf(person: Person): ShownRow | null {
  const { key, account, read, email, words, removedAt, corrections } = person
  if (removedAt !== null && !(read && isSaid(read) && momentOf(read) > removedAt)) return null
  const base = read ?? { ...silent, email }
  const conflict = removedAt !== null ? statementOf(base) : conflictOf(base, words)
  return {
    ...evidenceOf(base, words, conflict),
    name: words.name?.value || base.name,
    email,
    with: words.with?.value ?? base.with,
    party: partyOf(base, words),
    unsure: conflict !== null || (base.unsure && !words.status),
    key,
    account,
    byYou: corrections.length > 0,
    note: words.note?.value ?? '',
    conflict,
    corrections: [...corrections],
  }
}

const silent: GuestRow = {
  status: 'none',
  party: 0,
  date: '',
  quote: '',
  partstat: '',
  messageId: null,
  threadId: null,
  rfcId: null,
  name: '',
  email: '',
  with: [],
  unsure: false,
  invited: false,
  eventId: null,
  history: [],
}

/** Mail that is newer than the user's word and says otherwise. */
function conflictOf(read: GuestRow, { status, party }: Words): GuestStatement | null {
  const at = momentOf(read)
  const otherStatus = status !== undefined && at > status.at && status.value !== read.status
  const otherParty = party !== undefined && at > party.at && comes(read.status) && party.value !== read.party
  return otherStatus || otherParty ? statementOf(read) : null
}

/** The row with its status and with what that status rests on: a mail that says otherwise is no evidence for the user's word. */
function evidenceOf(read: GuestRow, { status }: Words, conflict: GuestStatement | null): GuestRow {
  if (!status || status.value === read.status) return read
  const overruled = isSaid(read) && conflict === null ? [statementOf(read)] : []
  const { name, email, invited, eventId, history } = read
  return { ...silent, name, email, invited, eventId, status: status.value, date: dateOf(status.at), history: [...overruled, ...history] }
}

/** Who comes is at least one; who does not, none. */
function partyOf(read: GuestRow, { status, party }: Words): number {
  if (!status && !party) return read.party
  if (!comes(status?.value ?? read.status)) return 0
  return party?.value ?? Math.max(1, read.party)
}

const comes = (status: GuestStatus): boolean => status === 'yes' || status === 'maybe'

const dateOf = (at: number): string => (Math.abs(at) <= lastMoment ? new Date(at).toISOString() : '')

/** Beyond it Date has no value (ECMA-262 21.4.1.1); an imported list may hold any number. */
const lastMoment = 8.64e15
