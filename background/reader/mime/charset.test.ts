import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, threadOf } from '../testing'
import { decodeServed, decodeText, pageCharset } from './charset'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, char => codes[char] ?? char.charCodeAt(0))
/** "Привет, мир. " in KOI8-R. */
const koi8 = Uint8Array.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xcd, 0xc9, 0xd2, 0x2e, 0x20])
/** "HELLO WORLD" in EBCDIC. */
const ebcdic = Uint8Array.from([0xc8, 0xc5, 0xd3, 0xd3, 0xd6, 0x40, 0xe6, 0xd6, 0xd9, 0xd3, 0xc4])

const lossesOf = (type: string, body: Uint8Array): string[] => {
  const mail = new Uint8Array([...rawMail(`Content-Type: ${type}`, '', ''), ...body])
  return readThread(threadOf(mail), new Map()).messages.flatMap(({ leftOut }) => leftOut.map(({ part, why }) => `${part} ${why}`))
}

const inUtf32 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer([...text].length * 4))
  for (const [at, char] of [...text].entries()) view.setUint32(at * 4, char.codePointAt(0) ?? 0, isLittle)
  return new Uint8Array(view.buffer)
}

describe('a charset', () => {
  it.each(['cp437', 'IBM437', 'ibm850', 'cp850', 'CP-850'])('of DOS is read by its own table: %s', label => {
    expect(decodeText(Uint8Array.from([0x47, 0x72, 0x81, 0xe1, 0x65, 0x20, 0x9b]), label)).toEqual({
      text: `Grüße ${label.includes('437') ? '¢' : 'ø'}`,
      sound: true,
    })
  })

  it('of four bytes a character is read in either order, and what is none is said', () => {
    for (const [label, text, isLittle] of [
      ['utf-32', 'Grüße 😀', false],
      ['UTF-32LE', 'Grüße 😀', true],
      ['utf-32be', 'Grüße', false],
      ['utf-32', '\ufeffGrüße', true],
    ] as const)
      expect(decodeText(inUtf32(text, isLittle), label)).toEqual({ text: text.replace('\ufeff', ''), sound: true })
    expect(decodeText(Uint8Array.of(0, 0, 0, 0x41, 0xff, 0xff, 0xff, 0xff), 'utf-32')).toEqual({ text: 'A\ufffd', sound: false })
    expect(decodeText(Uint8Array.of(0, 0, 0, 0x41, 0), 'utf-32')).toEqual({ text: 'A', sound: false })
  })

  it.each([
    ['utf-7', 'Hi Mom -+Jjo--! 1 +- 1 is 2, +AOQ-h', 'Hi Mom -☺-! 1 + 1 is 2, äh'],
    ['UNICODE-1-1-UTF-7', '+ZeVnLIqe.', '日本語.'],
    ['hz-gb-2312', 'He said ~{<:Ky2;S{#,NpJ)l6HK!#~} ~~ that', 'He said 己所不欲，勿施於人。 ~ that'],
    ['iso-2022-kr', '\u001B$)CHi \u000EGQ1[\u000F!\n\u000E1[\n', 'Hi 한글!\n글\n'],
    ['', 'Hi \u001B$B$"\u001B(B!', 'Hi あ!'],
  ])('of seven bits is decoded: %s', (charset, written, text) => {
    expect(decodeText(ascii(written), charset)).toEqual({ text, sound: true })
    expect(decodeServed(ascii(written), charset).text).toBe(text)
  })

  it('of seven bits is not undone again where the service has done it', () => {
    for (const charset of ['utf-7', 'hz-gb-2312', 'iso-2022-kr', 'iso-2022-jp'])
      expect(decodeServed(ascii('Zoë: +AOQ- ~{<:~} あ'), charset)).toEqual({ text: 'Zoë: +AOQ- ~{<:~} あ', sound: true })
  })

  it.each([
    ['ansi_x3.4-1968', 'abc', 'abc'],
    ['cp1252', '\u0093a\u0094', '“a”'],
    ['iso-8859-8-i', '\u00F9\u00EC\u00E5\u00ED', 'שלום'],
    ['x-cp1251', '\u00CF\u00F0\u00E8\u00E2\u00E5\u00F2', 'Привет'],
    ['x-unknown', 'caf\u00E9', 'café'],
    ['utf-16', '\u0000H\u0000i', 'Hi'],
  ])('goes by many names: %s', (charset, latin, text) => {
    expect(decodeText(bytesOf(latin, {}), charset)).toEqual({ text, sound: true })
  })

  it('that is not known, or named falsely, costs the message its words where they are in another script', () => {
    for (const charset of ['ebcdic-cp-us', 'ibm037']) expect(lossesOf(`text/plain; charset=${charset}`, ebcdic)).toEqual([' undecodable'])
    for (const charset of ['x-nobody', 'utf-8', 'us-ascii'])
      expect(lossesOf(`text/plain; charset=${charset}`, koi8)).toEqual([' undecodable'])
    expect(lossesOf('text/plain; charset=koi8-r', koi8)).toEqual([])
    expect(lossesOf('text/plain', bytesOf('Größe, naïve façade, «déjà vu»', {}))).toEqual([])
  })

  it('of a page is the one that the page names, where the mail names none', () => {
    const page = (head: string): Uint8Array => new Uint8Array([...ascii(`<html><head>${head}</head><p>`), ...koi8])
    const read = (type: string, head: string): string | undefined =>
      readThread(threadOf(new Uint8Array([...rawMail(`Content-Type: ${type}`, '', ''), ...page(head)])), new Map()).messages[0]?.text
    const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'
    expect(read('text/html', '<meta charset="koi8-r">')).toBe('Привет, мир.')
    expect(read('text/html', equiv)).toBe('Привет, мир.')
    expect(read('text/html; charset=koi8-r', '<meta charset=utf-8>')).toBe('Привет, мир.')
    expect(read('text/html; name=page.html', equiv)).toContain('Привет, мир.')
    expect(pageCharset(ascii('<meta charset=utf-16>'))).toBe('utf-8')
  })

  it('is UTF-8 where a mark, or every byte, says so against a label of one byte a character', () => {
    const text = new TextEncoder().encode('Grüße, 你好')
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...text])
    for (const [bytes, label] of [
      [text, 'iso-8859-1'],
      [text, 'windows-1252'],
      [marked, 'koi8-r'],
    ] as const)
      expect(decodeText(bytes, label)).toEqual({ text: 'Grüße, 你好', sound: true })
    expect(decodeText(Uint8Array.from([0x47, 0xfc, 0xdf]), 'iso-8859-1')).toEqual({ text: 'Güß', sound: true })
  })

  it.each(['iso-8859-2', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'windows-1250', 'windows-1251', 'windows-1254', 'koi8-r', 'macintosh'])(
    'of one byte a character is not believed where the bytes are UTF-8: %s',
    label => {
      for (const text of ['Zoë löst Grüße', 'Привет, мир', 'Στις οκτώ'])
        expect(decodeText(new TextEncoder().encode(text), label)).toEqual({ text, sound: true })
    },
  )

  it.each([
    ['koi8-r', [...koi8], 'Привет, мир. '],
    ['iso-8859-2', [0x50, 0xf8, 0xed, 0x6a, 0x65, 0x6d, 0x20, 0xb9, 0x65, 0xb3], 'Příjem šeł'],
    ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    ['windows-1254', [0x54, 0xfc, 0x72, 0x6b, 0xe7, 0x65], 'Türkçe'],
    ['iso-8859-2', [0x41, 0xc3, 0xa9], 'AĂŠ'],
  ])('of one byte a character is believed where they are not: %s', (label, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), label)).toEqual({ text, sound: true })
  })

  it.each([
    ['us-ascii', 'Größe'],
    ['', 'Größe'],
    ['utf-8', 'Größe'],
    ['iso-8859-1', 'Größe'],
    ['windows-1250', 'Größe'],
    ['koi8-r', 'Привет, мир. '],
  ])('is told line by line where the lines are of two: %s', (label, text) => {
    const other = label === 'koi8-r' ? koi8 : bytesOf('Größe', {})
    const utf8 = new TextEncoder().encode('Zoë kommt um fünf\n')
    for (const bytes of [
      [...utf8, ...other, 0x0a, ...utf8],
      [...other, 0x0a, ...utf8, ...utf8],
    ]) {
      const { text: read, sound } = decodeText(Uint8Array.from(bytes), label)
      expect([read.split('\n').sort(), sound]).toEqual([
        ['', text, ...Array(read.split('\n').length - 2).fill('Zoë kommt um fünf')].sort(),
        true,
      ])
    }
  })

  it('that is UTF-8 and stops amid a character is still damaged UTF-8', () => {
    const cut = new TextEncoder().encode('Zoë\nkommt ü').subarray(0, -1)
    expect(decodeText(cut, 'utf-8')).toEqual({ text: 'Zoë\nkommt \ufffd', sound: false })
  })
})
