import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../testing'
import { htmlLines } from './html'

const textOf = (html: string): string =>
  htmlLines(html)
    .lines.map(line => line.text)
    .join('\n')
const table = (...rows: string[]): string => `<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`
const cells = (...words: string[]): string => words.map(word => `<td>${word}</td>`).join('')

describe('tables as rows', () => {
  it('keep an empty cell where others of its column are not empty', () => {
    const html = table(cells('Name', 'Friday', 'Heads'), cells('Anna', '', '2'), cells('', '&nbsp;', '3'), cells('Bob', 'yes', ''))
    expect(textOf(html)).toBe('Name | Friday | Heads\nAnna | | 2\n| | 3\nBob | yes')
  })

  it('leave out columns in which nothing stands, and empty cells of tables for layout', () => {
    expect(textOf(table(cells('', 'Ann', '', 'yes', ''), cells('&nbsp;', 'Bob', '<img src="x.png">', 'no', '')))).toBe(
      'Ann | yes\nBob | no',
    )
    expect(textOf(table(cells('a', '', 'b'), cells('a', 'c', 'b')).replace('<table', '<table role="presentation"'))).toBe(
      'a | b\na | c | b',
    )
    expect(textOf(table(cells('', 'One column', ''), cells('', 'of a page', '')))).toBe('One column\nof a page')
  })

  it.each([
    ['blocks', ['div', 'div', 'div', 'div']],
    ['parts of a line', ['span', 'b', 'i', 'a']],
    ['paragraphs', ['section', 'div', 'div', 'p']],
  ])('are those of %s that a style makes a table of', (_, [table = '', group = '', row = '', cell = '']) => {
    const put = (tag: string, display: string, html: string): string => `<${tag} style="display:${display}">${html}</${tag}>`
    const rows = [cells('Ann', 'yes'), cells('Bob', 'no')].map(html => html.replaceAll('<td', `<${cell} style=display:table-cell`))
    const [first = '', second = ''] = rows.map(html => put(row, 'table-row', html.replaceAll('</td', `</${cell}`)))
    expect(textOf(`Hi ${put(table, 'table', first + second)}`)).toBe('Hi\nAnn | yes\nBob | no')
    expect(textOf(put(table, 'table', put(group, 'table-row-group', first)))).toBe('Ann | yes')
    expect(textOf(put(table, 'table', rows[0]?.replaceAll('</td', `</${cell}`) ?? ''))).toBe('Ann | yes')
  })

  it('are no others of what stands in a cell', () => {
    const div = (text: string): string => `<div style="display:table-cell">${text}</div>`
    expect(textOf(table(cells(`${div('Ann')}${div('Bob')}`, 'yes'), cells('a', 'b')))).toBe('Ann / Bob | yes\na | b')
    expect(textOf(`<ul style="display:table">${'<li style="display:table-cell">a</li>'.repeat(2)}</ul>`)).toBe('- a\n- a')
    const quoted = htmlLines(
      `<div style="display:table"><blockquote type="cite" style="display:table-cell">a</blockquote>${div('b')}</div>`,
    )
    expect(quoted.lines.map(({ text, quote }) => `${quote} ${text}`.trim())).toEqual(['1 a', '0', '0 b'])
  })

  it('keep the lines of a cell in their row', () => {
    expect(textOf(table(cells('<p>Ann</p>', '<div>yes</div><div>with Bo</div>', '2'), cells('Bob', 'no<br>never', '<p>0</p>')))).toBe(
      'Ann | yes / with Bo | 2\nBob | no / never | 0',
    )
    expect(textOf(`Hi<p>there</p>${table(cells('<p>a</p>', 'b'))}<p>Bye</p>`)).toBe('Hi\n\nthere\n\na | b\n\nBye')
  })

  it('put a value where cells over several columns or rows leave it', () => {
    const html = table(
      '<th>Day<th>Hour<th>Who',
      '<td rowspan=2>Monday<td>9<td>Ann',
      '<td>10<td>Bob',
      '<td colspan=2>Sum<td>2',
      '<td rowspan=9 colspan=2>Rest<td>Cleo',
      '<td>Dan',
    )
    expect(textOf(html)).toBe('Day | Hour | Who\nMonday | 9 | Ann\n| 10 | Bob\nSum | | 2\nRest | | Cleo\n| | Dan')
  })

  it('leave the columns of a page, and tables in cells, as blocks', () => {
    const story = '<p>One long story.</p><p>It goes on for a while and says much.</p>'.repeat(4)
    expect(textOf(table(cells(story, story)))).not.toContain('|')
    expect(textOf(table(cells(table(cells('a', '1'), cells('b', '2')), table(cells('c', '3'), cells('d', '4')))))).toBe(
      'a | 1\nb | 2\nc | 3\nd | 4',
    )
    expect(textOf(table(cells(table('<td>Yes'), table('<td>No'))))).toBe('Yes | No')
  })

  it('keep quotes apart from what stands beside them', () => {
    const { lines } = htmlLines(table(cells('I come', '<blockquote type="cite">Do you come?</blockquote>')))
    expect(lines.filter(line => line.text).map(({ text, quote }) => [text, quote])).toEqual([
      ['I come', 0],
      ['Do you come?', 1],
    ])
  })

  it('keep links at their words, also where the link goes round the table', () => {
    const link = (words: string): string => `<a href="https://example.org/${words}">${words}</a>`
    const [message] = readHtml(table(cells(link('yes'), `maybe<br>${link('no')} or`)))
    expect(message?.text).toBe('yes [L1] | maybe / no [L2] or')
    expect(readHtml(`<a href="https://example.org/">${table(cells('Buy', 'now'))}</a>`)[0]?.text).toBe('Buy | now [L1]')
  })

  it('lose no word and no order of them, whatever the cells', () => {
    const cell = fc.record({ text: fc.constantFrom('', 'a', 'b<br>c', '<p>d</p>', '<ul><li>e</ul>'), columns: fc.nat(3), rows: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), rows => {
        const html = table(...rows.map(row => row.map(one => `<td colspan=${one.columns} rowspan=${one.rows}>${one.text}</td>`).join('')))
        const letters = html.replace(/<[^>]*>/g, '').split('')
        expect(
          textOf(html)
            .replace(/[^a-z]/g, '')
            .split(''),
        ).toEqual(letters)
      }),
      { numRuns: 300, seed: 20261130 },
    )
  })

  it('are no longer than what they say, however far their cells reach', () => {
    const wide = '<td colspan=1000 rowspan=65534>x</td><td>y</td>'
    const html = table(...Array.from({ length: 200 }, () => wide))
    expect(textOf(html).length).toBeLessThan(html.length)
  })
})
