import { type Get, inherits } from './properties'

/** Whether the letters of an element are drawn from right to left, whatever they are; a block in it begins anew (CSS Writing Modes 4, 2.2). */
export function isReversed(get: Get, parent: boolean, isBlock: boolean): boolean {
  const bidi = get('unicode-bidi')
  if (bidi === '' || bidi === 'normal' || inherits.has(bidi)) return parent && !isBlock
  return bidi.includes('override') && (get('direction') === '' ? parent : get('direction') === 'rtl')
}

/** A sign with what belongs to it: marks over it, and characters that stand for none, by which origins are traced. */
const sign = /[\s\S]\p{M}*[\u{40000}-\u{10FFFF}]{0,2}/gu

const mirrors: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»'].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
)

/** A text in the order in which it is seen. A note of ours is no text of the mail. */
export function drawn(text: string, reversed: boolean): string {
  if (!reversed || text.includes('\ufdd0')) return text
  return (text.match(sign) ?? [])
    .reverse()
    .map(one => mirrors.get(one) ?? one)
    .join('')
}
