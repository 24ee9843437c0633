import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const linesOf = (html: string): string[] => htmlLines(html).lines.map(line => line.text)
const labels = (html: string): string => linesOf(html).filter(Boolean).join(',')

describe('items of lists', () => {
  it.each([
    ['<ol><li>x<li>y</ol>', '1. x,2. y'],
    ['<ol start=0><li>x<li>y</ol>', '0. x,1. y'],
    ['<ol start=-1><li>x<li>y</ol>', '-1. x,0. y'],
    ['<ol start=z><li>x</ol>', '1. x'],
    ['<ol><li>x<li value=7>y<li>z</ol>', '1. x,7. y,8. z'],
    ['<ol type=a start=26><li>x<li>y</ol>', 'z. x,aa. y'],
    ['<ol type=A><li>x<li>y</ol>', 'A. x,B. y'],
    ['<ol type=a start=0><li>x</ol>', '0. x'],
    ['<ol type=i start=3><li>x<li>y</ol>', 'iii. x,iv. y'],
    ['<ol type=I start=1994><li>x</ol>', 'MCMXCIV. x'],
    ['<ol type=I start=4000><li>x</ol>', '4000. x'],
    ['<ol style="margin:0; list-style-type: lower-latin"><li>x<li>y</ol>', 'a. x,b. y'],
    ['<ol reversed><li>x<li>y<li>z</ol>', '3. x,2. y,1. z'],
    ['<ol reversed start=10><li>x<li>y</ol>', '10. x,9. y'],
    ['<ol reversed><li>x<ul><li>u</ul><li>y</ol>', '2. x,  - u,1. y'],
    ['<ul type=a><li>x</ul>', '- x'],
  ])('bear what a browser writes before them: %s', (html, expected) => {
    expect(labels(html)).toBe(expected)
  })
})

describe('controls of forms', () => {
  it('show what is ticked, typed in and chosen', () => {
    expect(linesOf('<input type=checkbox checked> Ann<br><input type="checkbox"> Bob<br><input TYPE=Radio checked>Cleo')).toEqual([
      '[x] Ann',
      '[ ] Bob',
      '[x] Cleo',
    ])
    expect(
      linesOf(
        'Name <input value="Ann &amp; Bob"> of <input placeholder="your firm"><input type=hidden value=KEY><input type=password value=KEY>',
      ),
    ).toEqual(['Name Ann & Bob of your firm'])
    expect(linesOf('<input type=submit> <input type=submit value="I come">')).toEqual(['Submit I come'])
    expect(linesOf('Note:<textarea>\none\n  two</textarea>')).toEqual(['Note:', 'one', '  two'])
  })

  it('show the one option that a closed list shows, and tell of the others as not seen', () => {
    const select = (...options: string[]): string => `Will you come? <select>${options.join('')}</select> Thanks`
    const read = (html: string) => {
      const { lines, hidden } = htmlLines(html)
      return [lines.map(line => line.text).join('/'), hidden.map(run => run.text).join(' ')]
    }
    expect(read(select('<option>Yes', '<option selected>No', '<option>Perhaps'))).toEqual(['Will you come? No Thanks', 'Yes Perhaps'])
    expect(read(select('<option disabled>Choose', '<option>Yes'))).toEqual(['Will you come? Yes Thanks', 'Choose'])
    expect(read(select('<optgroup><option>Yes</optgroup>', '<optgroup><option>No</optgroup>'))).toEqual(['Will you come? Yes Thanks', 'No'])
    expect(read('<select multiple><option>Yes<option>No</select>')[0]).toBe('Yes/No')
  })
})
