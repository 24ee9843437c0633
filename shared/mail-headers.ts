import type { Header } from './mail'

/** The first header of that name, given in lower case; '' where there is none. */
export function headerValue(headers: readonly Header[], name: string): string {
  return headers.find(header => header.name.toLowerCase() === name)?.value ?? ''
}

/**
 * A media type as its header or a mail service writes it, in lower case, without parameters, comments and blanks. A text that says in any
 * way that it is HTML is HTML, as mail programs show it.
 */
export function mediaType(written: string): string {
  const bare = (written.split(';')[0] ?? '').replace(/\([^()]{0,200}\)|"/g, '').replace(/\s{0,9}\/\s{0,9}/g, '/')
  const type = bare.trim().toLowerCase().split(/\s/)[0] ?? ''
  return /^text\W/.test(type) && /html/.test(type) && type !== 'text/x-amp-html' ? 'text/html' : type
}

const metaTag = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i

/** Characters of a page in which its charset has to stand (HTML 4.2.5.4). */
export const metaWithin = 1024

/** The charset that the beginning of a page names, '' where it names none. A page in which that can be read is not in UTF-16. */
export function charsetInPage(beginning: string): string {
  const named = metaTag.exec(beginning.slice(0, metaWithin))?.[1] ?? ''
  return /^utf-?16/i.test(named) ? 'utf-8' : named
}
