import { Temporal } from 'temporal-polyfill'
import type { Moment } from './moment'
import type { Frequency, Recurrence } from './recurrence'
import { saidDay } from './said-time'

const units = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
} satisfies Record<Frequency, readonly [string, string]>

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const places: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'second last',
}
const joined = new Intl.ListFormat('en-GB')

/** A rule in plain words: "every second Tuesday until Wed 3 Mar 2027", "every month on the last Friday, 10 times". */
export function recurrenceWords(rule: Recurrence, start: Moment): string {
  const first = Temporal.PlainDate.from('date' in start ? start.date : start.dateTime.slice(0, 10))
  return `${pattern(rule, first)}${ending(rule, start)}`
}

function pattern(rule: Recurrence, first: Temporal.PlainDate): string {
  const { frequency, interval, days } = rule
  if (frequency === 'WEEKLY') return weekly(interval, days.length > 0 ? days : [weekdayCodes[first.dayOfWeek - 1] ?? ''])
  if (frequency === 'DAILY' && days.length === 0) return every(frequency, interval)
  return `${every(frequency, interval)}${within(rule, first)}`
}

function weekly(interval: number, days: readonly string[]): string {
  if (interval === 1 && days.toSorted().join() === 'FR,MO,TH,TU,WE') return 'every weekday'
  const names = joined.format(days.map(weekday))
  if (interval === 1) return `every ${names}`
  if (interval === 2 && days.length === 1) return `every second ${names}`
  return `every ${interval} weeks on ${names}`
}

function every(frequency: Frequency, interval: number): string {
  const [one, many] = units[frequency]
  return interval === 1 ? `every ${one}` : `every ${interval} ${many}`
}

function within({ frequency, days, monthDays, months, line }: Recurrence, first: Temporal.PlainDate): string {
  const inMonths = months.length > 0 ? months : frequency === 'YEARLY' ? [first.month] : []
  const names = inMonths.map(month => monthNames[month - 1] ?? '')
  const position = /BYSETPOS=(-?\d)/.exec(line)?.[1]
  const inThese = names.length > 0 ? ` ${frequency === 'YEARLY' ? 'of' : 'in'} ${joined.format(names)}` : ''
  if (days.length > 0) {
    const place = position === undefined ? '' : `${places[position] ?? position} `
    return ` on ${place === '' && days.every(one => one.length === 2) ? '' : 'the '}${place}${joined.format(days.map(weekday))}${inThese}`
  }
  const said = (monthDays.length > 0 ? monthDays : [first.day]).map(dayOfMonth)
  return ` on the ${joined.format(said)}${inThese}`
}

function weekday(code: string): string {
  const name = weekdayNames[weekdayCodes.indexOf(code.slice(-2))] ?? ''
  const place = code.slice(0, -2).replace('+', '')
  return place === '' ? name : `${places[place] ?? place} ${name}`
}

function dayOfMonth(day: number): string {
  if (day < 0) return day === -1 ? 'last day' : `${ordinal(-day)} last day`
  return ordinal(day)
}

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${suffix[ordinals.select(n)]}`
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

function ending({ count, until }: Recurrence, start: Moment): string {
  if (count !== null) return count === 1 ? ', once' : `, ${count} times`
  if (until === null) return ''
  const last =
    'date' in start || until.length === 8
      ? Temporal.PlainDate.from(until.slice(0, 8))
      : Temporal.Instant.from(until).toZonedDateTimeISO(start.timeZone).toPlainDate()
  return ` until ${saidDay(last.toString())}`
}
