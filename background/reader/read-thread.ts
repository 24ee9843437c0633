import type { LeftOut, LeftOutReason } from '../../shared/answer'
import type { Message, MessageId, Thread } from '../../shared/mail'
import { parseAddresses } from './addresses'
import { type Fetched as PartBodies, readContent } from './body'
import type { Documents } from './documents'
import { foldLines } from './fold'
import { firstOf, headerMap, rfcIdOf, rfcIds } from './headers'
import { withoutHiddenCharacters } from './hidden-characters'
import { messageKind } from './kind'
import { type LineWords, lineWords } from './line-words'
import { type MessageLine, messageLines } from './message-lines'
import { type FullText, fullText, plainText } from './plain-text'
import type { Hidden, ReadMessage, ReadThread } from './reading'
import { makeTranscript, type Transcript } from './transcript'
import { ownTypedInQuotes } from './typed-in-quote'

/** Key of a fetched body in `readThread`'s map. */
export const bodyKey = (messageId: MessageId, attachmentId: string): string => `${messageId}/${attachmentId}`

export type Bodies = ReadonlyMap<string, Uint8Array | LeftOutReason>
type Fetched = { bodies: Bodies; documents: Documents }

/**
 * Makes a thread plain, oldest message first. `bodies` holds what `wantedBodies` named, by `bodyKey`, or why it could not be had; a wanted
 * body that is not there is left out as 'not-fetched'. `documents` is what `readDocuments` made of those that need it. Never throws: what cannot be read stands in a message's `leftOut`.
 */
export function readThread(thread: Thread, bodies: Bodies, documents: Documents = new Map()): ReadThread {
  const transcript = makeTranscript()
  const messages = thread.messages.map(message => readMessage(message, { bodies, documents }, transcript))
  return { id: thread.id, subject: messages.find(message => message.subject !== '')?.subject ?? '', messages }
}

/** The lines of a message with what was typed into a quote as the author's own, their whole text and its words. */
function withOwnLines(
  read: readonly MessageLine[],
  transcript: Transcript,
): { lines: readonly MessageLine[]; full: FullText; said: LineWords } {
  const full = fullText(read)
  const said = lineWords(full)
  const lines = ownTypedInQuotes(read, said, transcript)
  if (lines === read) return { lines, full, said }
  const anew = fullText(lines)
  return { lines, full: anew, said: lineWords(anew) }
}

/** What was fetched of one message. */
export const fetchedOf = (id: MessageId, { bodies, documents }: Fetched): PartBodies => ({
  body: attachmentId => bodies.get(bodyKey(id, attachmentId)) ?? 'not-fetched',
  document: partId => documents.get(bodyKey(id, partId)) ?? 'not-fetched',
})

function readMessage(message: Message, { bodies, documents }: Fetched, transcript: Transcript): ReadMessage {
  const { id, threadId, payload } = message
  const headers = headerMap(payload.headers)
  const rfcId = rfcIdOf(headers, id)
  const head = readHead(headers)
  const { content, losses } = readContent(payload, fetchedOf(id, { bodies, documents }))
  const { lines: read, hidden, hiddenCharacters, attachments, invitations, broken } = messageLines(content, head.subject)
  const { lines, full, said } = withOwnLines(read, transcript)
  const folds = foldLines(lines, said, transcript)
  const plain = plainText(lines, folds, full)
  transcript.add(said, folds)
  // Whatever it was, it is no mail any more.
  const isNothing = payload.headers.length === 0 && plain.full.trim() === '' && !losses.some(({ part }) => part === '')
  const unmade = isNothing ? [{ part: '', why: 'undecodable' as const }] : []
  const leftOut: LeftOut[] = [...unmade, ...losses, ...broken.map(part => ({ part, why: 'undecodable' as const }))].map(loss => ({
    messageId: id,
    rfcId,
    ...loss,
  }))
  return {
    id,
    threadId,
    rfcId,
    inReplyTo: rfcIds(firstOf(headers, 'in-reply-to'))[0] ?? null,
    references: rfcIds((headers.get('references') ?? []).join(' ')),
    date: message.date,
    dateHeader: firstOf(headers, 'date'),
    ...head,
    labels: message.labels,
    headers,
    ...plain,
    hidden: [...head.hidden, ...hidden],
    hiddenCharacters: head.hiddenCharacters + hiddenCharacters,
    attachments,
    invitations,
    kind: messageKind(headers, payload),
    leftOut,
  }
}

type Head = Pick<ReadMessage, 'from' | 'replyTo' | 'to' | 'cc' | 'bcc' | 'subject' | 'hidden' | 'hiddenCharacters'>

/** Subject and people of a message; what shows nothing is taken out of the subject and of names, an address stays as it is. */
export function readHead(headers: ReadonlyMap<string, string[]>): Head {
  const hidden: Hidden[] = []
  let hiddenCharacters = 0
  const visible = (text: string): string => {
    const clean = withoutHiddenCharacters(text)
    hidden.push(...clean.hidden)
    hiddenCharacters += clean.count
    return clean.text
  }
  const people = (name: string): ReadMessage['to'] =>
    (headers.get(name) ?? []).flatMap(value => parseAddresses(value)).map(({ name, address }) => ({ name: visible(name), address }))
  const fields = {
    subject: visible(firstOf(headers, 'subject')).trim(),
    from: people('from')[0] ?? { name: visible(firstOf(headers, 'from')), address: '' },
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
  }
  return { ...fields, hidden, hiddenCharacters }
}
