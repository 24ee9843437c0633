import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const read = (html: string): { seen: string; hidden: string } => {
  const { lines, hidden } = htmlLines(html)
  return { seen: lines.map(line => line.text).join(' '), hidden: hidden.map(run => run.text).join(' ') }
}

const clamp = (lines: number): string => `display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${lines};overflow:hidden`
const cut = (height: string): string => `overflow:hidden;height:${height}`
const nowrap = 'overflow:hidden;white-space:nowrap'
const lorem = 'Lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy '
const filler = 'word '.repeat(70)

/** Each as Chromium shows it: SEEN in sight, KEY out of it. */
describe('lines that are cut off', () => {
  it.each([
    [clamp(1), 'SEEN<br>KEY'],
    [clamp(2), '<p>SEEN</p><p>SEEN</p><p>KEY</p>'],
    [cut('1em'), 'SEEN<br>KEY'],
    [cut('20px'), '<p style="margin:0"><b>SEEN</b> <i>SEEN</i></p><div>KEY</div>'],
    [cut('20px'), 'SEEN<br><br>KEY'],
    ['max-height:60px;overflow-y:clip', 'SEEN<br>SEEN<br>SEEN<br><br>KEY'],
    [cut('20px'), '<table><tr><td>SEEN</td><td>SEEN</td></tr><tr><td>KEY</td></tr></table>'],
    [cut('6px'), '<i></i>KEY'],
    [cut('20px'), '<div style="height:30px"></div>KEY'],
    [cut('20px'), '<div style="padding-top:30px"></div>KEY'],
    [cut('20px'), '<ul style="margin:0"><li>SEEN</li><li>KEY</li></ul>'],
    [cut('100px'), `<div style="${cut('20px')}">SEEN<br>KEY<br><br><br><br><br></div><div>SEEN</div>`],
    [`${cut('20px')};width:300px`, `${filler}<b>KEY</b>`],
    ['overflow:hidden;width:100px;white-space:nowrap;text-overflow:ellipsis', `SEEN ${filler}<b>KEY</b>`],
    [`${nowrap};width:100px`, 'SEEN word word word word <b>KEY</b>'],
    [`${nowrap};width:100px`, 'SEEN WORD WORD WORD <b>KEY</b>'],
    [`${nowrap};width:200px`, `SEEN ${lorem}<b>KEY</b>`],
    [`${clamp(2)};width:300px`, `SEEN ${'word '.repeat(36)}<b>KEY</b>`],
    ['contain:content;height:20px', 'SEEN<br>KEY'],
    // what takes up room and says nothing
    ...['<img height="100" style="display:block">', '<img height="100"><br>', '<img style="height:100px;display:block">'].map(box => [
      cut('20px'),
      `${box}KEY`,
    ]),
    ...['svg', 'video', 'canvas', 'iframe'].map(tag => [cut('20px'), `<${tag} height="100" style="display:block"></${tag}>KEY`]),
    [cut('20px'), '<svg height="100"></svg><p>KEY</p>'],
    ...['<hr size="50">', '<hr style="height:50px">', '<hr><hr><hr>'].map(rule => [cut('20px'), `${rule}KEY`]),
    ...['<table height="100"><tr><td>', '<table><tr height="100"><td>', '<table><tr><td height="100">'].map(table => [
      cut('20px'),
      `${table}</table>KEY`,
    ]),
  ])('hides what is behind the cut of %s: %s', (style, inner) => {
    const { seen, hidden } = read(`<div style="${style}">${inner}</div><p>after</p>`)
    expect(hidden).toContain('KEY')
    expect(hidden).not.toContain('SEEN')
    expect(seen).not.toContain('KEY')
    expect(seen.match(/SEEN|after/g)).toHaveLength((inner?.match(/SEEN/g)?.length ?? 0) + 1)
  })

  it('hides the rest of a text far behind the cut', () => {
    const { seen, hidden } = read(`<div style="${cut('20px')};width:300px">SEEN ${filler.repeat(3)} KEY</div>`)
    expect(seen).toContain('SEEN')
    expect(hidden).toContain('KEY')
  })

  it.each([
    [clamp(2).replace('overflow:hidden', ''), 'SEEN<br>SEEN<br>SEEN'],
    [clamp(1).replace('vertical', 'horizontal'), 'SEEN<br>SEEN'],
    [`${clamp(2)};width:300px`, `SEEN ${'word '.repeat(13)} SEEN`],
    [`${nowrap};width:200px`, 'illi illi illi illi illi SEEN'],
    [`${nowrap};width:100px;font-family:Arial`, 'iiiiiiiiii SEEN'],
    [`${cut('60px')};width:300px`, `${lorem} SEEN`],
    [cut('20px'), `${lorem}${lorem} SEEN`],
    [cut('20px'), '<div style="display:none;height:50px"></div>SEEN'],
    [cut('20px'), '<div style="display:none"><svg height="50"></svg></div>SEEN'],
    [cut('40px'), '<img height="150" style="height:auto">SEEN'],
    [cut('40px'), '<img height="150" align="left">SEEN'],
    [cut('40px'), '<img height="150" style="float:left">SEEN'],
    [cut('60px'), '<hr>SEEN<hr>'],
    [cut('60px'), '<svg height="20"></svg>SEEN<br>SEEN'],
    [cut('100px'), '<table><tr><td height="60">SEEN</td><td height="60">SEEN</td></tr></table>SEEN'],
    [
      cut('20px'),
      '<p style="margin:0;line-height:10px;font-size:10px">SEEN</p><p style="margin:0;line-height:10px;font-size:10px">SEEN</p>',
    ],
    [`${cut('20px')};line-height:9px`, 'SEEN<br>SEEN'],
    ['overflow:auto;height:20px', 'SEEN<br>SEEN<br>SEEN'],
    ['height:20px', 'SEEN<br>SEEN<br>SEEN'],
    [cut('50%'), 'SEEN<br>SEEN<br>SEEN'],
    [`${cut('20px')};min-height:90px`, 'SEEN<br>SEEN<br>SEEN'],
    [`${cut('20px')};padding:30px 0`, 'SEEN<br>SEEN'],
    [`${cut('20px')};display:flex;flex-direction:column;justify-content:flex-end`, '<p>SEEN</p><p>SEEN</p>'],
    [cut('40px'), '<div style="display:flex"><p style="margin:0">SEEN</p><p style="margin:0">SEEN</p><p style="margin:0">SEEN</p></div>'],
    [cut('20px'), '<div style="display:inline-block;height:30px;vertical-align:top"></div>SEEN'],
    [cut('20px'), '<div style="position:absolute">SEEN</div><div style="position:absolute">SEEN</div>'],
    [cut('20px'), '<div style="float:left">SEEN</div><div style="float:left">SEEN</div>'],
    [cut('20px'), '<p>SEEN</p><p style="margin-top:-40px">SEEN</p>'],
    [cut('20px'), '<div style="height:300px;max-height:5px">SEEN</div>SEEN'],
    [cut('200px'), '<table><tr><td>SEEN<br>SEEN</td><td>SEEN</td></tr><tr><td>SEEN</td></tr></table>'],
  ])('reads all of %s: %s', (style, inner) => {
    const { seen, hidden } = read(`<div style="${style}">${inner}</div>`)
    expect(hidden).toBe('')
    expect(seen.match(/SEEN/g)).toEqual(inner.match(/SEEN/g))
  })

  it('reads all of a cell, which grows', () => {
    expect(read(`<table><tr><td style="${cut('20px')}">SEEN<br>SEEN<br>SEEN</td></tr></table>`).hidden).toBe('')
  })
})
