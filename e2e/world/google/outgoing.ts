import { createHash } from 'node:crypto'
import { parseMailboxes } from './address-headers'
import type { Account, Google } from './google'
import { badRequest, notFound } from './http'
import { decodedHeader, headersOf, type Mail, referencesOf } from './mail'
import { addMail, baseSubject, deleteMail, type Mailbox } from './mailbox'
import { headerOf, splitHead } from './mime'

const addressShape = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]+$/

/** All addresses of To, Cc and Bcc, in lower case; 400 where there is none or one is no address. */
function recipientsOf(raw: Buffer): string[] {
  const headers = headersOf(raw)
  const found: string[] = []
  for (const name of ['To', 'Cc', 'Bcc']) {
    const mailboxes = parseMailboxes(headerOf(headers, name.toLowerCase()) ?? '').filter(({ address }) => address)
    if (mailboxes.some(({ address }) => !addressShape.test(address))) throw badRequest(`Invalid ${name} header`)
    found.push(...mailboxes.map(({ address }) => address.toLowerCase()))
  }
  if (!found.length) throw badRequest('Recipient address required')
  return [...new Set(found)]
}

/** A message without the header fields of these names; everything else to the byte. */
function withoutHeaders(raw: Buffer, names: RegExp): Buffer {
  const source = raw.toString('latin1')
  const { head } = splitHead(source)
  const fields = head.split(/\r?\n(?![ \t])/).filter(field => !names.test(field.slice(0, Math.max(0, field.indexOf(':'))).trimEnd()))
  return Buffer.from(fields.join('\r\n') + source.slice(head.length), 'latin1')
}

/**
 * What Gmail makes of a message when it sends it: a Message-ID of its own, a Date where there is none, as From the account's address
 * unless it is one that the account may send from. In-Reply-To, References and the body stay.
 */
function asSent(google: Google, account: Account, raw: Buffer): Buffer {
  const { overwriteMessageIds, keepCustomHeaders } = google.behaviour
  const headers = headersOf(raw)
  const from = parseMailboxes(headerOf(headers, 'from') ?? '')[0]?.address.toLowerCase()
  const ownFrom = account.sendAs.some(({ sendAsEmail }) => sendAsEmail === from)
  const newId = overwriteMessageIds || !headerOf(headers, 'message-id')
  const dropped = [...(newId ? ['message-id'] : []), ...(ownFrom ? [] : ['from']), ...(keepCustomHeaders ? [] : ['x-.*'])]
  const kept = dropped.length ? withoutHeaders(raw, new RegExp(`^(?:${dropped.join('|')})$`, 'i')) : raw
  const date = new Date(google.now()).toUTCString().replace('GMT', '+0000')
  const name = createHash('sha256').update(`${account.address} ${account.mailbox.historyId} ${date}`).update(raw).digest('base64url')
  const added = [
    `Received: from 407408718192 named unknown by gmailapi.google.com with HTTPREST; ${date}`,
    ...(newId ? [`Message-ID: <CA${name}@mail.gmail.com>`] : []),
    ...(ownFrom ? [] : [`From: ${account.address}`]),
    ...(headerOf(headers, 'date') ? [] : [`Date: ${date}`]),
  ]
  return Buffer.concat([Buffer.from(`${added.join('\r\n')}\r\n`), kept])
}

/**
 * Sends a message: into the account's own mailbox as SENT (also INBOX and UNREAD where it is one of the recipients), and to every other
 * recipient that the world knows, without Bcc. `thread` as in ownThread.
 */
export function sendRaw(google: Google, account: Account, raw: Buffer, thread: string | null): Mail {
  const recipients = recipientsOf(raw)
  const bytes = asSent(google, account, raw)
  const internalDate = google.now()
  const toSelf = recipients.some(address => account.sendAs.some(({ sendAsEmail }) => sendAsEmail === address))
  const labels = toSelf ? ['UNREAD', 'SENT', 'INBOX'] : ['SENT']
  const mail = addMail(account.mailbox, bytes, { internalDate, labels, thread })
  const arriving = withoutHeaders(bytes, /^bcc$/i)
  for (const address of recipients) {
    const other = google.accounts.get(address)
    if (other && other !== account) addMail(other.mailbox, arriving, { internalDate, labels: ['INBOX', 'UNREAD'] })
  }
  return mail
}

/**
 * The thread that Gmail puts a message of one's own into: the asked one where References or In-Reply-To name a mail of it and the Subject
 * is the same, else null for a new one; 404 where the thread does not exist. A thread of nothing but `draft` may always be kept.
 */
export function ownThread(box: Mailbox, raw: Buffer, asked: string | undefined, draft?: Mail): string | null {
  if (!asked) return null
  const thread = box.threads.get(asked)
  if (!thread) throw notFound()
  const others = thread.mails.filter(mail => mail !== draft)
  if (!others.length) return asked
  const headers = headersOf(raw)
  const names = new Set(referencesOf(headers))
  const sameSubject = baseSubject(thread.mails[0]?.subject ?? '') === baseSubject(decodedHeader(headers, 'subject'))
  return sameSubject && others.some(mail => names.has(mail.rfcId)) ? asked : null
}

/** Puts another message in a draft's place: its message id changes, its draft id does not. */
export function replaceDraft(box: Mailbox, draftId: string, raw: Buffer, internalDate: number, thread: string | null): Mail {
  const before = box.drafts.get(draftId)
  const after = addMail(box, raw, { internalDate, labels: ['DRAFT'], thread, draftId })
  if (before) deleteMail(box, before)
  return after
}
