import type { Address } from '../../../shared/mail'
import { weekdays } from '../../time/calendar-words'
import { fold } from '../../time/fold'
import { momentAt, parseMoment } from '../../time/moment'
import { namesByDate } from '../../time/phrase-match'
import { type Phrase, phrasesIn } from '../../time/phrases'
import type { Judged, Target } from './judged'
import { saysPerson } from './person-words'
import { addressKey, domainOf, holdsWhole, isFreeMail, namesWords, normal } from './words'

/** Whether the user wrote this text in the ask or on the card. */
export function wrote({ ask, typed }: Pick<Judged, 'ask' | 'typed'>, text: string): boolean {
  const wanted = normal(text).trim()
  return [ask, ...typed].some(each => holdsWhole(normal(each), wanted))
}

/** The ask names a person by the address, or by a part of the local part or of the display name. */
export function namesPerson(judged: Pick<Judged, 'ask' | 'typed'>, { name, address }: Address): boolean {
  if (wrote(judged, addressKey(address))) return true
  // An address names who has it, and by its words nobody else.
  return saysPerson(judged.ask.replace(addresses, ' '), { name, address })
}

const addresses = /[^\s<>()@,;:"]{1,64}@[\p{L}\p{N}.-]{1,253}/gu

type Item = Pick<Target, 'title' | 'people' | 'date' | 'day'> & { id: string; authors: readonly Address[] }

/** The ask names a message or an event by sender, attendee, subject, title or date, or was asked of it. Any one is enough. */
export function namesItem(judged: Judged, item: Item): boolean {
  const others = [...item.authors, ...item.people].filter(({ address }) => !isOwn(judged, address))
  return (
    judged.inScope.has(item.id) ||
    others.some(person => namesPerson(judged, person)) ||
    namesWords(judged.ask, item.title) ||
    namesDate(judged, item)
  )
}

const phrases = new WeakMap<Judged, Phrase[]>()

/** The dates of the ask, read once for all that is held against them. */
export function datesOf(judged: Judged): Phrase[] {
  const known = phrases.get(judged) ?? phrasesIn(judged.ask, { now: Date.parse(judged.now), zone: judged.zone })
  phrases.set(judged, known)
  return known
}

/** The ask gives a stretch of days in which it lies ("all of next week"). It names everything then, a stranger's invitation too: enough to clear away, not to write to. */
export function namesStretch(judged: Judged, { date, day }: Pick<Item, 'date' | 'day'>): boolean {
  if (date === 0) return false
  const start = day === undefined ? momentAt(date, judged.zone) : { date: day }
  return namesByDate(datesOf(judged), start, judged.zone)
}

const isOneDay = ({ day }: Phrase): boolean => day !== null && day.first === day.last

/** The ask gives this very day (YYYY-MM-DD), and the hour where a time has one (see parseMoment). */
export function namesTime(judged: Judged, text: string): boolean {
  const parsed = parseMoment(text, judged.zone)
  if (!parsed.ok) return false
  const { moment } = parsed
  const [date = '', time] = 'date' in moment ? [moment.date] : moment.dateTime.split('T')
  const dates = datesOf(judged)
  const hour = time?.slice(0, 5)
  const isHour = (phrase: Phrase): boolean => phrase.time?.from === hour || phrase.time?.until === hour
  return namesByDate(dates.filter(isOneDay), { date }, judged.zone) && (hour === undefined || dates.some(isHour))
}

/** The ask gives its very day. A bare weekday is also the last one of that name, of what lies in the past. */
export function namesDate(judged: Judged, { date, day }: Pick<Item, 'date' | 'day'>): boolean {
  if (date === 0) return false
  const { zone, now, ask } = judged
  const start = day === undefined ? momentAt(date, zone) : { date: day }
  const named = datesOf(judged).filter(isOneDay)
  if (namesByDate(named, start, zone)) return true
  if (date > Date.parse(now)) return false
  const weekLater = momentAt(date + weekMs, zone)
  return named
    .filter(phrase => isBareWeekday(ask.normalize('NFC').slice(phrase.at, phrase.end)))
    .some(phrase => namesByDate([phrase], weekLater, zone))
}

const weekMs = 7 * 86_400_000
const weekdayNames = new Set(weekdays.flat())
const isBareWeekday = (words: string): boolean => !/\d/.test(words) && weekdayNames.has(fold(words).trim())

/** The ask gives a day of its own, by more than the name of a weekday. */
export const namesOneDay = (judged: Judged): boolean =>
  datesOf(judged).some(phrase => isOneDay(phrase) && !isBareWeekday(judged.ask.normalize('NFC').slice(phrase.at, phrase.end)))

/** The ask says a time or a date. */
export const saysTime = (judged: Judged): boolean => datesOf(judged).length > 0

export const isOwn = ({ own }: Judged, address: string): boolean => own.some(mine => addressKey(mine) === addressKey(address))

/** The domain of one's own organisation; nobody's where it is one that anybody can be at. */
export function isColleague({ own }: Judged, address: string): boolean {
  const domain = domainOf(address)
  return !isFreeMail(domain) && own.some(mine => domainOf(mine) === domain)
}
