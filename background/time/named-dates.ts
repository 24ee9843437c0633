import { distances, months, weekdays } from './calendar-words'
import { fold } from './fold'

/** A date as a text names it; what it does not say is null. `at` and `end` are offsets into the text (NFC). */
export type NamedDate = {
  at: number
  end: number
  year: number | null
  month: number | null
  day: number | null
  /** ISO weekday, 1 = Monday. */
  weekday: number | null
  /** Days from today, for "tomorrow". */
  distance: number | null
}

const monthSource = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const weekdaySource = weekdays
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
const distanceSource = Object.keys(distances).join('|')
const L = '(?<![\\p{L}\\p{N}])'
const R = '(?![\\p{L}\\p{N}])'
const OF = "(?:\\s*(?:of|de|di|d'|\\.|-)?\\s*)"

const forms: [RegExp, (match: RegExpExecArray) => Partial<NamedDate>][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, m => ymd(m[1], m[2], m[3])],
  [/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu, m => ymd(m[1], m[2], m[3])],
  [
    new RegExp(`${L}(\\d{1,2})(?:st|nd|rd|th|er|º|ª|e|\\.)?${OF}(${monthSource})${R}\\.?(?:${OF},?\\s*(\\d{4}))?`, 'gu'),
    m => ymd(m[3], monthOf(m[2]), m[1]),
  ],
  [
    new RegExp(`${L}(${monthSource})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?${R}(?:,?\\s+(\\d{4}))?`, 'gu'),
    m => ymd(m[3], monthOf(m[1]), m[2]),
  ],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/gu, m => ymd(m[3], m[2], m[1])],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/gu, m => slashed(m[1], m[2], m[3])],
  [/(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu, m => ymd(undefined, undefined, m[1])],
  [
    /(?<![\p{L}\p{N}])(?:am|den|dem|le|el|il|dia|op|the|do|zum|vom)\s+(\d{1,2})(?:\.|e|er)?(?![\p{L}\p{N}:.]|\s*(?:uhr|h\b|am\b|pm\b))/gu,
    m => ymd(undefined, undefined, m[1]),
  ],
  [/(?<!\d)(\d{1,2})日/gu, m => ymd(undefined, undefined, m[1])],
  // "miércoles 18": a number that ends the phrase; "samedi 14 h" and "Saturday 2 adults" name no day.
  [
    new RegExp(
      `${L}(?:${weekdaySource}),? \\(?(\\d{1,2})(?=[\\s.]*(?:$|[,;!?)\\n]|\\.\\s|(?:a|at|um|alle|as|from|ab|des|desde|dalle|and|und|et|y|e|i|o|of|in)(?![\\p{L}'])))(?![:.]\\d)`,
      'gu',
    ),
    m => ymd(undefined, undefined, m[1]),
  ],
  [new RegExp(`${L}(${weekdaySource})s?(?:日)?(?![\\p{L}\\p{N}]|(?<=曜)日)`, 'gu'), m => ({ weekday: indexIn(weekdays, m[1]) })],
  [/(月|火|水|木|金|土|日)曜/gu, m => ({ weekday: '月火水木金土日'.indexOf(m[1] ?? '') + 1 })],
  [new RegExp(`${L}(${distanceSource})${R}`, 'gu'), m => ({ distance: distances[m[1] ?? ''] ?? null })],
]

function indexIn(table: readonly string[][], word: string | undefined): number {
  return table.findIndex(names => names.includes(word ?? '')) + 1
}

function monthOf(word: string | undefined): string {
  return String(indexIn(months, word))
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): Partial<NamedDate> {
  return { year: year ? Number(year) : null, month: month ? Number(month) : null, day: day ? Number(day) : null }
}

/** Day first unless that cannot be. */
function slashed(first: string | undefined, second: string | undefined, year: string | undefined): Partial<NamedDate> {
  return Number(second) > 12 ? ymd(year, first, second) : ymd(year, second, first)
}

function valid(date: NamedDate): boolean {
  return (date.month === null || (date.month >= 1 && date.month <= 12)) && (date.day === null || (date.day >= 1 && date.day <= 31))
}

/** Every date that a text names, in order, without overlaps; longer forms win. */
export function namedDates(text: string): NamedDate[] {
  const folded = fold(text)
  const taken: NamedDate[] = []
  for (const [form, read] of forms) {
    form.lastIndex = 0
    for (let match = form.exec(folded); match; match = form.exec(folded)) {
      const at = match.index
      const end = at + match[0].trimEnd().length
      const date: NamedDate = { year: null, month: null, day: null, weekday: null, distance: null, ...read(match), at, end }
      if (valid(date) && !taken.some(other => at < other.end && end > other.at)) taken.push(date)
    }
  }
  return taken.sort((a, b) => a.at - b.at)
}

const dayMs = 86_400_000

/** The calendar date (YYYY-MM-DD) of an instant in a zone; an unknown zone reads as UTC. */
export function dateIn(ms: number, zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone || 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)
  } catch {
    return new Date(ms).toISOString().slice(0, 10)
  }
}

/** ISO weekday of YYYY-MM-DD, 1 = Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** Whether a date (YYYY-MM-DD) is one that `named` can mean, seen from the day `from`. */
export function meansDate(named: NamedDate, date: string, from: string): boolean {
  if (named.distance !== null) return Date.parse(date) - Date.parse(from) === named.distance * dayMs
  if (named.weekday !== null && named.day === null) return weekdayOf(date) === named.weekday
  const [year, month, day] = date.split('-').map(Number)
  return (named.year ?? year) === year && (named.month ?? month) === month && (named.day ?? day) === day
}

/** The first date from the day `from` on (YYYY-MM-DD, at most 400 days ahead) that `named` can mean; null where none can. */
export function resolveDate(named: NamedDate, from: string): string | null {
  const start = Date.parse(`${from}T00:00:00Z`)
  for (let ahead = 0; ahead <= 400; ahead++) {
    const date = new Date(start + ahead * dayMs).toISOString().slice(0, 10)
    if (meansDate(named, date, from)) return date
  }
  return named.year !== null && named.month !== null && named.day !== null
    ? `${named.year}-${String(named.month).padStart(2, '0')}-${String(named.day).padStart(2, '0')}`
    : null
}
