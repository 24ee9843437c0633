import * as z from 'zod'

const Time = z.union([z.object({ date: z.string() }), z.object({ dateTime: z.string(), timeZone: z.string().nullish() })])

/** Whether a value of a Calendar request is a time (https://developers.google.com/workspace/calendar/api/v3/reference/events). */
export const isTime = (value: unknown): boolean => Time.safeParse(value).success

/** A Calendar time in plain words: the wall clock that stands in it with its zone, and the clock of `home` (IANA) where that shows another one. */
export function saidMoment(value: unknown, home: string): string {
  const time = Time.parse(value)
  if ('date' in time) return dayOf(Date.parse(`${time.date}T00:00:00Z`), 'UTC')
  const { dateTime } = time
  const timeZone = time.timeZone ?? home
  const at = /(?:Z|[+-]\d\d:\d\d)$/.test(dateTime) ? Date.parse(dateTime) : instantOf(dateTime, timeZone)
  const [day, clock] = [dayOf(at, timeZone), clockOf(at, timeZone)]
  const own = `${day}, ${clock} ${cityOf(timeZone)}`
  const [dayThere, clockThere] = [dayOf(at, home), clockOf(at, home)]
  if (dayThere === day) return clockThere === clock ? own : `${own} · ${clockThere} ${cityOf(home)}`
  return `${own} · ${dayThere}, ${clockThere} ${cityOf(home)}`
}

const dayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone })
    .format(at)
    .replace(',', '')
const clockOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** The instant at which a zone's clocks show this: they are asked what they show, and the guess is moved by the difference, twice for days on which they change. */
function instantOf(wall: string, timeZone: string): number {
  const wanted = Date.parse(`${wall}Z`)
  const shownBy = (at: number): number => {
    const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(at)
    return Date.parse(`${parts.replace(' ', 'T')}Z`)
  }
  const first = wanted - (shownBy(wanted) - wanted)
  return first - (shownBy(first) - wanted)
}
