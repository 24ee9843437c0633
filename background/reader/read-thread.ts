import type { LeftOut, LeftOutReason } from '../../shared/answer'
import type { Message, MessageId, Thread } from '../../shared/mail'
import { type Loss, type Fetched as PartBodies, readContent } from './body'
import type { Documents } from './documents/documents'
import { withoutHiddenCharacters } from './hidden-characters'
import { messageKind } from './kind'
import type { MessageLine } from './message-line'
import { messageLines } from './message-lines'
import { parseAddresses } from './mime/addresses'
import { firstOf, headerMap, rfcIdOf, rfcIds } from './mime/headers'
import { answerableQuotes, mayHoldAnswers } from './quotes/answerable'
import { quotedToTheEnd } from './quotes/broken-lines'
import { ownFilledIn } from './quotes/filled-in'
import { foldLines } from './quotes/fold'
import { type LineWords, lineWords } from './quotes/line-words'
import { type FullText, fullText, plainText } from './quotes/plain-text'
import { type Answered, findQuotes, type Quotes } from './quotes/quotes'
import { type Closings, makeClosings } from './quotes/repeated-closings'
import { makeTranscript, type Transcript } from './quotes/transcript'
import { ownTypedBehindQuotes } from './quotes/typed-behind-quote'
import { ownTypedBetween } from './quotes/typed-between'
import { ownTypedInQuotes } from './quotes/typed-in-quote'
import { quotedWithoutMarks } from './quotes/unmarked-quotes'
import type { Hidden, ReadMessage, ReadThread } from './reading'

/** Key of a fetched body in `readThread`'s map. */
export const bodyKey = (messageId: MessageId, attachmentId: string): string => `${messageId}/${attachmentId}`

export type Bodies = ReadonlyMap<string, Uint8Array | LeftOutReason>
type Fetched = { bodies: Bodies; documents: Documents }

/**
 * Makes a thread plain, oldest message first. `bodies` holds what `wantedBodies` named, by `bodyKey`, or why it could not be had; a wanted
 * body that is not there is left out as 'not-fetched'. `documents` is what `readDocuments` made of those that need it. Never throws: what
 * cannot be read stands in a message's `leftOut`.
 */
export function readThread(thread: Thread, bodies: Bodies, documents: Documents = new Map()): ReadThread {
  const earlier = { transcript: makeTranscript(), closings: makeClosings() }
  const messages = thread.messages.map(message => readMessage(message, { bodies, documents }, earlier))
  return { id: thread.id, subject: messages.find(message => message.subject !== '')?.subject ?? '', messages }
}

type Whole = { lines: readonly MessageLine[]; full: FullText; said: LineWords }

/** Lines with their whole text and its words. */
function wholeOf(lines: readonly MessageLine[]): Whole {
  const full = fullText(lines)
  return { lines, full, said: lineWords(full) }
}

/** A message's lines with its quotes, those told by the earlier messages alone in it: what is quoted without a mark, and what was typed into a quote. */
export function withEarlier(read: readonly MessageLine[], transcript: Transcript, answered: Answered): Whole & { quotes: Quotes } {
  let whole = wholeOf(read)
  const marked = quotedWithoutMarks(whole.lines, whole.said, transcript, answered)
  if (marked !== whole.lines) whole = wholeOf(marked)
  let quotes = findQuotes(whole.lines, whole.said, transcript, answered)
  const unbroken = quotedToTheEnd(whole.lines, whole.said, quotes, answered)
  if (unbroken !== whole.lines) {
    whole = wholeOf(unbroken)
    quotes = findQuotes(whole.lines, whole.said, transcript, answered)
  }
  if (!mayHoldAnswers(whole.lines, whole.said, quotes)) return { lines: whole.lines, full: whole.full, said: whole.said, quotes }
  let answerable = answerableQuotes(whole.lines, quotes)
  for (const tell of [ownTypedInQuotes, ownTypedBehindQuotes, ownTypedBetween, ownFilledIn]) {
    const lines = tell(whole.lines, whole.said, answerable, answered)
    if (lines === whole.lines) continue
    whole = wholeOf(lines)
    quotes = findQuotes(whole.lines, whole.said, transcript, answered)
    answerable = answerableQuotes(whole.lines, quotes)
  }
  return { lines: whole.lines, full: whole.full, said: whole.said, quotes }
}

/** What was fetched of one message. */
export const fetchedOf = (id: MessageId, { bodies, documents }: Fetched): PartBodies => ({
  body: attachmentId => bodies.get(bodyKey(id, attachmentId)) ?? 'not-fetched',
  document: partId => documents.get(bodyKey(id, partId)) ?? 'not-fetched',
})

type Earlier = { transcript: Transcript; closings: Closings }

function readMessage(message: Message, { bodies, documents }: Fetched, { transcript, closings }: Earlier): ReadMessage {
  const { id, threadId, payload } = message
  const headers = headerMap(payload.headers)
  const rfcId = rfcIdOf(headers, id)
  const head = readHead(headers)
  const { content, losses } = readContent(payload, fetchedOf(id, { bodies, documents }))
  const { lines: read, hidden, hiddenCharacters, attachments, attachedMails, invitations, broken } = messageLines(content, head.subject)
  const answered = {
    inReplyTo: rfcIds(firstOf(headers, 'in-reply-to'))[0] ?? null,
    references: rfcIds((headers.get('references') ?? []).join(' ')),
  }
  const { lines, full, said, quotes } = withEarlier(read, transcript, answered)
  const folds = foldLines(lines, said, quotes, closings.repeated(lines, said, head.from, id))
  const plain = plainText(lines, folds, full)
  transcript.add({ id, rfcId, from: head.from, lines, said, folds, hidden: hidden.map(({ text }) => text) })
  // Whatever it was, it is no mail any more.
  const isNothing = payload.headers.length === 0 && plain.full.trim() === '' && !losses.some(({ part }) => part === '')
  const unmade = isNothing ? [{ part: '', why: 'undecodable' as const, id: '' }] : []
  const leftOut: LeftOut[] = oncePerPart([...unmade, ...losses, ...broken]).map(({ part, why }) => ({
    messageId: id,
    rfcId,
    part,
    why,
  }))
  return {
    id,
    threadId,
    rfcId,
    ...answered,
    date: message.date,
    dateHeader: firstOf(headers, 'date'),
    ...head,
    labels: message.labels,
    headers,
    ...plain,
    hidden: [...head.hidden, ...hidden],
    hiddenCharacters: head.hiddenCharacters + hiddenCharacters,
    attachments,
    attachedMails,
    invitations,
    kind: messageKind(headers, payload),
    leftOut,
  }
}

/** Losses, each once of its part: two files of one name are two. */
function oncePerPart(losses: readonly Loss[]): Loss[] {
  const seen = new Set<string>()
  return losses.filter(({ id, part, why }) => {
    const key = JSON.stringify([part === '' ? '' : id, part, why])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** What may end a line and is no blank (UAX #14, UAX #44: Bidi_Class B). */
const lineEnds = new RegExp(`[${String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85)}]`, 'gu')

type Head = Pick<ReadMessage, 'from' | 'replyTo' | 'to' | 'cc' | 'bcc' | 'subject' | 'hidden' | 'hiddenCharacters'>

/**
 * Subject and people of a message; what shows nothing is taken out of the subject and of names. An address stays as it is, so that it is
 * told from the one it looks like, but what it hides is counted and reported.
 */
export function readHead(headers: ReadonlyMap<string, string[]>): Head {
  const hidden: Hidden[] = []
  let hiddenCharacters = 0
  const visible = (text: string): string => {
    const clean = withoutHiddenCharacters(text.replace(lineEnds, ' '))
    hidden.push(...clean.hidden)
    hiddenCharacters += clean.count
    return clean.text
  }
  const people = (name: string): ReadMessage['to'] =>
    (headers.get(name) ?? [])
      .flatMap(value => parseAddresses(value))
      .map(({ name, address }) => {
        visible(address)
        return { name: visible(name), address }
      })
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
