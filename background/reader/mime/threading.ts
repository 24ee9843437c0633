import { type Message, type MessageId, type RfcId, type Thread, ThreadId } from '../../../shared/mail'
import { firstOf, headerMap, rfcIdOf, rfcIds } from './headers'

/** A message that stands alone so far. */
export type Loose = Omit<Message, 'threadId'> & { id: MessageId }

const prefixes = /^\s*(re|fwd?|aw|wg|sv|vs|vb|antw|antwort|tr|rv|res|rif|r|i|odp|pd|ynt|回复|转发|答复|返信|転送)(\s*\[\d+\])?\s*[:：]\s*/iu

/** A subject without "Re:", "Fwd:" and the like, however many: what two mails of one conversation share. */
export function bareSubject(subject: string): string {
  let bare = subject
  for (let i = 0; i < 20; i++) {
    const next = bare.replace(prefixes, '')
    if (next === bare) break
    bare = next
  }
  return bare.replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Threads mails as Gmail does: a mail joins a conversation that it refers to (References, In-Reply-To), or that refers to the same mails,
 * where the subject is the same but for "Re:" and the like; a Takeout's own thread number decides where it stands. Threads in order of
 * their first mail, messages by date; a thread's id is the Message-ID of its first mail.
 */
export function threadMessages(messages: readonly Loose[]): Thread[] {
  const inOrder = messages.map((message, i) => ({ message, i })).sort((a, b) => a.message.date - b.message.date || a.i - b.i)
  const groups: Loose[][] = []
  const groupOf = new Map<string, number>()
  for (const { message } of inOrder) {
    const keys = threadKeys(message)
    const known = keys.map(key => groupOf.get(key)).find(group => group !== undefined)
    const group = known ?? groups.length
    if (known === undefined) groups.push([message])
    else groups[group]?.push(message)
    for (const key of keys) if (!groupOf.has(key)) groupOf.set(key, group)
  }
  return groups.map(toThread)
}

function threadKeys(message: Loose): string[] {
  const headers = headerMap(message.payload.headers)
  const number = firstOf(headers, 'x-gm-thrid').trim()
  if (number) return [`number ${number}`]
  const subject = bareSubject(firstOf(headers, 'subject'))
  const ids: RfcId[] = [
    rfcIdOf(headers, message.id),
    ...rfcIds(firstOf(headers, 'in-reply-to')),
    ...rfcIds(firstOf(headers, 'references')).reverse(),
  ]
  return ids.map(id => `${id} ${subject}`)
}

function toThread(messages: readonly Loose[]): Thread {
  const [first] = messages
  const id = ThreadId.parse(first ? rfcIdOf(headerMap(first.payload.headers), first.id) : 'empty')
  return { id, historyId: '', messages: messages.map(message => ({ ...message, threadId: id })) }
}
