import { decodeHTML } from 'entities'
import { type Part, walk } from './payload'

const longest = 201

/** The visible text of a message: its HTML without tags where it has one, else its text/plain (measured: real snippets come from the HTML). */
export function plainText(root: Part): string {
  const texts = [...walk(root)].filter(part => part.inline)
  const html = texts.filter(part => part.mimeType === 'text/html').map(part => htmlText(part.inline?.toString() ?? ''))
  if (html.some(text => text.trim())) return html.join('\n')
  return texts.map(part => (part.mimeType === 'text/plain' ? (part.inline?.toString() ?? '') : '')).join('\n')
}

/** HTML without comments, style, script and tags; of a remote image its alt text (measured); entities decoded. */
export const htmlText = (html: string): string =>
  decodeHTML(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(style|script|title)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<img\b[^>]*>/gi, tag => (/\ssrc\s*=\s*["']?cid:/i.test(tag) ? ' ' : ` ${/\salt\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? ''} `))
      .replace(/<\/?(?:b|i|u|a|em|strong|span|font|wbr|code|sup|sub)\b[^>]*>/gi, '')
      .replace(/<[^>]*>/g, ' '),
  )

/**
 * Gmail's snippet: one line, HTML-escaped, of whole words, at most 201 characters counted after escaping (measured on real exports).
 * A line break between two CJK characters is no space.
 */
export function snippetOf(text: string): string {
  const line = text
    .slice(0, 50 * longest)
    .replace(/(?<=[\u3040-\u30ff\u4e00-\u9fff])\s*\n(?=[\u3040-\u30ff\u4e00-\u9fff])/g, '')
    .replace(/(?:[\s\u00ad\u200b-\u200f\ufeff]|\u034f)+/g, ' ')
    .trim()
  let snippet = ''
  for (const [token] of line.slice(0, longest + 1).matchAll(/[\p{L}\p{N}]+|./gu)) {
    const next = snippet + escapeHtml(token)
    if (next.length > longest) break
    snippet = next
  }
  return snippet.trim()
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, char => entities[char] ?? char)
