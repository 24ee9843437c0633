import { decodeHTMLAttribute } from 'entities'
import type { Part } from '../../shared/mail'
import { headerValue } from '../../shared/mail-headers'
import { dispositionOf } from './mime/structured'
import { isPicture } from './wanted'

/** Most bytes of a picture that adorns a text, as an icon does, and tells nothing of its own. */
export const iconSize = 10_000

/** Pixels: what a page shows no higher or wider than this, and no longer than three times that, is a logo or an icon. */
const logoSide = 100

const htmlOf = (part: Part): string[] => [...(part.mimeType === 'text/html' ? [part.text ?? ''] : []), ...part.parts.flatMap(htmlOf)]

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function isSmall(tag: string): boolean {
  const sides = [...tag.matchAll(/\b(?:height|width)\s{0,9}[=:]\s{0,9}["']?(\d{1,5})(?![\d%])/gi)].map(([, side]) => Number(side))
  return sides.some(side => side <= logoSide) && sides.every(side => side <= 3 * logoSide)
}

/** Ids of the pictures that HTML shows (RFC 2392), as they are and as in a URL, and whether each is shown small. */
function picturesIn(html: string): [id: string, small: boolean][] {
  const tags = [...html.matchAll(/<img\b[^>]{0,5000}/gi)].map(([tag]) => tag)
  const shown = [...tags.map(tag => ({ text: tag, small: isSmall(tag) })), { text: html, small: false }]
  return shown.flatMap(({ text, small }) =>
    [...text.matchAll(/cid:([^\s"'<>)]{1,998})/gi)].flatMap(([, id = '']): [string, boolean][] => {
      const plain = decodeHTMLAttribute(id)
      return [
        [plain, small],
        [unescaped(plain), small],
      ]
    }),
  )
}

/** The parts of a multipart/related but for icons and logos that the HTML beside them shows in their place: these are read there, by their alternative text. */
export function withoutAdornments({ mimeType, parts }: Part): Part[] {
  if (mimeType !== 'multipart/related') return parts
  const shown = new Map<string, boolean>()
  for (const [id, small] of parts.flatMap(htmlOf).flatMap(picturesIn)) shown.set(id, small || shown.get(id) === true)
  return parts.filter(part => {
    const id = headerValue(part.headers, 'content-id').trim().replace(/^<|>$/g, '')
    const small = shown.get(id)
    return small === undefined || !isPicture(part) || (part.size > iconSize && !small) || dispositionOf(part) === 'attachment'
  })
}
