import type { Line } from './line'

/** Longest HTML that may say nothing, as an empty reply does. */
const emptyHtml = 1000

const isSilent = ({ text }: Line): boolean => text.replaceAll('[image]', '').replace(/[\s|]+/g, '') === ''

/** What a page without words leaves out: a picture that does not come with the mail, of which nothing else tells, or nobody knows what. */
export function silenceOf(html: string, lines: readonly Line[]): 'picture' | 'no-text' | null {
  if (!lines.every(isSilent)) return null
  if (lines.some(line => line.notes) && !/\bcid:/i.test(html)) return 'picture'
  return html.length > emptyHtml ? 'no-text' : null
}
