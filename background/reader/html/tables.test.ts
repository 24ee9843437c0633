import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const out = '<col style="visibility:collapse">'
const cells = '<tr><td>KEY</td><td>SEEN</td></tr>'

/** Each as Chromium shows it: SEEN in sight, KEY out of it. */
describe('columns that are taken out of a table', () => {
  it.each([
    `${out}<col>${cells}`,
    `<col>${out}<tr><td>SEEN</td><td>KEY</td><td>SEEN</td></tr>`,
    `<style>.k{visibility:collapse}</style><col class="k">${cells}<tr><td style="visibility:visible">KEY</td><td>SEEN</td></tr>`,
    '<col span="2" style="visibility:collapse"><tr><td>KEY</td><td>KEY</td><td>SEEN</td></tr>',
    '<colgroup span="2" style="visibility:collapse"></colgroup><tr><td>KEY</td><td>KEY</td><td>SEEN</td></tr>',
    '<colgroup style="visibility:collapse"><col><col></colgroup><tr><td>KEY</td><td>KEY</td><td>SEEN</td></tr>',
    '<colgroup style="visibility:collapse"><col style="visibility:visible"><col></colgroup><tr><td>SEEN</td><td>KEY</td></tr>',
    `<col>${out}<thead><tr><th>SEEN</th><th>KEY</th></tr></thead><tr><td rowspan="2">SEEN</td><td>KEY</td></tr><tr><td>KEY</td></tr>`,
    `${out}<tr><td colspan="2">SEEN</td></tr>${cells}`,
    `${out}<caption>SEEN</caption><tr><td><table><tr><td>KEY</td></tr></table></td><td><table><tr><td>SEEN</td></tr></table></td></tr>`,
    `<col>${out}<tr><td style="display:none">KEY</td><td>SEEN</td><td>KEY</td></tr>`,
    '<col style="visibility:hidden"><col style="display:none"><col width="0"><tr><td>SEEN</td><td>SEEN</td><td>SEEN</td></tr>',
    `${out}<tr><td><p>KEY</p><b>KEY</b></td></tr></table><table><tr><td>SEEN</td></tr>`,
  ])('take what stands in them with them: %s', inner => {
    const { lines, hidden } = htmlLines(`<table>${inner}</table>`)
    const [seen, told] = [lines, hidden].map(all => all.map(({ text }) => text).join(' '))
    expect(seen?.match(/SEEN|KEY/g)).toEqual(inner.match(/SEEN/g))
    expect(told?.match(/SEEN|KEY/g)).toEqual(inner.match(/KEY/g))
  })
})
