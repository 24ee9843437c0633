import type { MessageId, Part, Thread } from '../../shared/mail'
import { limits } from './limits'

export type Wanted = { messageId: MessageId; attachmentId: string; size: number }

const textTypes = /^(text\/|message\/(rfc822|global|delivery-status)$|application\/(ics|json|xml|csv|x-ndjson|ld\+json|calendar\+json)$)/
const textNames = /\.(txt|text|csv|tsv|ics|ical|ifb|md|markdown|json|xml|html?|log|yaml|yml|eml|diff|patch)$/i

/** Whether the reader can make text of this part: by its type, or by its file name where the type says nothing. */
export function isReadable(part: Part): boolean {
  if (textTypes.test(part.mimeType)) return true
  return part.mimeType === 'application/octet-stream' && textNames.test(part.filename)
}

/** Largest body, in bytes, that the reader takes of such a part. */
export function sizeLimit(part: Part): number {
  if (isCalendar(part)) return limits.calendar
  if (part.mimeType === 'text/html') return limits.html
  return limits.text
}

export const isCalendar = (part: Part): boolean =>
  part.mimeType === 'text/calendar' || part.mimeType === 'application/ics' || (isOctets(part) && /\.(ics|ical)$/i.test(part.filename))

const isOctets = (part: Part): boolean => part.mimeType === 'application/octet-stream' || part.mimeType === ''

/** The bodies that the reader needs and the service serves by id: invitations, text parts and text attachments within their limits. */
export function wantedBodies(thread: Thread): Wanted[] {
  const wanted: Wanted[] = []
  const walk = (messageId: MessageId, part: Part): void => {
    const here = part.text === undefined && part.bytes === undefined && part.attachmentId !== undefined
    if (here && isReadable(part) && part.size <= sizeLimit(part)) {
      wanted.push({ messageId, attachmentId: part.attachmentId ?? '', size: part.size })
    }
    for (const child of part.parts) walk(messageId, child)
  }
  for (const message of thread.messages) walk(message.id, message.payload)
  return wanted
}
