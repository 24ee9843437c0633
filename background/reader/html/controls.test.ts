import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

/** What Chromium shows of each. */
describe('controls of a form', () => {
  it.each([
    ...['number', 'date', 'TIME', 'datetime-local', 'month', 'week'].map(type => `<input type="${type}" value="KEY">`),
    ...['date', 'time', 'week', 'button', 'checkbox', 'color', 'range'].map(type => `<input type=${type} placeholder="KEY">`),
    '<input type=image alt=KEY width=0 height=0>',
    '<input style="width:0;padding:0;border:0" value=KEY>',
    '<input style="height:0" placeholder=KEY>',
    '<textarea style="width:0">KEY</textarea>',
    '<style>::placeholder{color:transparent}</style><input placeholder=KEY>',
    '<input placeholder=KEY><style>input::-webkit-input-placeholder{opacity:0}</style>',
    '<style>textarea{&::placeholder{color:#fff}}</style><textarea placeholder=KEY></textarea>',
    '<iframe srcdoc="<p>KEY</p>"></iframe>',
  ])('tell what nobody sees: %s', html => {
    const { text, hidden } = read(`<p>before ${html} after</p>`)
    expect(text).not.toContain('KEY')
    expect(hidden.join(' ')).toContain('KEY')
  })

  it.each([
    '<select><button>KEY</button><option>b</select>',
    '<select><p>KEY<option>b</select>',
    '<select><option>b</option><p>KEY</p></select>',
    '<select>KEY<optgroup><option>b</optgroup></select>',
    '<select multiple><p>KEY</p><option>b</select>',
  ])('tell what stands in a list beside its options: %s', html => {
    expect(read(html)).toEqual({ text: 'b', hidden: ['KEY'] })
  })

  it.each([
    ...['<input type=number value=1.5e3>', '<input type=date value=2026-03-01>', '<input type=datetime-local value=2026-03-01T09:30>'],
    ...['<input type=month value=2026-03>', '<input type=week value=2026-W09>', '<input type=time value=09:30:15>'],
  ])('show a value of their type: %s', html => {
    expect(read(html)).toEqual({ text: /value=([^>]*)/.exec(html)?.[1], hidden: [] })
  })

  it.each([
    '<textarea placeholder=KEY></textarea>',
    '<textarea placeholder="no">KEY</textarea>',
    '<input type=number placeholder=KEY>',
    '<input type=search value=KEY style="width:90px;height:20px">',
    '<input type=image alt=KEY width=90>',
    '<select multiple><option>KEY</select>',
    '<style>input:placeholder-shown{color:#333}</style><input placeholder=KEY>',
  ])('show %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})

it.each(['<input style="overflow:visible;width:0" value="KEY">', '<textarea style="overflow:visible;width:0">KEY</textarea>'])(
  'shows nothing beyond a control, whatever a style says of it: %s',
  html => {
    const { text, hidden } = read(html)
    expect([text, hidden.map(one => one.trim())]).toEqual(['', ['KEY']])
  },
)

it('shows what a control of a size holds', () => {
  expect(read('<input style="overflow:visible;width:90px" value="KEY">').text.trim()).toBe('KEY')
})
