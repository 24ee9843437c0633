import { describe, expect, it } from 'vitest'
import { visible, visibleLines } from './visible'

describe('what the signing window shows of a text', () => {
  const unseen = [0xfe00, 0xfe0f, 0xe0100, 0xe01ef, 0x3164, 0x115f, 0x1160, 0xffa0, 0x2800, 0x34f, 0x180b, 0x180f, 0x200b, 0x202e, 0xe0041]
  it.each(unseen.map(point => point.toString(16).toUpperCase().padStart(4, '0')))('marks U+%s, which shows nothing', hex => {
    expect(visible(`a${String.fromCodePoint(Number.parseInt(hex, 16))}b`)).toBe(`a⟨U+${hex}⟩b`)
  })

  it('leaves the one selector of an emoji and of a keycap plain, and marks a second one', () => {
    expect(visible('❤\ufe0f and 1\ufe0f\u20e3')).toBe('❤\ufe0f and 1\ufe0f\u20e3')
    expect(visible('❤\ufe0f\ufe00')).toBe('❤⟨U+FE0F⟩⟨U+FE00⟩')
    expect(visible('❤\ufe0f\u{e0101}')).toBe('❤\ufe0f⟨U+E0101⟩')
  })

  it('folds lines that say nothing, whatever they are made of', () => {
    for (const line of ['', '  ', '.', '— · —'])
      expect(visibleLines(`Hello\n${`${line}\n`.repeat(40)}P.S. 2`)).toMatch(/^Hello\n\n.*40 .*\n\nP\.S\. 2$/)
    expect(visibleLines('Hello\n\n--\nAnna')).toBe('Hello\n\n--\nAnna')
  })

  it('folds no line away that holds what cannot be seen', () => {
    expect(visibleLines(`Hello\n${'\ufe01\n'.repeat(20)}`).match(/U\+FE01/g)).toHaveLength(20)
  })
})
