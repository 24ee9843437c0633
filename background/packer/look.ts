/**
 * A text as it looks at a glance: wide and styled characters, accents, letters of other alphabets and other brackets are the plain ones
 * that they look like (after UTS #39), every blank is a space, every line ends alike, and what shows nothing is gone. `at[i]`: where its
 * i-th character stands in the text; null = at the same place.
 */
export type Look = { text: string; at: readonly number[] | null }

/** Other signs for those that our frame is made of; also without what compatibility (NFKD) makes alike. */
const signs: Record<string, string> = {
  '#': '♯⋕',
  '[': '【〔〖〚⁅⟦⟬❲⦋⦍⦏⦗',
  ']': '】〕〗〛⁆⟧⟭❳⦌⦎⦐⦘',
  '<': '‹〈⟨❬❮❰˂ᐸ⧼',
  '>': '›〉⟩❭❯❱˃ᐳ⧽',
  '|': '│┃┆┇┊┋║❘❙❚ǀ∣∥⏐￨╎╏╽╿⎮⎪▏▕¦‖',
  ':': '∶꞉ːˑ։׃܃܄᛬⁚፡',
  _: '▁▂⎽',
  '/': '∕⁄╱⧸⟋',
}

/** Letters of other alphabets that look like these. */
const letters: Record<string, string> = {
  a: 'аαɑ',
  b: 'в',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еεє',
  g: 'ɡց',
  h: 'һհн',
  i: 'іιıɩ',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'ոη',
  o: 'оοօ',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  x: 'хχ',
  y: 'уγ',
}

const alike = new Map(
  [...Object.entries(signs), ...Object.entries(letters)].flatMap(([sign, others]) => [...others].map(other => [other, sign] as const)),
)

const plain = /^[\n -~]*$/
const lineEnds = '\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029'
/** A Braille cell without dots, and pictures of a space. */
const blank = /[\s\u2800␠␣]/
const unseen = /[\p{M}\p{C}\p{Default_Ignorable_Code_Point}]/gu

const known = new Map<string, string>()

function looksLike(char: string): string {
  const found = known.get(char)
  if (found !== undefined) return found
  const look = lineEnds.includes(char) ? '\n' : blank.test(char) ? ' ' : basic(char)
  known.set(char, look)
  return look
}

const basic = (char: string): string =>
  [...char.normalize('NFKD').replace(unseen, '').toLowerCase()].map(each => alike.get(each) ?? figure(each)).join('')

/** A digit of any script as ours: each has its ten in a row, and the one before a row's first is no digit. */
function figure(char: string): string {
  if (!/\P{ASCII}/u.test(char) || !/\p{Nd}/u.test(char)) return char
  const point = char.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++
  return String(value)
}

/** Linear in the text. */
export function lookOf(text: string): Look {
  if (plain.test(text)) return { text, at: null }
  const at: number[] = []
  let look = ''
  let place = 0
  for (const char of text) {
    const shown = char >= ' ' && char <= '~' ? char : looksLike(char)
    for (let i = 0; i < shown.length; i++) at.push(place)
    look += shown
    place += char.length
  }
  return { text: look, at }
}

/** The signs of `wanted` (of those that our frame is made of) and all that look like them, as the inside of a class. */
export const alikeClass = (wanted: string): string =>
  [...wanted].map(sign => `\\${sign}${compatible[sign] ?? ''}${signs[sign] ?? ''}`).join('')

/** What compatibility makes these (UnicodeData.txt). */
const compatible: Record<string, string> = {
  '#': '＃﹟',
  '[': '［﹇︗︹︻﹝',
  ']': '］﹈︘︺︼﹞',
  '<': '＜﹤≮\u2329︿',
  '>': '＞﹥≯\u232a',
  '|': '｜',
}
