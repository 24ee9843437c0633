import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'
import { htmlLines } from './html'

/** Each as Chromium draws it. */
describe('letters that are drawn from right to left', () => {
  it.each([
    ['<p>Mail <bdo dir="rtl">gro.elpmaxe@ofni</bdo> now</p>', 'Mail info@example.org now'],
    ['<span style="unicode-bidi:bidi-override;direction:rtl">gro.elpmaxe@ofni</span>', 'info@example.org'],
    ['<style>.r{unicode-bidi:isolate-override;direction:rtl}</style><b class="r"><i>dlo (02)</i></b>', '(20) old'],
    ['<bdo dir="RTL">c<bdo dir="ltr">ab</bdo></bdo>', 'abc'],
    ['<p>To <bdo dir="rtl">gro.<b>elpmaxe</b>@<i>ofni</i></bdo> now</p>', 'To info@example.org now'],
    ['<bdo dir="rtl">owt<br>eno</bdo>', 'two\none'],
    ['<bdo dir="rtl">(owt) <s>eno</s></bdo>', '~~one~~ (two)'],
    ['<p dir="rtl"><bdo>ofni</bdo></p>', 'info'],
    ['<div dir="rtl"><p><span style="unicode-bidi:bidi-override">ofni</span></p></div>', 'info'],
    ['<div style="direction:rtl"><bdo>ofni</bdo></div>', 'info'],
    ['<bdo dir="rtl">e\u0301tat</bdo>', 'tate\u0301'],
  ])('are read as they are seen: %s', (html, text) => {
    expect(read(html).text).toBe(text)
  })

  it.each([
    '<p dir="rtl">info</p>',
    '<p style="direction:rtl">info</p>',
    '<bdo dir="ltr">info</bdo>',
    '<bdo>info</bdo>',
    '<div dir="rtl"><div dir="ltr"><bdo>info</bdo></div></div>',
    '<div style="direction:rtl"><div style="direction:ltr"><bdo>info</bdo></div></div>',
    '<bdo dir="rtl"><b style="unicode-bidi:isolate;direction:rtl">info</b></bdo>',
    '<span style="unicode-bidi:embed;direction:rtl">info</span>',
  ])('or as they are written: %s', html => {
    expect(read(html).text).toBe('info')
  })

  it('keep their links and pictures', () => {
    const { lines } = htmlLines('<p>See <bdo dir="rtl">won <a href="https://a.example">ereh</a> <img src="a.png" alt="b"></bdo> x</p>')
    expect(lines).toMatchObject([{ text: 'See [image: b] here now x', links: [{ at: 19, text: 'here' }] }])
  })
})
