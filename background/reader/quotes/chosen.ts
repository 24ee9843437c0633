import { oneLine } from '../line'
import type { MessageLine } from '../message-line'
import { isHtmlType } from '../wanted'
import type { Earlier } from './transcript'

/** Words between signs that plain text has for bold and underlined. */
const emphasis =
  /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])[^*]{1,200}\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])[^_]{1,200}_(?![\p{L}\p{N}_])/gu

export const isHtml = (line: MessageLine | undefined): boolean => line?.of !== undefined && isHtmlType(line.of.part.mimeType)

/** Whether of options that a line offers ("Yes / No") some were put in capitals and others not: a program that draws a heading so draws all of it. */
function isCapped(text: string, written: string): boolean {
  const [options, offered] = [text, written].map(each => oneLine(each).split('/'))
  if (!options || options.length < 2 || options.length !== offered?.length || text.toLowerCase() !== written.toLowerCase()) return false
  return options.some((option, at) => isCapital(option) && !isCapital(offered[at] ?? '')) && !options.every(isCapital)
}

const isCapital = (text: string): boolean => text === text.toUpperCase()

/**
 * Whether the author of a quote put signs of emphasis around words of a line ("Monday, *Tuesday* or Friday") that the message quoted has
 * in its lines [first, last] without them: that is a choice, and an answer. Where plain text quotes HTML its program may have written them.
 */
export function isChosenIn(line: MessageLine | undefined, { lines }: Earlier, first: number, last: number): boolean {
  const text = line?.text ?? ''
  if (text.includes('/') && isCapped(text, lines[first]?.text ?? '')) return true
  if ((!text.includes('*') && !text.includes('_')) || (!isHtml(line) && isHtml(lines[first]))) return false
  const found = text.match(emphasis)
  if (!found) return false
  const said = oneLine(
    lines
      .slice(Math.max(0, first - 1), last + 2)
      .map(each => each.text)
      .join(' '),
  )
  return found.some(words => !said.includes(oneLine(words)))
}
