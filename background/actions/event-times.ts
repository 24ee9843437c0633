import { AppError } from '../../shared/errors'

/** A start or an end as Calendar takes it: a day (the end's is the day after the last), or a local time with its zone, or an instant with its zone. */
export type EventTime = { date: string } | { dateTime: string; timeZone: string }

const day = /^\d{4}-\d{2}-\d{2}$/
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** `zone` is an IANA name. Throws bad-time for anything that is no such time, a day that does not exist among them. */
export function eventTime(value: string, zone: string): EventTime {
  const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
  if (!isZone(zone)) throw new AppError('bad-time', 'zone')
  if (day.test(text) && isReal(text)) return { date: text }
  if (local.test(text) && isReal(text)) return { dateTime: withSeconds(text), timeZone: zone }
  if (instant.test(text) && !Number.isNaN(Date.parse(text)) && isReal(text)) return { dateTime: withSeconds(text), timeZone: zone }
  throw new AppError('bad-time', 'form')
}

/** Start and end belong together: both days or both times, the end behind the start; one day is one day. Throws bad-time. */
export function eventSpan(start: EventTime, end: EventTime): { start: EventTime; end: EventTime } {
  if ('date' in start !== 'date' in end) throw new AppError('bad-time', 'day and time')
  if ('date' in start && 'date' in end) return end.date > start.date ? { start, end } : { start, end: { date: plusDays(start.date, 1) } }
  if (wallMs(end) <= wallMs(start) && sameForm(start, end)) throw new AppError('bad-time', 'ends before it starts')
  return { start, end }
}

/** The end of an event that keeps its length from a new start. */
export function keepLength(start: EventTime, before: { start: EventTime; end: EventTime }): EventTime {
  const length = wallMs(before.end) - wallMs(before.start)
  if ('date' in start) return { date: plusDays(start.date, Math.max(1, Math.round(length / 86_400_000))) }
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/i.exec(start.dateTime)?.[0] ?? ''
  return { dateTime: new Date(wallMs(start) + length).toISOString().slice(0, 19) + offset, timeZone: start.timeZone }
}

/** Milliseconds of the clock on the wall, as if it hung in Greenwich. */
function wallMs(time: EventTime): number {
  const text = 'date' in time ? `${time.date}T00:00:00` : time.dateTime.slice(0, 19)
  return Date.parse(`${text}Z`)
}

/** Whether two times may be compared by their clocks: equal offsets, or none. */
function sameForm(a: EventTime, b: EventTime): boolean {
  const tail = (time: EventTime) => ('date' in time ? '' : time.dateTime.slice(19) + time.timeZone)
  return tail(a) === tail(b)
}

/** 30 February is none: the calendar of Date.UTC would roll on. */
function isReal(text: string): boolean {
  const [date = '', time = '00:00'] = text.slice(0, 16).split('T')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours < 24 && minutes < 60 && !Number.isNaN(Date.parse(date)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}

const withSeconds = (text: string): string => (/T\d{2}:\d{2}(?!:)/.test(text) ? text.replace(/(T\d{2}:\d{2})/, '$1:00') : text)
const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
