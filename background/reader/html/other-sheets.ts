import type { Attributes } from './attributes'
import { contrast, parseColor } from './color'
import { parseSheet, type Sheet } from './css'
import { legacyColor } from './legacy-color'

/** The style sheet that an address holds itself (RFC 2397); '' where it holds none. */
function sheetIn(address: string): string {
  const [, kind = '', written = ''] = /^\s*data:text\/css([^,]{0,200}),([\s\S]*)$/i.exec(address) ?? []
  try {
    return /;\s*base64\s*$/i.test(kind) ? atob(written) : decodeURIComponent(written)
  } catch {
    return written
  }
}

/** What a browser heeds and Gmail does not, so that nobody can tell. */
const untold = (sheet: Sheet): Sheet => ({ ...sheet, rules: sheet.rules.map(rule => ({ ...rule, standing: 'untold' })) })

/** The sheet of a <link> that holds it in its own address; null where it holds none. What stands elsewhere is not fetched. */
export function linkedSheet(attributes: Attributes): Sheet | null {
  if (!/\bstylesheet\b/i.test(attributes.get('rel') ?? '')) return null
  const css = sheetIn(attributes.get('href') ?? '')
  const media = attributes.get('media') ?? ''
  return css === '' ? null : untold(parseSheet(media === '' ? css : `@media ${media}{${css}}`))
}

/** Characters of a sheet that are looked through for what it imports, which stands before its rules. */
const beginning = 20_000

const imports = /@import\s{1,20}(?:url\(\s{0,20})?(?:"(data:[^"]*)"|'(data:[^']*)'|(data:[^)\s]*))/gi

/** The sheets that a sheet imports from addresses that hold them. */
export const importedSheets = (css: string): Sheet[] =>
  css.includes('@import')
    ? [...css.slice(0, beginning).matchAll(imports)].map(([, a = '', b = '', c = '']) => untold(parseSheet(sheetIn(a || b || c))))
    : []

/** From this contrast on links are seen on their page. */
const seen = 1.5

/**
 * What the `link` of a <body> says of its links (HTML 15.3.2), as a sheet that yields to all others; null where they are seen on the page:
 * mail programs differ in which colour they give to them, so that only one that hides matters.
 */
export function linkColors(attributes: Attributes): Sheet | null {
  const color = parseColor(legacyColor(attributes.get('link') ?? ''))
  const ground = parseColor(legacyColor(attributes.get('bgcolor') ?? '')) ?? parseColor('white')
  if (!color || !ground || contrast(color, ground) >= seen) return null
  const sheet = parseSheet(`a[href]{color:rgb(${color.slice(0, 3).join(' ')})}`)
  return { ...sheet, rules: sheet.rules.map(rule => ({ ...rule, layered: true, standing: 'everywhere' })) }
}
