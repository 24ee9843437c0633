import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const read = (html: string): { seen: string; hidden: string } => {
  const { lines, hidden } = htmlLines(html)
  return { seen: lines.map(line => line.text).join(' '), hidden: hidden.map(run => run.text).join(' ') }
}

const over = 'position:absolute;inset:0;background:#fff'
const box = (inner: string): string => `<div style="position:relative">${inner}</div>`

/** Each as Chromium shows it: SEEN in sight, KEY out of it. */
describe('a box over text', () => {
  it.each([
    box(`<p>KEY</p><div style="${over}"></div>`),
    box('<p>KEY</p><div style="position:absolute;top:0;left:0;width:100%;height:100%;background:#fff">SEEN<p>SEEN</p></div>'),
    box(`<div style="${over}"></div><p><b style="position:relative">SEEN</b> KEY</p>`),
    box(`<p style="position:relative">KEY</p><div style="${over}"></div>`),
    box(`<div style="${over};z-index:5"></div><p style="position:relative;z-index:1">KEY</p>`),
    box(`<p>KEY</p><div style="position:absolute;inset:0;backdrop-filter:blur(20px)"></div>`),
    `<p>SEEN</p>${box(`<p>KEY</p><div style="${over}"></div>`)}<p>SEEN</p>`,
    '<p>KEY</p><div style="position:fixed;inset:0;background:#fff">SEEN</div>',
    '<p>KEY</p><div style="position:absolute;top:0;left:0;width:100%;height:700px;background:#fff">SEEN</div>',
    `<style>.a{position:relative}.b{${over}}</style>${box('<div class="a">KEY</div><div class="b"></div><div class="a">SEEN</div>')}`,
  ])('keeps what is under it: %s', html => {
    const { seen, hidden } = read(html)
    expect(hidden).toBe('KEY')
    expect(seen.match(/\w+/g) ?? []).toEqual(html.match(/SEEN/g) ?? [])
  })

  it.each([
    box('<div style="position:absolute;inset:0;background:#fff;z-index:-1"></div><p>SEEN</p>'),
    box(`<div style="${over}"></div><p style="position:relative">SEEN</p>`),
    box(`<div style="${over}"></div><p style="opacity:.99">SEEN</p>`),
    box(`<p style="position:relative;z-index:2">SEEN</p><div style="${over};z-index:1"></div>`),
    box('<p>SEEN</p><div style="position:absolute;inset:0;background:rgba(0,0,0,.3)"></div>'),
    box(`<p>SEEN</p><div style="${over};opacity:.3"></div>`),
    box(`<p>SEEN</p><div style="${over};display:none"></div>`),
    box(`<p>SEEN</p><div style="${over};visibility:hidden"></div>`),
    box('<p>SEEN</p><div style="position:absolute;inset:0"></div>'),
    box('<p>SEEN</p><div style="position:absolute;top:0;left:0;right:0;height:4px;background:#f00"></div>'),
    // a picture behind the words of a newsletter's head
    box('<div style="position:absolute;inset:0;background:url(hero.jpg) center/cover"></div><h1>SEEN</h1>'),
    `<div style="${over}"><p>SEEN</p></div>`,
  ])('reads what is not under it: %s', html => {
    expect(read(html)).toEqual({ seen: 'SEEN', hidden: '' })
  })

  it('counts all as covered where there is too much to look at', () => {
    const html = box(`SEEN${`<b>x</b><i style="${over}"></i>`.repeat(4000)}<p style="position:relative">KEY</p>`)
    const begun = performance.now()
    expect(read(html).seen).toBe('')
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
