import { plain } from './plain'

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja'] as const
const dayMs = 86_400_000

const sinceWords =
  '(?:since|after|from|seit|ab|depuis|des|desde|a partir de|dal|dalla|da|dallo|sinds|vanaf|od)(?: le| la| el| il| den| dem| der| last| letztem| letzten| vorige| afgelopen)?'
/** Whoever said, answered or declined something today: without such a word, today may be the day of the event. */
const answering =
  /\b(?:said|say|answer|repl|respond|declin|accept|cancel|rsvp|geantwort|gesagt|abgesagt|zugesagt|repon|dit|contest|respond|dijo|dicho|rispo|detto|disse|geantwoord|gezegd|afgezegd|odpowied|odpis|powiedzial)\w*|答|返事|返信/
const named: readonly [RegExp, (today: Date) => Date][] = [
  [/^(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|dzis\w*|今日|本日)/, today => today],
  [/^(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|昨日|きのう)/, today => back(today, 1)],
  [
    /^(?:this week|dies\w+ woche|cette semaine|esta semana|questa settimana|deze week|(?:w )?tym? tygodni\w*|tego tygodnia|今週)/,
    today => back(today, (today.getDay() + 6) % 7),
  ],
]

/** Since when the question wants answers, as the start of a local day in milliseconds; null where it names none. `now` likewise. */
export function sinceOf(question: string, now: number): number | null {
  const text = plain(question)
  const rest = afterSince(text)
  const today = startOf(new Date(now))
  const found = rest === null ? bareDay(text, today) : dayAt(rest, today)
  return found ? found.getTime() : null
}

/** What follows the word for "since"; before it in Japanese. */
function afterSince(text: string): string | null {
  const japanese = /(今日|本日|昨日|きのう|今週|[月火水木金土日]曜日?|\d{4}-\d{2}-\d{2}|\d{1,2}月\d{1,2}日)(?:から|以降|以来|より)/.exec(
    text,
  )
  if (japanese) return japanese[1] ?? null
  for (const match of text.matchAll(new RegExp(`\\b${sinceWords} `, 'g'))) {
    const rest = text.slice(match.index + match[0].length)
    if (dayAt(rest, new Date(0))) return rest
  }
  return null
}

function bareDay(text: string, today: Date): Date | null {
  if (!answering.test(text)) return null
  for (const [pattern, dayOf] of named) if (new RegExp(`(?:^|\\W)${pattern.source.slice(1)}`).test(text)) return dayOf(today)
  return null
}

/** The day that the text begins with. */
function dayAt(text: string, today: Date): Date | null {
  for (const [pattern, dayOf] of named) if (pattern.test(text)) return dayOf(today)
  return isoDay(text) ?? weekday(text, today) ?? dayOfMonth(text, today)
}

function isoDay(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  return valid(Number(year), Number(month) - 1, Number(day))
}

/** The last such day, today included. */
function weekday(text: string, today: Date): Date | null {
  const found = weekdays.find(({ stem }) => text.startsWith(stem))
  return found ? back(today, (today.getDay() - found.day + 7) % 7) : null
}

/** "22 Nov", "22. November", "Nov 22", "22 de noviembre", 11月22日: in the last twelve months. */
function dayOfMonth(text: string, today: Date): Date | null {
  const [, day = '', name = ''] = /^(\d{1,2})(?:\.|º|er|st|nd|rd|th)? (?:de |of )?(\p{L}+)/u.exec(text) ?? []
  const [, name2 = '', day2 = ''] = /^(\p{L}+)\.? (\d{1,2})/u.exec(text) ?? []
  const [, monthNumber = '', day3 = ''] = /^(\d{1,2})月(\d{1,2})日/.exec(text) ?? []
  const month = monthNumber ? Number(monthNumber) - 1 : monthNamed(name || name2)
  const number = Number(day || day2 || day3)
  if (month < 0 || !number) return null
  const thisYear = valid(today.getFullYear(), month, number)
  return thisYear && thisYear > today ? valid(today.getFullYear() - 1, month, number) : thisYear
}

const monthNamed = (name: string): number => months.find(({ stem }) => name.length >= 3 && name.startsWith(stem))?.month ?? -1

/** Names of weekdays and months from Intl, cut to what their endings leave alone. */
const weekdays = languages.flatMap(language =>
  [0, 1, 2, 3, 4, 5, 6].map(day => {
    const name = plain(new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format((3 + day) * dayMs))
    return { day, stem: language === 'pl' ? name.slice(0, 4) : language === 'ja' ? name.slice(0, 2) : name.replace(/-feira$/, '') }
  }),
)
const months = languages
  .filter(language => language !== 'ja')
  .flatMap(language =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(month => {
      const name = plain(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)))
      return { month, stem: name.slice(0, /^(?:jui|jun|jul|giu|lug|mar|mai|maj)/.test(name) ? 4 : 3) }
    }),
  )
  .toSorted((a, b) => b.stem.length - a.stem.length)

function valid(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month, day)
  return date.getMonth() === month && date.getDate() === day ? date : null
}

const startOf = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate())
const back = (date: Date, days: number): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - days)
