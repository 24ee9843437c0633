import { type GuestRow, totals } from './guest-list'
import type { AccountId } from './mail'
import type { Correction, KeptCorrection, OpenList, SavedList, ShownRow } from './saved-list'
import { joinWords, type Person, rowOf, type Words } from './saved-list-person'
import { combineRows, onceEach } from './saved-list-rows'

/**
 * The rows of a list and of those joined to it, each person once, with every correction that holds laid over them in the order of time.
 * A correction about somebody who is not there changes nothing.
 */
export function shownRows(open: OpenList): ShownRow[] {
  const people = readPeople([open.list, ...open.joined])
  for (const { account, kept } of standing(open)) {
    const changed = correct(people, kept.correction, kept.at, account)
    if (changed) changed.corrections.push(kept.id)
  }
  return [...people.values()].flatMap(person => (person.mergedInto ? [] : (rowOf(person) ?? [])))
}

/** People by status, heads, and how many rows need the user's eye. */
export const shownTotals = (rows: readonly ShownRow[]): ReturnType<typeof totals> & { eye: number } => ({
  ...totals(rows),
  eye: rows.filter(row => row.unsure).length,
})

type People = Map<string, Person>

function readPeople(lists: readonly SavedList[]): People {
  const all = lists.flatMap(({ account, rows }) => rows.map((row): GuestRow & { account: AccountId } => ({ ...row, account })))
  return new Map([...onceEach(all)].map(([key, { account, ...read }]) => [key, person(key, account, read)]))
}

const person = (key: string, account: AccountId, read: GuestRow | null): Person => ({
  key,
  account,
  read,
  email: read?.email ?? '',
  words: {},
  removedAt: null,
  corrections: [],
  mergedInto: null,
})

/** Corrections that are not taken back, of all lists, in the order of time. */
function standing({ list, joined }: OpenList): { account: AccountId; kept: KeptCorrection }[] {
  return [list, ...joined]
    .flatMap(({ account, corrections }) => corrections.map(kept => ({ account, kept })))
    .filter(({ kept }) => !kept.undone)
    .sort((a, b) => a.kept.at - b.kept.at)
}

/** Whom it changed. */
function correct(people: People, correction: Correction, at: number, account: AccountId): Person | null {
  const found = resolve(people, correction.key)
  if (correction.type === 'add') return add(people, found, correction, at, account)
  if (!found) return null
  if (correction.type === 'set') return say(found, correction, at)
  if (correction.type === 'merge') return merge(found, resolve(people, correction.into))
  found.removedAt = at
  found.words = {}
  return found
}

/** Whoever was merged into somebody else is that person from then on. */
function resolve(people: People, key: string): Person | null {
  let found = people.get(key) ?? null
  while (found?.mergedInto) found = people.get(found.mergedInto) ?? null
  return found
}

function add(people: People, found: Person | null, added: Extract<Correction, { type: 'add' }>, at: number, account: AccountId): Person {
  const known = found ?? person(added.key, account, null)
  if (!found) people.set(added.key, known)
  known.email ||= added.email
  return say(known, added, at)
}

type Said = Partial<Pick<Extract<Correction, { type: 'add' }>, keyof Words>>

function say(found: Person, { name, status, party, with: companions, note }: Said, at: number): Person {
  found.removedAt = null
  found.words = {
    ...found.words,
    ...(name !== undefined && { name: { value: name, at } }),
    ...(status !== undefined && { status: { value: status, at } }),
    ...(party !== undefined && { party: { value: party, at } }),
    ...(companions !== undefined && { with: { value: companions, at } }),
    ...(note !== undefined && { note: { value: note, at } }),
  }
  return found
}

function merge(from: Person, into: Person | null): Person | null {
  if (!into || into === from || !rowOf(from) || !rowOf(into)) return null
  into.words = joinWords(into, from)
  into.read = into.read && from.read ? combineRows(into.read, from.read) : (into.read ?? from.read)
  into.email ||= from.email
  into.removedAt = null
  into.corrections.push(...from.corrections)
  from.mergedInto = into.key
  return into
}
