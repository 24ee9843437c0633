import type { GuestRow, GuestStatement } from './guest-list'

/** Who a row that was read is about: see GuestKey. Where no address is known, the name stands for it. */
export const keyOf = ({ email, name }: Pick<GuestRow, 'email' | 'name'>): string =>
  (email.trim() || `name:${name.trim()}`).toLowerCase().slice(0, longestKey)

/** As GuestKey has it. */
const longestKey = 400

/** The moment of a statement in milliseconds since the epoch; -Infinity for one that was never made. */
export function momentOf({ date }: Pick<GuestStatement, 'date'>): number {
  const at = Date.parse(date)
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at
}

/** The statement of a row alone, as it goes into a history. */
export const statementOf = ({ status, party, date, quote, partstat, messageId, threadId, rfcId }: GuestStatement): GuestStatement => ({
  status,
  party,
  date,
  quote,
  partstat,
  messageId,
  threadId,
  rfcId,
})

/** Whether a row says anything: a silent guest's row has no statement. */
export const isSaid = (row: GuestStatement): boolean => row.status !== 'none' || row.messageId !== null

/** Two rows of one person: the later statement holds, `first` where they are of one moment; parties are never summed, earlier words are history. */
export function combineRows<R extends GuestRow>(first: R, second: R): R {
  const [holds, other] = speaksLater(second, first) ? [second, first] : [first, second]
  const earlier = [...holds.history, ...(isSaid(other) ? [statementOf(other)] : []), ...other.history]
  return {
    ...holds,
    name: properName(first) || properName(second) || first.name,
    email: first.email || second.email,
    invited: first.invited || second.invited,
    eventId: holds.eventId ?? other.eventId,
    history: newestFirst(earlier, statementOf(holds)),
  }
}

/** Each person once, in the order of their first rows. */
export function onceEach<R extends GuestRow>(rows: readonly R[]): Map<string, R> {
  const people = new Map<string, R>()
  for (const row of rows) {
    const known = people.get(keyOf(row))
    people.set(keyOf(row), known ? combineRows(known, row) : row)
  }
  return people
}

/** What is said outweighs silence, whatever its date. */
function speaksLater(a: GuestRow, b: GuestRow): boolean {
  if (isSaid(a) !== isSaid(b)) return isSaid(a)
  return momentOf(a) > momentOf(b)
}

/** A name that is more than the address again, or than its local part as it stands there; '' where there is none. */
export function properName({ name, email }: GuestRow): string {
  const bare = name.trim()
  return bare.toLowerCase() === email.toLowerCase() || bare === email.split('@')[0] ? '' : bare
}

function newestFirst(statements: readonly GuestStatement[], but: GuestStatement): GuestStatement[] {
  const once = new Map(statements.map(each => [JSON.stringify(each), each]))
  once.delete(JSON.stringify(but))
  return [...once.values()].sort((a, b) => momentOf(b) - momentOf(a) || 0)
}
