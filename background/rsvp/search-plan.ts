import type { Address } from '../../shared/mail'
import { eventWords, overlap } from './event-words'
import type { EventCandidate } from './events'
import { addressKey, nameWords } from './people'

/** What an invitation says, in each of the languages; whole words, for a search finds no parts of words. */
const inviting = [
  'invitation invite invited rsvp "save the date" "join us" party birthday wedding dinner barbecue',
  'Einladung einladen eingeladen Feier Geburtstag Hochzeit Grillen Sommerfest Weihnachtsfeier "um Antwort"',
  'inviter invités fête anniversaire mariage dîner apéro soirée',
  'invitación invitar invitamos fiesta cumpleaños boda cena',
  'invito invitare invitiamo festa compleanno matrimonio',
  'convite convidar convidamos aniversário casamento jantar',
  'uitnodiging uitnodigen feest verjaardag bruiloft etentje',
  'zaproszenie zapraszam zapraszamy impreza urodziny wesele',
  '招待 ご案内 忘年会 パーティー 結婚式 食事会',
].join(' ')

/** Operators and brackets of a search have no place in its words. */
const harmless = (text: string): string =>
  text
    .replace(/["(){}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a text that can tell one event from another, as they are written: a search minds accents. */
export function searchWords(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const words = tokens.flatMap(token => {
    const [first, ...rest] = eventWords(token)
    if (first === undefined) return []
    return /[\u3040-\u30ff\u4e00-\u9fff]/.test(token) ? [first, ...rest] : [token]
  })
  return [...new Set(words)].slice(0, 6)
}

/**
 * Where the invitation may stand, in stages: a later one is searched only where those before brought no event that fits. Own sent mail
 * with the question's words, then what sounds like an invitation, then what others sent.
 */
export function invitationStages(question: string): string[][] {
  const words = searchWords(question)
  const sounding = [`from:me newer_than:1y {${inviting}}`, 'newer_than:1y filename:ics', 'from:me newer_than:2m']
  if (words.length === 0) return [sounding.slice(0, 2), sounding.slice(2), [`-from:me newer_than:1y {${inviting}}`]]
  const any = `{${words.join(' ')}}`
  const subjects = `{${words.map(word => `subject:${word}`).join(' ')}}`
  return [[`from:me ${words.join(' ')}`], [`from:me ${subjects}`], [`from:me ${any}`, `${subjects} -from:me`], sounding]
}

/** Up to here guests are searched one by one; beyond, everything since the invitation is read. */
const mostPeople = 1000
const peopleASearch = 12
const hour = 3600

/** Whom searches have looked for since a moment (seconds since the epoch), told from the searches themselves. */
function searchedFor(queries: readonly string[], since: number): (address: string) => boolean {
  const early = queries.filter(query => Number(/^in:anywhere after:(\d+)/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY) <= since)
  const everyone = early.some(query => /^in:anywhere after:\d+$/.test(query))
  const found = new Set(early.flatMap(query => [...query.matchAll(/from:([^\s{}"]+@[^\s{}"]+)/g)].map(([, address = '']) => address)))
  return address => everyone || found.has(address)
}

/** What one search can name. */
const isSearchable = (address: string): boolean => /^[^\s{}()":]+@[^\s{}()":]+$/.test(address)

export type PlanInput = {
  event: EventCandidate
  /** Address of the mailbox owner, of whom no answer is awaited. */
  me: string
  /** Milliseconds since the epoch; stands for the invitation's time where no mail is it. */
  since: number
  /** Guests beside those of the invitation: the calendar's. */
  guests: readonly Address[]
}

/** Whoever may answer, by address in lower case, and since when (seconds since the epoch). */
function awaited({ event, me, since, guests }: PlanInput) {
  const people = new Map([event.host, ...event.invitees, ...guests].map(person => [addressKey(person.address), person]))
  people.delete(addressKey(me))
  people.delete('')
  return { people, from: Math.floor((event.messages[0]?.date ?? since) / 1000) - hour }
}

/**
 * Every search in which an answer to the event may be found, in any folder, since the invitation: mail from each guest (by address, and by
 * full name from another address), mail with the subject or two words of the title, and invitation replies. Without those `made` before.
 */
export function answerSearches(input: PlanInput, made: readonly string[]): string[] {
  const { event } = input
  const { people, from } = awaited(input)
  const base = `in:anywhere after:${from}`
  const isMade = searchedFor(made, from)
  const left = [...people].filter(([address]) => isSearchable(address) && !isMade(address))
  const chunks = Array.from({ length: Math.ceil(left.length / peopleASearch) }, (_, i) =>
    left.slice(i * peopleASearch, (i + 1) * peopleASearch),
  )
  const senders = chunks.map(chunk => `${base} {${chunk.map(([address, { name }]) => fromTerms(address, name)).join(' ')}}`)
  const others = [...aboutEvent(event).map(terms => `${base} ${terms}`), ...(event.uid === '' ? [] : [`${base} filename:ics`])]
  return (people.size > mostPeople ? [base] : [...senders, ...others]).filter(query => !made.includes(query))
}

/** Guests whose mail none of these searches has looked for. */
export function unsearched(input: PlanInput, made: readonly string[]): string[] {
  const { people, from } = awaited(input)
  const isMade = searchedFor(made, from)
  return [...people.keys()].filter(address => !isMade(address))
}

/** Whether an event has all words of the question that can tell one event from another, so that no other need be looked for. */
export function fitsQuestion(event: EventCandidate, question: string): boolean {
  const words = new Set(eventWords(question))
  return overlap([...words], [...event.words, ...eventWords(event.title)]) >= words.size
}

/** A person writes from other addresses too, under the same full name. */
function fromTerms(address: string, name: string): string {
  const plain = harmless(name.replace(/,/g, ' '))
  return nameWords(name).length > 1 && !plain.includes('@') ? `from:${address} from:"${plain}"` : `from:${address}`
}

/** Searches by what a mail says: the subject whole, and any two words of the title (the one where it has no other). */
function aboutEvent(event: EventCandidate): string[] {
  const subjects = [event.title, ...event.messages.map(message => message.subject)].map(bare)
  const phrases = [...new Set(subjects)].filter(subject => /[\p{L}\p{N}]/u.test(subject)).slice(0, 5)
  const words = searchWords(event.title).slice(0, 4)
  const pairs = words.flatMap((word, i) => words.slice(i + 1).map(other => `(${word} ${other})`))
  return [
    ...(phrases.length > 0 ? [`{${phrases.map(phrase => `subject:"${phrase}"`).join(' ')}}`] : []),
    ...(pairs.length > 0 ? [`{${pairs.join(' ')}}`] : words.slice(0, 1)),
  ]
}

/** A subject without its reply and forward marks, as it is written. */
function bare(subject: string): string {
  return harmless(subject.replace(/^(?:\s*[\p{L}]{1,4}(?:\[\d+\])?\s*[:：]\s*)+/u, '')).slice(0, 200)
}
