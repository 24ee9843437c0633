import { describe, expect, it } from 'vitest'
import { anna, said, sending } from './testing'

const warned = (body: string, ask = 'Write to Anna'): string[] =>
  said(ask, sending([anna], body)).filter(each => each.startsWith('HIDDEN_TEXT'))

describe('a drafted text with characters that show nothing', () => {
  it.each(['\ufe01', '\ufe0f', '\u{e0101}', '\u3164', '\u115f', '\uffa0', '\u2800', '\u034f', '\u180b', '\u200b', '\u202e', '\u{e0041}'])(
    'is red: %j',
    char => expect(warned(`See you${char} soon`)).toEqual(['HIDDEN_TEXT red']),
  )

  it('is fine with emoji, flags, keycaps, joiners of a script and soft hyphens', () => {
    const fine =
      '❤\ufe0f 👨\u200d👩\u200d👧 👋🏽 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 1\ufe0f\u20e3 می\u200cخواهم Donau\u00addampf \u200e(1)'
    expect(warned(fine)).toEqual([])
  })

  it('marks a second selector, and one run of joiners', () => {
    expect(warned('❤\ufe0f\ufe0f')).toEqual(['HIDDEN_TEXT red'])
    expect(warned('a\u200c\u200d\u200c\u200db')).toEqual(['HIDDEN_TEXT red'])
  })

  it('is the user’s own where the question holds it', () => {
    expect(warned('See\u200b you', 'Write to Anna: See\u200b you')).toEqual([])
  })
})
