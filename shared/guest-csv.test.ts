import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, csvText, fileName, guestCells, safeCell, tsvText } from './guest-csv'
import { listWords } from './list-words'
import { shownRows } from './saved-list-shown'
import { guest, made, opened } from './testing/saved-list'

/** A reader after RFC 4180, written for this test. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const [, quoted, bare, end] of text.matchAll(field)) {
    lines.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

const words = { ...listWords.table, link: () => 'https://mail.example/1' }

describe('csvText', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(csvText([['a', 'b'], ['ä']])).toBe('\uFEFFa,b\r\nä\r\n')
  })

  it('gives every cell back to a reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), lines => {
        expect(parseCsv(csvText(lines).slice(1))).toEqual(lines)
      }),
    )
  })
})

describe('safeCell', () => {
  it.each(['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\t=1', '\rx', ' =1', '"=1', '\u200B=1', '＝1', "'=1"])('takes %j for no formula', cell =>
    expect(safeCell(cell)).toBe(`'${cell}`),
  )
  it.each(['Anna', 'a=b', '', '山田', '2'])('leaves %j as it is', cell => expect(safeCell(cell)).toBe(cell))
})

describe('guestCells', () => {
  const key = 'bo@example.org'
  const rows = shownRows(
    opened(
      [guest('Ann', 'yes', 5, { party: 3, with: ['Tom', 'Ida'], quote: '=HYPERLINK("x")' }), guest('Bo', 'yes', 1)],
      [made(3, { type: 'set', key, status: 'no', note: 'by phone' })],
    ),
  )

  it('carries every column of every row, and nothing that a spreadsheet runs', () => {
    const [head, ann, bo] = guestCells(rows, words)
    expect(head).toHaveLength(columns.length)
    expect(ann).toEqual(
      expect.arrayContaining(['Ann', 'ann@example.org', 'yes', '3', 'Tom, Ida', '1970-01-01', `'=HYPERLINK("x")`, '<ann-5@example.org>']),
    )
    expect(bo).toEqual(expect.arrayContaining(['no', 'by phone', words.yes, '1']))
  })

  it('keeps each row on one line for the clipboard', () => {
    expect(tsvText([['a\nb', 'c\td']])).toBe('a b\tc d')
  })
})

it('names a file after its list and never after a path', () => {
  expect(fileName('Ann’s party: ../../12/12', 'csv')).toBe('Ann s party 12 12.csv')
  expect(fileName('///', 'csv')).toBe('guests.csv')
})
