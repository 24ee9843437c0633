import type { ReadMessage } from '../reader/reading'
import { dateIn, meansDate, namedDates, resolveDate } from '../time/named-dates'
import { carriesAnswer, knownAddresses, utterances, writerOf } from './authors'
import { eventDay, precise } from './choose-event'
import type { ProseContext, Utterance } from './collected'
import { echoOf, placer } from './echo'
import { bareSubject, eventWords, overlap } from './event-words'
import { type EventCandidate, refersTo } from './events'
import { gistOf } from './gist'
import { belongs, overrules, type Reply, readReplies } from './invitation-replies'
import { languagesOf } from './lexicon/compile'
import { addressKey, type Person, type Roster } from './people'
import { readUtterance } from './prose'
import { readNote } from './reply-notes'
import { settleAsked } from './settle'
import type { Statement } from './statement'

export type CollectInput = {
  messages: readonly ReadMessage[]
  event: EventCandidate
  others: readonly EventCandidate[]
  roster: Roster
  instance: string
  question: string
  zone: string
  me: string
}

/** Everything that the mailbox says about who comes to the event, in any order. */
export function collectStatements(input: CollectInput): Statement[] {
  const { messages, event, roster } = input
  const replies = new Map<Person, Reply>()
  const prose: Statement[] = []
  const pending: ProseContext['pending'] = new Map()
  const threads = new Set(event.messages.map(message => message.threadId))
  const known = knownAddresses(messages, event, input.me)
  const echo = echoOf(event.messages, input.question)
  const tongue = tongueOf(event.messages)
  const placed = placer(event, input.question)
  for (const message of messages) {
    if (!isSpoken(message)) continue
    const answered = readReplies(message, event, roster, input.instance, input.zone)
    for (const reply of answered) keepReply(replies, reply)
    const said = answered.filter(({ resets }) => !resets)
    const late = message.date >= event.since && message !== event.messages[0]
    if (!late || !concerns(message, input, threads, answered.length > 0)) continue
    const context: ProseContext = {
      roster,
      previous: previousAnswer(prose, message),
      pending,
      direct: threads.has(message.threadId) || event.messages.some(one => one.rfcId === message.inReplyTo),
      tongue,
      echo,
      placed,
      elsewhere: text => isElsewhere(text, message, input),
    }
    if (said.length > 0) prose.push(...readNote(message, said, context))
    else if (message.invitations.length === 0) {
      const told = readMail(utterances(message, { roster, me: input.me, known, threads }), context)
      prose.push(...withDistance(told, isNear(message, input, threads)))
    }
  }
  const standing = [...replies.values()].filter(({ resets }) => !resets).map(reply => reply.statement)
  return [...standing, ...prose].filter(statement => statement.at >= event.since)
}

/** Mail of a person, or an invitation reply: not what machines send, nor from an address that nobody answers from. */
const isSpoken = ({ kind, from, invitations }: ReadMessage): boolean =>
  invitations.length > 0 || (kind === 'mail' && !machine.test(from.address))

const machine = /^(?:no-?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster)(?:[+._-]|@)/i

/** The language of an invitation. */
const tongueOf = ([invitation]: readonly ReadMessage[]): string | null =>
  invitation ? (languagesOf(invitation.authored.slice(0, 2000))[0]?.code ?? null) : null

function readMail(spoken: readonly Utterance[], context: ProseContext): Statement[] {
  return spoken.flatMap(utterance => settleAsked(utterance, context, readUtterance(utterance, context)))
}

function keepReply(replies: Map<Person, Reply>, reply: Reply): void {
  const current = replies.get(reply.statement.person)
  if (!current || overrules(reply, current)) replies.set(reply.statement.person, reply)
}

/** Whether a mail is about this event: its thread, its subject, else its words, its date or the plain circumstances. */
function concerns(message: ReadMessage, input: CollectInput, threads: ReadonlySet<string>, replied: boolean): boolean {
  const { event, others } = input
  if (replied || event.messages.includes(message)) return true
  if (message.invitations.some(one => one.uid !== '' && !belongs(one, event, input.zone))) return false
  if (isInThread(message, event, threads)) return true
  if (others.some(other => other.messages.some(one => one.threadId === message.threadId || refersTo(message, one)))) return false
  if (event.messages.length > 0 && message.date < (event.messages[0]?.date ?? 0)) return false
  return bearsSubject(message, event) || fits(message, input)
}

const isInThread = (message: ReadMessage, event: EventCandidate, threads: ReadonlySet<string>): boolean =>
  threads.has(message.threadId) || event.messages.some(one => refersTo(message, one))

function bearsSubject(message: ReadMessage, event: EventCandidate): boolean {
  const subject = bareSubject(message.subject)
  return subject !== '' && event.messages.some(one => bareSubject(one.subject) === subject)
}

/** Whether a mail has something of the event in it: its thread, its subject, a word of it or its day. */
function isNear(message: ReadMessage, { event, zone, me }: CollectInput, threads: ReadonlySet<string>): boolean {
  if (isInThread(message, event, threads) || bearsSubject(message, event)) return true
  return addressKey(message.from.address) === me || closeness(message, event, zone) > 0
}

/** What a mail says that may be about anything fills a silence, for the eye to see, and turns nothing round. */
const withDistance = (told: Statement[], near: boolean): Statement[] =>
  near ? told : told.map(statement => ({ ...statement, standing: 'carried', unsure: true }))

function fits(message: ReadMessage, { event, others, roster, zone, me }: CollectInput): boolean {
  const from = addressKey(message.from.address)
  const carried = carriesAnswer(message, roster)
  const invited = from === me || carried || writerOf(message, roster) !== undefined
  const bulk = message.headers.has('list-unsubscribe') || (message.headers.get('precedence') ?? []).some(value => /bulk|junk/.test(value))
  if (bulk && !invited) return false
  const own = closeness(message, event, zone)
  const best = Math.max(0, ...others.map(other => closeness(message, other, zone)))
  if (own < best || (own === best && own > 0 && best > 0 && isPast(event, message, zone))) return false
  if (own > 0) return invited || named(message, event, zone)
  return (
    invited && best === 0 && from !== me && message.authored.length < 600 && message.inReplyTo === null && !isPast(event, message, zone)
  )
}

/** A stranger's mail names the event when it has two words of its title, or one and its date. */
function named(message: ReadMessage, event: EventCandidate, zone: string): boolean {
  const gist = gistOf(message)
  const words = overlap(event.words, gist.words)
  const day = eventDay(event.start, event, zone)
  const dated = day !== '' && gist.dates.some(date => date.day !== null && meansDate(date, day, dateIn(message.date, zone)))
  return (
    (words >= Math.min(2, new Set(event.words).size) && words > 0 && (words > 1 || dated || new Set(event.words).size === 1)) ||
    (words > 0 && dated)
  )
}

const isPast = (event: EventCandidate, message: ReadMessage, zone: string): boolean =>
  event.start !== '' && eventDay(event.start, event, zone) < dateIn(message.date, zone)

/** Points for the words of the title and the date that a mail names. */
function closeness(message: ReadMessage, event: EventCandidate, zone: string): number {
  const gist = gistOf(message)
  const words = overlap(event.words, gist.words)
  const from = dateIn(message.date, zone)
  const day = eventDay(event.start, event, zone)
  const dates = day === '' ? [] : gist.dates
  const exact = dates.some(date => date.day !== null && meansDate(date, day, from)) ? 2 : 0
  const weekday = dates.some(date => date.day === null && meansDate(date, day, from)) ? 1 : 0
  return words * 2 + exact + weekday + Math.min(1, overlap(event.bodyWords, gist.words))
}

/** A clause about another event: it names the date or the own words of that one and not of this, or another day of the series. */
function isElsewhere(text: string, message: ReadMessage, { event, others, instance, zone }: CollectInput): boolean {
  if (namesAnother(text, event, others)) return true
  const from = dateIn(message.date, zone)
  const dates = precise(namedDates(text).filter(date => date.day !== null || date.weekday !== null))
  if (dates.length === 0) return false
  const means = (day: string) => day !== '' && dates.some(date => meansDate(date, day, from))
  if (instance !== '' && event.instances.length > 0) {
    const days = dates.map(date => (date.day === null ? null : resolveDate(date, from)))
    const weekday = (day: string) => new Date(day).getUTCDay()
    if (!means(instance) && days.some(day => day !== null && weekday(day) === weekday(instance))) return true
  }
  return !means(eventDay(event.start, event, zone)) && others.some(other => means(eventDay(other.start, other, zone)))
}

/** Words by which the title of a like event differs from this one's ("Rennes" where this dinner is in Nantes). */
function namesAnother(text: string, event: EventCandidate, others: readonly EventCandidate[]): boolean {
  const like = others.filter(other => overlap(other.words, event.words) > 0)
  if (like.length === 0) return false
  const words = eventWords(text)
  const own = [...event.words, ...event.bodyWords]
  return (
    like.some(
      other =>
        overlap(
          words,
          other.words.filter(word => overlap([word], own) === 0),
        ) > 0,
    ) && overlap(words, event.words) === 0
  )
}

function previousAnswer(prose: readonly Statement[], message: ReadMessage): Statement['answer'] {
  const own = prose.filter(
    statement =>
      !statement.proxy &&
      statement.standing !== 'carried' &&
      statement.answer !== null &&
      addressKey(statement.message.from.address) !== addressKey(message.from.address),
  )
  const direct = own.findLast(statement => statement.message.rfcId === message.inReplyTo)
  return (direct ?? own.at(-1))?.answer ?? null
}
