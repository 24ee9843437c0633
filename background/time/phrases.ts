import { Temporal } from 'temporal-polyfill'
import { type Clock, type ClockRule, clockForms, type DayPart, halfDay } from './clock-forms'
import { dayForms } from './day-forms'
import { type DayReading, type DayRule, type Doubt, resolveDay, type Today } from './day-rules'
import { fold } from './fold'
import { type Moment, momentAt, wallClock } from './moment'
import { anyOf, dayParts, todayParts } from './phrase-words'
import { type Form, type Found, L, R, scan } from './scan'

/** When and where something is said: milliseconds since the epoch, IANA zone; `monthFirst`: 4/5 is 5 April (else where the zone is of the USA). */
export type Said = { now: number; zone: string; monthFirst?: boolean }

/** A date or time that a text names. `at` and `end` are offsets into it (NFC); `day` and `time` are null where it names none. */
export type Phrase = {
  at: number
  end: number
  /** First and last day, YYYY-MM-DD. */
  day: { first: string; last: string; yearless: boolean } | null
  /** HH:MM. */
  time: { from: string; until: string | null } | null
  part: DayPart | null
  /** Milliseconds since the epoch, for "in two hours". */
  instant: number | null
  doubts: Doubt[]
}

type Part = { part: DayPart; today: boolean }
type Atom = { at: number; end: number; day?: DayRule; range?: DayRule; clock?: ClockRule; part?: DayPart | null }

/**
 * Every date and time that a text names, in order, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Japanese.
 * What the words mean where people disagree is said at resolveDay and halfDay; the other reading is among the doubts.
 */
export function phrasesIn(text: string, said: Said): Phrase[] {
  const folded = fold(text)
  const whole = scan(folded, todayForms, [])
  const clocks = scan(folded, clockForms, whole)
  const parts = scan(folded, partForms, [...whole, ...clocks])
  const days = scan(folded, dayForms, [...whole, ...clocks, ...parts])
  const today = todayOf(said)
  const atoms = [
    ...whole.map(
      ({ at, end, value }): Atom => ({ at, end, part: value.part, day: { rule: 'distance', days: 0, months: 0, doubtful: null } }),
    ),
    ...clocks.map(({ at, end, value }): Atom => ({ at, end, clock: value })),
    ...parts.map(({ at, end, value }): Atom => ({ at, end, part: value.part })),
    ...mergeDays(folded, days),
  ].toSorted((a, b) => a.at - b.at)
  return group(folded, atoms).flatMap(atom => phraseOf(atom, said, today) ?? [])
}

/** What a phrase begins at, as a Calendar start; null where it names no day. */
export function startOfPhrase({ day, time, instant }: Phrase, zone: string): Moment | null {
  if (instant !== null) return momentAt(instant, zone)
  if (!day) return null
  return time ? wallClock(`${day.first}T${time.from}`, zone).moment : { date: day.first }
}

const form = (sources: readonly (readonly [string, DayPart])[], today: boolean): Form<Part>[] =>
  sources.map(([source, part]) => {
    const words = source.split('|')
    const joined = words.filter(word => /^[\p{Script=Han}\p{Script=Hiragana}]+$/u.test(word))
    const spaced = source.replace(/\|?[\p{Script=Han}\p{Script=Hiragana}]+/gu, '')
    return [new RegExp(`${L}(?:${spaced})${R}${joined.length > 0 ? `|${anyOf(joined)}` : ''}`, 'gu'), () => ({ part, today })]
  })

const todayForms = form(todayParts, true)
const partForms = form(dayParts, false)

const usa =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/

function todayOf({ now, zone, monthFirst }: Said): Today {
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  return { date: at.toPlainDate().toString(), late: at.hour < 4, monthFirst: monthFirst ?? usa.test(zone) }
}

const link =
  '(?:at|on|in|the|of|from|am|um|im|der|des|den|in der|von|ab|le|la|les|de|du|a|de la|el|en|por|las|los|del|il|lo|alle|nel|della|da|do|na|no|as|o|om|op|van|w|we|dla|te|に|の|は|、)'
const adjacent = new RegExp(`^[\\s,()'’]*(?:${link}[\\s,.]*){0,3}$`, 'u')
const dash = /^\s*[-–—〜~]\s*$/u
const near = /^[^.!?;\n]{0,40}$/u

/** Days that are said in two words are one: "Friday, 4 December", "Friday next week", "two weeks from Friday", "Monday–Wednesday". */
function mergeDays(text: string, days: readonly Found<DayRule>[]): Atom[] {
  const merged: Atom[] = []
  for (const { at, end, value } of days) {
    const last = merged.at(-1)
    const gap = last ? text.slice(last.end, at) : ''
    const one = last?.day && !last.range && adjacent.test(gap) ? (mergeRules(last.day, value) ?? mergeRules(value, last.day)) : null
    if (last && one) Object.assign(last, { end, day: one })
    else if (last?.day && !last.range && dash.test(gap)) Object.assign(last, { end, range: value })
    else merged.push({ at, end, day: value })
  }
  return merged
}

function mergeRules(a: DayRule, b: DayRule): DayRule | null {
  if (a.rule === 'weekday' && b.rule === 'date' && b.day !== null && a.days === 0) return { ...b, weekday: a.weekday }
  if (a.rule === 'weekday' && b.rule === 'week' && b.weekday === null && a.which === 'bare') return { ...b, weekday: a.weekday }
  if (a.rule === 'weekday' && b.rule === 'distance' && b.days > 2 && b.months === 0) return { ...a, days: a.days + b.days }
  if (a.rule === 'distance' && b.rule === 'distance' && b.days > 2 && a.days <= 2 && a.months + b.months === 0)
    return { ...a, days: a.days + b.days, doubtful: b.doubtful === null ? null : a.days + b.doubtful }
  return null
}

/** A day, a time and a part of the day that belong together are one; a time may stand a few words after its day. */
function group(text: string, atoms: readonly Atom[]): Atom[] {
  const groups: Atom[] = []
  for (const atom of atoms) {
    const last = groups.at(-1)
    const gap = last ? text.slice(last.end, atom.at) : ''
    if (last && fits(last, atom) && (adjacent.test(gap) || (near.test(gap) && last.day && atom.clock && !last.clock)))
      Object.assign(last, atom, { at: last.at })
    else groups.push({ ...atom })
  }
  return groups.filter(one => one.day || one.clock)
}

const fits = (a: Atom, b: Atom): boolean => !((a.day && b.day) || (a.clock && b.clock) || (a.part && b.part))

function phraseOf({ at, end, day: rule, range, clock, part = null }: Atom, said: Said, today: Today): Phrase | null {
  const day = rule ? resolveDay(rule, today) : null
  if (rule && !day) return null
  const base = { at, end, part, day: day && { first: day.first, last: lastOf(day, range, today), yearless: isYearless(rule) } }
  if (clock && 'minutes' in clock) return fromNow(base, said, clock.minutes)
  const time = clock ? timeOf(clock, part) : null
  return { ...base, instant: null, time: time?.time ?? null, doubts: [...(day?.doubts ?? []), ...(time?.doubts ?? [])] }
}

const lastOf = (day: DayReading, range: DayRule | undefined, today: Today): string =>
  (range && resolveDay(range, { ...today, date: day.first })?.last) ?? day.last

const isYearless = (rule: DayRule | undefined): boolean => rule?.rule === 'date' && rule.year === null && rule.month !== null

function fromNow(base: Pick<Phrase, 'at' | 'end' | 'part'>, { now, zone }: Said, minutes: number): Phrase {
  const instant = now + minutes * 60_000
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const date = at.toPlainDate().toString()
  return {
    ...base,
    instant,
    day: { first: date, last: date, yearless: false },
    time: { from: hhmm(at.hour, at.minute), until: null },
    doubts: [],
  }
}

const hhmm = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

function timeOf(clock: Clock, part: DayPart | null): { time: NonNullable<Phrase['time']>; doubts: Doubt[] } {
  const { hour, other } = halfDay(clock.hour, clock, part)
  const later = clock.until && hour > clock.until.hour ? 12 : hour - clock.hour
  const until = clock.until ? hhmm(clock.exact ? clock.until.hour : Math.min(23, clock.until.hour + later), clock.until.minute) : null
  const doubts: Doubt[] = other === null ? [] : [{ kind: 'half-day', other: hhmm(other, clock.minute) }]
  if (clock.hour === 0 && clock.minute === 0) doubts.push({ kind: 'midnight', other: '24:00' })
  return { time: { from: hhmm(hour, clock.minute), until }, doubts }
}
