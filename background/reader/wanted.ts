import type { LeftOutReason } from '../../shared/answer'
import type { MessageId, Part, Thread } from '../../shared/mail'
import { headerValue } from '../../shared/mail-headers'
import { limits } from './limits'
import { mayBeSignature } from './mime/signature'

export type Wanted = { messageId: MessageId; attachmentId: string; size: number }

const textTypes =
  /^(text\/|message\/(rfc822|global|(global-)?(delivery-status|disposition-notification|headers)|feedback-report|partial|news)$|application\/(ics|json|xml|csv|x-ndjson|ld\+json|calendar\+json)$)/
const textNames = /\.(txt|text|csv|tsv|ics|ical|ifb|md|markdown|json|xml|html?|log|yaml|yml|eml|diff|patch)$/i

/** Which kind of document a part is that only a library can read; null where it is none. */
export function documentKind({ mimeType, filename }: Pick<Part, 'mimeType' | 'filename'>): 'pdf' | 'docx' | null {
  if (/^application\/(x-)?pdf$/.test(mimeType)) return 'pdf'
  if (
    /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml\.(document|template)|ms-word\.document\.macroenabled\.12)$/.test(
      mimeType,
    )
  )
    return 'docx'
  if (!/^application\/(octet-stream|x-zip-compressed|zip|msword|x-download|force-download)$/.test(mimeType)) return null
  if (/\.pdf$/i.test(filename)) return 'pdf'
  return /\.doc[xm]$/i.test(filename) ? 'docx' : null
}

/** Whether a part is another mail, attached: by its type, or by its file name where the type says nothing. */
export const isAttachedMail = ({ mimeType, filename }: Part): boolean =>
  mimeType === 'message/rfc822' || mimeType === 'message/global' || (mimeType === 'application/octet-stream' && /\.eml$/i.test(filename))

/** S/MIME's envelope around a signed, compressed or encrypted mail (RFC 8551 3.2). */
export const isCms = ({ mimeType, filename }: Part): boolean =>
  /^application\/(x-)?pkcs7-mime$/.test(mimeType) || (mimeType === 'application/octet-stream' && /\.p7[mz]$/i.test(filename))

/** S/MIME that says itself that it hides the message's own text. Where it does not, its bytes tell. */
export const isEnveloped = (part: Part): boolean => isCms(part) && /enveloped-data/i.test(headerValue(part.headers, 'content-type'))

/** HTML, also as the active mail that Gmail shows of some senders in its place (AMP for Email). */
export const isHtmlType = (mimeType: string): boolean => mimeType === 'text/html' || mimeType === 'text/x-amp-html'

/** A part that is read as HTML, by its type or its file name. */
export const isHtml = (part: Part): boolean =>
  isHtmlType(part.mimeType) || (part.mimeType !== 'text/plain' && /\.html?$/i.test(part.filename))

/** A picture holds no text that the reader could take. */
export const isPicture = ({ mimeType }: Pick<Part, 'mimeType'>): boolean => mimeType.startsWith('image/')

/** Outlook's own wrapping of a mail's formatting and files (MS-OXTNEF). */
const isTnef = ({ mimeType, filename }: Part): boolean =>
  /^application\/(vnd\.)?ms-tnef$/.test(mimeType) || (mimeType === 'application/octet-stream' && /^winmail\.dat$/i.test(filename))

/** A reaction of Gmail's: one emoji in JSON (https://developers.google.com/workspace/gmail/reactions/format). */
export const isReaction = ({ mimeType }: Part): boolean => /^(?:text|application)\/vnd\.google\.email-reaction\+json$/.test(mimeType)

/** Signatures, also of what other software has put into another mail, and version notes say nothing to a person. */
export const saysNothing = ({ mimeType, filename }: Part): boolean =>
  /^application\/(pgp-signature|(x-)?pkcs7-signature)$/.test(mimeType) ||
  (filename === '' && /^application\/pgp-(encrypted|keys)$/.test(mimeType))

/** A key that was sent along is named; of what the mail says nothing is lost without it. */
export const isKey = ({ mimeType }: Part): boolean => mimeType === 'application/pgp-keys'

/** What Windows calls a CSV where Excel opens it. */
const isExcels = ({ mimeType }: Part): boolean => /^application\/(vnd\.ms-?excel|(x-)?(ms-?)?excel)$/.test(mimeType)

/** Whether the reader can make text of this part: by its type, or by its file name where the type says nothing, or only what opens it. */
export function isReadable(part: Part): boolean {
  if (textTypes.test(part.mimeType)) return true
  return (isOctets(part) || isExcels(part)) && textNames.test(part.filename)
}

/** Largest body, in bytes, that the reader takes of such a part. */
export function sizeLimit(part: Part): number {
  if (isCalendar(part)) return limits.calendar
  if (documentKind(part)) return limits.document
  if (isHtmlType(part.mimeType)) return limits.html
  return limits.text
}

export const isCalendar = (part: Part): boolean =>
  part.mimeType === 'text/calendar' || part.mimeType === 'application/ics' || (isOctets(part) && /\.(ics|ical)$/i.test(part.filename))

const isOctets = (part: Part): boolean => part.mimeType === 'application/octet-stream' || part.mimeType === ''

/** The bodies that the reader needs and the service serves by id: invitations, text parts, text attachments and documents within their limits. */
export function wantedBodies(thread: Thread): Wanted[] {
  const wanted: Wanted[] = []
  const walk = (messageId: MessageId, part: Part): void => {
    const here = part.text === undefined && part.bytes === undefined && part.attachmentId !== undefined
    if (
      here &&
      (isReadable(part) || isReaction(part) || documentKind(part) || mayBeSignature(part) || (isCms(part) && !isEnveloped(part))) &&
      part.size <= sizeLimit(part)
    ) {
      wanted.push({ messageId, attachmentId: part.attachmentId ?? '', size: part.size })
    }
    for (const child of part.parts) walk(messageId, child)
  }
  for (const message of thread.messages) walk(message.id, message.payload)
  return wanted
}

/** Why a file of a kind that nothing here reads was not read. */
export function whyUnread(part: Part): LeftOutReason {
  if (isPicture(part)) return 'picture'
  if (part.mimeType === 'application/pgp-encrypted') return 'encrypted'
  return isTnef(part) ? 'tnef' : 'type'
}
