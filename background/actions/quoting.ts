import type { ReadMessage } from '../reader/reading'
import { escapeHtml } from './clean-html'
import { type Form, linesOf } from './mail-form'

/** What stands under a reply: the line that says who wrote when, and the original as Gmail quotes it: what a person saw of it, nothing that was hidden. */
export function quoted(message: ReadMessage, zone: string): Form {
  const lines = message.quotable.trimEnd().split('\n')
  const head = (author: string) => `On ${when(message.date, zone)} ${author} wrote:`
  const text = [head(who(message)), '', ...lines.map(line => (line.startsWith('>') ? `>${line}` : `> ${line}`))].join('\n')
  const html = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head(authorHtml(message))}<br></div>${blockquote}${nested(lines)}</blockquote></div>`
  return { text, html }
}

/** What stands under the words of a forward: the original's heads, then the original unchanged. */
export function forwarded(message: ReadMessage, zone: string): Form {
  const list = (people: ReadMessage['to']) => people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ')
  const heads = [
    '---------- Forwarded message ---------',
    `From: ${who(message)}`,
    `Date: ${when(message.date, zone)}`,
    `Subject: ${message.subject}`,
    `To: ${list(message.to)}`,
    ...(message.cc.length > 0 ? [`Cc: ${list(message.cc)}`] : []),
  ]
  const html = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${heads.map(escapeHtml).join('<br>')}<br></div><br>${nested(message.quotable.split('\n'))}</div>`
  return { text: [...heads, '', message.quotable].join('\n'), html }
}

const blockquote =
  '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
/** Deeper than this, quotes stand at this depth. */
const deepest = 20

/** Lines with marks of quoting as nested quotes. */
function nested(lines: readonly string[]): string {
  let html = ''
  let depth = 0
  let run: string[] = []
  const flush = () => {
    if (run.length > 0) html += `<div dir="ltr">${linesOf(run.join('\n'))}</div>`
    run = []
  }
  for (const line of lines) {
    const marks = /^(?:> ?)*/.exec(line)?.[0] ?? ''
    const at = Math.min(marks.replaceAll(' ', '').length, deepest)
    if (at !== depth) flush()
    html += blockquote.repeat(Math.max(0, at - depth)) + '</blockquote>'.repeat(Math.max(0, depth - at))
    depth = at
    run.push(line.slice(marks.length))
  }
  flush()
  return html + '</blockquote>'.repeat(depth)
}

/** "Re: " once, whatever the subject begins with already. */
export const answering = (subject: string): string => (/^\s*re\s*:/i.test(subject) ? subject : `Re: ${subject}`)
export const passingOn = (subject: string): string => (/^\s*(?:fwd?|wg)\s*:/i.test(subject) ? subject : `Fwd: ${subject}`)

const who = ({ from }: ReadMessage): string => (from.name ? `${from.name} <${from.address}>` : from.address)

/** The author as Gmail's line names them: the address a link to write to. */
function authorHtml({ from }: ReadMessage): string {
  const address = escapeHtml(from.address)
  const link = /^[^\s<>"?&]+@[^\s<>"?&]+$/.test(from.address) ? `<a href="mailto:${address}">${address}</a>` : address
  return from.name ? `${escapeHtml(from.name)} &lt;${link}&gt;` : link
}

function when(date: number, zone: string): string {
  const parts = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const
  const day = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone }).format(date)
  return `${day} at ${new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(date)}`
}
