import { cleanHtml, escapeHtml, htmlText } from './clean-html'

/** One and the same as plain text and as HTML; both '' where there is nothing. */
export type Form = { text: string; html: string }

/** A signature of Gmail's settings, which keeps it as HTML. */
export const signatureOf = (html: string): Form => {
  const clean = cleanHtml(html)
  const text = htmlText(clean)
  return text === '' && !clean.includes('<img') ? { text: '', html: '' } : { text, html: clean }
}

/** Drafted words as Gmail writes them: lines and addresses stay what they are. */
const drafted = (text: string): string => `<div dir="ltr">${linesOf(text)}</div>`

/** Text as HTML: line breaks and runs of spaces kept, web addresses as links to what they say. */
export const linesOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(line =>
      line
        .split(/(https?:\/\/[^\s<>"']+)/)
        .map((piece, at) => (at % 2 === 1 ? linkTo(piece) : spaced(piece)))
        .join(''),
    )
    .join('<br>')

const linkTo = (url: string): string => (URL.canParse(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url))
const spaced = (text: string): string => escapeHtml(text).replaceAll('  ', ' &nbsp;').replace(/^ /, '&nbsp;')

/**
 * A mail in the forms that Gmail's own compose window gives it: words, the signature set off by RFC 3676's "-- " (section 4.3), and what
 * stands below. `html` is null where neither of these is there: then the text is all there is.
 */
export function mailForm(words: string, signature: Form, below: Form | null = null): { text: string; html: string | null } {
  const texts = [words, ...(signature.html ? [`-- \n${signature.text}`] : []), ...(below ? [below.text] : [])]
  if (signature.html === '' && !below) return { text: words, html: null }
  const parts = [drafted(words)]
  if (signature.html)
    parts.push(
      `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${signature.html}</div>`,
    )
  if (below) parts.push(`<br>${below.html}`)
  return { text: texts.join('\n\n'), html: parts.join('') }
}
