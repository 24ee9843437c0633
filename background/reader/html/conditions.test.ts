import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

describe('selectors that hide in Chromium', () => {
  it.each([
    ...['*|p', '*|*', 'h|p', 'p:-webkit-any(.x)', '& .x', 'b, & > body > .x', '[*|class=x]', '[|class]', '.x, p:xr-overlay'],
    ...['.x:not(:target-current)', '.x:not(:xr-overlay)', 'p:not(:of-a-later-browser)', '.x:not(:has-slotted, .y)'],
  ])('take text out: %s', selector => {
    expect(read(`<style>@namespace h url(http://www.w3.org/1999/xhtml);${selector}{display:none}</style><p class=x>KEY</p>`)).toEqual({
      text: '',
      hidden: ['KEY'],
    })
  })

  it.each(['p:of-a-later-browser', '*|b', 'p:-webkit-any(.y)', '& > .x', '[class|=y]', 'p:not(.x)'])('or leave it: %s', selector => {
    expect(read(`<style>${selector}{display:none}</style><p class=x>KEY</p>`)).toEqual({ text: 'KEY', hidden: [] })
  })
})

describe('conditions that hold in Chromium, or of which nothing is known', () => {
  const media = [
    ...['(monochrome:0)', '(update:fast)', '(display-mode:browser)', '(aspect-ratio>1/9)', '(grid:0)', '(overflow-block:scroll)'],
    ...['(dynamic-range:standard)', '(color-gamut:srgb)', '(min-width:calc(1px))', 'screen and (update)', 'print, (grid:0)'],
    ...['not all and (monochrome)', '(width>1px) and (not (grid))', '(1/9<aspect-ratio)', 'not ((hover:none) or (grid))'],
  ]
  const rules = [
    ...media.map(one => `<style>@media ${one}{p{display:none}}</style>`),
    '<style media="(update:fast)">p{display:none}</style>',
    ...['at-rule(@media)', 'not (nothing-known:1)', 'selector(p)', 'not selector(:none)', '(display:grid) and at-rule(@layer)'].map(
      one => `<style>@supports ${one}{p{display:none}}</style>`,
    ),
  ]
  it.each(rules)('take text out: %s', rule => {
    expect(read(`${rule}<p>KEY</p>`)).toEqual({ text: '', hidden: ['KEY'] })
  })

  const others = [
    ...['(-ms-high-contrast:none)', 'print and (grid:0)', 'yahoo', '(max-width:9px) and (update)', '(min--moz-device-pixel-ratio:0)'],
    ...['(width<9px)', 'not all and (min-width:9px)', '(-moz-images-in-menus:0)', '(min-width:0\\0)'],
  ]
  it.each(others)('or leave it: %s', one => {
    expect(read(`<style>@media ${one}{p{display:none}}</style><style media="${one}">p{color:#fff}</style><p>KEY</p>`)).toEqual({
      text: 'KEY',
      hidden: [],
    })
  })
})
