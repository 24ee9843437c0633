import { months, weekdays } from './calendar-words'
import type { DayRule } from './day-rules'
import { after, anyOf, before, countedIn, dayWords, meaningOf, numbers, units, type Which, weekend } from './phrase-words'
import { type Form, L, R } from './scan'

const monthNames = anyOf(months.flat())
const longMonths = anyOf(months.flat().filter(name => name.length > 3 || /^ma[iyj]$|^mei$/.test(name)))
const englishMonths = anyOf(months.flatMap(names => names.slice(0, 2)))
const shortDays = 'mon|sat|sun'
const weekdayNames = anyOf(weekdays.flat().filter(name => !shortDays.split('|').includes(name) && !/[月火水木金土日]/u.test(name)))
const weekdaySource = `(?:${weekdayNames})(?: feira)?|(?<=(?:on|next|this|last|by) )(?:${shortDays})|(?:${shortDays})(?=\\.?,? (?:\\d|at ))`
const beforeSource = before.map(([, source]) => source).join('|')
const afterSource = after.map(([, source]) => source).join('|')
const numberSource = `\\d{1,3}|${anyOf(Object.keys(numbers))}`
const unitSource = units.map(([source]) => source).join('|')
const weekSource = 'week|woche|semaine|semana|settimana|tydzien|tygodni(?:u|a)'
const monthUnit = 'month|monat|mois|mes|mese|maand|miesiac|miesiacu'
const within = "in|dans|en|dentro de|fra|tra|em|daqui a|over|za|d'ici"
const from = 'from now|from today|hence|later|from|on|after|ab heute|a partir de|vanaf vandaag'
const ago = 'ago|geleden|temu|fa|atras'
const agoBefore = 'vor|il y a|hace|ha'

const re = (source: string): RegExp => new RegExp(`${L}(?:${source})${R}`, 'gu')
const beforeTable = before.map(([which, source]) => [source, which] as const)
const afterTable = after.map(([which, source]) => [source, which] as const)

function whichOf(beforeWord: string | undefined, afterWord: string | undefined): Which | undefined {
  return meaningOf(afterTable, afterWord?.trim()) ?? meaningOf(beforeTable, beforeWord?.trim())
}

const weeksOf: Record<Which, number> = { last: -1, this: 0, coming: 1, upcoming: 1, next: 1, 'after-next': 2 }
const indexIn = (table: readonly string[][], word: string): number => table.findIndex(names => names.includes(word)) + 1
const monthOf = (word: string | undefined): number => indexIn(months, word ?? '')

/** ISO weekday of a folded name. */
function weekdayNumber(word: string): number {
  const bare = word.replace(/ feira$/, '')
  return indexIn(weekdays, bare) || '月火水木金土日'.indexOf(bare[0] ?? '') + 1
}

function date(year: string | undefined, month: number | string | undefined, day: string | undefined, swappable = false): DayRule | null {
  const full = year?.length === 2 ? `20${year}` : year
  const rule = { year: full ? Number(full) : null, month: month ? Number(month) : null, day: day ? Number(day) : null }
  if ((rule.day ?? 1) > 31 || (rule.day ?? 1) < 1 || ((rule.month ?? 1) > 12 && !swappable)) return null
  return { rule: 'date', ...rule, swappable, weekday: null }
}

/** A figure pair with slashes: day first where both could be the day, which the reader of the rule may turn round. */
function slashed(first: string, second: string, year: string | undefined): DayRule | null {
  const [a, b] = [Number(first), Number(second)]
  if (a > 12 && b > 12) return null
  if (b > 12) return date(year, first, second)
  return date(year, second, first, a <= 12)
}

const unitsFrom = (count: string | undefined, unit: string | undefined, sign: 1 | -1): DayRule | null => {
  const n = sign * (numbers[count ?? ''] ?? Number(count ?? 1))
  const size = meaningOf(units, unit)
  if (!size || Number.isNaN(n)) return null
  if ('months' in size) return { rule: 'distance', days: 0, months: n, doubtful: null }
  const counted = size.days === 1 && sign === 1 ? countedIn[count ?? ''] : undefined
  return { rule: 'distance', days: counted ?? n * size.days, months: 0, doubtful: counted === undefined ? null : n }
}

const distance = (days: number): DayRule => ({ rule: 'distance', days, months: 0, doubtful: null })

const numeric: Form<DayRule>[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu, m => date(m[1], m[2], m[3])],
  [/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu, m => date(m[1], m[2], m[3])],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}(?![\d:])))?(?!\d)/gu, m => date(m[3], m[2], m[1])],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, m => date(m[3], m[2], m[1])],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/gu, m => slashed(m[1] ?? '', m[2] ?? '', m[3])],
]

const withMonth: Form<DayRule>[] = [
  [
    re(`(\\d{1,2})(?:st|nd|rd|th|er|º|ª|e|\\.)?\\s*(?:of |de |di |d')?(${monthNames})(?:\\.?,?\\s+(?:de |del )?(\\d{4}))?`),
    m => date(m[3], monthOf(m[2]), m[1]),
  ],
  [re(`(${englishMonths})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![:.]\\d)(?:,? (\\d{4}))?`), m => date(m[3], monthOf(m[1]), m[2])],
  [re(`(?:in|im|en|em|w|nel|a|in de) (${longMonths})(?: (?:de |del )?(\\d{4}))?`), m => date(m[2], monthOf(m[1]), undefined)],
]

const noUnit =
  '(?!\\s*(?:[:%]|[.]\\d|h\\b|uhr|am\\b|pm\\b|a\\.m|p\\.m|uur))(?!\\s+(?!at |um |a |as |alle |om |o |w |de |di |por |em )\\p{L})'

const ofMonth: Form<DayRule>[] = [
  [re('(?:(?:on )?the )?(\\d{1,2})(?:st|nd|rd|th)'), m => date(undefined, undefined, m[1])],
  [new RegExp(`${L}(?:am|den|dem|zum|vom) (\\d{1,2})\\.(?!\\s?\\d)`, 'gu'), m => date(undefined, undefined, m[1])],
  [new RegExp(`${L}(?:le|el dia|el|il|no dia|dia|op de|de) (\\d{1,2})(?:er?)?${R}${noUnit}`, 'gu'), m => date(undefined, undefined, m[1])],
  [new RegExp(`${L}(\\d{1,2})(?:-?go| dnia)${R}`, 'gu'), m => date(undefined, undefined, m[1])],
  [/(?<!\d)(\d{1,2})日(?![後間前])/gu, m => date(undefined, undefined, m[1])],
]

const japaneseWeeks: Readonly<Record<string, number>> = { 先週: -1, 今週: 0, 来週: 1, 再来週: 2 }

const japanese: Form<DayRule>[] = [
  [
    /(再来週|先週|今週|来週)の?([月火水木金土日])曜日?/gu,
    m => ({ rule: 'week', weeks: japaneseWeeks[m[1] ?? ''] ?? 0, weekday: weekdayNumber(m[2] ?? '') }),
  ],
  [
    /(次の|今度の)?([月火水木金土日])曜日?/gu,
    m => ({ rule: 'weekday', weekday: weekdayNumber(m[2] ?? ''), which: m[1] ? 'upcoming' : 'bare', days: 0 }),
  ],
  [/(今|来)?週末/gu, m => ({ rule: 'weekend', weeks: m[1] === '来' ? 1 : 0 })],
  [/再来週|先週|今週|来週/gu, m => ({ rule: 'week', weeks: japaneseWeeks[m[0]] ?? 0, weekday: null })],
  [/(今|来|再来)月/gu, m => ({ rule: 'month', months: ['今', '来', '再来'].indexOf(m[1] ?? '') })],
  [
    /(\d{1,3})(日|週間|[かヶケカ]月)(後|前)/gu,
    m => unitsFrom(m[1], m[2] === '日' ? 'day' : m[2] === '週間' ? 'week' : 'month', m[3] === '後' ? 1 : -1),
  ],
]

const weeks: Form<DayRule>[] = [
  [
    re(`(?:(${beforeSource}) )?(?:${weekend})( (?:${afterSource}))?`),
    m => ({ rule: 'weekend', weeks: weeksOf[weekendWhich(whichOf(m[1], m[2]))] }),
  ],
  [re(`(?:the )?(?:${weekSource}) after next`), () => ({ rule: 'week', weeks: 2, weekday: null })],
  [re(`(${beforeSource}) (?:${weekSource})`), m => week(whichOf(m[1], undefined))],
  [re(`(?:${weekSource})( (?:${afterSource}))`), m => week(whichOf(undefined, m[1]))],
  [re(`(${beforeSource}) (?:${monthUnit})`), m => month(whichOf(m[1], undefined))],
  [re(`(?:${monthUnit})( (?:${afterSource}))`), m => month(whichOf(undefined, m[1]))],
]

const weekendWhich = (which: Which | undefined): Which =>
  which === undefined || which === 'coming' || which === 'upcoming' ? 'this' : which
const week = (which: Which | undefined): DayRule | null => (which ? { rule: 'week', weeks: weeksOf[which], weekday: null } : null)
const month = (which: Which | undefined): DayRule | null => (which ? { rule: 'month', months: weeksOf[which] } : null)

const distances: Form<DayRule>[] = [
  [re(`(?:${within}) (${numberSource}) (${unitSource})`), m => unitsFrom(m[1], m[2], 1)],
  [re(`za (${unitSource})`), m => unitsFrom(undefined, m[1], 1)],
  [re(`(${numberSource}) (${unitSource}) (?:${ago})`), m => unitsFrom(m[1], m[2], -1)],
  [re(`(?:${agoBefore}) (${numberSource}) (${unitSource})`), m => unitsFrom(m[1], m[2], -1)],
  [re(`(${numberSource}) (${unitSource}) (?:${from})`), m => unitsFrom(m[1], m[2], 1)],
  [new RegExp(`${L}(${numberSource}) (${unitSource})(?= (?:today|tomorrow)${R})`, 'gu'), m => unitsFrom(m[1], m[2], 1)],
  ...dayWords.map(([source, days]): Form<DayRule> => [/\p{Script=Han}/u.test(source) ? either(source) : re(source), () => distance(days)]),
]

/** Japanese words have no spaces round them. */
function either(source: string): RegExp {
  const words = source.split('|')
  const spaced = words.filter(word => !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(word))
  const joined = words.filter(word => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word))
  return new RegExp(`${L}(?:${spaced.join('|')})${R}|${joined.join('|')}`, 'gu')
}

const moreWeeks: Readonly<Record<string, number>> = { week: 7, 'en huit': 7, 'en quinze': 14 }

const weekdayForms: Form<DayRule>[] = [
  [
    re(`(?:(${beforeSource}) )?(${weekdaySource})(?: (week|en huit|en quinze))?( (?:${afterSource}))?`),
    m => ({ rule: 'weekday', weekday: weekdayNumber(m[2] ?? ''), which: whichOf(m[1], m[4]) ?? 'bare', days: moreWeeks[m[3] ?? ''] ?? 0 }),
  ],
]

/** Every way to name a day, longer ones first. */
export const dayForms: readonly Form<DayRule>[] = [
  ...numeric,
  ...withMonth,
  ...japanese,
  ...weeks,
  ...distances,
  ...weekdayForms,
  ...ofMonth,
]
