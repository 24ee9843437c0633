import { describe, expect, it } from 'vitest'
import { shownRows } from '../../shared/saved-list-shown'
import { guest, opened } from '../../shared/testing/saved-list'
import { doorGroups, paperOf } from './door-list'

const rows = shownRows(
  opened([
    guest('Anna Berg', 'yes', 1, { party: 4, with: ['Tom', 'Ida'] }),
    guest('Müller, Hans', 'yes', 1, { email: 'hans@example.org' }),
    guest('Jan van der Berg', 'yes', 1, { email: 'jan@example.org' }),
    guest('山田 花子', 'yes', 1, { email: 'hanako@example.org' }),
    guest('', 'yes', 1, { email: 'zoe.k@example.org' }),
    guest('ulla@example.net', 'yes', 1, { email: 'ulla@example.net' }),
  ]),
)
const shown = (order: 'surname' | 'given') =>
  doorGroups(rows, order).map(({ initial, entries }) => [initial, ...entries.map(({ name }) => name)])

describe('doorGroups', () => {
  it('files by surname, with particles written and not counted, and names as Japan writes them', () => {
    expect(shown('surname')).toEqual([
      ['B', 'Berg, Anna', 'van der Berg, Jan'],
      ['M', 'Müller, Hans'],
      ['U', 'ulla'],
      ['Z', 'zoe.k'],
      ['山', '山田 花子'],
    ])
  })
  it('files by first name where that is chosen', () => {
    expect(shown('given')).toEqual([
      ['A', 'Anna Berg'],
      ['H', 'Hans Müller'],
      ['J', 'Jan van der Berg'],
      ['U', 'ulla'],
      ['Z', 'zoe.k'],
      ['山', '山田 花子'],
    ])
  })
  it('has a box a head: companions by name, and the rest by number', () => {
    expect(doorGroups(rows, 'surname')[0]?.entries[0]).toMatchObject({ heads: 4, with: ['Tom', 'Ida'], more: 1 })
  })
  it('never prints an address for a name', () => {
    expect(JSON.stringify(shown('surname'))).not.toContain('@')
  })
})

it('takes the paper of the country', () => {
  expect(['en-US', 'de-DE', 'en-CA', 'ja'].map(paperOf)).toEqual(['letter', 'a4', 'letter', 'a4'])
})
