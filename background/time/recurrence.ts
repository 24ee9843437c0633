import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { instantOf, type Moment, wallClock } from './moment'

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof frequencies)[number]

/** A rule of RFC 5545 3.3.10, as far as Google Calendar repeats events by it. */
export type Recurrence = {
  frequency: Frequency
  interval: number
  count: number | null
  /** Last day or instant (YYYYMMDD or YYYYMMDDTHHMMSSZ). */
  until: string | null
  /** Weekdays as "TU" or "-1FR". */
  days: string[]
  monthDays: number[]
  months: number[]
  /** RRULE:… */
  line: string
}

/** `unsupported-part`: one that Google Calendar does not repeat by (hours, week numbers, …). */
export type RecurrenceProblem = 'format' | 'frequency' | 'count-and-until' | 'too-many' | 'unsupported-part'
export type CheckedRecurrence = { ok: true; rule: Recurrence; lines: string[] } | { ok: false; reason: RecurrenceProblem }

/** The most instances that are expanded or asked for. */
const most = 750
const shownDays = 2 * 366

const values: Readonly<Record<string, RegExp>> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,5}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*$/,
  BYSETPOS: /^-?[1-5]$/,
  WKST: /^(?:MO|SU)$/,
}
const unsupported = /^(?:BYSECOND|BYMINUTE|BYHOUR|BYYEARDAY|BYWEEKNO)$/

/**
 * Checks the `recurrence` of a Calendar event: one RRULE (its prefix may be missing), besides EXDATE and RDATE lines. COUNT up to 750.
 * UNTIL is fitted to the start as RFC 5545 3.3.10 wants it: a day for whole days, a UTC instant for times (a bare day: to its end in `start`'s zone).
 */
export function checkRecurrence(recurrence: readonly string[], start: Moment): CheckedRecurrence {
  const lines = recurrence.map(line => line.trim()).map(line => (line.startsWith('FREQ=') ? `RRULE:${line}` : line))
  const rules = lines.filter(line => line.startsWith('RRULE:'))
  const others = lines.filter(line => !line.startsWith('RRULE:'))
  const [text] = rules
  if (text === undefined || rules.length > 1 || !others.every(line => /^(?:EXDATE|RDATE)[;:][\w;=:,/+-]+$/.test(line)))
    return { ok: false, reason: 'format' }
  const parts = new Map(
    text
      .slice('RRULE:'.length)
      .split(';')
      .map(part => splitOnce(part.toUpperCase())),
  )
  const reason = problemOf(parts)
  if (reason) return { ok: false, reason }
  const rule = ruleOf(parts, start)
  return rule ? { ok: true, rule, lines: [rule.line, ...others] } : { ok: false, reason: 'format' }
}

const splitOnce = (part: string): [string, string] => [part.split('=')[0] ?? '', part.split('=').slice(1).join('=')]

function problemOf(parts: ReadonlyMap<string, string>): RecurrenceProblem | null {
  for (const [name, value] of parts) {
    if (unsupported.test(name)) return 'unsupported-part'
    if (!values[name]?.test(value)) return 'format'
  }
  if (!frequencies.some(known => known === parts.get('FREQ'))) return 'frequency'
  if (parts.has('COUNT') && parts.has('UNTIL')) return 'count-and-until'
  return Number(parts.get('COUNT') ?? 1) > most ? 'too-many' : null
}

function ruleOf(parts: ReadonlyMap<string, string>, start: Moment): Recurrence | null {
  const frequency = frequencies.find(known => known === parts.get('FREQ'))
  const until = parts.get('UNTIL')
  const fitted = until === undefined ? null : fitUntil(until, start)
  if (!frequency || (until !== undefined && fitted === null)) return null
  const list = (name: string): string[] => parts.get(name)?.split(',') ?? []
  const line = [...parts].map(([name, value]) => `${name}=${name === 'UNTIL' ? fitted : value}`).join(';')
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    until: fitted,
    days: list('BYDAY'),
    monthDays: list('BYMONTHDAY').map(Number),
    months: list('BYMONTH').map(Number),
    line: `RRULE:${line}`,
  }
}

function fitUntil(until: string, start: Moment): string | null {
  try {
    const date = Temporal.PlainDate.from(until.slice(0, 8)).toString()
    if ('date' in start) return date.replaceAll('-', '')
    if (until.endsWith('Z')) return stampOf(Date.parse(Temporal.Instant.from(until).toString()))
    const wall = until.length === 8 ? `${date}T23:59:59` : Temporal.PlainDateTime.from(until).toString()
    return stampOf(instantOf(wallClock(wall, start.timeZone).moment, start.timeZone))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const stampOf = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')

/** Where a rule puts its instances: at most 750, none later than two years after the start; the wall-clock time stays through changes of the clocks. */
export function instancesOf({ line }: Recurrence, start: Moment): Moment[] {
  const local = 'date' in start ? start.date : start.dateTime.slice(0, 19)
  const first = 'date' in start ? ICAL.Time.fromDateString(local) : ICAL.Time.fromDateTimeString(local)
  const last = Temporal.PlainDate.from(local.slice(0, 10)).add({ days: shownDays }).toString()
  const { rule, until } = withoutUntil(line)
  const walls = ICAL.Recur.fromString(rule).iterator(first)
  const instances: Moment[] = []
  for (let wall = walls.next(); wall && instances.length < most; wall = walls.next()) {
    const text = wall.toString()
    if (text.slice(0, 10) > last) break
    const moment = 'date' in start ? { date: text } : wallClock(text, start.timeZone).moment
    if (until !== null && isAfter(moment, until)) break
    instances.push(moment)
  }
  return instances
}

/** An instant as UNTIL cannot be held against the wall-clock times of the iterator, so it is held against their instants. */
function withoutUntil(line: string): { rule: string; until: string | null } {
  const parts = line.slice('RRULE:'.length).split(';')
  const until = parts.find(part => part.startsWith('UNTIL='))?.slice('UNTIL='.length) ?? null
  return { rule: parts.filter(part => !part.startsWith('UNTIL=')).join(';'), until }
}

const isAfter = (moment: Moment, until: string): boolean =>
  'date' in moment ? moment.date.replaceAll('-', '') > until : stampOf(instantOf(moment, moment.timeZone)) > until
