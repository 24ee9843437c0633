import { type LookedThrough, answerWords as words } from '../../../shared/answer-words'
import { type GuestList, totals } from '../../../shared/guest-list'
import type { ReadThread } from '../../reader/reading'
import type { EventCandidate } from '../../rsvp/events'
import { mentionsTopic } from '../../rsvp/fact-question'
import type { FactAnswer } from '../../rsvp/facts'
import type { ModelRequest } from '../model'
import { closest, words as wordsOf } from './closest'
import { byOwnDate, eventAsked, eventTime } from './event-time'
import { namesTime } from './named-times'
import { author, citing, type Passage, passagesOf, sentencesIn } from './passages'
import { questionKind } from './question-kind'
import { toldText } from './told'

/** Rows of a table as submit_table takes them. */
export type WrittenTable = { title: string; columns: string[]; rows: { cells: string[]; cite?: string }[] }
export type Written = { text: string; table: WrittenTable | null }

/** As many as submit_table takes. */
const mostRows = 2000
/** "https://example.com/notice?" asks nothing. */
const endsInUrl = /:\/\/\S*$/
const mostSentences = 6

/** The built-in reader's answer to a request, by rules alone. */
export function written(request: ModelRequest): Written {
  const { facts, question, threads } = request
  const looked = lookedThrough(threads, facts.missing ?? 0)
  const list = facts.guests && guestText(facts.guests, facts.complete)
  if (facts.told) {
    const { text, table } = told(request, facts.told, looked)
    return { text: list ? `${text}\n\n${list}` : text, table }
  }
  if (list) return { text: list, table: null }
  const passages = passagesOf(threads)
  const read = {
    passages,
    sentences: () => sentencesIn(threads),
    cite: citing(request.packed.ids),
    looked,
    me: facts.me,
    zone: facts.zone,
    question,
  }
  const asked = questionKind(question)
  if (asked.kind === 'questions') return questionsIn(read, asked.toMe)
  return asked.kind === 'dates' ? timesIn(read, eventAsked(threads, { question, ...facts })) : closestIn(read)
}

/** Messages of which nothing is missing but files, and those that are not all there; `missing` = those that never came. */
function lookedThrough(threads: readonly ReadThread[], missing: number): LookedThrough {
  const messages = threads.flatMap(thread => thread.messages)
  const unread = messages.filter(({ leftOut }) => leftOut.some(({ part }) => part === '')).length
  return { read: messages.length - unread, unread: unread + missing }
}

function told({ facts, packed, threads }: ModelRequest, answer: FactAnswer, looked: LookedThrough): Written {
  const shortOf = new Map([...packed.ids].map(([short, id]) => [id, short]))
  const known = new Set(answer.people.map(({ messageId, sentence }) => `${messageId} ${sentence}`))
  const others = sentencesIn(threads).filter(
    ({ text, message }) => !known.has(`${message.id} ${text}`) && mentionsTopic(text, answer.topic),
  )
  const cite = citing(packed.ids)
  const quotedOthers = others.slice(0, mostSentences).flatMap(passage => bullet(passage, cite))
  return toldText(answer, {
    shortOf,
    looked,
    complete: facts.complete,
    zone: facts.zone,
    others: { quoted: quotedOthers, of: others.length },
  })
}

/** A sentence as a point of a list; none where its message was not packed. */
function bullet(passage: Passage, cite: Read['cite']): string[] {
  const mark = cite(passage)
  return mark ? [`- ${author(passage.message)}: ${quoted(passage.text, mark)}`] : []
}

type Read = {
  passages: Passage[]
  /** Scraps too. */
  sentences: () => Passage[]
  cite: (passage: Passage) => string | null
  looked: LookedThrough
  me: string
  zone: string
  question: string
}

function guestText({ rows }: GuestList, complete: boolean): string {
  const unsure = rows.filter(row => row.unsure)
  return [
    words.guests(totals(rows)),
    complete ? words.nobodyElse : words.notFoundYet,
    ...(unsure.length > 0 ? [`${words.needsEye(unsure.length)} ${unsure.map(row => row.name || row.email).join(', ')}.`] : []),
  ].join('\n\n')
}

function questionsIn(read: Read, toMe: boolean): Written {
  const me = read.me.toLowerCase()
  const seen = new Set<string>()
  const found = read.passages.filter(({ text, message }) => {
    if (!/[?？][)"'”»]*$/.test(text) || endsInUrl.test(text) || seen.has(`${author(message)} ${text}`)) return false
    seen.add(`${author(message)} ${text}`)
    const forMe = [...message.to, ...message.cc].some(({ address }) => address.toLowerCase() === me)
    return !toMe || (forMe && message.from.address.toLowerCase() !== me)
  })
  if (found.length === 0) return { text: words.noQuestions(read.looked), table: null }
  const people = new Set(found.map(({ message }) => message.from.address.toLowerCase())).size
  return { text: words.questions(found.length, people), table: tableOf(read, words.asked, found) }
}

/** The event's own time leads. Where the question has words of its own, only sentences that share one follow; else every one that names a time. */
function timesIn(read: Read, event: EventCandidate | null): Written {
  const timed = read.passages.filter(({ text }) => namesTime(text))
  if (timed.length === 0 && !event) return { text: words.noDates(read.looked), table: null }
  const near = closest(timed, read.question, mostRows)
  const shown = byOwnDate(near.length > 0 ? near : timed, event, read.zone)
  const [first] = shown
  const mark = first && (event || near.length > 0) ? read.cite(first) : null
  const lines = [
    event ? words.eventAt(plain(event.title), eventTime(event, read.zone)) : '',
    shown.length > 0 ? words.dates(shown.length) : '',
    first && mark ? quoted(first.text, mark) : '',
  ]
  return { text: lines.filter(Boolean).join('\n\n'), table: shown.length > 0 ? tableOf(read, words.said, shown) : null }
}

function closestIn(read: Read): Written {
  const clauses = closest(read.passages, read.question, mostSentences)
  const near = clauses.length > 0 ? clauses : closest(read.sentences(), read.question, mostSentences)
  // A question without a word of its own ("What is this about?") is answered by how the mail begins; any other by nothing rather than by chance.
  const shown = near.length > 0 || wordsOf(read.question).length > 1 ? near : read.passages.slice(0, 3)
  if (shown.length === 0) return { text: words.noBest(read.looked), table: null }
  const lines = shown.flatMap(passage => bullet(passage, read.cite))
  return {
    text: [near.length > 0 ? words.best : `${words.noBest(read.looked)} ${words.opening}`, '', ...lines].join('\n'),
    table: null,
  }
}

/** A stranger's words with Markdown's own signs disarmed. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, sign => `\\${sign}`)

/** The sentence itself with its mark. */
const quoted = (text: string, cite: string): string => `“${plain(text)}” [[${cite}]]`

function tableOf({ cite, zone }: Read, column: string, passages: readonly Passage[]): WrittenTable {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const rows = passages.slice(0, mostRows).map(passage => {
    const mark = cite(passage)
    return { cells: [author(passage.message), passage.text, day.format(passage.message.date)], ...(mark === null ? {} : { cite: mark }) }
  })
  return { title: '', columns: [words.who, column, words.day], rows }
}
