import { describe, expect, it } from 'vitest'
import { htmlLines } from './html'

const read = (html: string): { text: string; hidden: string[] } => {
  const { lines, hidden } = htmlLines(html)
  return { text: lines.map(line => line.text).join('\n'), hidden: hidden.map(run => run.text) }
}

/** Each was found where the reader and Chromium did not agree on a generated mail (`npm run bench reading-fuzz`). */
describe('text in sight as Chromium has it', () => {
  it.each([
    // what a browser does not take leaves the value before it
    '<p style="display:none;display:bogus">KEY</p>',
    '<p style="color:#fff;color:white1">KEY</p>',
    '<p style="font-size:0;font-size:12">KEY</p>',
    '<p style="display:none;display:\u00a0block">KEY</p>',
    '<p style="display:none;x:{;display:block;}">KEY</p>',
    '<p style="display:none;x:(a(b);display:block)">KEY</p>',
    '<p style="x:&quot;\n;display:none;y:&quot;">KEY</p>',
    '<p style="--d:block;--D:none;display:var(--D)">KEY</p>',
    '<style>p{display:none}.k, .k:bogus{display:block}</style><p class="k">KEY</p>',
    '<style>p{display:none}.k,,p{display:block}</style><p class="k">KEY</p>',
    '<style>p{display:none}> p{display:block}</style><p>KEY</p>',
    '<style>p{display:none}.1k{display:block}</style><p class="1k">KEY</p>',
    '<style>.y::before{content:"}"}.k{display:none}</style><p class="k">KEY</p>',
    '<style>.k{display:none}@layer late{p.k{display:block}}</style><p class="k">KEY</p>',
    // a shorthand sets all of it again
    '<p style="background-color:#000;background:#fff;color:#fff">KEY</p>',
    '<p style="font-size:14px;font:0/0 a">KEY</p>',
    '<p style="font:italic small-caps 900 0.1px/1 a">KEY</p>',
    '<style>p{overflow-y:visible}.k{overflow:hidden}</style><p class="k" style="height:0">KEY</p>',
    // selectors and conditions
    '<style>p:nth-of-type(2){display:none}</style><section><p></p><b></b><p>KEY</p></section>',
    '<style>p:last-of-type{display:none}</style><section><p>KEY</p><b></b></section>',
    '<style>p:only-of-type{display:none}</style><section><p>KEY</p><b></b></section>',
    '<style>@media not print{p{display:none}}</style><p>KEY</p>',
    '<style>@media (not (max-width:600px)) and (hover){p{display:none}}</style><p>KEY</p>',
    '<style>@media (width < 9px) or (pointer:fine){p{display:none}}</style><p>KEY</p>',
    '<style>@supports not (-ms-ime-align:auto){p{display:none}}</style><p>KEY</p>',
    '<style>@supports (display:bogus) or ((display:grid) and (gap:1px)){p{display:none}}</style><p>KEY</p>',
    // out of place, out of size, out of reach
    '<p style="position:absolute;left:-100%">KEY</p>',
    '<p style="position:absolute;right:110vw">KEY</p>',
    '<p style="position:fixed;bottom:100%">KEY</p>',
    '<p style="position:absolute;clip:rect(5px,5px,5px,5px)">KEY</p>',
    '<p style="position:absolute;clip:rect(0 auto 0 0)">KEY</p>',
    '<p style="clip-path:circle(0%)">KEY</p>',
    '<p style="clip-path:xywh(0 0 0 9px)">KEY</p>',
    '<p style="clip-path:polygon(-90px 0, -80px 0, -80px 9px)">KEY</p>',
    '<p style="-webkit-clip-path:inset(calc(50%))">KEY</p>',
    '<p style="-webkit-transform:scale(1,0)">KEY</p>',
    '<p style="transform:rotateX(.25turn)">KEY</p>',
    '<p style="rotate:y 90deg">KEY</p>',
    '<p style="transform:matrix(1,0,0,1,-5000,0)">KEY</p>',
    '<p style="translate:-300%">KEY</p>',
    '<p style="position:relative;left:-300px;margin-left:-300px">KEY</p>',
    '<p style="transform:translateX(-300px) translateX(-300px)">KEY</p>',
    '<p style="position:absolute;left:0;transform:translateX(-100%)">KEY</p>',
    '<p style="position:absolute;left:50%;transform:translateX(-200%)">KEY</p>',
    '<p style="max-block-size:0;overflow:hidden">KEY</p>',
    '<p style="height:min(0px,9px);overflow:hidden">KEY</p>',
    '<div style="width:0"><p style="overflow:hidden">KEY</p></div>',
    '<p style="contain:strict">KEY</p>',
    '<p style="padding-left:9999px;overflow:hidden;white-space:nowrap">KEY</p>',
    '<p style="display:table-column">KEY</p>',
    '<table bgcolor="#fff"><tr><td style="position:relative;z-index:-1">KEY</td></tr></table>',
    // together out of place, or behind where they are cut off
    ...[
      ['transform:translateX(-400px)', 'transform:translateX(-400px)'],
      ['margin-left:-450px', 'text-indent:-450px'],
      ['position:absolute;left:-400px', 'margin-left:-400px'],
      ['position:absolute;top:-250px', 'position:absolute;top:-250px'],
      ['position:relative;right:400px', 'position:relative;right:400px'],
      ['position:relative;bottom:400px', 'margin-top:-400px'],
      ['margin-left:450px', 'position:absolute;left:-400px;margin-left:-200px'],
      ['transform:scale(.2)', 'scale:.2 1'],
      ['transform:matrix(.2,0,0,.2,0,0)', 'font-size:9px'],
      ['overflow:hidden;height:20px', 'padding-top:30px'],
      ['overflow:hidden;max-height:90px', 'transform:translateY(100px)'],
      ['overflow:hidden;width:200px;max-width:100%', 'position:relative;left:210px'],
      ['overflow-x:clip;width:200px', 'padding-left:240px'],
    ].map(([outer, inner]) => `<div style="${outer}"><p style="${inner}">KEY</p></div>`),
    '<p style="overflow:hidden;width:200px;text-indent:220px;white-space:nowrap">KEY</p>',
    // out of colour
    '<p style="-webkit-text-security:disc">KEY</p>',
    '<p style="letter-spacing:-1em">KEY</p>',
    '<p style="filter:blur(50px)">KEY</p>',
    '<p style="filter:opacity(1) opacity(0)">KEY</p>',
    '<p style="filter:blur(0) blur(50px)">KEY</p>',
    `${'<div>'.repeat(1100)}<p style="display:none">KEY</p>`,
    `<style>.k{display:none}</style>${'<div>'.repeat(1100)}<b class="k"><i>KEY</i></b>`,
    '<p style="filter:invert(1)">KEY</p>',
    '<p style="mask:linear-gradient(transparent,transparent)">KEY</p>',
    ...['linear-gradient(#000,#000) 0 0/0 0 no-repeat', 'linear-gradient(#000 0%, transparent 1%)', 'linear-gradient(#0001, #0001)'].map(
      mask => `<p style="mask:${mask}">KEY</p>`,
    ),
    ...['mask-size:0 0', '-webkit-mask-position:9999px', 'mask-mode:luminance', 'mask-composite:exclude'].map(
      more => `<p style="mask:linear-gradient(#000,#000);${more}">KEY</p>`,
    ),
    ...['screen', 'lighten', 'color-dodge', 'overlay', 'soft-light', 'hue', 'plus-lighter', 'color-burn', 'exclusion', 'difference'].map(
      mode => `<div style="background:#fff"><p style="mix-blend-mode:${mode}">KEY</p></div>`,
    ),
    '<div style="filter:brightness(0)"><p style="background:#fff;color:#333">KEY</p></div>',
    '<div style="filter:invert(1)"><p style="color:#000">KEY</p></div>',
    '<div style="filter:invert(1);background:#fff"><p style="filter:invert(1);color:#000">KEY</p></div>',
    '<div style="filter:blur(5px)"><p style="filter:blur(5px)">KEY</p></div>',
    '<p style="filter:blur(5px);font-size:10px">KEY</p>',
    ...['polygon(0 0,1% 0,1% 1%,0 1%)', 'polygon(0 150%,100% 150%,100% 200%)', 'polygon(2000px 0,3000px 0,3000px 90px)'].map(
      shape => `<p style="clip-path:${shape}">KEY</p>`,
    ),
    ...['margin-box inset(50%)', 'circle(5px at 500% 50%)', "path('M0 0L1 0L1 1Z')"].map(shape => `<p style="clip-path:${shape}">KEY</p>`),
    '<p style="font-size-adjust:0.01">KEY</p>',
    '<p style="backface-visibility:hidden;transform:rotateY(180deg)">KEY</p>',
    '<p style="-webkit-text-stroke:9px #fff"><b style="color:#000">KEY</b></p>',
    '<p style="-webkit-text-stroke-width:9px;-webkit-text-stroke-color:#fff">KEY</p>',
    '<p style="opacity:clamp(0, 0, 1)">KEY</p>',
    ...['hsl(none 0% 100%)', 'hsl(0 0 100)', 'rgb(300,300,300)', 'color-mix(in srgb, white 100%, red)', 'light-dark(white, red)'].map(
      color => `<p style="color:${color}">KEY</p>`,
    ),
    '<p style="color:rgb(from red 255 255 255)">KEY</p>',
    '<p style="color:#fff;background:canvas">KEY</p>',
    '<p style="color:var(--nope, rgb(255 255 255))">KEY</p>',
    '<p style="--a:#fff;color:var(--a, var(--nope))">KEY</p>',
    '<p style="--a:var(--nope);color:var(--a, #fff)">KEY</p>',
    // the text's own colour
    '<p style="background:currentColor">KEY</p>',
    '<p style="background-color:currentcolor;color:red">KEY</p>',
    '<p style="background:linear-gradient(currentcolor,currentcolor)">KEY</p>',
    // in parts of a size that is none
    ...['font-size:larger', 'font-size:smaller', 'font:larger serif'].map(
      size => `<div style="font-size:1px"><p style="${size}">KEY</p></div>`,
    ),
    // beside and above the page's edges
    '<p style="text-indent:-300px">KEY</p>',
    '<p style="text-indent:-100px;overflow:hidden">KEY</p>',
    '<div style="text-indent:-9999px"><p>KEY <span style="text-indent:0"></span></p></div>',
    '<p style="position:fixed;top:-100px">KEY</p>',
    '<p style="position:absolute;top:-50px">KEY</p>',
    '<div style="position:absolute;top:-100px"><p style="padding-top:20px">KEY</p></div>',
    '<p style="position:absolute;left:-200px">KEY</p>',
    // a shadow that fills its box, over the box's own colour
    '<p style="box-shadow:inset 0 0 0 999px #000">KEY</p>',
    '<p style="color:#fff;background:#000;box-shadow:inset 0 0 0 12px #fff">KEY</p>',
    '<p style="box-shadow:0 0 3px #ccc, inset 0 99px">KEY</p>',
    // parts of a formula that are for programs, or room
    ...['annotation encoding="application/x-tex"', 'annotation-xml encoding="text/html"', 'mtext'].map(
      tag => `<math><semantics><mi></mi><${tag}>KEY</${tag.split(' ')[0]}></semantics></math>`,
    ),
    '<math><mphantom><mtext>KEY</mtext></mphantom></math>',
    '<math><mrow>KEY</mrow></math>',
    ...['mathcolor="#fff"', 'mathsize="0"', 'mathbackground="#000"'].map(more => `<math><mtext ${more}>KEY</mtext></math>`),
    // a picture that shows nothing
    '<p style="color:#fff;background:url(x.png) no-repeat -999px 0">KEY</p>',
    '<p style="color:#fff;background-image:url(x.png);background-repeat:no-repeat;background-position:0 -800px">KEY</p>',
    '<p style="color:#fff;background:url(x.png);background-size:0 0">KEY</p>',
    '<p style="color:#fff;background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP)">KEY</p>',
    // what the tree of a browser makes of it
    '<div style="color:#fff"><table style="background:#000"><p>KEY</p></table></div>',
    '<div bgcolor="#000" style="color:#fff">KEY</div>',
    '<font color="#fffffe0">KEY</font>',
    '<meter>KEY</meter>',
    '<p style="background:linear-gradient(#000,rgb(0,0,0))">KEY</p>',
    '<p style="background:#fff;background-image:linear-gradient(to right, navy, navy);color:navy">KEY</p>',
    '<table><tr><td style="display:block;height:1px;overflow:hidden">KEY</td></tr></table>',
    '<p style="display:none;display:blo/**/ck">KEY</p>',
  ])('takes out and reports %s', html => {
    const { text, hidden } = read(`before <div>${html}</div> after`)
    expect(text).not.toContain('KEY')
    expect(hidden).toEqual(['KEY'])
  })

  it.each([
    '<span style="height:0;overflow:hidden;transform:scale(0);text-indent:-9999px">KEY</span>',
    '<div style="height:0;min-height:20px;overflow:hidden">KEY</div>',
    '<div style="display:table;height:0;overflow:hidden">KEY</div>',
    '<div style="margin-right:-9999px">KEY</div>',
    '<p style="color:wh/**/ite">KEY</p>',
    '<style>p{dis/**/play:none}p/* a */.k{color:#fff}</style><p>KEY</p>',
    '<p style="background:linear-gradient(#000,#fff)">KEY</p>',
    '<p style="background:linear-gradient(#000,transparent)">KEY</p>',
    '<p style="background:url(white.png) linear-gradient(#000,#000)">KEY</p>',
    '<div style="zoom:0">KEY</div>',
    '<div style="display:none;all:unset">KEY</div>',
    '<div style="overflow:hidden;height:0;overflow:visible">KEY</div>',
    '<div style="display:none\\9">KEY</div>',
    '<div style="display:none none">KEY</div>',
    '<div style="color:#fff"><mark>KEY</mark></div>',
    '<table style="display:none"><p>KEY</p></table>',
    '<style>p, p:bogus{display:none}</style><p>KEY</p>',
    '<style>p:not(.k)*{display:none}</style><p>KEY</p>',
    '<style>@media not screen{p{display:none}}@supports (-moz-appearance:none){p{display:none}}</style><p>KEY</p>',
    '<font color="fff">KEY</font>',
    '<html><head><title>t</title><p>KEY</p></head><body>',
    '<html><head><meta charset="utf-8">KEY',
    '<![CDATA[ x >KEY',
    '<style>:where(#a,.k){display:none}p{display:block}</style><p class="k">KEY</p>',
  ])('shows %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
