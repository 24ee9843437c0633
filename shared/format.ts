/** Dates, numbers and money by Intl; the interface is English, so an English locale of the user's or British English. */
const own = Intl.DateTimeFormat().resolvedOptions().locale
const locale = own.startsWith('en') ? own : 'en-GB'

const plurals = new Intl.PluralRules(locale)
const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const dayFormat = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })
const dayYearFormat = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const timeFormat = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' })

/** "1 message", "1,204 messages". */
export const count = (n: number, one: string, many: string): string => `${integer.format(n)} ${plurals.select(n) === 'one' ? one : many}`

export const number = (n: number): string => integer.format(n)

export const list = (items: readonly string[]): string => listFormat.format(items)

/** Dollars: two digits from one cent on, three significant ones below, so that small never reads as nothing. */
export function money(usd: number): string {
  const digits: Intl.NumberFormatOptions =
    usd >= 0.01 || usd === 0
      ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
      : { maximumSignificantDigits: 1, maximumFractionDigits: 6 }
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', ...digits }).format(usd)
}

/** A date with its weekday; the year where it is not `now`'s. Milliseconds since the epoch. */
export function day(ms: number, now: number): string {
  const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear()
  return (sameYear ? dayFormat : dayYearFormat).format(ms)
}

export const time = (ms: number): string => timeFormat.format(ms)

export const dayTime = (ms: number, now: number): string => `${day(ms, now)}, ${time(ms)}`

/** When an event begins, in the event's own zone, which is named where it is not the user's. `start` is ISO 8601, a bare date for all day. */
export function eventStart(start: string, zone: string): string {
  const allDay = /^\d{4}-\d{2}-\d{2}$/.test(start)
  const at = new Date(allDay ? `${start}T00:00:00Z` : start)
  if (Number.isNaN(at.getTime())) return start
  const known = zone !== '' && Intl.supportedValuesOf('timeZone').includes(zone)
  const timeZone = allDay ? 'UTC' : known ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone
  const away = !allDay && known && zone !== Intl.DateTimeFormat().resolvedOptions().timeZone
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(allDay ? {} : { hour: 'numeric', minute: '2-digit' }),
    ...(away ? { timeZoneName: 'short' } : {}),
  }).format(at)
}

/** "12 seconds", "3 minutes", "2 hours": rounded up, since it says how long something takes. */
export function duration(seconds: number): string {
  if (seconds < 60) return count(Math.max(1, Math.ceil(seconds)), 'second', 'seconds')
  if (seconds < 3600) return count(Math.ceil(seconds / 60), 'minute', 'minutes')
  return count(Math.ceil(seconds / 3600), 'hour', 'hours')
}

/** A file's size in bytes as people write it. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte', 'bytes')
  return bytes < 1_000_000 ? `${number(Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
