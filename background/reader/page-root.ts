import { makeAttributes } from './html-tags'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import type { PageStyles } from './style-cache'
import { rootStyle, type Style, styleOf } from './visibility'

const implied = (tag: string, parent: Place | null): Place => ({
  number: 0,
  tag,
  id: '',
  classes: [],
  attributes: makeAttributes(),
  parent,
  previous: null,
  index: 0,
  siblings: 0,
  alike: 0,
})
const impliedRoot = implied('html', null)
const impliedBody = implied('body', impliedRoot)
const outsideBody = new Set(['head', 'body', 'style', 'title', 'meta', 'link', 'base'])

/** Gmail drops the styles of the root. */
const besideWhite = (style: Style): Style => (style.ground === rootStyle.ground ? style : { ...style, beside: rootStyle.ground })

/** The style around what stands in no <body>, or in no <html> either: a browser puts them there (HTML 13.2.6.4). */
export function pageRoot(sheets: Sheets, cache: PageStyles): (tag: string, root: Place | undefined) => Style {
  let known: { count: number; root: Style; body: Style } | null = null
  return (tag, root) => {
    if (tag === 'html' || (sheets.count() === 0 && root?.attributes.style === undefined)) return rootStyle
    if (root || known?.count !== sheets.count()) {
      const style = besideWhite(styleOf(root ?? impliedRoot, rootStyle, sheets, cache))
      known = { count: root ? 0 : sheets.count(), root: style, body: styleOf(impliedBody, style, sheets, cache) }
    }
    return outsideBody.has(tag) ? known.root : known.body
  }
}
