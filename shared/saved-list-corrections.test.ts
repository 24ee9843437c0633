import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from './saved-list'
import { keyOf } from './saved-list-rows'
import { shownRows } from './saved-list-shown'
import { guest, idAt, made, opened } from './testing/saved-list'

const names = ['Ada', 'Bo', 'Cy', 'Dan', 'Eve']
const status = fc.constantFrom('yes', 'no', 'maybe', 'none')
const key = fc.constantFrom(...names).map(name => `${name.toLowerCase()}@example.org`)
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record(
    { type: fc.constant('set' as const), key, status, party: fc.nat(5), note: fc.string({ maxLength: 5 }) },
    { requiredKeys: ['type', 'key'] },
  ),
  key.chain(email =>
    fc.record({
      type: fc.constant('add' as const),
      key: fc.constant(email),
      name: fc.constant('Added'),
      email: fc.constant(email),
      status,
      party: fc.nat(5),
      with: fc.constant<string[]>([]),
      note: fc.constant(''),
    }),
  ),
  fc.record({ type: fc.constant('remove' as const), key }),
  fc.record({ type: fc.constant('merge' as const), key, into: key }),
)
const corrections = fc
  .array(fc.record({ at: fc.nat(40), correction }))
  .map(all => all.map((one, n) => ({ ...made(one.at, one.correction), id: idAt(n) })))
const rows = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...names), status, at: fc.nat(40) }), { selector: ({ name }) => name })
  .map(all => all.map(({ name, status, at }) => guest(name, status, at)))

describe('any sequence of corrections', () => {
  it('taken back whole leaves the rows that were read', () => {
    fc.assert(
      fc.property(rows, corrections, (read, all) => {
        const undone = all.map(each => ({ ...each, undone: true }))
        expect(shownRows(opened(read, undone))).toEqual(shownRows(opened(read)))
      }),
    )
  })

  it('taken back in part is as if the rest alone had been made, in whatever order they are kept', () => {
    fc.assert(
      fc.property(rows, corrections, fc.array(fc.boolean()), (read, all, back) => {
        const distinct = all.map((each, n) => ({ ...each, at: each.at + n }))
        const marked = distinct.map((each, n) => ({ ...each, undone: back[n] ?? false }))
        expect(shownRows(opened(read, marked.toReversed()))).toEqual(
          shownRows(
            opened(
              read,
              marked.filter(({ undone }) => !undone),
            ),
          ),
        )
      }),
    )
  })

  it('shows nobody twice, loses nobody unasked, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(rows, corrections, (read, all) => {
        const open = opened(read, all)
        const before = structuredClone(open)
        const keys = shownRows(open).map(row => row.key)
        expect(open).toEqual(before)
        expect(new Set(keys).size).toBe(keys.length)
        const asked = new Set(
          all.flatMap(({ correction }) => (correction.type === 'remove' || correction.type === 'merge' ? [correction.key] : [])),
        )
        const removesOthers = all.some(({ correction }) => correction.type === 'merge')
        if (!removesOthers) for (const row of read) expect(keys.includes(keyOf(row)) || asked.has(keyOf(row))).toBe(true)
      }),
    )
  })
})
