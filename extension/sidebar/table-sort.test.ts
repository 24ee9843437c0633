import { describe, expect, it } from 'vitest'
import { galleryStates } from '../gallery-states'
import { nameOf, nextOrder, sortGuests, sortRows } from './table-sort'
import { tableText } from './table-text'

const guests = galleryStates['guest-list']?.runs[0]?.answer?.guests
if (!guests) throw new Error('the gallery has no guest list')

describe('a guest list', () => {
  it('reads yes, maybe, no, none, and by name within each', () => {
    expect(sortGuests(guests.rows, { by: 'status', down: false }).map(({ status }) => status)).toEqual([
      ...Array(5).fill('yes'),
      'maybe',
      'no',
      'none',
      'none',
    ])
    const [first, second] = sortGuests(guests.rows, { by: 'status', down: false })
    expect([first && nameOf(first), second && nameOf(second)]).toEqual(['Anna Berg', 'Carlos Duarte'])
  })
  it('sorts by heads with the most first, then turns round', () => {
    const most = nextOrder<'name' | 'party'>(null, 'party', true)
    expect(sortGuests(guests.rows, most)[0]?.party).toBe(3)
    expect(sortGuests(guests.rows, nextOrder(most, 'party', true))[0]?.party).toBe(0)
  })
})

describe('any table', () => {
  const rows = [{ cells: ['b', '10'] }, { cells: ['a', '9'] }, { cells: ['c', ''] }]
  it('sorts numbers as numbers', () => {
    expect(sortRows(rows, { by: 1, down: true }).map(({ cells }) => cells[1])).toEqual(['10', '9', ''])
  })
  it('keeps its own order until a column is chosen', () => {
    expect(sortRows(rows, null)).toEqual(rows)
  })
  it('is copied with one row a line, and without a formula that came by mail', () => {
    expect(tableText([['a\tb\nc', '=1+1', '+49', '@x', '-']])).toBe("a b c\t'=1+1\t'+49\t'@x\t'-")
  })
})
