import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

/** Each as Chromium draws it. */
describe('letters that are drawn from right to left', () => {
  it.each([
    ['<p>Mail <bdo dir="rtl">gro.elpmaxe@ofni</bdo> now</p>', 'Mail info@example.org now'],
    ['<span style="unicode-bidi:bidi-override;direction:rtl">gro.elpmaxe@ofni</span>', 'info@example.org'],
    ['<style>.r{unicode-bidi:isolate-override;direction:rtl}</style><b class="r"><i>dlo (02)</i></b>', '(20) old'],
    ['<bdo dir="RTL">c<bdo dir="ltr">ab</bdo></bdo>', 'cab'],
    ['<bdo dir="rtl">e\u0301tat</bdo>', 'tate\u0301'],
  ])('are read as they are seen: %s', (html, text) => {
    expect(read(html).text).toBe(text)
  })

  it.each([
    '<p dir="rtl">info</p>',
    '<p style="direction:rtl">info</p>',
    '<bdo dir="ltr">info</bdo>',
    '<bdo>info</bdo>',
    '<bdo dir="rtl"><b style="unicode-bidi:isolate;direction:rtl">info</b></bdo>',
    '<span style="unicode-bidi:embed;direction:rtl">info</span>',
  ])('or as they are written: %s', html => {
    expect(read(html).text).toBe('info')
  })
})
