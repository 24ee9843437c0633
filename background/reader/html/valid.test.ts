import { describe, expect, it } from 'vitest'
import { seenAndHidden } from '../testing'
import { isValid } from './valid'

/** As `CSS.supports` of Chromium 143 says of each. */
const taken: Readonly<Record<string, readonly string[]>> = {
  color: ['hsl(0 0 0)', 'rgb(0 0% 0)', 'rgb(0 0 0 / 90%)', 'hsl(0deg,0%,0%)', 'lab(0 0 0)', 'color(srgb 0 0 0)', 'canvastext', '#0000'],
  font: ['bold 12px/1.5 "open sans", arial', 'caption', 'italic small-caps 700 calc(1em + 1px) a b, serif', 'oblique 10deg 1px a'],
  background: [
    '#fff url("a b.png") no-repeat center top / cover',
    'none transparent scroll repeat 0% 0%',
    'url(x), linear-gradient(to top, #000 10%, #fff) #123',
    'right 10px top 5px url(x)',
  ],
  'background-image': ['linear-gradient(45deg,#000,50%,#fff)', '-webkit-linear-gradient(top,red,blue)', 'none, url(x)'],
  opacity: ['calc(1)', 'min(50%, 1%)', '.5', '-1'],
  'font-size': ['calc(1px + 5%)', 'calc(2 * 1em)', 'calc(1px', 'xx-small'],
  height: ['max(1px, 2%)', '1e2px', 'auto', '-webkit-fill-available'],
  margin: ['0 auto', '-1px calc(1px) 5% 0', 'inherit'],
  transform: ['translate(1px,5%) rotate(1turn)', 'scale(50%)', 'matrix(1,0,0,1,0,0)', 'none'],
  filter: ['blur() opacity(50%)', 'drop-shadow(#000 1px 2px 3px)', 'hue-rotate(0)'],
  'clip-path': ['inset(1px 2% round 3px)', 'circle(5px at left 10%)', 'polygon(evenodd, 0 0, 1px 1px)', 'content-box'],
  clip: ['rect(1px,2px,auto,0)', 'rect(1px 2px auto 0)', 'auto'],
  mask: ['linear-gradient(#000,#fff) 0 0 / 5px no-repeat', 'url(#a) alpha, none'],
  rotate: ['x 90deg', '0 1 0 90deg', 'none'],
  'box-shadow': ['inset 0 0 0 9px #000, 1px 1px', 'none'],
  contain: ['strict', 'paint size'],
  animation: ['a 1s 2s infinite alternate both', 'none 1s, "b c" steps(2)', '1s ease'],
  'text-indent': ['5%', '1px hanging'],
  display: ['flow block', 'list-item'],
}
const dropped: Readonly<Record<string, readonly string[]>> = {
  color: [
    'hsl(0,0,0)',
    'rgb(0,0%,0)',
    'rgb(0px 0 0)',
    'rgb(0,0 0)',
    'rgb(0 0 0 0.9)',
    'lab(0,0,0)',
    'color(foo 0 0 0)',
    '#00000',
    'red blue',
  ],
  font: ['bold', '12px', '12px/ a', 'junk 12px a', '12 a', '12px a!', '12px a,', '12px inherit'],
  background: [
    '#000 junk',
    '#000 #000',
    '#000, #000',
    '#000 10',
    '#000 left left',
    '#000 center 1px top 2px',
    '#000 / cover',
    '#000 url(x) url(y)',
    'repeat-x repeat-y',
  ],
  'background-image': ['linear-gradient(#000,junk)', 'linear-gradient(10,#000,#fff)', '-moz-linear-gradient(red,blue)', 'url(x) url(y)'],
  opacity: ['calc(1px)', 'min(1px,2px)', '0px', '1.'],
  'font-size': ['calc(16)', 'calc(16px+1px)', 'calc(1px + 1)', 'calc(1px, 2px)', '16foo', '-1px', '12'],
  height: ['100foo', 'calc(100)', 'contain', '-1px', 'none', '1px 1px'],
  'max-height': ['auto'],
  margin: ['0 junk', '0 0 0 0 0', '1', '0, 0'],
  padding: ['-1px', 'auto'],
  transform: ['junk', 'scale()', 'scale(1px)', 'translate(1)', 'rotate(10)', 'none none', 'scale(1),scale(1)'],
  filter: ['junk', 'blur(1)', 'blur(-1px)', 'opacity(1px)', 'alpha(opacity=0)', 'none none'],
  'clip-path': ['junk', 'inset(1)', 'circle(junk)', 'polygon(0)', 'inset(1px) inset(1px)'],
  clip: ['rect(0,1px)', 'none', 'rect(0,1px 2px,3px)'],
  mask: ['junk', '#000', 'text'],
  rotate: ['junk', '10', '1 90deg'],
  'box-shadow': ['inset 0 0 9px #000 junk', 'inset 0 #000', '0 0 #000 #fff', '0 #000 0'],
  contain: ['junk', 'size size', 'strict paint'],
  scale: ['1px'],
  translate: ['1', '0 0 5%'],
  'letter-spacing': ['1'],
  animation: ['a b 1s', '1s 2s 3s', '+', '0 0'],
  'text-indent': ['0 junk', 'hanging', '0 0'],
}
const pairs = (of: typeof taken): [string, string][] =>
  Object.entries(of).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))

describe('declared values', () => {
  it.each(pairs(taken))('are taken as a browser takes them: %s: %s', (name, value) => {
    expect(isValid(name, value)).toBe(true)
  })

  it.each(pairs(dropped))('are dropped as a browser drops them: %s: %s', (name, value) => {
    expect(isValid(name, value)).toBe(false)
  })

  it.each([
    'color:#fff;color:hsl(0,0,0)',
    'font-size:0;font:bold',
    'color:#fff;background:#000 junk',
    'opacity:0;opacity:calc(1px)',
    'transform:scale(0);transform:translate(1)',
    'filter:opacity(0);filter:blur(1)',
    'clip-path:inset(50%);clip-path:junk',
    'letter-spacing:-99px;letter-spacing:1',
    // Chromium takes the first of them
    'color:rgb(255,255,255) lch(0 0 0)',
  ])('do not bring back what the value before them hides: %s', style => {
    expect(seenAndHidden(`<p>a</p><p style="${style}">KEY</p>`)).toEqual({ text: 'a', hidden: ['KEY'] })
  })
})
