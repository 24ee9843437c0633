import { describe, expect, it } from 'vitest'
import { seenAndHidden } from '../testing'

const white = 'color:#fff'

/** White text on a black ground, as Chromium shows it. */
describe('a ground in which all floats or is placed', () => {
  it.each([
    ['a paragraph that floats', `<div style="background:#000"><p style="float:left;${white}">KEY</p></div>`],
    ['words that float', `<div style="background:#000"><span style="float:left;${white}">KEY</span></div>`],
    ['what stands in it', `<div style="background:#000"><div style="float:left"><p style="${white}">KEY</p></div></div>`],
    ['a table beside text', `<div style="background:#000"><table align=left><tr><td style="${white}">KEY</td></tr></table></div>`],
    ['with a box between', `<div style="background:#000"><div><div style="float:left;${white}">KEY</div></div></div>`],
    ['what is placed', `<div style="background:#000;position:relative"><div style="position:absolute;${white}">KEY</div></div>`],
    ['what is placed in a cell', `<table><tr><td bgcolor=#000000><div style="position:absolute;${white}">KEY</div></td></tr></table>`],
    ['beside text that is not laid out', `<div style="background:#000"><p hidden>x</p><p style="float:left;${white}">KEY</p></div>`],
  ])('is behind none of it: %s', (_, html) => {
    const { text, hidden } = seenAndHidden(html)
    expect(text).toBe('')
    expect(hidden.join()).toContain('KEY')
  })

  it.each([
    ['what cuts off', `<div style="background:#000;overflow:hidden"><p style="float:left;${white}">KEY</p></div>`],
    ['a cell', `<table><tr><td bgcolor=#000000><table align=left><tr><td style="${white}">KEY</td></tr></table></td></tr></table>`],
    ['with something below it', `<div style="background:#000"><p style="float:left;${white}">KEY</p><p style="clear:both"></p></div>`],
    ['with a break below it', `<div style="background:#000"><p style="float:left;${white}">KEY</p><br clear=all></div>`],
    ['with a height', `<div style="background:#000;height:60px"><p style="float:left;${white}">KEY</p></div>`],
    ['the whole page', `<body style="background:#000"><p style="float:left;${white}">KEY</p>`],
    ['one that floats', `<div style="background:#000;float:left"><p style="float:left;${white}">KEY</p></div>`],
    ['of another colour that is seen on both', `<div style="background:#000"><p style="float:left;color:#888">KEY</p></div>`],
  ])('is behind it: %s', (_, html) => {
    expect(seenAndHidden(html)).toEqual({ text: 'KEY', hidden: [] })
  })

  it('is behind it where words stand beside it', () => {
    const html = `<div style="background:#000"><span style="float:left;${white}">KEY</span><span style="color:#fff">some text</span></div>`
    expect(seenAndHidden(html).hidden).toEqual([])
  })
})
