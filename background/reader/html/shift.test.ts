import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

const styled = (style: string): string => `<p style="${style}">KEY</p>`
const registered = (value: string, rest: string, inherits = false): string =>
  `<style>@property --v{syntax:"*";inherits:${inherits};initial-value:${value}}${rest}</style><p class="k">KEY</p>`

/** Each as Chromium shows it. */
describe('text that is moved, turned or drawn apart', () => {
  it.each([
    // beside the screen, where nobody scrolls to
    ...['top:200vh', 'left:100vw', 'top:100%', 'inset:100vh 0 0 0', 'left:120dvw'].map(at => styled(`position:fixed;${at}`)),
    // values that are worked out
    ...['scale(calc(0))', 'scale(min(0, 1))', 'scalex(calc(0 * 1))', 'rotateX(calc(90deg))', 'rotateY(calc(45deg * 2))'].map(turn =>
      styled(`transform:${turn}`),
    ),
    styled('transform:matrix(calc(0),0,0,1,0,0)'),
    styled(`transform:${'rotate(0deg) '.repeat(60)}scale(0)`),
    styled('scale:calc(1 - 1) calc(1 + 0)'),
    styled('rotate:x calc(90deg)'),
    styled('translate:calc(-1 * 9999px)'),
    styled('text-indent:calc(-1px * infinity)'),
    ...['left:calc(infinity * -1px)', 'left:calc(-infinity * 1px)', 'top:calc(-infinity * 1px)'].map(at =>
      styled(`position:absolute;${at}`),
    ),
    ...['NaN * 1px', '1px * NaN', '1px * -infinity'].map(size => styled(`font-size:calc(${size})`)),
    ...['calc(NaN)', 'calc(-infinity)', 'calc(0 / 0)'].map(share => styled(`opacity:${share}`)),
    styled('height:calc(1px * NaN);overflow:hidden'),
    // round a point far off
    styled('transform-origin:9999px 0;transform:scale(2)'),
    styled('transform-origin:0 -9999px;transform:rotate(180deg)'),
    styled('-webkit-transform-origin:-9999px 0;scale:.5'),
    styled("offset:path('M -900 0') 0px"),
    // beyond the end of a box that is cut off, in which they are placed
    ...['top:40px', 'top:100%', 'left:100%', 'left:310px', 'inset:40px 0 0 0'].map(
      at =>
        `<div style="position:relative;overflow:hidden;width:300px;height:30px"><div><p style="position:absolute;${at}">KEY</p></div></div>`,
    ),
    '<div style="position:relative;overflow:hidden;width:200px;padding-left:100px"><p style="position:absolute;left:310px">KEY</p></div>',
    // a box in a line that begins far off
    ...['inline-block', 'inline-flex', 'inline-table'].map(
      box => `<div style="text-indent:-9999px"><b style="display:${box};text-indent:0">KEY</b></div>`,
    ),
    // letters far apart, or signs in their place
    styled('overflow:hidden;white-space:nowrap;letter-spacing:400px'),
    styled('overflow:hidden;white-space:nowrap;word-spacing:2000px'),
    styled('word-spacing:-900px'),
    '<p style="-webkit-text-security:disc"><b style="letter-spacing:1px">KEY</b></p>',
    // what stands for a property that is not declared
    registered('white', '.k{color:var(--v)}'),
    registered('none', '.k{display:var(--v, block)}'),
    registered('0px', '.k{font-size:var(--v)}', true),
    registered('0', '.k{opacity:var(--v)}body{--v:1}'),
  ])('is out of sight: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    ...['top:0', 'top:50px;left:100px', 'bottom:0', 'left:50%', 'top:10vh'].map(at => styled(`position:fixed;${at}`)),
    ...['scale(calc(1 + 0.1))', 'translate(calc(10px + 5px), 0)', 'rotate(calc(1deg * 2))', 'scale(max(0, 1))'].map(turn =>
      styled(`transform:${turn}`),
    ),
    styled('position:absolute;left:calc(e * 10px)'),
    styled('width:calc(infinity * 1px);overflow:hidden'),
    styled('font-size:calc(pi * 5px)'),
    styled('opacity:calc(1 / 0)'),
    styled('transform-origin:top left;transform:scale(.9)'),
    styled('transform-origin:600px 0;transform:scale(.9)'),
    styled('transform-origin:-9999px 0;transform:none'),
    styled('offset-path:none'),
    ...['top:50%;left:50%', 'top:100%;transform:translateY(-100%)', 'left:100%;margin-left:-90px', 'bottom:0'].map(
      at =>
        `<div style="position:relative;overflow:hidden;width:300px;height:60px"><p style="position:absolute;margin:0;${at}">KEY</p></div>`,
    ),
    '<div style="overflow:hidden;width:300px;height:30px"><p style="position:absolute;left:400px">KEY</p></div>',
    '<div style="overflow:hidden;width:300px"><p style="position:relative;left:50%">KEY</p></div>',
    '<div style="position:relative;overflow:hidden;width:200px;padding-left:100px"><p style="position:absolute;left:250px">KEY</p></div>',
    '<div style="position:relative"><div style="overflow:hidden;width:90px"><p style="position:absolute;left:100px">KEY</p></div></div>',
    '<p style="text-indent:-36pt;margin-left:36pt"><b style="display:inline-block;text-indent:0">KEY</b></p>',
    styled('letter-spacing:2em'),
    styled('word-spacing:5px;overflow:hidden;white-space:nowrap'),
    styled('word-spacing:-3px'),
    '<p style="letter-spacing:-20px"><b style="letter-spacing:0">KEY</b></p>',
    registered('0', '.k{opacity:var(--v)}.k{--v:1}'),
    registered('0', '.k{opacity:var(--v)}*{--v:1}'),
    registered('20px', '.k{font-size:var(--v)}', true),
  ])('is in sight: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
