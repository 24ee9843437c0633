import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

describe('text by what is around it', () => {
  it.each([
    // what is not written and there all the same
    ...['body .k', 'html .k', ':root .k', 'body>.k', 'html>body>.k', 'body:first-of-type .k', 'head+body>.k', '.k:nth-child(2)'].map(
      selector => `<style>${selector}{display:none}</style><p></p><p class="k">KEY</p>`,
    ),
    '<style>body:has(p) .k{display:none}</style><p class="k">KEY</p>',
    '<html><style>html>body>.k{display:none}</style><p class="k">KEY</p>',
    '<body class="b"><style>html>.b>.k{display:none}</style><p class="k">KEY</p>',
    '<body class="b"><body id="c"><style>html>.b>.k{display:none}</style><p class="k">KEY</p>',
    '<style>.b .k{display:none}</style><body class="b"></body></html><p class="k">KEY</p>',
    '<head><style>body>.k{display:none}</style><p class="k">KEY</p></head>',
    '<style>i+.k{display:none}</style><i></i><p class="k">KEY</p>',
    '<style>i+.k{display:none}</style><i></i><body><p class="k">KEY</p>',
    '<style>input:checked~.k{display:none}</style><input type="hidden" checked><b></b><p class="k">KEY</p>',
    '<style>p:last-child{display:none}</style><i></i><p>KEY</p>',
    '<style>p:first-child{display:none}</style>\n<p>KEY</p>',
    '<style>body.b>.k{display:none}</style><div><body class="b"></div><p class="k">KEY</p>',
    '<html style="display:none"><p>KEY</p>',
    '<body style="display:none"></body>KEY',
    ...['tbody', 'tbody td', 'tbody>tr>td', 'table>tbody>*', 'tbody:only-child>tr'].map(
      selector => `<style>${selector}{display:none}</style><table><tr><td>KEY</td></tr></table>`,
    ),
    '<style>tbody+tbody{display:none}</style><table><tr></tr><tbody></tbody><tr><td>KEY</td></tr></table>',
    '<style>tr td{display:none}</style><table><td>KEY</td></table>',
    '<style>tr+tr{display:none}</style><table><tr></tr><tr><td>KEY</td></tr></table>',
  ])('takes out by what is around it, written or not: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    '<style>table>tr>td,table>tr,table>td,tbody>td{display:none}</style><table><tr><td>KEY</td></tr></table>',
    '<style>html>.k,head .k,body+.k,style+.k,p:nth-child(2){display:none}</style><p class="k">KEY</p>',
    '<style>tbody tbody{display:none}tr:nth-child(2){display:none}</style><table><tr></tr><tbody><tr><td>KEY</td></tr></table>',
  ])('shows what is not where a rule says, for what is around it: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })

  it.each([
    '<span style="background:#000;color:#fff"><div>KEY</div></span>',
    '<span style="background:#000;color:#fff"><b><p><i>KEY</i></p></b></span>',
    '<font style="background:#000;color:#fff"><span style="display:block">KEY</span></font>',
    ...['height:0', 'height:5px', 'max-height:3px', 'height:0;padding:1px'].map(
      size => `<div style="${size};background:#000;color:#fff">KEY</div>`,
    ),
    '<div style="height:0;background:#000;color:#fff"><p>KEY</p></div>',
    '<div style="display:contents;background:#000;color:#fff">KEY</div>',
    '<div style="height:0;padding:20px;background:#000;background-clip:content-box;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#000,#000) no-repeat 0 0/1px 1px;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#000,#000) 0 0/100% 1px no-repeat;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#000,#000);background-size:0 0;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#fefefe,#fff);color:#fff">KEY</div>',
  ])('keeps in doubt what is legible only on a ground that may not be behind it: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    '<table><tr><td bgcolor="#000" style="color:#fff;height:1px">KEY</td></tr></table>',
    '<a style="background:#06c;color:#fff;display:inline-block"><div>KEY</div></a>',
    '<a style="background:#06c;color:#fff"><span><b>KEY</b></span></a>',
    '<a style="background:#06c;color:#fff"><x>KEY</x></a>',
    '<span style="background:#000;color:#fff"><div style="background:#000">KEY</div></span>',
    '<span style="background:#ff0;color:#000"><div>KEY</div></span>',
    '<div style="background:#000"><span style="background:#333;color:#fff"><div>KEY</div></span></div>',
    '<div style="background:#000;height:40px;line-height:40px;color:#fff">KEY</div>',
    '<div style="background:#000;background-clip:content-box;color:#fff">KEY</div>',
    '<div style="background:#000;height:0;padding:20px;color:#fff">KEY</div>',
    '<div style="background:#000;height:0;min-height:40px;color:#fff">KEY</div>',
    '<div style="background:#222;overflow:hidden"><div style="float:left;width:50%;color:#fff">KEY</div></div>',
    '<div style="background:linear-gradient(90deg,#000,rgb(0 0 0 / 100%)) center / cover;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#000,#000);background-size:100% 100%;color:#fff">KEY</div>',
    '<div style="background:linear-gradient(#000,#000) 0 0/100% no-repeat;color:#fff">KEY</div>',
    '<div style="background:#222 url(x.png) no-repeat 0 0/10px 10px;color:#fff">KEY</div>',
  ])('shows what stands on a ground that surely is behind it, or is legible on both: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
