import type { Attributes } from './attributes'
import type { Control } from './controls'
import { resolve } from './custom-values'
import type { Side } from './made-rules'
import type { Element } from './page-element'
import type { Sheets } from './sheets'
import type { Style } from './style'
import type { PageStyles } from './style-cache'
import { callOf, piecesOf } from './value-kinds'
import { madeStyle } from './visibility'

/** Elements that have something else in their place than what stands in them. */
const replaced = new Set('select option optgroup textarea iframe object video audio canvas svg math'.split(' '))

/** Letters, digits, or signs that say something as these do; not those that only set a text apart. */
const says = /[\p{L}\p{N}\p{So}]/u

const quotes: ReadonlyMap<string, string> = new Map([
  ['open-quote', '“'],
  ['close-quote', '”'],
])

const bare = (text: string): string => text.replace(/^(["'])([\s\S]*?)\1?$/, '$2')

function pieceText(piece: string, attributes: Attributes): string {
  if (/^["']/.test(piece)) return bare(piece)
  const call = callOf(piece)
  if (call?.name.toLowerCase() !== 'attr') return quotes.get(piece.toLowerCase()) ?? ''
  const [name = '', other = ''] = call.inner.split(',', 2).map(side => side.trim())
  return attributes.get(name.toLowerCase()) ?? (/^["']/.test(other) ? bare(other) : '')
}

/** The words of a `content` (CSS Content 3, 2): what stands behind a slash is for those who hear it. Signs of a font's own are none. */
function contentText(content: string, attributes: Attributes): string {
  let text = ''
  for (const piece of piecesOf(content) ?? []) {
    if (piece === '/') break
    text += pieceText(piece, attributes)
  }
  const shown = text.replace(/[\p{Co}\p{Cn}]/gu, '')
  return says.test(shown) ? shown : ''
}

/**
 * What its style puts before the words of an element, or behind them, and what it looks like; null: nothing. Gmail, in which the user reads
 * the mail, shows none of it: its words are told and not read.
 */
export function madeIn(
  side: Side,
  { tag, place, style }: Element,
  sheets: Sheets,
  styles: PageStyles,
): (Control & { style: Style }) | null {
  const made = sheets.made.of(side, place)
  if (made === null || tag.raw || replaced.has(tag.name)) return null
  const looks = madeStyle(made.rules, style, sheets, styles)
  return { seen: '', told: contentText(resolve(made.content, looks.custom), place.attributes), style: looks }
}
