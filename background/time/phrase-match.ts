import type { Doubt } from './day-rules'
import { instantOf, type Moment, momentAt } from './moment'
import { type Phrase, startOfPhrase } from './phrases'
import { saidDay } from './said-time'

/** Whether a start is what a phrase means: `meant` by the stated reading, `possible` by another one, or `no`. */
export type Agreement = 'meant' | 'possible' | 'no'

/** Holds a Calendar start against a phrase, in the zone where it was said. What the phrase does not name is not held against it. */
export function agreement(phrase: Phrase, start: Moment, zone: string): Agreement {
  const local = 'date' in start ? start : momentAt(instantOf(start, zone), zone)
  const date = 'date' in local ? local.date : local.dateTime.slice(0, 10)
  const both = [dayAgrees(phrase, date), timeAgrees(phrase, local, zone)]
  if (both.includes('no')) return 'no'
  return both.includes('possible') ? 'possible' : 'meant'
}

function dayAgrees({ day, doubts }: Phrase, date: string): Agreement {
  if (!day || (day.first <= date && date <= day.last)) return 'meant'
  const sameDayOfYear = day.yearless && date.slice(4) === day.first.slice(4)
  return sameDayOfYear || doubts.some(doubt => doubt.other === date) ? 'possible' : 'no'
}

function timeAgrees(phrase: Phrase, local: Moment, zone: string): Agreement {
  if (!phrase.time) return 'meant'
  if ('date' in local) return 'no'
  const time = local.dateTime.slice(11, 16)
  const shifted = startOfPhrase(phrase, zone)
  if (time === phrase.time.from || (shifted && 'dateTime' in shifted && shifted.dateTime === local.dateTime)) return 'meant'
  return phrase.doubts.some(doubt => doubt.other === time) ? 'possible' : 'no'
}

/** Whether a text names a start by its date; a time of day alone names none. */
export const namesByDate = (phrases: readonly Phrase[], start: Moment, zone: string): boolean =>
  phrases.some(phrase => phrase.day !== null && agreement({ ...phrase, time: null }, start, zone) !== 'no')

/** What a phrase was taken for, where it can mean another day or hour: "taken as Fri 4 Dec 2026, not Fri 27 Nov 2026"; null where it cannot. */
export function doubtWords(phrase: Phrase): string | null {
  const { day, time, doubts } = phrase
  const days = doubts.filter(isDay).map(({ other }) => saidDay(other))
  const hours = doubts.filter(doubt => !isDay(doubt)).map(({ other }) => clock(other))
  const said = [
    day && days.length > 0 ? `${saidDay(day.first)}, not ${days.join(' or ')}` : '',
    time && hours.length > 0 ? `${clock(time.from)}, not ${hours.join(' or ')}` : '',
  ].filter(part => part !== '')
  return said.length > 0 ? `taken as ${said.join('; ')}` : null
}

const isDay = ({ other }: Doubt): boolean => other.length === 10
const clock = (time: string): string => time.replace(/^0(?=\d)/, '')
