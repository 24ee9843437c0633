import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

describe('values that Chromium hides text by', () => {
  it.each([
    ...['--a: ;display:var(--a)none', '--e:;font-size:var(--e)0', '--a:;display:var(--a) none', '--a: ;opacity:var(--a) 0 var(--a)'],
    ...['HighlightText', 'SelectedItemText', 'AccentColorText', 'ActiveCaption', 'Background', 'InfoBackground', 'Menu'].map(
      color => `color:${color}`,
    ),
    ...['height:0;overflow-block:hidden', 'width:0;overflow-inline:clip'],
  ])('take it out: %s', style => {
    expect(read(`<p style="${style}">KEY</p>`)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each(['--a:;color:var(--a)red', '--a:;display:var(--a)block', 'color:currentcolor', 'color:windowtext', 'overflow-block:hidden'])(
    'or leave it: %s',
    style => {
      expect(read(`<p style="${style}">KEY</p>`)).toEqual({ text: 'KEY', hidden: [] })
    },
  )
})
