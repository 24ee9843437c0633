import type { Part } from '../../shared/mail'
import { isSealedText, pgpBegin, withoutSealed } from './armour'
import { plainOfEnriched, unshown } from './enriched'
import type { HiddenRun } from './hidden-text'
import { htmlLines } from './html/html'
import { messageSteps, type Steps } from './html/style-steps'
import { limits } from './limits'
import { type Line, makeLine, type Visible } from './line'
import { withoutFiles } from './mime/containers'
import type { Structured } from './mime/structured'
import { plainLines } from './plain'
import { fullText } from './quotes/plain-text'
import { isHtml } from './wanted'

/** The rule that keeps an AMP page out of sight until its scripts have begun (AMP for Email, required markup). */
const boilerplate = /<style amp4email-boilerplate[^<>]{0,40}>[^<>]{0,200}<\/style>/i

/** A page as it is seen once its scripts have begun. */
export const withoutBoilerplate = ({ mimeType }: Part, text: string): string =>
  mimeType === 'text/x-amp-html' ? text.replace(boilerplate, '') : text

/** Rich Text Format: words of control among words, which nothing here takes apart. */
export const isRtf = (text: string): boolean => /^\s{0,100}\{\\rtf/.test(text.slice(0, 200))

/** `source`: of as many characters as what was sent. `hasRoom`: no file is left in the text. `isSealed`: a PGP message stood in it that is no quote. */
type Shown = Visible & { source: string; files: Part[]; hasRoom: boolean; isSealed: boolean }

/**
 * The lines of a text without what nobody reads in it: commands of its type, PGP messages, and files, at most `room.files` of them, which come
 * as parts; those beyond stay text.
 */
export function shownLines(part: Part, text: string, { params }: Structured, room: { lines: number; files: number; styles: Steps }): Shown {
  if (isHtml(part)) return pageWithoutBlocks(part, text, room)
  const source = /^text\/(?:enriched|richtext)$/.test(part.mimeType) ? plainOfEnriched(text) : withoutSealed(text)
  const split = part.text === undefined ? { text: source, source, files: [], whole: true } : withoutFiles(part, source, room.files)
  const own = source === text ? split.text : split.text.replaceAll(unshown, '')
  const format = { flowed: params.get('format')?.toLowerCase() === 'flowed', delSp: params.get('delsp')?.toLowerCase() === 'yes' }
  const found = plainLines(own, format, room.lines)
  return { ...found, source: split.source, files: split.files, hasRoom: split.whole, isSealed: isSealedText(text) }
}

const mayBeginBlock = ({ text }: Line): boolean => text.startsWith('begin ') || text.includes(pgpBegin)

/** What is left of a line of which `whole`, with the marks of its quotes, has `unshown` in place of the rest. */
function lineLeft(line: Line, whole: string): Line {
  const own = whole.slice(Math.max(0, whole.length - line.text.length))
  const left = (at: number): number => own.slice(0, at).replaceAll(unshown, '').length
  const text = own.replaceAll(unshown, '').trimEnd()
  if (text === '') return makeLine('', line.quote)
  const links = line.links?.map(link => ({ ...link, at: left(link.at) }))
  const notes = line.notes?.map(({ at, length }) => ({ at: left(at), length: left(at + length) - left(at) }))
  return { ...line, text, links, notes }
}

/** A page's lines, those of PGP messages and files emptied in their place: so each keeps its number, by which it is found in the source. */
function pageWithoutBlocks(part: Part, html: string, room: { lines: number; files: number; styles: Steps }): Shown {
  const page = htmlLines(html, room.lines, room.styles)
  const shown = { ...page, source: html, files: [], hasRoom: true, isSealed: false }
  if (!page.lines.some(mayBeginBlock)) return shown
  const { text, starts, written } = fullText(page.lines)
  const { source, files, whole } = withoutFiles(part, withoutSealed(text), room.files)
  const lines = page.lines.map((line, row) => {
    const start = starts[row] ?? 0
    const end = start + (written[row]?.length ?? 0)
    const left = source.slice(start, end)
    return left === text.slice(start, end) ? line : lineLeft(line, left)
  })
  return { ...shown, lines, files, hasRoom: whole, isSealed: isSealedText(text) }
}

/** The source of a page in which a uuencoded file may stand. */
const mayHoldFile = /begin\s+[0-7]{3}/

/** The files that stand in the text of a part, as `shownLines` finds them. */
export function filesIn(part: Part): Part[] {
  const { mimeType, text = '' } = part
  if (mimeType === 'text/plain') return withoutFiles(part, text).files
  if (!isHtml(part) || !mayHoldFile.test(text)) return []
  return pageWithoutBlocks(part, text, { lines: limits.lines, files: limits.parts, styles: messageSteps() }).files
}

/** The text of an attached file, a page as it is seen, without PGP messages. */
export function shownFile(
  part: Part,
  given: string,
  styles: Steps,
): { text: string; hidden: HiddenRun[]; whole: boolean; isSealed: boolean } {
  const page = isHtml(part) ? htmlLines(given, limits.lines, styles) : null
  const text = page ? page.lines.map(line => line.text).join('\n') : given
  const open = withoutSealed(text)
  return {
    text: open === text ? text : open.replaceAll(unshown, ''),
    hidden: page?.hidden ?? [],
    whole: page?.whole ?? true,
    isSealed: isSealedText(text),
  }
}
