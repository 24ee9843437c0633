import type { ShownRow } from '../../shared/saved-list'
import { compareSortNames, type SortName, sortName, surnameFirst } from '../../shared/surname'

/** What is printed, and how. */
export type Choice = {
  paper: 'a4' | 'letter'
  order: 'surname' | 'given'
  address: boolean
  quote: boolean
  note: boolean
  silent: boolean
}

/** Someone at the door: a tick box a head, companions by name, and how many more. */
export type DoorEntry = { key: string; name: string; heads: number; with: string[]; more: number; row: ShownRow }
export type DoorGroup = { initial: string; entries: DoorEntry[] }

/** Countries whose paper is Letter (ISO 3166). */
const letterRegions = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA', 'PR', 'DO', 'SV', 'HN', 'NI']

export const paperOf = (locale: string): Choice['paper'] =>
  letterRegions.includes(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4'

/** Guests in the chosen order under their initial letters; those without a name stand by the local part of their address. */
export function doorGroups(rows: readonly ShownRow[], order: Choice['order']): DoorGroup[] {
  const sorted = rows.map(row => ({ row, sort: sortFor(row, order) })).toSorted((a, b) => compareSortNames(a.sort, b.sort))
  const groups: DoorGroup[] = []
  for (const { row, sort } of sorted) {
    const last = groups.at(-1)
    const group = last?.initial === sort.initial ? last : { initial: sort.initial, entries: [] }
    if (group !== last) groups.push(group)
    group.entries.push(entryOf(row, order === 'surname' ? surnameFirst(sort) : doorName(row)))
  }
  return groups
}

function sortFor(row: ShownRow, order: Choice['order']): SortName {
  const name = doorName(row)
  if (!row.name) return { ...sortName(name.split(/[^\p{L}\p{N}]/u)[0] ?? ''), family: name, given: '', key: name }
  const sorted = sortName(name)
  return order === 'given' && sorted.given ? { ...sortName(sorted.given.split(' ')[0] ?? ''), given: sorted.family } : sorted
}

/** What stands behind a name and is none ("Hans Müller, PhD"). */
const titles =
  /,\s*(?:ph\.?\s?d|m\.?d|m\.?a|m\.?sc|mba|esq|jr|sr|junior|senior|i{2,3}|iv|dr|prof|dipl\.?-?ing|r\.?n|obe|mbe|cpa)\.?(?=\s*(?:,|$))/giu

/** "Müller, Hans" is Hans Müller where first names come first. */
function doorName({ name, email }: ShownRow): string {
  if (!name || /^\S+@\S+$/.test(name)) return (name || email).split('@')[0] ?? ''
  const plain = name.replace(titles, '')
  const [family = '', given = ''] = plain.split(/,\s*/)
  return given ? `${given} ${family}` : plain
}

function entryOf(row: ShownRow, name: string): DoorEntry {
  const heads = Math.max(1, row.party)
  const companions = row.with.slice(0, heads - 1)
  return { key: row.key, name, heads, with: companions, more: heads - 1 - companions.length, row }
}
