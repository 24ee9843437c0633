import type { Attributes } from './attributes'

/** An open list: how it counts ('' = it does not), and how many lists are around it. */
export type List = { style: string; next: number; step: number; depth: number }

const styles: Readonly<Record<string, string>> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }
const written = /list-style(?:-type)?\s{0,9}:[^;]{0,60}?\b((?:lower|upper)-(?:alpha|latin|roman))\b/i

/** A whole number as HTML reads one (2.3.4.1); `none` where there is none. */
function integer(value: string | undefined, none: number): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? none : Math.max(-1e9, Math.min(1e9, number))
}

/** A list as its tag and attributes open it (HTML 4.4.5). */
export function openList(tag: string, attributes: Attributes, depth: number): List {
  const type =
    styles[attributes.get('type') ?? ''] ??
    written
      .exec(attributes.get('style') ?? '')?.[1]
      ?.toLowerCase()
      .replace('latin', 'alpha')
  return {
    style: tag === 'ol' ? (type ?? 'decimal') : '',
    next: integer(attributes.get('start'), 1),
    step: attributes.has('reversed') ? -1 : 1,
    depth,
  }
}

/** The mark before a list's next item, which may say its own number. */
export function itemLabel(list: List | undefined, attributes: Attributes): string {
  const indent = '  '.repeat(Math.min(8, list?.depth ?? 0))
  if (!list?.style) return `${indent}- `
  const number = integer(attributes.get('value'), list.next)
  list.next = number + list.step
  return `${indent}${counted(number, list.style)}. `
}

/** A number in a style of counting (CSS Counter Styles 3, 6); one beyond the style's range in digits. */
function counted(number: number, style: string): string {
  const said = style.endsWith('alpha') ? letters(number) : style.endsWith('roman') ? roman(number) : ''
  return said === '' ? `${number}` : style.startsWith('upper') ? said.toUpperCase() : said
}

function letters(number: number): string {
  let out = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) out = String.fromCharCode(97 + ((rest - 1) % 26)) + out
  return out
}

const signs: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number from 1 to 3999 in small letters; '' for any other. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return ''
  let rest = number
  let out = ''
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) out += sign
  }
  return out
}

/** Characters in which the items of a list are counted ahead. */
const ahead = 20_000

/** How many items the list has that is open where `at` stands in the HTML: one that counts down, and does not say from where, begins there. */
export function itemsAhead(html: string, at: number): number {
  let depth = 1
  let items = 0
  for (const [, slash, tag = ''] of html.slice(at, at + ahead).matchAll(/<(\/?)(ol|ul|li)\b/gi)) {
    if (tag.toLowerCase() === 'li') items += depth === 1 && slash === '' ? 1 : 0
    else depth += slash === '' ? 1 : -1
    if (depth === 0) break
  }
  return items
}
