import type { Part } from '../../shared/mail'
import { withoutSealed } from './armour'
import { plainOfEnriched, unshown } from './enriched'
import { withoutFiles } from './mime/containers'
import { isHtml } from './wanted'

/** The rule that keeps an AMP page out of sight until its scripts have begun (AMP for Email, required markup). */
const boilerplate = /<style amp4email-boilerplate[^<>]{0,40}>[^<>]{0,200}<\/style>/i

/** A page as it is seen once its scripts have begun. */
export const withoutBoilerplate = ({ mimeType }: Part, text: string): string =>
  mimeType === 'text/x-amp-html' ? text.replace(boilerplate, '') : text

/** Rich Text Format: words of control among words, which nothing here takes apart. */
export const isRtf = (text: string): boolean => /^\s{0,100}\{\\rtf/.test(text.slice(0, 200))

type Shown = ReturnType<typeof withoutFiles>

/**
 * A text without what nobody reads in it: commands of its type, PGP messages, and files, at most `most` of them, which come as parts; those
 * beyond stay text, and then it is not `whole`. Its `source` has as many characters as what was sent.
 */
export function shownText(part: Part, text: string, most: number): Shown {
  if (isHtml(part)) return { text, source: text, files: [], whole: true }
  const source = /^text\/(?:enriched|richtext)$/.test(part.mimeType) ? plainOfEnriched(text) : withoutSealed(text)
  const split = part.text === undefined ? { text: source, source, files: [], whole: true } : withoutFiles(part, source, most)
  return source === text ? split : { ...split, text: split.text.replaceAll(unshown, '') }
}
