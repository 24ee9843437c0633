import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

const full = '<div style="flex:0 0 100%">one</div>'
const row = (style: string, items: string): string => `<div style="display:flex;${style}">${items}</div>`

/** Each as Chromium shows it. */
describe('items of a row that others fill', () => {
  it.each([
    ...['min-width:0', '', 'flex:0 0 100%', 'width:90px'].map(own => row('overflow:hidden', `${full}<div style="${own}">KEY</div>`)),
    row('width:300px;overflow:hidden', '<div style="flex:none;width:300px">one</div><div>KEY</div>'),
    row('overflow:hidden', '<div style="flex:0 0 60%">one</div><div style="min-width:50%">one</div><div><p>KEY</p></div>'),
    row('overflow:hidden', `<div style="display:none;min-width:100%"></div>${full}<p>KEY</p>`),
    ...['min-width:0', 'flex:1'].map(own => row('', `${full}<div style="overflow:hidden;${own}">KEY</div>`)),
    row('flex-direction:column;height:100px;overflow:hidden', `${full}<div>KEY</div>`),
    row('flex-direction:column;height:100px', `${full}<div style="overflow:hidden">KEY</div>`),
  ])('are out of sight: %s', html => {
    const { text, hidden } = read(html)
    expect({ text: text.replace(/one\s*/g, ''), hidden }).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    row('', `${full}<div>KEY</div>`),
    row('overflow-x:auto', `${full}<div>KEY</div>`),
    row('overflow:hidden;flex-wrap:wrap', `${full}<div>KEY</div>`),
    row('overflow:hidden;justify-content:flex-end', `${full}<div style="flex:none">KEY</div>`),
    row('overflow:hidden;flex-direction:row-reverse', `${full}<div style="flex:none;order:0">KEY</div>`),
    row('overflow:hidden', `<div style="width:100%">one</div><div style="flex:none">KEY</div>`),
    row('overflow:hidden', `<div style="flex:0 0 50%">one</div><div>KEY</div>`),
    row('overflow:hidden', `<div style="min-width:100%;position:absolute">one</div><div>KEY</div>`),
    row('overflow:hidden', `<div style="min-width:100%;margin-right:-100%">one</div><div>KEY</div>`),
    row('overflow:hidden', `<div style="min-width:100%;order:2">one</div><div>KEY</div>`),
    row('', `${full}<div style="overflow:hidden;padding:0 40px">KEY</div>`),
    row('', `<div style="flex:0 0 90%">one</div><div style="flex:1;overflow:hidden">KEY</div>`),
    row('flex-direction:column;overflow:hidden', `${full}<div>KEY</div>`),
    `${row('overflow:hidden', full)}<p>KEY</p>`,
  ])('or in it: %s', html => {
    const { text, hidden } = read(html)
    expect({ text: text.replace(/one\W*/g, ''), hidden }).toEqual({ text: 'KEY', hidden: [] })
  })
})
