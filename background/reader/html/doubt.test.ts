import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

/** Docs: docs/decisions/0009-text-in-doubt.md. */
describe('text of which nobody can say that a person sees it', () => {
  // nobody can tell without drawing the page, or a browser and Gmail do not agree: kept from a model, and told
  it.each([
    ...['attr(data-d type(*))', 'if(style(--x: 1): none; else: block)', 'env(--none, none)', '--f(1)'].map(
      value => `<p style="display:${value}">KEY</p>`,
    ),
    ...['round(0.4px, 1px)', 'env(nope, 0px)', 'sign(0)', 'progress(1, 1, 2)'].map(value => `<p style="font-size:${value}">KEY</p>`),
    ...['rgb(calc(1) 1 1)', 'oklch(from white l c h)', 'contrast-color(black)', 'attr(data-c type(<color>))'].map(
      color => `<p style="color:${color}">KEY</p>`,
    ),
    '<p style="height:mod(9px, 3px);overflow:hidden">KEY</p>',
    '<p style="opacity:abs(0)">KEY</p>',
    '<p style="transform:matrix3d(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1)">KEY</p>',
    '<p style="clip-path:shape(from 0 0, line to 0 0)">KEY</p>',
    '<p style="clip-path:url(#c)">KEY</p>',
    '<p style="mask:url(#m)">KEY</p>',
    '<p style="offset-path:path(\'M-900 -900L-901 -900\')">KEY</p>',
    '<p style="perspective:1px"><b style="display:block;transform:translateZ(2px)">KEY</b></p>',
    '<p style="filter:url(#f)">KEY</p>',
    '<p style="margin-left:calc-size(auto, size - 9999px)">KEY</p>',
    '<div style="width:anchor-size(width);overflow:hidden"><p style="color:#000">KEY</p></div>',
    '<style>p:has(b){display:none}</style><p><b>KEY</b></p>',
    '<style>p:lang(en){display:none}</style><p lang="en">KEY</p>',
    '<style>p:nth-child(1 of .k){display:none}</style><p class="k">KEY</p>',
    '<style>input:checked + p{display:none}</style><input type="hidden" checked><p>KEY</p>',
    '<style>i:empty ~ p{display:none}</style><i></i><p>KEY</p>',
    '<style>p:has(b){color:#fff}p:has(i){color:#000}</style><p><b>KEY</b></p>',
    '<style>@container (min-width:1px){p{display:none}}</style><p>KEY</p>',
    '<style>@scope (div){p{display:none}}</style><p>KEY</p>',
    '<style>p{display:none}@container (min-width:1px){p{display:block}}</style><p>KEY</p>',
    // animations, which Gmail drops, that leave it out of sight or take longer than anyone waits
    ...[
      ['to{opacity:0}', 'k 1s forwards'],
      ['from{opacity:0}to{opacity:0}', 'k 1s infinite'],
      ['0%{opacity:1}.01%,100%{opacity:0}', 'k 9s infinite'],
      ['to{visibility:hidden}', 'k 1s step-start infinite'],
      ['to{color:#fff}', 'x 1s, k 0s 1 both'],
      ['from{opacity:0}', 'k 1s paused'],
      ['from{opacity:0}', 'k 99999s'],
      ['from{opacity:0}', 'k calc(99s)'],
      ['from{opacity:0}', 'k 1s 9999s both'],
      ['from{opacity:0}', 'k 0s reverse both'],
      ['from{opacity:0}', 'k .01s 2 alternate both'],
      ['to{opacity:0}', 'k 1s both;animation:k ???'],
      ['to{opacity:0}', 'k 1s both;animation:k j'],
      ['to{opacity:0}', 'x;animation-name:j,k;animation-duration:1s,2s;animation-fill-mode:both'],
      ['from{opacity:0}', 'k 1s;animation-timeline:scroll()'],
      ['to{opacity:0}} @keyframes K{to{opacity:1}', 'k 1s both'],
    ].map(([frames, use]) => `<style>@keyframes k{${frames}}p{animation:${use}}</style><p>KEY</p>`),
    '<style>@-webkit-keyframes "k"{to{transform:translateX(-9999px)}}p{-webkit-animation:k 1s both}</style><p>KEY</p>',
    '<style>@keyframes k{to{color:#000}}p{animation:k 1s both;color:#fff}</style><div style="background:#000"><p>KEY</p></div>',
    '<style>p{--k:k 1s both;animation:var(--k)}</style><p>KEY</p><style>@media screen{@keyframes k{to{display:none}}}</style>',
    '<style>p{transition:opacity 9999s}@starting-style{p{opacity:0}}</style><p>KEY</p>',
    // more than is worked out
    `<style>:root{${Array.from({ length: 20 }, (_, i) => `--a${i}:var(--a${i + 1})`).join(';')};--a20:none}</style><p style="display:var(--a0)">KEY</p>`,
    `<style>:root{${Array.from({ length: 600 }, (_, i) => `--a${i}:none`).join(';')}}</style><p style="display:var(--a599)">KEY</p>`,
    `<p style="--a:none${' '.repeat(3000)}x;font-size:var(--a)">KEY</p>`,
    `<p style="font-size:${'calc('.repeat(20)}0px${')'.repeat(20)}">KEY</p>`,
    `<p style="clip-path:polygon(${'0 0,'.repeat(200)}0 0)">KEY</p>`,
    // part of an element's text
    '<style>p::first-line{color:#fff}</style><p>KEY</p>',
    '<style>p:first-line{font-size:0}</style><p>KEY</p>',
    '<style>p::first-letter{color:#fff}</style><p>KEY</p>',
    // told from its ground by a picture alone, where a colour is declared beside it
    '<p style="background:#fff url(x.png);color:#fff">KEY</p>',
    '<table background="x.png" bgcolor="#fff"><tr><td style="color:#fff">KEY</td></tr></table>',
    // Gmail puts a <u> before what was the body, and heeds no selectors by attributes or places, no nesting and no layers
    '<style>u + .k p{display:none}</style><body class="k"><p>KEY</p>',
    '<style>p[data-k]{display:block !important}</style><p data-k style="display:none">KEY</p>',
    '<style>p{display:none}p:nth-last-of-type(1){display:block}</style><section><p>KEY</p><b></b></section>',
    '<style>p{display:none}div{p{display:block}}</style><p>KEY</p>',
    '<style>p{color:#fff}@supports (display:grid){p{color:#000}}</style><p>KEY</p>',
  ])('keeps in doubt %s', html => {
    expect(read(`<div>${html}</div>`)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    '<p style="color:attr(data-c type(<color>))"><span style="color:#000">KEY</span></p>',
    '<p style="font-size:round(0.4px, 1px)"><span style="font-size:14px">KEY</span></p>',
    '<style>[data-k]{color:#333}p:first-child{margin:0}a[x-apple]{color:inherit !important}</style><p data-k><a x-apple href="https://example.org">KEY</a></p>',
    '<style>u + .k a{color:inherit}</style><body class="k"><p><a href="https://example.org">KEY</a></p>',
    '<style>p:empty{display:none}input:checked{display:none}</style><p>KEY</p>',
    '<style>@keyframes k{to{opacity:0}}</style><p style="transform:translate(calc(1px + 1px))">KEY</p>',
    // animations as newsletters have them: what comes in, what beats, what blinks
    ...[
      ['from{opacity:0;transform:translateY(100%)}to{opacity:1;transform:none}', 'k 1s ease-in .5s both'],
      ['from{opacity:0}', 'k 2s'],
      ['50%{transform:scale(1.05)}', 'k 1s infinite'],
      ['50%{opacity:0}', 'k 1s linear infinite'],
      ['to{visibility:hidden}', 'k 1s steps(5, start) infinite'],
      ['0%,20%{opacity:1}30%,90%{opacity:0}', 'k 12s infinite'],
      ['to{opacity:0}', 'k 1s both;animation:none'],
      ['to{opacity:0!important}', 'k 1s both'],
      ['to{opacity:0}', 'k 1s both;opacity:1!important'],
      ['to{opacity:0}} @media print{@keyframes j{to{opacity:0}}', 'j 1s both'],
      ['to{opacity:0}} p:hover{animation:k 1s both', 'j 1s'],
    ].map(([frames, use]) => `<style>@keyframes k{${frames}}p{animation:${use}}</style><p>KEY</p>`),
    '<style>@keyframes k{to{color:#fff}}p{animation:k 1s both}</style><p><b style="color:#000">KEY</b></p>',
    '<p style="background:linear-gradient(to right, rgb(1,2,3), #fff);filter:drop-shadow(0 0 1px #000)">KEY</p>',
    // as pages are centred, spread to both edges, and made to fit a phone without a rule for it
    '<p style="position:absolute;left:50%;top:50%;transform:translate(-50%,-50%)">KEY</p>',
    '<p style="position:absolute;left:50%;margin-left:-600px;width:1200px">KEY</p>',
    '<p style="position:absolute;right:50%;transform:translateX(50%)">KEY</p>',
    '<p style="margin:0 -999px;padding:0 999px">KEY</p>',
    // as Gmail's own dark colours are undone by newsletters
    '<p style="background:#639;color:#fff"><b style="display:block;background:#000;mix-blend-mode:screen"><i style="background:#000;mix-blend-mode:difference">KEY</i></b></p>',
    '<p style="background:url(x.png);color:#fff;mix-blend-mode:screen">KEY</p>',
    // what hides in other places
    '<p style="color:red;background:currentcolor"><b style="color:#000">KEY</b></p>',
    '<div style="font-size:0"><p style="font-size:medium">KEY</p></div>',
    '<div style="text-indent:-9999px"><p style="text-indent:0">KEY</p></div>',
    '<p style="padding-left:40px;text-indent:-40px">KEY</p>',
    '<p style="margin:0 0 0 96px;text-indent:-96px">KEY</p>',
    '<div style="position:relative"><p style="position:absolute;top:-50px;left:-90px">KEY</p></div>',
    '<div style="position:absolute;top:-50px"><p style="padding-top:60px">KEY</p></div>',
    '<div style="position:absolute;top:-50px"><p style="font-size:90px">KEY</p></div>',
    '<p style="position:absolute;left:-200px;width:900px;text-align:right">KEY</p>',
    '<p style="position:absolute;left:-20px">KEY</p>',
    '<style>p::first-letter{color:#c00;float:left;font-size:40px}p::first-line{color:#333}</style><p>KEY</p>',
    '<p style="color:#fff;background:#fff;box-shadow:inset 0 0 0 999px #000">KEY</p>',
    ...['inset 0 0 0 2px #000', '0 0 0 999px #000', 'inset 0 -3px 0 #000', 'inset 0 0 99px rgba(0,0,0,.4)'].map(
      shadow => `<p style="box-shadow:${shadow}">KEY</p>`,
    ),
    '<math><semantics><mi mathcolor="#333">KEY</mi><mo></mo></semantics></math>',
    ...['#123 url(x.png) center/cover', 'url(x.png)', 'url(x.png) no-repeat 50% 0', `url(data:image/png;base64,${'A'.repeat(900)})`].map(
      ground => `<p style="color:#fff;background:${ground}">KEY</p>`,
    ),
    '<table background="x.png" bgcolor="#123"><tr><td style="color:#fff">KEY</td></tr></table>',
    '<p style="background:#fff url(x.png);color:#333">KEY</p>',
    ...['multiply', 'luminosity', 'hard-light', 'normal'].map(mode => `<p style="mix-blend-mode:${mode}">KEY</p>`),
    '<p style="filter:contrast(0)">KEY</p>',
    '<div style="filter:invert(1);background:#fff"><p style="color:#000">KEY</p></div>',
    '<p style="filter:blur(1px)">KEY</p>',
    '<p style="mask:linear-gradient(to right, #fff, rgb(0, 0, 0)) no-repeat;-webkit-mask-size:100% 100%">KEY</p>',
    '<p style="clip-path:polygon(0 0,100% 0,100% 80%,0 100%)">KEY</p>',
    '<p style="clip-path:border-box">KEY</p>',
    '<p style="transform:translate3d(0,0,0);-webkit-backface-visibility:hidden;font-size-adjust:0.5">KEY</p>',
    '<p style="-webkit-text-stroke:1px #000;color:#222;offset:none;mask:none">KEY</p>',
    ...[
      ['margin-left:-450px', 'margin-left:450px'],
      ['margin-left:-20px', 'position:relative;left:-20px'],
      ['transform:scale(.1)', 'transform:scale(10)'],
      ['position:relative;left:50%', 'position:relative;left:-40%'],
      ['padding-left:40px', 'margin-left:36pt;text-indent:-18pt'],
      ['overflow:hidden;height:20px;padding:30px 0', 'margin-top:25px'],
      ['overflow:hidden;height:20px;min-height:60px', 'margin-top:25px'],
      ['overflow:hidden;height:40px;display:flex;align-items:center', 'padding-top:40px;margin:0'],
      ['overflow:hidden;height:20px', 'position:absolute;top:60px'],
      ['height:20px', 'padding-top:30px'],
    ].map(([outer, inner]) => `<div style="${outer}"><p style="${inner}">KEY</p></div>`),
    '<table><tr><td style="overflow:hidden;height:20px;width:50px"><p style="padding:40px 0 0 60px">KEY</p></td></tr></table>',
    '<p style="overflow:hidden;height:20px;padding-top:30px">KEY</p>',
    '<div style="display:inline-block;min-width:200px;max-width:100%;width:calc((600px - 100%) * 600);overflow:hidden">KEY</div>',
    '<table bgcolor="#000"><tr><td><a href="mailto:a@example.org">KEY</a></td></tr></table>',
    `${'<div>'.repeat(1100)}<b>KEY</b><script>x()</script>`,
    '<p style="float:attr(data-f type(*));min-height:round(1px, 2px)">KEY</p>',
  ])('has no doubt of %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })

  // the canvas of a page takes its root's ground (CSS Backgrounds 3, 2.11.2); Gmail drops that
  it.each([
    ['<html style="background:#000"><body><p>KEY</p></body></html>', false],
    ['<html style="background:#000"><body style="background:none"><p style="color:#fff">KEY</p></body></html>', false],
    ['<style>html{background:#000}</style><p style="color:#fff">KEY</p>', false],
    ['<html style="background:#000"><body style="background:#fff"><p>KEY</p></body></html>', true],
    ['<style>html,body{background:#000}</style><p style="color:#fff">KEY</p>', true],
    ['<style>html{background:#fff}</style><p>KEY</p>', true],
  ])('heeds the ground of the root: %s', (html, isSeen) => {
    expect(read(html)).toEqual(isSeen ? { text: 'KEY', hidden: [] } : { text: '', hidden: ['KEY'] })
  })

  it.each(['width="1" height="1"', 'height=0', 'style="width:0"', 'width="600" style="height:1px;display:block"', 'style="max-height:0"'])(
    'takes out the words of a picture of no size: %s',
    size => {
      expect(read(`<p>Hi <img alt="KEY" src="x.png" ${size}></p>`)).toEqual({ text: 'Hi', hidden: ['[image: KEY]'] })
    },
  )

  it.each([
    '',
    'width="600"',
    'width="1" style="width:100%;max-width:600px"',
    'height="auto"',
    'width="1%"',
    'style="display:block;width:40px"',
  ])('shows the words of any other: %s', size => {
    expect(read(`<p>Hi <img alt="KEY" src="x.png" ${size}></p>`)).toEqual({ text: 'Hi [image: KEY]', hidden: [] })
  })

  it.each([
    '<div class="k"><style>.k{display:none}</style>KEY</div>',
    '<html><body class="k"><style>.k{display:none}</style><p>KEY</p>',
    '<div><style>:root{--a:none}</style><p style="display:var(--a)">KEY</p></div>',
  ])('heeds a style sheet that stands in what it is for: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })
})
