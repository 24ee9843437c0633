import { describe, expect, it } from 'vitest'
import { guestColumns } from './guest-rows'
import { joinPasses } from './join-passes'

const none = () => 0
const table = (columns: string[], rows: string[][]) => ({ title: 'Found', columns, rows: rows.map(cells => ({ cells })) })
const cellsOf = ({ table: joined }: ReturnType<typeof joinPasses>) => joined?.rows.map(({ cells }) => cells)

describe('the answers of several passes', () => {
  it('become one text of what they cite, in order, without the sums of one part', () => {
    const said = [
      { text: 'Two complained:\n- Ada [[m1: too loud]]\n- Bob [[m2: could not sleep]]\n\nThat is all.', table: null },
      { text: 'Nobody in this part.', table: null },
      { text: 'Cleo did too [[m9: the noise]].', table: null },
    ]
    const { text } = joinPasses(said, 3, none)
    expect(text.split('\n\n')).toEqual([
      '- Ada [[m1: too loud]]',
      '- Bob [[m2: could not sleep]]',
      'Cleo did too [[m9: the noise]].',
      '*Pass 2 of 3:* Nobody in this part.',
      'Found in 3 passes over the mail, joined by code.',
    ])
  })

  it('say once what rests on the same words of the same message', () => {
    const said = ['Ada [[m1: too loud]].', 'As Ada says [[m1:  Too  loud]].', 'Ada and Bob [[m1: too loud]] [[m2: no sleep]].']
    const { text } = joinPasses(
      said.map(each => ({ text: each, table: null })),
      3,
      none,
    )
    expect(text).toContain('Ada and Bob')
    expect(text).not.toContain('As Ada says')
  })

  it('have a row once that two passes give alike, and both, side by side and named, where they differ', () => {
    const joined = joinPasses(
      [
        {
          text: '',
          table: table(
            ['Name', 'Floor'],
            [
              ['Ada', '1'],
              ['Bob', '2'],
            ],
          ),
        },
        {
          text: '',
          table: table(
            ['floor', 'name'],
            [
              ['1', 'ada'],
              ['3', 'Bob'],
              ['4', 'Cleo'],
            ],
          ),
        },
      ],
      2,
      none,
    )
    expect(cellsOf(joined)).toEqual([
      ['Ada', '1'],
      ['Bob', '2'],
      ['Bob', '3'],
      ['Cleo', '4'],
    ])
    expect(joined.text).toContain('The passes differ on: Bob.')
  })

  it('compare no rows by a column that does not tell them apart', () => {
    const joined = joinPasses(
      [
        {
          text: '',
          table: table(
            ['Day', 'Who'],
            [
              ['Friday', 'Ada'],
              ['Friday', 'Bob'],
            ],
          ),
        },
        { text: '', table: table(['Day', 'Who'], [['Friday', 'Cleo']]) },
      ],
      2,
      none,
    )
    expect(cellsOf(joined)).toEqual([
      ['Friday', 'Ada'],
      ['Friday', 'Bob'],
      ['Friday', 'Cleo'],
    ])
    expect(joined.text).not.toContain('differ')
  })

  it('keep a column that only a later pass has', () => {
    const joined = joinPasses(
      [
        { text: '', table: table(['Name'], [['Ada']]) },
        { text: '', table: table(['Name', 'Floor'], [['Bob', '2']]) },
      ],
      2,
      none,
    )
    expect(joined.table?.columns).toEqual(['Name', 'Floor'])
    expect(cellsOf(joined)).toEqual([
      ['Ada', ''],
      ['Bob', '2'],
    ])
  })

  it('of a guest list hold of each guest what the newest message says, whichever pass read it', () => {
    const guest = (status: string, message: string) => ['Ada', 'ada@example.org', status, '1', 'I will see', message]
    const dates = new Map([
      ['m1', 30],
      ['m2', 10],
      ['m3', 20],
    ])
    const joined = joinPasses(
      ['m1', 'm2', 'm3'].map((message, at) => ({
        text: '',
        table: table([...guestColumns], [guest(['no', 'yes', 'maybe'][at] ?? '', message)]),
      })),
      3,
      id => dates.get(id) ?? 0,
    )
    expect(cellsOf(joined)).toEqual([guest('no', 'm1')])
  })

  it('that found nothing say so, each in its own words', () => {
    const { text, table: joined } = joinPasses(
      [
        { text: 'No dog here.', table: null },
        { text: 'None.', table: null },
      ],
      2,
      none,
    )
    expect(text).toBe('None of 2 passes over the mail found anything to cite.\n\n*Pass 1 of 2:* No dog here.\n\n*Pass 2 of 2:* None.')
    expect(joined).toBeNull()
  })
})
