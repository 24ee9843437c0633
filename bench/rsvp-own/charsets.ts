import type { Charset } from './builder'

/** ISO-8859-1 (RFC 1345); every character must be below U+0100. */
export const latin1: Charset = { name: 'iso-8859-1', encode: text => Buffer.from(text, 'latin1') }

const kanji = new Map<string, [number, number]>()
const eucJp = new TextDecoder('euc-jp')
for (let high = 0xa1; high <= 0xfe; high++) {
  for (let low = 0xa1; low <= 0xfe; low++) kanji.set(eucJp.decode(new Uint8Array([high, low])), [high - 0x80, low - 0x80])
}

/** ISO-2022-JP (RFC 1468): ASCII and JIS X 0208, switched by escape sequences, back to ASCII at the end of a line. */
export const iso2022jp: Charset = {
  name: 'iso-2022-jp',
  encode: text => {
    const bytes: number[] = []
    let wide = false
    const turn = (to: boolean) => {
      if (wide !== to) bytes.push(0x1b, ...(to ? [0x24, 0x42] : [0x28, 0x42]))
      wide = to
    }
    for (const sign of text) {
      const pair = sign.charCodeAt(0) < 0x80 ? undefined : kanji.get(sign)
      turn(pair !== undefined)
      bytes.push(...(pair ?? [sign.charCodeAt(0)]))
    }
    turn(false)
    return Buffer.from(bytes)
  },
}
