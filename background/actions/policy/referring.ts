import type { Address } from '../../../shared/mail'
import type { Judged, Source, Target } from './judged'
import { isOwn, namesDate, namesPerson } from './naming'
import { saysName } from './person-words'
import { addressKey, isAmong, localOf, namesHalf, standsIn, tellingWords, wordsOf } from './words'

type Item = Pick<Target, 'kind' | 'id' | 'title' | 'people' | 'authors' | 'date' | 'day'>

export const asItem = (source: Source): Item => ({ ...source, kind: 'message', people: source.readers })

/**
 * The ask speaks of this mail or event, and not only of somebody who stands on it: who got a mail is its author's choice, and so is a name
 * that an address goes by where somebody else is known under it. A date counts where it is said of mail, or of who is at something.
 * `reached` = who gets what is sent: to name them once is to say where it goes, not where it comes from.
 */
export function refersTo(judged: Judged, item: Item, reached: readonly Address[] = []): boolean {
  const isMeant = (person: Address): boolean =>
    !isOwn(judged, person.address) && answersTo(judged, person) && (!isAmong(reached, person.address) || timesNamed(judged, person) > 1)
  return (
    judged.inScope.has(item.id) ||
    namesTitle(judged, item.title) ||
    speaking(judged, item).some(isMeant) ||
    (saysDateOf(judged.ask, item.kind) && namesDate(judged, item))
  )
}

/** By whom a thing is named: who wrote it, to whom the user wrote it; guests of an event where the ask speaks of guests. */
function speaking(judged: Judged, { kind, authors, people }: Item): readonly Address[] {
  const mine = authors.some(({ address }) => isOwn(judged, address))
  return mine || (kind === 'event' && asksForPeople.test(judged.ask)) ? [...authors, ...people] : authors
}

/** The ask names this address, and nobody else who is known by the name that it goes by. */
function answersTo(judged: Judged, person: Address): boolean {
  const { known, listed, ask } = judged
  if (!namesPerson(judged, person)) return false
  if (namesPerson(judged, { ...person, name: '' })) return true
  const words = wordsOf(person.name).filter(word => saysName(ask, word))
  return ![...known, ...listed].some(
    other => other !== addressKey(person.address) && wordsOf(localOf(other)).some(part => words.includes(part)),
  )
}

/** How often the ask says a word by which it names a person. */
function timesNamed({ ask }: Judged, { name, address }: Address): number {
  const parts = new Set([...wordsOf(localOf(address)), ...wordsOf(name)])
  const counts = wordsOf(ask).filter(word => word.length > 2 && parts.has(word))
  return Math.max(0, ...counts.map(word => counts.filter(other => other === word).length))
}

/** Half of what a title says stands in the ask, days and the names of people the user knows aside: those are there for themselves. */
function namesTitle({ ask, known, listed, recipients }: Judged, title: string): boolean {
  const people = [...known, ...listed, ...recipients.map(({ address }) => address)]
  const names = new Set(people.flatMap(address => wordsOf(localOf(address))))
  const telling = [...new Set(tellingWords(title))].filter(word => !names.has(word) && !days.has(word))
  return namesHalf(ask, telling) || standsIn(ask, title)
}

/** Every word of a title stands in the ask. */
export function holdsTitle({ ask }: Pick<Judged, 'ask'>, title: string): boolean {
  const telling = tellingWords(title).filter(word => !days.has(word))
  const asked = new Set(tellingWords(ask))
  return telling.length > 0 && telling.every(word => asked.has(word))
}

const days = new Set(
  'today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday week weekend heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag woche'.split(
    ' ',
  ),
)

const asksForPeople =
  /\b(?:everyone|everybody|all|others|both|participants?|attendees?|guests?|invitees?|people|team|group|same|organi[sz]er|teilnehmer\w*|gaste|gäste\w*|alle[nr]?|anderen|participants|invit[eé]s|tous|autres|participantes|invitados|todos|dem[aá]s|partecipanti|invitati|tutti|altri|convidados|deelnemers|gasten|iedereen|anderen|uczestni\w*|go[sś]ci\w*|wszystk\w*)(?![\p{L}])|参加者|全員|みんな/iu

const mailNoun =
  '(?:mails?|e-?mails?|messages?|threads?|nachrichten?|courriels?|correos?|mensajes?|messaggi\\w?|mensage\\w{1,3}|berichten?|wiadomo[sś]\\w*)'
/** Mail that is there already: "the mail", "mails of", "yesterday's message", "what came"; not "a mail to Bob". */
const saysMail = new RegExp(
  `\\b(?:the|my|all|these|those|this|that|last|latest|newest|every|any|die|der|den|l[aeo]s?|el|il|gli|os?|as|de|het|ce|cet)\\s+(?:[^\\s.!?]{1,30}\\s+){0,2}${mailNoun}(?![\\p{L}])|['’]s (?:[^\\s.!?]{1,30} )?${mailNoun}(?![\\p{L}])|\\b(?:came|arrived|received|got|wrote)\\b|メール`,
  'iu',
)
const saysDateOf = (ask: string, kind: Item['kind']): boolean => (kind === 'event' ? asksForPeople : saysMail).test(ask)
