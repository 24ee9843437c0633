import { handRows } from './phrase-hand-rows'
import { type Language, languages } from './phrase-languages'

/** A phrase said at a wall-clock time (YYYY-MM-DDTHH:MM), and the days and the time (HH:MM) that it means. */
export type PhraseRow = { text: string; said: string; first: string; last: string; time: string | null }

/** Days before changes of the clocks in the USA, Europe and Lord Howe, before a new year, and before a leap day. */
const moments = [
  '2026-03-06',
  '2026-03-27',
  '2026-04-03',
  '2026-10-02',
  '2026-10-24',
  '2026-10-31',
  '2026-12-29',
  '2028-02-26',
  '2027-03-13',
].map((date, at) => `${date}T${['09:00', '18:30', '23:45', '12:00'][at % 4]}`)
const times = ['02:30', '15:00', '02:15', '09:05', '01:45', '23:30', '03:00']
const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T

const dayMs = 86_400_000
const later = (said: string, days: number): string =>
  new Date(Date.parse(`${said.slice(0, 10)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
/** Days since the last Monday. */
const sinceMonday = (said: string): number => (new Date(`${said.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7

/** Days from the one a weekday is said on to the first such after it. */
const untilNext = (said: string, weekday: number): number => ((weekday - sinceMonday(said) + 6) % 7) + 1

function nextMonth(said: string): string {
  const [year = 0, month = 0, day = 0] = said.slice(0, 10).split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

function sameOrNextYear(said: string, month: number, day: number): string {
  const [year = 0] = said.split('-').map(Number)
  const inYear = (y: number) => new Date(Date.UTC(y, month, day)).toISOString().slice(0, 10)
  return inYear(year) >= said.slice(0, 10) ? inYear(year) : inYear(year + 1)
}

const row = (text: string, said: string, first: string, time: string | null, last = first): PhraseRow => ({ text, said, first, last, time })

/** The rows of one language; `shift` turns the lists so that each language meets other days and hours. */
function rowsOf(language: Language, shift: number): PhraseRow[] {
  const { weekdays, months, on, next, soon, days, spans, date, at } = language
  const said = (n: number) => pick(moments, n + shift)
  const time = (n: number) => pick(times, n + shift)
  const bare = weekdays.map((name, n) => row(`${on(name)} ${at(time(n))}`, said(n), later(said(n), untilNext(said(n), n)), time(n)))
  const nexts = [0, 4].flatMap(turn =>
    weekdays.map((name, n) => {
      const ahead = soon ? untilNext(said(n + turn), n) : 7 - sinceMonday(said(n + turn)) + n
      return row(next(name), said(n + turn), later(said(n + turn), ahead), null)
    }),
  )
  const near = [1, 5].flatMap(turn =>
    days.map((name, n) => row(`${name} ${at(time(n + turn))}`, said(n + turn), later(said(n + turn), n), time(n + turn))),
  )
  const far = [2, 6].flatMap(turn => {
    const now = said(turn)
    const monday = later(now, 7 - sinceMonday(now))
    return [
      row(spans[0], now, later(now, 3), null),
      row(spans[1], now, later(now, 14), null),
      row(spans[2], now, nextMonth(now), null),
      row(spans[3], now, monday, null, later(monday, 6)),
    ]
  })
  const dates = months.map((name, n) => row(`${date(n + 8, name)} ${at(time(n))}`, said(n), sameOrNextYear(said(n), n, n + 8), time(n)))
  return [...bare, ...nexts, ...near, ...far, ...dates]
}

/** At least 500 rows: the regular ones of nine languages, and those written by hand. */
export const phraseRows: readonly PhraseRow[] = [
  ...Object.values(languages).flatMap((language, at) => rowsOf(language, at)),
  ...handRows.map(([text, said, days, time]): PhraseRow => {
    const [first = '', last = first] = days.split('..')
    return row(text, said, first, time ?? null, last)
  }),
]
