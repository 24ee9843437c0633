import { Temporal } from 'temporal-polyfill'
import type { Which } from './phrase-words'

/** A day or days as a phrase names them, before anybody knows what day it is. Weekdays are ISO (1 = Monday). */
export type DayRule =
  | { rule: 'distance'; days: number; months: number; doubtful: number | null }
  | { rule: 'weekday'; weekday: number; which: Which | 'bare'; days: number }
  | { rule: 'week'; weeks: number; weekday: number | null }
  | { rule: 'weekend'; weeks: number }
  | { rule: 'month'; months: number }
  | { rule: 'date'; year: number | null; month: number | null; day: number | null; swappable: boolean; weekday: number | null }

/** Why a day or an hour may be another one than was taken. */
export type DoubtKind =
  | 'next-weekday'
  | 'last-weekday'
  | 'same-weekday'
  | 'past-weekday'
  | 'next-weekend'
  | 'day-or-month'
  | 'wrong-weekday'
  | 'after-midnight'
  | 'counted-days'
  | 'half-day'
  | 'midnight'

/** `other`: what else it can mean, YYYY-MM-DD or HH:MM. */
export type Doubt = { kind: DoubtKind; other: string }

/** First and last day (the same for one day), and what else is meant by the words. */
export type DayReading = { first: string; last: string; doubts: Doubt[] }

/** The day it is where the words are said. `late` = before four in the morning, when "tomorrow" is said of the day that has begun. */
export type Today = { date: string; late: boolean; monthFirst: boolean }

type Day = Temporal.PlainDate

/**
 * The day that a rule means. Weeks begin on Monday. A bare weekday is the next one after today; "this" is the current week's, or the next one where
 * that has passed; "next" is the coming week's; "coming" (and próximo, prochain, prossimo) is the next one after today; a date without a
 * year is the next such. Wherever people mean another day by the same words, that day is a doubt. Null for a day that no calendar has.
 */
export function resolveDay(rule: DayRule, today: Today): DayReading | null {
  const now = Temporal.PlainDate.from(today.date)
  switch (rule.rule) {
    case 'distance':
      return distance(rule, now, today.late)
    case 'weekday':
      return weekday(rule, now)
    case 'week':
      return rule.weekday === null ? days(inWeek(now, 1, rule.weeks), 6) : days(inWeek(now, rule.weekday, rule.weeks), 0)
    case 'weekend':
      return days(inWeek(now, 6, rule.weeks), 1, rule.weeks === 1 && now.dayOfWeek < 6 ? [doubt('next-weekend', inWeek(now, 6, 0))] : [])
    case 'month':
      return wholeMonth(now.add({ months: rule.months }))
    case 'date':
      return calendarDate(rule, now, today.monthFirst)
  }
}

const doubt = (kind: DoubtKind, other: Day): Doubt => ({ kind, other: other.toString() })

const days = (first: Day, more: number, doubts: Doubt[] = []): DayReading => ({
  first: first.toString(),
  last: first.add({ days: more }).toString(),
  doubts,
})

/** The weekday of the week `weeks` from now. */
const inWeek = (now: Day, weekday: number, weeks: number): Day => now.add({ days: weekday - now.dayOfWeek + 7 * weeks })

/** The first such weekday after today. */
const coming = (now: Day, weekday: number): Day => now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 })

function distance(rule: DayRule & { rule: 'distance' }, now: Day, late: boolean): DayReading {
  const day = now.add({ months: rule.months, days: rule.days })
  const doubts: Doubt[] = []
  if (rule.doubtful !== null) doubts.push(doubt('counted-days', now.add({ days: rule.doubtful })))
  if (late && rule.months === 0 && Math.abs(rule.days) <= 2) doubts.push(doubt('after-midnight', day.subtract({ days: 1 })))
  return days(day, 0, doubts)
}

function weekday({ weekday, which, days: more }: DayRule & { rule: 'weekday' }, now: Day): DayReading {
  const soonest = coming(now, weekday)
  const [taken, kind, others] = choices(which, now, weekday, soonest)
  const shifted = taken.add({ days: more })
  const differing = others.map(day => day.add({ days: more })).filter(day => !day.equals(shifted))
  const unique = [...new Set(differing.map(String))]
  return { first: shifted.toString(), last: shifted.toString(), doubts: unique.map(other => ({ kind, other })) }
}

/** The day taken, and the others that the same words can mean. */
function choices(which: Which | 'bare', now: Day, weekday: number, soonest: Day): [Day, DoubtKind, Day[]] {
  const current = inWeek(now, weekday, 0)
  const next = inWeek(now, weekday, 1)
  const isToday = weekday === now.dayOfWeek
  const previous = now.subtract({ days: ((now.dayOfWeek - weekday + 6) % 7) + 1 })
  switch (which) {
    case 'bare':
      return [soonest, 'same-weekday', isToday ? [now] : []]
    case 'coming':
      return [soonest, 'same-weekday', []]
    case 'upcoming':
      return [soonest, 'next-weekday', [next]]
    case 'this':
      if (isToday) return [now, 'same-weekday', [soonest]]
      return Temporal.PlainDate.compare(current, now) > 0 ? [current, 'past-weekday', []] : [soonest, 'past-weekday', [current]]
    case 'next':
      return [next, 'next-weekday', [soonest, inSundayWeek(now, weekday)]]
    case 'after-next':
      return [inWeek(now, weekday, 2), 'next-weekday', [soonest.add({ days: 7 })]]
    case 'last':
      return [
        previous,
        'last-weekday',
        Temporal.PlainDate.compare(previous, inWeek(now, 1, 0)) >= 0 ? [previous.subtract({ days: 7 })] : [],
      ]
  }
}

/** The weekday of the next week where weeks begin on Sunday. */
const inSundayWeek = (now: Day, weekday: number): Day => now.add({ days: 7 - (now.dayOfWeek % 7) + (weekday % 7) })

function wholeMonth(day: Day): DayReading {
  const first = day.with({ day: 1 })
  return days(first, first.daysInMonth - 1)
}

function calendarDate(rule: DayRule & { rule: 'date' }, now: Day, monthFirst: boolean): DayReading | null {
  const swap = rule.swappable && monthFirst && (rule.day ?? 13) <= 12
  const [month, day] = swap ? [rule.day, rule.month] : [rule.month, rule.day]
  if (day === null) return month === null ? null : monthAhead(rule.year, month, now)
  const date = nextSuch(rule.year, month, day, now)
  if (!date) return null
  const swapped = rule.swappable && day <= 12 && month !== day ? nextSuch(rule.year, day, month ?? 13, now) : null
  const doubts = swapped ? [doubt('day-or-month', swapped)] : []
  if (rule.weekday !== null && date.dayOfWeek !== rule.weekday) doubts.push(doubt('wrong-weekday', coming(now, rule.weekday)))
  return days(date, 0, doubts)
}

function monthAhead(year: number | null, month: number, now: Day): DayReading {
  return wholeMonth(Temporal.PlainDate.from({ year: year ?? (month < now.month ? now.year + 1 : now.year), month, day: 1 }))
}

/** The first day from today on that fits; eight years hold every 29 February. */
function nextSuch(year: number | null, month: number | null, day: number, now: Day): Day | null {
  if (year !== null && month !== null) return exactly(year, month, day)
  const step = month === null ? { months: 1 } : { years: 1 }
  const first = Temporal.PlainDate.from({ year: now.year, month: month ?? now.month, day: 1 })
  for (let at = first, tries = 0; tries < 9; at = at.add(step), tries++) {
    const found = exactly(at.year, at.month, day)
    if (found && Temporal.PlainDate.compare(found, now) >= 0) return found
  }
  return null
}

function exactly(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth ? Temporal.PlainDate.from({ year, month, day }) : null
}
