import PostalMime from 'postal-mime'
import { Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { lettersOf, readHtmlForm } from '../../shared/html-form'

/** Where something leads: `text` = the words that a reader clicks, '' where they are the address itself. */
export type ReadLink = { url: string; host: string; text: string }
/**
 * A mail as its recipients will see it, decoded from its bytes. `html`: whether it has a form with looks beside the text, and whether that
 * says the same; `images` = what that form loads from the web when it is read.
 */
export type ReadMail = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  text: string
  attachments: { name: string; type: string; bytes: number }[]
  links: ReadLink[]
  images: ReadLink[]
  html: 'none' | 'same' | 'other'
}
export type ReadOperation = { operation: Operation; mail: ReadMail | null; body: unknown }
export type ReadSigned = { signed: Signed; operations: ReadOperation[] }

/** Decodes what is signed, in this window, from the text whose hash will be approved. */
export async function readSigned(text: string): Promise<ReadSigned> {
  const signed = Signed.parse(JSON.parse(text))
  const operations = await Promise.all(
    signed.operations.map(async operation => ({
      operation,
      mail: 'raw' in operation ? await readMail(operation.raw) : null,
      body: 'body' in operation ? (JSON.parse(operation.body) as unknown) : null,
    })),
  )
  return { signed, operations }
}

async function readMail(raw: string): Promise<ReadMail> {
  const binary = atob(raw.replaceAll('-', '+').replaceAll('_', '/'))
  const mail = await PostalMime.parse(Uint8Array.from(binary, char => char.charCodeAt(0)))
  const people = (list: typeof mail.to): string[] =>
    (list ?? []).map(({ name, address }) => (name && name !== address ? `${name} <${address ?? ''}>` : (address ?? '')))
  const text = mail.text ?? ''
  return {
    from: people(mail.from ? [mail.from] : [])[0] ?? '',
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    subject: mail.subject ?? '',
    text,
    attachments: mail.attachments.map(file => ({ name: file.filename ?? '', type: file.mimeType, bytes: sizeOf(file.content) })),
    ...formOf(text, mail.html),
  }
}

/** The HTML form held against the text: with another letter, or with anything but looks, links and pictures, it is another mail. */
function formOf(text: string, html: string | undefined): Pick<ReadMail, 'html' | 'links' | 'images'> {
  if (html === undefined) return { html: 'none', links: linksOf(text), images: [] }
  const form = readHtmlForm(html)
  const named = form.links.filter(({ url }) => !text.includes(url)).map(({ url, text: words }) => ({ ...linkOf(url), text: words.trim() }))
  return {
    html: form.odd === 0 && lettersOf(form.text) === lettersOf(text) ? 'same' : 'other',
    links: [...linksOf(text), ...named.filter(({ url }) => !isOwnAddress(url, text))],
    images: form.images.map(linkOf),
  }
}

/** An address in the text that a click writes to. */
const isOwnAddress = (url: string, text: string): boolean => /^mailto:/i.test(url) && text.includes(url.slice('mailto:'.length))

const sizeOf = (content: ArrayBuffer | Uint8Array | string): number => (typeof content === 'string' ? content.length : content.byteLength)

/** Each web address of the text with the host that it really leads to. */
const linksOf = (text: string): ReadLink[] => [...new Set(text.match(/https?:\/\/[^\s<>"']+/gi) ?? [])].map(linkOf)

const linkOf = (url: string): ReadLink => ({ url, host: URL.canParse(url) ? new URL(url).host : '', text: '' })
