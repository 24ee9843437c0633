import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole } from './whole-text'

const whole = (text: string, size: number, charset: string): boolean =>
  isWhole({ bytes: new TextEncoder().encode(text), text, size, charset })

/** Texts, and the bytes that they take in a charset, counted by hand. */
const table: [charset: string, text: string, size: number][] = [
  ['utf-8', 'Café um acht', 13],
  ['', 'Come at six', 11],
  ['us-ascii', 'Come at six', 11],
  ['iso-8859-1', 'Café à huit', 11],
  ['windows-1252', '\u201CCafé\u201D \u2013 8 \u20AC', 12],
  ['windows-1251', 'Приду в шесть', 13],
  ['koi8-r', 'Приду в шесть', 13],
  ['shift_jis', '六時に行きます', 14],
  ['euc-kr', '여섯 시에 갈게요', 16],
  ['gb2312', '我六点来', 8],
  ['big5', '我六點來', 8],
  ['gb18030', '我六点来', 8],
  ['iso-2022-jp', 'テストです\nテスト\n', 30],
  ['utf-16', 'Come at six', 22],
  ['utf-7', 'At six + a bit, y\u00E9', 24],
]

describe('a served text', () => {
  it.each(table)('is whole in %s', (charset, text, size) => {
    expect(whole(text, size, charset)).toBe(true)
  })

  it.each(table)('is cut in %s where a third of it is not there', (charset, text, size) => {
    const many = text.repeat(9)
    expect(whole(many, size * 9, charset)).toBe(true)
    expect(whole(many.slice(0, Math.floor(many.length * 0.66)), size * 9, charset)).toBe(false)
  })

  it('may have been counted with CRLF and served with LF', () => {
    expect(whole('one\ntwo\n', 10, 'utf-8')).toBe(true)
    expect(whole('one\ntwo\n', 9, 'utf-8')).toBe(false)
    expect(whole('one\r\ntwo\r\n', 12, 'utf-8')).toBe(false)
  })

  it('that is in UTF-8 whatever its part says is whole at its own length only', () => {
    expect(whole('Café à huit', 13, 'iso-8859-1')).toBe(true)
    expect(whole('Café à huit', 12, 'iso-8859-1')).toBe(false)
  })

  it('is whole where nothing is missing, and not where one byte of ASCII is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('utf-8', '', 'us-ascii', 'iso-8859-1'),
        (text, charset) => {
          const size = new TextEncoder().encode(text).length
          expect(whole(text, size, charset)).toBe(true)
          const ascii = text.replace(/[^ -~]/g, 'x')
          expect(whole(ascii, ascii.length + 1, charset)).toBe(false)
        },
      ),
      { seed: 7 },
    )
  })
})
