import { each, fill, mailOf } from './hostile-parts'

const page = (body: string): string => mailOf('text/html; charset=utf-8', body)
const sheet = (rules: string, body: string): string => page(`<style>${rules}</style>${body}`)
const frames = (n: number): string => `@keyframes k${n}{from{opacity:0}to{opacity:1}}`

/** Fifty declarations that say something. */
const many = each(6, () => 'color:#123;font-size:14px;margin:1px;padding:2px;width:90%;height:auto;left:0;top:0;')

/** Pages whose styles take more time than their size is worth; each is made where it is asked for. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  '20,000 elements of animations, each another': () =>
    sheet(
      each(8, frames),
      each(20_000, n => `<p style="animation:k${n % 8} ${n}ms forwards">x`),
    ),
  '8,000 elements of 8 animations, each another': () =>
    sheet(
      each(8, frames),
      each(8000, n => `<p style="animation:${each(8, k => `,k${k} ${n}ms forwards`).slice(1)}">x`),
    ),
  '3,000 @keyframes, each of its own nth-child': () =>
    sheet(
      each(3000, n => `${frames(n)}p:nth-child(${n}){animation:k${n} 1s forwards}`),
      each(3000, () => '<p>x'),
    ),
  '900 filters in one another around 20,000 styles': () =>
    page(each(900, () => '<div style="filter:invert(1)">') + each(20_000, n => `<p style="width:${n}px">x</p>`)),
  '900 filters in one another around 20,000 colours': () =>
    page(
      each(900, n => `<div style="filter:invert(.${n})">`) +
        each(20_000, n => `<p style="color:#${(n + 100_000).toString(16).padStart(6, '0')}">x</p>`),
    ),
  'attribute of 800 kB under 5,000 rules': () =>
    sheet(
      each(5000, n => `p[title~="a${n}"]{color:red}`),
      `<p title="${fill('b ', 800_000)}">x`,
    ),
  'class of 400,000 names under 5,000 rules': () =>
    sheet(
      each(5000, n => `p.a${n}{color:red}`),
      `<p class="${each(120_000, n => `b${n} `)}">x`,
    ),
  'four :has and :nth-child(of S)': () =>
    sheet(
      'p:has(b) i{color:red}p:nth-child(2 of .a){color:red}:has(> .a) p{color:red}p:nth-last-child(2n of .b){color:red}',
      each(100_000, () => '<p class=a><i>x'),
    ),
  '70,000 style attributes, each another': () => page(each(70_000, n => `<p style="color:#${n}">x`)),
  '4,500 style attributes of 50 declarations, each another': () => page(each(4500, n => `<p style="${many}order:${n}">x`)),
  '70,000 elements under a class, each its own style': () =>
    sheet(
      `p{${many}}`,
      each(70_000, n => `<p style="width:${n}px">x`),
    ),
  '70,000 hidden elements, each its own style, seen on a phone': () =>
    sheet(
      `@media (max-width:600px){p{display:block!important}}p{display:none}`,
      each(70_000, n => `<p style="width:${n}px">x`),
    ),
  'untold, browser and animated rules over 55,000 styles under covers': () =>
    sheet(
      `${frames(1)}@media (max-width:600px){p{display:block!important}}@supports(display:grid){p{color:#111}}p:lang(en){display:none}p[x]{color:#222}i{animation:k1 1s forwards}`,
      `${each(55_000, n => `<p style="width:${n}px">x`)}<i>y</i><div style="position:absolute;inset:0;background:#fff">z</div>`,
    ),
  '180,000 elements read in all ways': () =>
    sheet(
      `${frames(1)}@media (max-width:600px){u{display:block!important}}@supports(display:grid){u{color:#111}}u:lang(en){display:none}i{animation:k1 1s forwards}`,
      `${fill('<b>x</b>', 1_440_000)}<i>y</i><u>a</u><s hidden>r</s><div style="position:absolute;inset:0;background:#fff">z</div><style>q{color:red}</style>`,
    ),
  '900 custom properties in one another': () =>
    page(each(900, n => `<div style="--a${n}:${n};--b:var(--a${n})">`) + each(20_000, n => `<p style="--c${n}:1;width:var(--b)">x</p>`)),
  '2,000 values of 60 var()': () =>
    page(`<div style="--a:1px">${each(2000, n => `<p style="margin:${'var(--a) '.repeat(60)};order:${n}">x</p>`)}`),
  '900 mixed elements around 30,000 styles': () =>
    page(each(900, () => '<div style="mix-blend-mode:multiply">') + each(30_000, n => `<p style="color:#${n + 100_000}">x</p>`)),
  '900 boxes that cut off, 100,000 lines': () =>
    page(each(900, n => `<div style="overflow:hidden;height:${100_000 + n}px">`) + fill('x<br>', 500_000) + fill('<p>y</p>', 500_000)),
  '900 clamps in one another, 100,000 elements': () =>
    page(
      each(900, n => `<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${9000 - n};overflow:hidden">`) +
        fill('<p>y</p>', 1_600_000),
    ),
  '35,000 boxes that cut off beside one another': () => page(each(35_000, n => `<div style="overflow:hidden;height:${n}px">x</div>`)),
  '200,000 <details>': () => page(fill('<details>x', 1_900_000)),
  '100,000 closed <details> beside one another': () => page(fill('<details><summary>x</summary>y</details>', 1_900_000)),
  '100,000 lists to choose from': () => page(fill('<select><option>x<option>y</select>', 1_900_000)),
  '1.9 MB of <select> in one another': () => page(fill('<select><option>', 1_900_000)),
  '20,000 covers over 100,000 texts': () =>
    page(
      each(20_000, () => '<p>x</p>') + each(20_000, n => `<div style="position:absolute;inset:0;background:#fff;z-index:${n % 9}">x</div>`),
    ),
  '900 levels around 100,000 texts, covered': () =>
    page(
      each(900, () => '<div style="position:relative;z-index:1">') +
        fill('<p>x</p>', 900_000) +
        '<div style="position:absolute;inset:0;background:#fff">z</div>',
    ),
  'hidden text of 2 MB in one run': () => page(`<p>x</p><div style="display:none">${fill('the lift stops at every floor ', 1_900_000)}`),
  'hidden text of 2 MB of different words': () => page(`<p>x</p><div style="display:none">${each(200_000, n => `w${n} `)}`),
  'hidden text of 2 MB in 100,000 runs': () => page(fill('<i hidden>ab</i> c ', 1_900_000)),
  'hidden text of 2 MB of addresses': () =>
    page(`<p>${each(20_000, n => `a${n} `)}</p><div style="display:none">${each(90_000, n => `b${n}@example.org `)}`),
  'hidden text of 1 MB of combining marks': () => page(`<p>x</p><div hidden>${fill('a\u0301\u0323', 900_000)}`),
  'hidden text of 1.9 MB of letters apart': () => page(`<p>x</p><div hidden>${fill('a b c d e f ', 1_900_000)}`),
  'hidden text of 1.9 MB of ligatures': () => page(`<p>x</p><div hidden>${fill('\ufdfa', 600_000)}`),
  '30,000 links out of sight': () => page(each(30_000, n => `<a hidden href="https://example.org/${n}">https://example.org/${n}</a> x `)),
  '10,000 rules of 9 parts, 1,000 elements in one another': () =>
    sheet(
      each(10_000, n => `div div div div div div div div p.a${n % 10}{color:red}`),
      each(900, () => '<div>') + each(20_000, n => `<p class=a${n % 10}>x</p>`),
    ),
  '5,000 rules that fit, each attribute another': () =>
    sheet(
      fill('p{width:1px}', 60_000),
      each(200, n => `<p style="width:${n}px">x`),
    ),
  'a transform of 1.8 MB': () => page(`<p style="transform:${fill('translate(1px,1px) ', 1_800_000)}">x`),
  'a filter of 1.8 MB': () => page(`<p style="filter:${fill('invert(1) ', 1_800_000)}">x`),
  'a mask of 1.8 MB': () => page(`<p style="mask:${fill('linear-gradient(#000,#000),', 1_800_000)}">x`),
  'an animation of 1.8 MB': () => sheet(frames(1), `<p style="animation:${fill('k1 1s,', 1_800_000)}k1 1s">x`),
  'a calc() of 1.8 MB': () => page(`<p style="width:calc(${fill('1px + ', 1_800_000)}1px)">x`),
  'a calc() of 1.8 MB of brackets': () => page(`<p style="width:${'calc('.repeat(300_000)}1px${')'.repeat(300_000)}">x`),
  'a background of 1.8 MB': () => page(`<p style="background:${fill('url(a),', 1_800_000)}#fff">x`),
  'a text-indent, margin and padding of 600 kB': () =>
    page(`<p style="margin:${fill('1px ', 600_000)};padding:${fill('1px ', 600_000)};text-indent:${fill('1px ', 600_000)}">x`),
  'a font of 1.8 MB': () => page(`<p style="font:${fill('a ', 900_000)};font-family:${fill('a,', 900_000)}">x`),
  '1.8 MB of important shorthands': () => page(`<p style="${fill('all:unset!important;', 1_800_000)}">x`),
  '500 media lists of 3 kB': () =>
    sheet(
      each(500, () => `@media ${'(width>1px) and '.repeat(200)}(width>1px){p{color:red}}`),
      '<p>x',
    ),
  'a media list of 1.8 MB': () => sheet(`@media ${fill('screen,', 1_800_000)}screen{p{color:red}}`, '<p>x'),
  'a supports condition of 1.8 MB': () => sheet(`@supports ${fill('(display:grid) and ', 1_800_000)}(display:grid){p{color:red}}`, '<p>x'),
  'a supports condition of brackets': () =>
    sheet(`@supports ${'('.repeat(900_000)}display:grid${')'.repeat(900_000)}{p{color:red}}`, '<p>x'),
  'selectors of 1.8 MB in one rule': () => sheet(`${fill('p,', 1_800_000)}p{color:red}`, '<p>x'),
  '60,000 elements under 20,000 rules of three ids': () =>
    sheet(
      each(20_000, n => `#a${n % 3}{color:red}`),
      each(60_000, n => `<p id=a${n % 3}>x`),
    ),
  'frames of 1.8 MB': () => sheet(`@keyframes k{${each(60_000, n => `${n % 100}%{opacity:0}`)}}p{animation:k 1s}`, '<p>x'),
  'frames of 1.8 MB of moments': () => sheet(`@keyframes k{${fill('1%,', 1_800_000)}2%{opacity:0;${many}}}p{animation:k 1s}`, '<p>x'),
  '40,000 @keyframes of one name': () => sheet(`${each(40_000, () => '@keyframes k{from{opacity:0}}')}p{animation:k 1s}`, '<p>x'),
  '60,000 style sheets': () => page(fill('<style>p{color:red}</style><p>x', 1_900_000)),
  '40,000 lists that count down': () => page(fill('<ol reversed><li>x', 1_900_000)),
  '1.9 MB of tables': () => page(fill('<table><tr><td>x</table>', 1_900_000)),
  '300 tables of two cells in one another around 300,000 lines': () =>
    page(`${'<table><tr><td>x<td>'.repeat(300)}${fill('<p>x', 900_000)}`),
  '300 tables of two rows in one another around 300,000 lines': () =>
    page(`${'<table><tr><td>a<td>b<tr><td>'.repeat(300)}${fill('<p>x', 900_000)}`),
  'a table of rows with their text in front of them': () => page(`<table>${fill('x<tr>', 1_900_000)}`),
  '900 <b> in 900 tables': () => page(`${'<table>'.repeat(900)}${fill('<b>x</b>', 1_000_000)}`),
  '1.9 MB of end tags under 900 elements': () => page(`${'<div>'.repeat(900)}${fill('</x>', 1_900_000)}`),
  '1.9 MB of </p> under 900 elements': () => page(`${'<div>'.repeat(900)}${fill('</p>', 1_900_000)}`),
  '1.9 MB of <form> under 900 elements': () => page(`${'<div>'.repeat(900)}<form>${fill('<form>', 1_900_000)}`),
  'deep elements past the depth, each a style': () => page(`${'<div>'.repeat(1001)}${each(2000, n => `<div style="width:${n}px">`)}x`),
  '60,000 elements in one another under a rule in doubt': () =>
    page(`<style>p:lang(en){display:none}</style>${'<p style="position:relative">'.repeat(60_000)}`),
}
