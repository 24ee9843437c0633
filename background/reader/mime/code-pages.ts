/** Text, and whether it is what its sender wrote. false: the charset is not known, or bytes did not fit it. */
export type Decoded = { text: string; sound: boolean }

/** What code pages of DOS have from 0x80 on (Unicode's mappings of CP437 and CP850): programs of old devices write so. */
const pages: Readonly<Record<string, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

const pageOf = (named: string): string | undefined =>
  pages[/^(?:cs)?(?:ibm|cp|dos|pc|oem|codepage)?(?:pc)?(?:8)?(437|850)(?:multilingual|latin1)?$/.exec(named)?.[1] ?? '']

/** Decodes what the Encoding Standard has no decoder for: UTF-32 and code pages of DOS; null where it is none. `named`: the label's letters and digits, in lower case. */
export function unlisted(bytes: Uint8Array, named: string): Decoded | null {
  if (/^(?:utf|ucs)(?:32|4)(?:le|be)?$/.test(named)) return ofUtf32(bytes, named)
  const page = pageOf(named)
  if (page === undefined) return null
  return { text: Array.from(bytes, byte => (byte < 0x80 ? String.fromCharCode(byte) : page.charAt(byte - 0x80))).join(''), sound: true }
}

/** Four bytes a character (Unicode 3.10), the greater first where neither a mark nor the label says otherwise. */
function ofUtf32(bytes: Uint8Array, named: string): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = bytes.length - (bytes.length % 4)
  const mark = 0xfeff
  const isLittle = size > 0 && (view.getUint32(0, true) === mark || (named.endsWith('le') && view.getUint32(0) !== mark))
  const points = Array.from({ length: size / 4 }, (_, at) => view.getUint32(at * 4, isLittle))
  const isScalar = (point: number): boolean => point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  const text = points.map(point => (isScalar(point) ? String.fromCodePoint(point) : '\uFFFD')).join('')
  return { text: text.replace(/^\uFEFF/, ''), sound: size === bytes.length && points.every(isScalar) }
}
