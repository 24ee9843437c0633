import { talksToMachine } from '../orders'
import type { Attributes } from './attributes'
import { pictureNote } from './picture-note'

/** Whether a line is drawn through an element's words: what was once said is taken back. */
export const isStruck = (tag: string, attributes: Attributes): boolean =>
  tag === 's' || tag === 'strike' || tag === 'del' || (attributes.get('style')?.toLowerCase().includes('line-through') ?? false)

/** A web address that may be shown; others (script, data) lead nowhere. */
export const linkTarget = (href: string | undefined): string => {
  const url = (href ?? '').replace(/[\s\p{Cc}]+/gu, '')
  // without a scheme it has the page's, which is a mail program's
  if (/^[/\\]{2}[^/\\]/.test(url)) return `https://${url.slice(2)}`
  return /^(https?:|mailto:|tel:)/i.test(url) ? url : ''
}

const isEmoji = (text: string): boolean => /\P{ASCII}/u.test(text) && /^(?:\p{RGI_Emoji}){1,8}$/v.test(text)

/** Pixels from which on a picture is no ornament: as wide, and as high where that is said. */
const [leastWidth, leastHeight] = [200, 100]

/** Whether a picture without words says something all the same: one that the mail itself brings, or a large one. */
function speaks(attributes: Attributes): boolean {
  const source = attributes.get('src') ?? ''
  if (/^cid:/i.test(source)) return true
  const [width, height] = [attributes.get('width'), attributes.get('height') ?? `${leastHeight}`].map(pixels =>
    Number.parseInt(pixels ?? '', 10),
  )
  return /^(?:https?:|\/\/|data:image\/)/i.test(source) && (width ?? 0) >= leastWidth && (height ?? 0) >= leastHeight
}

/** An image as a person without images reads it: its alternative text, an emoji as itself. */
export function imageText(attributes: Attributes): string {
  const text = (attributes.get('alt') ?? '').trim()
  if (text === '') return speaks(attributes) ? pictureNote('') : ''
  return isEmoji(text) ? text : pictureNote(text.slice(0, longest))
}

/** Characters of an alternative text that are read; one of fewer than the least gives no orders. */
const [least, longest] = [24, 200]

/** Whether a picture's alternative text, which only those without the picture see, gives orders to a machine. */
export function isOrdering(attributes: Attributes): boolean {
  const text = attributes.get('alt') ?? ''
  return text.length >= least && talksToMachine(text.trim().slice(0, longest))
}
