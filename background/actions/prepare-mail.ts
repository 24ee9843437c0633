import type { Operation } from '../../shared/action-operation'
import { toBase64Url } from '../../shared/base64'
import { AppError } from '../../shared/errors'
import type { Address } from '../../shared/mail'
import type { WriteArgs } from '../../shared/write-tools'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { mailForm, signatureOf } from './mail-form'
import { buildMessage, type Enclosed, type Outgoing } from './mime'
import type { Office, Sender } from './office'
import type { Judged, Recipient, Source } from './policy/judged'
import { nothingJudged, type Prepared } from './prepared'
import { answering, forwarded, passingOn, quoted } from './quoting'
import { threadGuard, threadTarget, touchedThread } from './targets'

/** All mail of one message at most (https://support.google.com/mail/answer/6584). */
const largestMail = 25_000_000

export async function prepareSend(args: WriteArgs<'send_email'>, office: Office): Promise<Prepared> {
  const sender = await senderFor(args.from, [], office)
  const attachments = await enclosed(args.attachments ?? [], office)
  const mail: Mail = { ...headsOf(args, sender), ...mailForm(args.body, sender.signature), subject: args.subject, attachments }
  const mails = args.each ? everyone(mail).map(to => ({ ...mail, to: [to], cc: [], bcc: [] })) : [mail]
  return {
    ...nothingJudged,
    operations: mails.map((each, n) => sendOf(each, n, null, office)),
    guards: [],
    touched: [],
    recipients: recipientsOf(args),
    text: `${args.subject}\n${args.body}`,
    attached: (args.attachments ?? []).map(({ messageId }, n) => ({ source: messageId, name: attachments[n]?.filename ?? '' })),
  }
}

export async function prepareReply(args: WriteArgs<'reply'>, office: Office): Promise<Prepared> {
  const { message, thread } = await office.message(args.messageId)
  const sender = await senderFor(args.from, [...message.to, ...message.cc], office)
  const own = new Set((await office.senders()).map(({ address }) => address.toLowerCase()).concat(office.address.toLowerCase()))
  const named = answered(message, args.all ?? false, own)
  const reached = [...named.to, ...named.cc, ...answered(message, true, own).cc]
  const to = args.to ? args.to.map(amongst(reached)) : named.to
  const cc = args.cc ? args.cc.map(amongst(reached)) : named.cc
  const mail: Mail = {
    ...headsOf({ to: [], from: sender.address }, sender),
    to,
    cc,
    subject: answering(message.subject),
    ...mailForm(args.body, sender.signature, quoted(message, office.zone)),
    inReplyTo: message.rfcId,
    references: [...message.references, message.rfcId],
  }
  return {
    ...nothingJudged,
    operations: [sendOf(mail, 0, thread.id, office)],
    guards: [threadGuard(thread)],
    touched: [touchedThread(thread)],
    recipients: [...to.map(asRecipient('to', reached)), ...cc.map(asRecipient('cc', reached))],
    targets: [threadTarget(thread)],
    original: sourceOf(message),
    text: args.body,
  }
}

export async function prepareForward(args: WriteArgs<'forward'>, office: Office): Promise<Prepared> {
  const { message, thread } = await office.message(args.messageId)
  const sender = await senderFor(args.from, [...message.to, ...message.cc], office)
  const files = message.attachments.flatMap(({ attachmentId }) => (attachmentId === null ? [] : [{ messageId: message.id, attachmentId }]))
  // Gmail serves no bytes of a mail that is attached, nor of what has no id.
  const unserved = message.attachments.filter(({ attachmentId }) => attachmentId === null).map(({ filename, type }) => filename || type)
  const mail: Mail = {
    ...headsOf(args, sender),
    subject: passingOn(message.subject),
    ...mailForm(args.body ?? '', sender.signature, forwarded(message, office.zone)),
    attachments: await enclosed(files, office),
    references: [...message.references, message.rfcId],
  }
  return {
    ...nothingJudged,
    operations: [sendOf(mail, 0, null, office)],
    guards: [],
    touched: [touchedThread(thread)],
    recipients: recipientsOf(args),
    targets: [threadTarget(thread)],
    original: sourceOf(message),
    text: args.body ?? '',
    attached: mail.attachments.map(({ filename }) => ({ source: message.id, name: filename })),
    dropped: [...message.attachedMails, ...unserved],
  }
}

export async function prepareDraft(args: WriteArgs<'save_draft'>, office: Office): Promise<Prepared> {
  const answeredTo = args.inReplyTo === undefined ? null : await office.message(args.inReplyTo)
  const sender = await senderFor(args.from, answeredTo ? [...answeredTo.message.to, ...answeredTo.message.cc] : [], office)
  const mail: Mail = {
    ...headsOf(args, sender),
    subject: args.subject,
    ...mailForm(args.body, sender.signature),
    ...(answeredTo && { inReplyTo: answeredTo.message.rfcId, references: [...answeredTo.message.references, answeredTo.message.rfcId] }),
  }
  const authors = answeredTo ? [...answeredTo.message.replyTo, answeredTo.message.from].map(({ address }) => address.toLowerCase()) : []
  const { raw, threadId } = rawOf(mail, 0, answeredTo?.thread.id ?? null, office)
  return {
    ...nothingJudged,
    operations: [{ type: 'draft', raw, threadId }],
    guards: [],
    touched: answeredTo ? [touchedThread(answeredTo.thread)] : [],
    recipients: recipientsOf(args).map(each => (authors.includes(each.address.toLowerCase()) ? { ...each, from: 'header' } : each)),
    targets: answeredTo ? [threadTarget(answeredTo.thread)] : [],
    original: answeredTo && sourceOf(answeredTo.message),
    text: `${args.subject}\n${args.body}`,
  }
}

type Mail = Omit<Outgoing, 'mark'>
type Named = { to: readonly string[]; cc?: readonly string[] | undefined; bcc?: readonly string[] | undefined; from?: string | undefined }

const plain = (addresses: readonly string[] = []) => addresses.map(address => ({ name: '', address }))

function headsOf({ to, cc, bcc }: Named, { name, address }: Sender): Omit<Mail, 'subject' | 'text' | 'html'> {
  return { from: { name, address }, to: plain(to), cc: plain(cc), bcc: plain(bcc), inReplyTo: null, references: [], attachments: [] }
}

const everyone = ({ to, cc, bcc }: Mail) => unique([...to, ...cc, ...bcc])

const recipientsOf = ({ to, cc, bcc }: Named): Recipient[] =>
  [['to', to] as const, ['cc', cc ?? []] as const, ['bcc', bcc ?? []] as const].flatMap(([role, list]) =>
    list.map(address => ({ name: '', address, role, from: 'named' as const })),
  )

/** An address that the user wrote on the card, with its name where it is one of these. */
const amongst =
  (people: readonly Address[]) =>
  (address: string): Address =>
    people.find(each => each.address.toLowerCase() === address.toLowerCase()) ?? { name: '', address }

/** Whom a reply reaches: `header` is who stands in the mail that is answered. */
const asRecipient =
  (role: 'to' | 'cc', headers: readonly Address[]) =>
  (person: Address): Recipient => ({ ...person, role, from: headers.includes(person) ? 'header' : 'named' })

/** RFC 5322 section 3.6.3: to Reply-To, else From; to all others besides, never to oneself. A mail of one's own is carried on to whom it went. */
function answered(message: ReadMessage, all: boolean, own: ReadonlySet<string>): { to: Address[]; cc: Address[] } {
  const other = ({ address }: Address) => !own.has(address.toLowerCase())
  const mine = own.has(message.from.address.toLowerCase())
  const author = message.replyTo.length > 0 ? message.replyTo : [message.from]
  const first = mine ? message.to : author
  const to = first.filter(other).length > 0 ? first.filter(other) : first
  if (!all) return { to: unique(to), cc: [] }
  const cc = [...(mine ? [] : message.to), ...message.cc].filter(other)
  return { to: unique(to), cc: unique(cc, to) }
}

/** Each address once, in the order of the first of each: so stand the mails of one to each. */
export function unique<T extends { address: string }>(people: readonly T[], besides: readonly T[] = []): T[] {
  const seen = new Set(besides.map(({ address }) => address.toLowerCase()))
  return people.filter(({ address }) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()))
}

/** The address that was asked for, else the one that was written to, else the account's default. Throws not-allowed for one that is not the account's. */
async function senderFor(from: string | undefined, writtenTo: readonly Address[], office: Office): Promise<Sender> {
  const senders = await office.senders()
  const find = (address: string) => senders.find(sender => sender.address.toLowerCase() === address.toLowerCase())
  if (from !== undefined) {
    const sender = find(from)
    if (!sender) throw new AppError('not-allowed', 'from')
    return sender
  }
  const addressed = writtenTo.map(({ address }) => find(address)).find(sender => sender !== undefined)
  return (
    addressed ??
    senders.find(({ isDefault }) => isDefault) ?? { address: office.address, name: '', signature: signatureOf(''), isDefault: true }
  )
}

async function enclosed(files: readonly { messageId: string; attachmentId: string }[], office: Office): Promise<Enclosed[]> {
  const found: Enclosed[] = []
  let size = 0
  for (const { messageId, attachmentId } of files) {
    const { message } = await office.message(messageId)
    // A mind knows files by their names; Gmail gives each another id in every answer.
    const file = message.attachments.find(each => [each.attachmentId, each.part, each.filename].includes(attachmentId))
    if (!file) throw new AppError('not-found', 'attachment')
    const bytes = await office.attachment(messageId, file.attachmentId ?? attachmentId)
    size += bytes.length
    if (size > largestMail) throw new AppError('too-large', 'attachments')
    found.push({ filename: file.filename || 'attachment', type: file.type, bytes })
  }
  return found
}

const sendOf = (mail: Mail, n: number, threadId: string | null, office: Office): Operation => ({
  type: 'send',
  ...rawOf(mail, n, threadId, office),
})

function rawOf(mail: Mail, n: number, threadId: string | null, office: Office): { raw: string; threadId: string | null } {
  return { raw: toBase64Url(buildMessage({ ...mail, mark: office.mark(n) }, office.newBoundary())), threadId }
}

function sourceOf(message: ReadMessage): Source {
  const hidden: Judged['sources'][number]['hidden'] = message.hidden.some(({ level }) => level === 'red')
    ? 'red'
    : message.hidden.length > 0
      ? 'amber'
      : 'none'
  return {
    id: message.id,
    title: message.subject,
    authors: [message.from],
    readers: [message.from, ...message.to, ...message.cc],
    date: message.date,
    text: message.full,
    hidden,
  }
}

export const sourcesOf = (threads: readonly ReadThread[]): Source[] => threads.flatMap(({ messages }) => messages.map(sourceOf))
