import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

const at = (style: string): string => `<p style="${style}">KEY</p>`
const registered = (kind: string, initial: string, own: string): string =>
  `<style>@property --c{syntax:"${kind}";inherits:false;initial-value:${initial}}p{--c:${own};color:var(--c)}</style><p>KEY</p>`

/** Each as Chromium shows it. */
describe('text', () => {
  it.each([
    // over the top of the page by its own height
    ...[
      'transform:translateY(-100%)',
      'transform:translate(0,-120%)',
      'translate:0 -100%',
      'transform:translateY(-60%) translateY(-40%)',
    ].map(move => at(`position:absolute;top:0;margin:0;${move}`)),
    at('position:fixed;top:0;margin:0;transform:translateY(-100%)'),
    // under a line round its box
    at('outline:60px solid #fff;outline-offset:-60px'),
    at('margin:0;outline:30px solid #fff;outline-offset:-30px'),
    at('outline-style:solid;outline-width:40px;outline-color:red;outline-offset:-40px'),
    // of a colour that stands in place of one that is none
    registered('<color>', '#fff', 'nothing'),
    registered('<color>', '#fff', '10px'),
    '<style>@property --c{syntax:"<color>";inherits:true;initial-value:#fff}p{--c:10px;color:var(--c)}</style><p>KEY</p>',
    '<style>@property --s{syntax:"<length>";inherits:false;initial-value:0px}p{--s:red;font-size:var(--s)}</style><p>KEY</p>',
    '<style>@property --d{syntax:"block | none";inherits:false;initial-value:none}p{--d:flex;display:var(--d)}</style><p>KEY</p>',
  ])('is out of sight: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    '<div style="position:relative;margin-top:90px"><p style="position:absolute;top:0;margin:0;transform:translateY(-100%)">KEY</p></div>',
    at('position:absolute;top:50px;transform:translateY(-100%)'),
    at('position:absolute;top:100%;margin:0;transform:translateY(-100%)'),
    at('outline:2px solid #333;outline-offset:-2px'),
    at('outline:20px solid #333;outline-offset:-20px;padding:30px'),
    at('outline:60px solid transparent;outline-offset:-60px'),
    at('outline:60px;outline-offset:-60px'),
    at('outline:60px solid #fff'),
    registered('<color>', '#fff', '#000'),
    registered('<color>', '#000', '10px'),
    registered('*', '#fff', '#000'),
    '<style>@property --c{syntax:"<color>";inherits:true;initial-value:#fff}div{--c:#000}p{--c:10px;color:var(--c)}</style><div><p>KEY</p></div>',
    '<style>@property --d{syntax:"<custom-ident>";inherits:false;initial-value:none}p{--d:block;display:var(--d)}</style><p>KEY</p>',
  ])('or in it: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
