import { htmlLines } from '../reader/html'

/** What a person sees of a piece of HTML, as plain text: Gmail keeps signatures as HTML. */
export const htmlText = (html: string): string =>
  htmlLines(html)
    .lines.map(({ text }) => text)
    .join('\n')
    .trim()
