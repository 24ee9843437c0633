import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const read = (html: string): { seen: string; hidden: string } => {
  const { lines, hidden } = htmlLines(html)
  return { seen: lines.map(line => line.text).join(' '), hidden: hidden.map(run => run.text).join(' ') }
}

const low = 'overflow:hidden;height:20px'
const narrow = 'overflow:hidden;width:200px'
const lorem = 'Lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy '
const unbroken = '<span style="white-space:nowrap">Lorem ipsum dolor</span>'

/** Each as Chromium shows it: SEEN in sight, KEY out of it. */
describe('lines in boxes that stand beside others', () => {
  it.each([
    // each is counted from where it begins
    [low, '<table><tr><td>SEEN<br>KEY</td><td>SEEN<br>KEY</td></tr></table>'],
    [low, '<span style="display:inline-block">SEEN<br>KEY</span>'],
    [low, '<div style="float:left">SEEN<br>KEY</div>'],
    [`display:flex;${low}`, '<div>SEEN<br>KEY</div><div>SEEN<br>KEY</div>'],
    ['display:flex', `<div style="${low}">SEEN<br>KEY</div>`],
    ['', `<table><tr><td style="display:inline-block;${low}">SEEN<br><br>KEY</td></tr></table>`],
    ['overflow:hidden;height:34px', '<table><tr><td>SEEN<br>SEEN</td><td>SEEN</td></tr><tr><td>KEY</td></tr></table>'],
    // one below the other
    [`display:flex;flex-direction:column;${low}`, '<div>SEEN</div><div>KEY</div><b>KEY</b>'],
    ...['width:100%', 'flex:0 0 100%', 'min-width:100%'].map(own => [
      `display:flex;flex-wrap:wrap;${low}`,
      `<div style="${own}">SEEN</div><div style="${own}">KEY</div>`,
    ]),
    // beyond the end of a line that does not wrap
    ...['white-space:pre', 'text-wrap:nowrap', 'text-wrap-mode:nowrap', 'white-space:normal;text-wrap:nowrap'].map(way => [
      `${narrow};${way}`,
      `SEEN ${lorem}KEY`,
    ]),
    ...['<nobr>', '<span style="white-space:nowrap">', `<pre style="${narrow}">`, `<pre><div style="${narrow}">`].map(tag => [
      narrow,
      `${tag}SEEN ${lorem}KEY`,
    ]),
    ['white-space:nowrap', `<div style="${narrow}">SEEN ${lorem}<b>KEY</b></div>`],
    ['', `<table><tr><td nowrap><div style="${narrow}">SEEN ${lorem}KEY</div></td></tr></table>`],
    [`${narrow};white-space:nowrap`, `SEEN ${lorem}<span style="display:inline-block">KEY</span>`],
    [narrow, `SEEN <span style="white-space:nowrap">${lorem}</span><span style="white-space:nowrap">KEY</span>`],
  ])('are out of sight behind a cut: %s: %s', (style, inner) => {
    const { seen, hidden } = read(`<div style="${style}">${inner}</div>`)
    expect(hidden).toContain('KEY')
    expect(hidden).not.toContain('SEEN')
    expect(seen).not.toContain('KEY')
    expect(seen.match(/SEEN/g)).toEqual(inner?.match(/SEEN/g))
  })

  it.each([
    [narrow, `${lorem}${unbroken} SEEN ${unbroken} ${unbroken} SEEN`],
    [narrow, `${unbroken} ${unbroken} ${unbroken} <span style="white-space:nowrap">SEEN</span>`],
    [`${narrow};white-space:nowrap`, `<p style="white-space:pre-wrap">${lorem}SEEN</p><p>SEEN</p>`],
    [`${narrow};white-space:pre`, `SEEN\nSEEN`],
    ['white-space:nowrap;width:200px', `${lorem}SEEN`],
    ['overflow:hidden;height:40px;columns:2', 'SEEN<br>SEEN<br>SEEN'],
    ['overflow:hidden;height:40px;column-width:100px', 'SEEN<br>SEEN<br>SEEN<br>SEEN'],
    ['overflow:hidden;height:40px;display:flex;align-items:flex-end', '<div>SEEN<br>SEEN</div>'],
    ['overflow:hidden;height:40px', '<div style="float:left">SEEN</div><div style="float:left">SEEN</div>SEEN'],
    ['overflow:hidden;height:40px', '<table><tr><td rowspan="2" height="90">SEEN</td><td>SEEN</td></tr></table>'],
    ['overflow:hidden;height:60px', '<table><tr><td rowspan="2">SEEN<br>SEEN<br></td><td>SEEN</td></tr><tr><td>SEEN</td></tr></table>'],
    [`display:flex;flex-wrap:wrap;${low}`, '<div style="width:50%">SEEN</div><div style="width:50%">SEEN</div>'],
    [
      `display:flex;flex-wrap:wrap;${low}`,
      '<div style="width:100%;max-width:90px">SEEN</div><div style="width:100%;max-width:90px">SEEN</div>',
    ],
    [`display:grid;grid-template-columns:1fr 1fr;${low}`, '<div>SEEN</div><div>SEEN</div>'],
    ['display:flex;flex-direction:column-reverse;overflow:hidden;height:20px', '<div>SEEN</div>'],
  ])('or in it before one: %s: %s', (style, inner) => {
    const { seen, hidden } = read(`<div style="${style}">${inner}</div>`)
    expect(hidden).toBe('')
    expect(seen.match(/SEEN/g)).toEqual(inner.match(/SEEN/g))
  })
})
