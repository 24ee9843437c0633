import type { Line } from '../line'
import { type Get, inherits } from './properties'

/** Whether what stands in an element runs from right to left. */
export const isRightToLeft = (get: Get, parent: boolean): boolean => {
  const direction = get('direction')
  return direction === '' || inherits.has(direction) ? parent : direction === 'rtl'
}

/** Whether the letters of an element are drawn from right to left, whatever they are; a block in it begins anew (CSS Writing Modes 4, 2.2). */
export function isReversed(get: Get, parent: boolean, { rtl, block }: { rtl: boolean; block: boolean }): boolean {
  const bidi = get('unicode-bidi')
  if (bidi === '' || bidi === 'normal' || inherits.has(bidi)) return parent && !block
  return bidi.includes('override') && rtl
}

/** A note of ours, which is no text of the mail; or a sign with what belongs to it: marks over it, and characters that stand for none, by which origins are traced. */
const sign = /\ufdd0[^\ufdd0\ufdd1]*\ufdd1|[\s\S]\p{M}*[\u{40000}-\u{10FFFF}]{0,2}/gu

const mirrors: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»'].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
)

/** A text in the order in which it is seen. */
const drawn = (text: string): string =>
  (text.match(sign) ?? [])
    .reverse()
    .map(one => mirrors.get(one) ?? one)
    .join('')

/** Turns what a line says from a place on, with the links in it. Done twice it is as before. */
export function turnLine(line: Line, from: number): void {
  const words = line.text.slice(from).trim()
  const begin = line.text.indexOf(words, from)
  const end = begin + words.length
  line.text = line.text.slice(0, begin) + drawn(words) + line.text.slice(end)
  for (const link of line.links ?? []) {
    if (link.at <= begin || link.at > end) continue
    link.at = begin + end - Math.max(begin, link.at - link.text.length)
    link.text = drawn(link.text)
  }
}
