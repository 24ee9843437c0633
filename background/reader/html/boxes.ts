import type { Get } from './properties'
import { isPlaced } from './shift'
import type { Style } from './style'

/** What an element's tag has to do with its style: white space is kept, its box grows with what it holds, it is part of a line, or has lines of its own in one that is. */
export type Kind = { pre: boolean; cell: boolean; inline: boolean; block: boolean }

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
)
export const isInline = (tag: string): boolean => inlineTags.has(tag)

const cells = new Set(['td', 'th', 'tr', 'table', 'tbody', 'col', 'colgroup'])
export const isCell = (tag: string): boolean => cells.has(tag)

/** How an element stands among others, by its `display`. */
export function boxOf(display: string): Style['box'] {
  if (/^(?:block|flex|grid|table|table-row|list-item|flow-root)$/.test(display)) return 'block'
  return /^(?:inline-(?:block|flex|grid|table)|table-cell)$/.test(display) ? 'apart' : ''
}

const tableParts: ReadonlyMap<string, string> = new Map([
  ['table', 'table'],
  ['table-row-group', 'tbody'],
  ['table-header-group', 'tbody'],
  ['table-footer-group', 'tbody'],
  ['table-row', 'tr'],
  ['table-cell', 'td'],
])

/** The tag of the part of a table that an element is by its `display` (CSS 2.2, 17.2). */
export const partOf = (display: string): string => tableParts.get(display) ?? ''

/** Whether an element is part of a line, and so has no size, no clip and no transform of its own (CSS 2.2, 9.2.2). */
export function isBoxless(get: Get, kind: Kind, parts: boolean): boolean {
  const display = get('display')
  if (parts || !(display === '' ? kind.inline : display === 'inline' || display === 'contents')) return false
  const float = get('float')
  return (float === '' || float === 'none') && !isPlaced(get)
}

/** Behind what is around it. */
export const isBehind = (get: Get): boolean => get('z-index').startsWith('-') && !/^(?:|static)$/.test(get('position'))
