import { escapeUTF8 } from 'entities'
import { Parser } from 'htmlparser2'
import { mayStand, readHtmlForm } from '../../shared/html-form'

/** Elements whose text is no text of the mail. */
const unread = new Set(['script', 'style', 'title', 'head', 'template', 'noscript', 'iframe', 'object', 'svg', 'textarea', 'select'])
const voids = new Set(['br', 'hr', 'img'])

/** HTML of the account's settings (sendAs.signature) as it may stand in a mail: text, looks, links and pictures, all else taken out. */
export function cleanHtml(html: string): string {
  let out = ''
  let below = 0
  const stack: string[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (unread.has(tag)) below++
      if (below > 0 || !mayStand(tag)) return
      const kept = Object.entries(attributes).filter(([name, value]) => mayStand(tag, name, value))
      if (tag === 'img' && attributes.src !== undefined && !kept.some(([name]) => name === 'src')) return
      out += `<${tag}${kept.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}>`
      if (!voids.has(tag)) stack.push(tag)
    },
    ontext(text) {
      if (below === 0) out += escapeHtml(text)
    },
    onclosetag(tag) {
      if (unread.has(tag)) below--
      else if (below === 0 && stack.at(-1) === tag) out += `</${stack.pop()}>`
    },
  })
  parser.end(html)
  return out
}

/** A piece of HTML as plain text, as Gmail makes it of a signature: a line a block, runs of empty lines as one. */
export const htmlText = (html: string): string =>
  readHtmlForm(html)
    .text.split('\n')
    .map(line => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export const escapeHtml = (text: string): string => escapeUTF8(text)
