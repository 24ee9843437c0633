import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from './saved-list-changes'
import { guest } from './testing/saved-list'

const ada = guest('Ada', 'yes', 10, { party: 2 })
const bo = guest('Bo', 'no', 12)
const cy = guest('Cy', 'none', null)

describe('what a reading changed', () => {
  it('names who is new, who is gone, and whose answer or party is another', () => {
    const after = [guest('Ada', 'yes', 15, { party: 3 }), guest('Cy', 'no', 16), guest('Dan', 'yes', 14)]
    expect(changesOf([ada, bo, cy], after)).toEqual([
      { key: ada.email, name: 'Ada', before: { status: 'yes', party: 2 }, after: { status: 'yes', party: 3 } },
      { key: cy.email, name: 'Cy', before: { status: 'none', party: 0 }, after: { status: 'no', party: 0 } },
      { key: 'dan@example.org', name: 'Dan', before: null, after: { status: 'yes', party: 1 } },
      { key: bo.email, name: 'Bo', before: { status: 'no', party: 0 }, after: null },
    ])
  })

  it('is nothing where an answer is only said again', () => {
    expect(changesOf([ada, bo], [guest('Bo', 'no', 20), { ...ada, email: 'ADA@example.org' }])).toEqual([])
  })

  it('leads from the one to the other', () => {
    const rows = fc
      .uniqueArray(fc.record({ name: fc.constantFrom('Ada', 'Bo', 'Cy', 'Dan'), status: fc.constantFrom('yes', 'no', 'maybe', 'none') }), {
        selector: ({ name }) => name,
      })
      .map(all => all.map(({ name, status }) => guest(name, status, 1)))
    const standing = (of: ReturnType<typeof guest>[]) => new Map(of.map(({ email, status, party }) => [email, { status, party }]))
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const reached = standing(before)
        for (const change of changesOf(before, after)) {
          expect(reached.get(change.key) ?? null).toEqual(change.before)
          if (change.after) reached.set(change.key, change.after)
          else reached.delete(change.key)
        }
        expect(reached).toEqual(standing(after))
      }),
    )
  })
})
