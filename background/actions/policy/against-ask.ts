import { momentAt, parseMoment } from '../../time/moment'
import { agreement, namesByDate } from '../../time/phrase-match'
import { type Phrase, phrasesIn } from '../../time/phrases'
import type { Doubt } from './doubt'
import type { Judged } from './judged'
import { datesOf } from './naming'
import { stancesApart } from './stance'
import { valuesIn } from './values'
import { folded, tellingWords, wordsOf } from './words'

/** A mail that says another thing than the ask: the other answer, other sums, other hours. What the user typed is the user's. */
export function mailAgainstAsk(judged: Judged): Doubt {
  const { ask, text, typed } = judged
  if (typed.length > 0) return null
  return stancesApart(ask, text) ?? (sumsApart(ask, text) ? 'red' : null) ?? (hoursApart(judged) ? 'amber' : null)
}

/** None of the sums of a text is one of those that the ask gives. */
function sumsApart(ask: string, text: string): boolean {
  const sums = (from: string) => valuesIn(from).flatMap(({ kind, key }) => (kind === 'sum' ? [key] : []))
  const asked = new Set(sums(ask))
  const told = asked.size > 0 ? sums(text) : []
  return told.length > 0 && told.every(sum => !asked.has(sum))
}

/** Hours by the face of a clock: people leave out which half of the day they mean. */
const onFace = (time: string): string => `${Number(time.slice(0, 2)) % 12}${time.slice(2)}`
const hoursOf = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap(({ time }) => (time ? [time.from, time.until ?? time.from].map(onFace) : []))

/** None of the hours of a text is one of those that the ask gives, in numbers. */
function hoursApart(judged: Judged): boolean {
  const asked = new Set(hoursOf(datesOf(judged)))
  if (asked.size === 0) return false
  const told = hoursOf(phrasesIn(judged.text.slice(0, looked), { now: Date.parse(judged.now), zone: judged.zone }))
  return told.length > 0 && told.every(hour => !asked.has(hour))
}

/** How much of a drafted text is read for its hours (characters). */
const looked = 2000

/** Words by which a day or an hour is told from another, or put in another zone: what it comes to is worked out. */
const relative =
  /\b(?:before|after|later|earlier|prior|ahead|following|half|quarter|zone|time|utc|gmt|[ecmp][sd]?t|cest|bst|vor|nach|vorher|nachher|danach|spater|fruher|halb|viertel|zeit|avant|apres|plus tard|lendemain|veille|demie?|quart|heure de|antes|despues|tarde|media|cuarto|hora|prima|dopo|mezza|quarto|ora|depois|mais tarde|meia|voor|na|later|eerder|half|kwart|przed|po|pozniej|pol|kwadrans|fore|efter|senare|halv|kvart|for|etter)\b|前|後|半/u

/**
 * The start of an event against the days and hours of the ask: on none of the days, or at none of the hours, is red where it is made and
 * noted where it is changed; there the two together are red, unless the ask only says when the event is now. A series may begin on a later day.
 */
export function startAgainstAsk(judged: Judged, start: string, what: 'made' | 'changed' | 'series'): Doubt {
  const parsed = parseMoment(start, judged.zone)
  const dates = datesOf(judged).filter(phrase => !isOfMail(judged, phrase))
  if (!parsed.ok || dates.length === 0) return null
  const { moment } = parsed
  const isApart = (named: readonly Phrase[]): boolean =>
    named.length > 0 && named.every(phrase => agreement(phrase, moment, judged.zone) === 'no')
  const days = what !== 'series' && isApart(dates.filter(({ day }) => day !== null).map(phrase => ({ ...phrase, time: null })))
  const clock = dates.filter(({ time }) => time !== null).map(phrase => ({ ...phrase, day: null, instant: null }))
  const hours = 'dateTime' in moment && isApart(clock) && !saysNumber(judged.ask, moment.dateTime)
  if (!days && !hours) return null
  if (relative.test(folded(judged.ask))) return 'amber'
  return what !== 'changed' || (days && hours && givesNewDay(judged, dates)) ? 'red' : 'amber'
}

/** The ask gives a day on which the event does not lie yet. */
const givesNewDay = ({ targets, zone }: Judged, dates: readonly Phrase[]): boolean =>
  dates
    .filter(({ day }) => day !== null)
    .some(phrase => targets.every(({ date }) => agreement({ ...phrase, time: null }, momentAt(date, zone), zone) === 'no'))

/** A day on which a mail that was read came names that mail as well. */
const isOfMail = ({ sources, original, zone }: Judged, phrase: Phrase): boolean =>
  phrase.day !== null &&
  [...sources, ...(original ? [original] : [])].some(({ date }) => date > 0 && namesByDate([phrase], momentAt(date, zone), zone))

/** The ask gives the hour as a bare number ("from 3 to 4"). */
function saysNumber(ask: string, dateTime: string): boolean {
  const hour = Number(dateTime.slice(11, 13))
  const bare = wordsOf(ask.replace(/\d{1,2}[:.h]\d{2}/giu, ' '))
  return bare.some(word => Number(word) === hour || Number(word) === (hour % 12 || 12))
}

const quoted = /["“„«‘「『]([^"“”„«»‘’「」『』\n]{2,120})["”“»’」』]|(?<![\p{L}\p{N}])'([^'\n]{2,120})'(?![\p{L}\p{N}])/gu

/** The ask quotes a title, and that of the event shares no word with the ask. */
export function titleAgainstAsk({ ask }: Judged, title: string): Doubt {
  const titles = [...ask.matchAll(quoted)].map(([, one, other]) => one ?? other ?? '')
  const asked = new Set(wordsOf(ask))
  const telling = tellingWords(title)
  return titles.length > 0 && telling.length > 0 && telling.every(word => !asked.has(word)) ? 'red' : null
}
