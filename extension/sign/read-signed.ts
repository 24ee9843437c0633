import PostalMime from 'postal-mime'
import { Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'

/** A mail as its recipients will see it, decoded from its bytes. `html` = it has a form that is not shown. */
export type ReadMail = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  text: string
  attachments: { name: string; type: string; bytes: number }[]
  links: { url: string; host: string }[]
  html: boolean
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
    links: linksOf(text),
    html: mail.html !== undefined,
  }
}

const sizeOf = (content: ArrayBuffer | Uint8Array | string): number => (typeof content === 'string' ? content.length : content.byteLength)

/** Each address of the text with the host that it really leads to. */
function linksOf(text: string): { url: string; host: string }[] {
  const urls = new Set(text.match(/https?:\/\/[^\s<>"']+/gi) ?? [])
  return [...urls].map(url => ({ url, host: URL.canParse(url) ? new URL(url).host : '' }))
}
