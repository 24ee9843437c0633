import { anyOf, hourUnit, minuteUnit, numbers } from './phrase-words'
import { type Form, L, R } from './scan'

export type DayPart = 'morning' | 'afternoon' | 'evening'

/** A time of day as a text names it. `exact`: no part of the day has to be guessed; `sure`: 8 to 11 are the morning, as its form says. */
export type Clock = { hour: number; minute: number; exact: boolean; sure: boolean; until: { hour: number; minute: number } | null }

/** A time of day, or minutes from now. */
export type ClockRule = Clock | { minutes: number }

const words = anyOf(
  Object.entries(numbers)
    .filter(([word, n]) => n <= 12 && !/^(?:an?|ein.*|un|um|een)$/.test(word))
    .map(([word]) => word),
)
const N = `\\d{1,2}|${words}`
const half = '(?:a|p)\\.?m\\.?'
const to = '\\s*(?:-|–|to|till|until|bis|a|au|al|alle|hasta|ate|tot|do|〜|~)\\s*'
const numberOf = (text: string | undefined): number => numbers[text ?? ''] ?? Number(text ?? 0)

function clock(hour: number, minute: number, exact: boolean, sure = false): Clock | null {
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0)
    ? null
    : { hour: hour % 24, minute, exact: exact || hour > 12 || hour === 0, sure, until: null }
}

function meridiem(hour: number, minute: number, half: string | undefined): Clock | null {
  if (hour < 1 || hour > 12) return null
  return clock((hour % 12) + (half?.startsWith('p') ? 12 : 0), minute, true)
}

/** "3 to 5 pm": the first is in the same half of the day where that puts it before the second. */
function meridiemSpan(m: RegExpExecArray): Clock | null {
  const last = meridiem(Number(m[3]), Number(m[4] ?? 0), m[5])
  const other = m[5]?.startsWith('p') ? 'a' : 'p'
  const [same, opposite] = [meridiem(Number(m[1]), Number(m[2] ?? 0), m[5]), meridiem(Number(m[1]), Number(m[2] ?? 0), other)]
  if (!last || !same || !opposite) return null
  const first = same.hour * 60 + same.minute < last.hour * 60 + last.minute ? same : opposite
  return { ...first, until: { hour: last.hour, minute: last.minute } }
}

function span(from: Clock | null, hour: number, minute: number): Clock | null {
  const last = clock(hour, minute, true)
  if (!from || !last || last.hour * 60 + last.minute <= from.hour * 60 + from.minute) return null
  return { ...from, until: { hour: last.hour, minute: last.minute } }
}

const timed = (hour: string | undefined, minute: string | undefined): Clock | null =>
  clock(Number(hour), Number(minute ?? 0), hour?.startsWith('0') ?? false, true)

const noMore = `(?![\\d%/:]|[.]\\d|\\s*(?:personen|people|guests|%|€|\\$|euro|${hourUnit.replace('uur|', '')}|${minuteUnit})${R})`
const notADate = '(?<!(?:le|el|il|dia|am|op de) )'
const ends = '(?=\\s*(?:$|[,;.!?)]|(?:da|de|w|rano|po|wieczorem|z|com|na|no)(?![\\p{L}])))'
const before = "at|around|by|um|gegen|ab|a las|a la|a eso de las|alle|all'|om|rond|godz\\.?|godzinie|godzina|vers"
const re = (source: string): RegExp => new RegExp(`${L}(?:${source})`, 'gu')

const relative: Form<ClockRule>[] = [
  [
    re(`(?:in|dans|en|dentro de|fra|tra|em|daqui a|over|za) (${N}|an?|eine[rn]?|une?|una|uma|een) (?:${hourUnit})${R}`),
    m => ({ minutes: 60 * numberOf(m[1]) }),
  ],
  [re(`(?:in|dans|en|dentro de|fra|tra|em|daqui a|over|za) (${N}) (?:${minuteUnit})${R}`), m => ({ minutes: numberOf(m[1]) })],
  [/(\d{1,3})時間後/gu, m => ({ minutes: 60 * Number(m[1]) })],
  [/(\d{1,3})分後/gu, m => ({ minutes: Number(m[1]) })],
]

const named: Form<ClockRule>[] = [
  [re(`half past (${N})${R}`), m => clock(numberOf(m[1]), 30, false)],
  [
    re(`(?:a )?quarter past (${N})${R}|viertel nach (${N})${R}|kwart over (${N})${R}`),
    m => clock(numberOf(m[1] ?? m[2] ?? m[3]), 15, false),
  ],
  [re(`(?:a )?quarter to (${N})${R}|(?:viertel|kwart) (?:vor|voor) (${N})${R}`), m => clock(beforeHour(numberOf(m[1] ?? m[2])), 45, false)],
  [
    re(`halb (${N})${R}|(?:om )half (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)${R}|om half (\\d{1,2})${R}`),
    m => clock(beforeHour(numberOf(m[1] ?? m[2] ?? m[3])), 30, false),
  ],
  [re(`(?:at )?half (${N})${R}`), m => clock(numberOf(m[1]), 30, false)],
  [
    re(
      `(?:at )?(?:noon|midday)${R}|(?:a )?midi${R}|(?:a )?mezzogiorno${R}|(?:al )?mediodia${R}|(?:ao )?meio-dia${R}|(?:am |zu )?mittags?${R}|w poludnie${R}|正午`,
    ),
    () => clock(12, 0, true),
  ],
  [
    re(
      `(?:at )?midnight${R}|(?:um )?mitternacht${R}|(?:a )?minuit${R}|(?:a )?mezzanotte${R}|(?:a )?medianoche${R}|(?:a )?meia-noite${R}|(?:om )?middernacht${R}|o polnocy${R}`,
    ),
    () => clock(0, 0, true),
  ],
]

const beforeHour = (hour: number): number => (hour === 1 ? 12 : hour - 1)

const spans: Form<ClockRule>[] = [
  [re(`(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:${half})?${to}(\\d{1,2})(?:[:.](\\d{2}))?\\s*(${half})(?!\\p{L})`), meridiemSpan],
  [
    re(`(\\d{1,2})[:h](\\d{2})(?:\\s*uhr)?${to}(?:las |les )?(\\d{1,2})[:h](\\d{2})(?:\\s*uhr)?(?!\\d)`),
    m => span(timed(m[1], m[2]), Number(m[3]), Number(m[4])),
  ],
  [
    re(`${notADate}(\\d{1,2})(?:\\s*(?:uhr|h|uur))?${to}(\\d{1,2})\\s*(?:uhr|h|uur|heures)${R}`),
    m => span(clock(Number(m[1]), 0, false, true), Number(m[2]), 0),
  ],
  [
    re(
      `(?:from|between|von|zwischen|de|entre|dalle|tra le|das|van|tussen|od|miedzy) (?:las )?(${N})(?:${to}|\\s(?:and|und|y|et|e|en|i)\\s)(?:las )?(${N})${R}${ends}`,
    ),
    m => span(clock(numberOf(m[1]), 0, false), numberOf(m[2]), 0),
  ],
  [/(\d{1,2})時(?:から|〜|~|-)(\d{1,2})時/gu, m => span(clock(Number(m[1]), 0, false, true), Number(m[2]), 0)],
]

const figures: Form<ClockRule>[] = [
  [re(`(\\d{1,2})(?:[:.](\\d{2}))?\\s*(${half})(?!\\p{L})`), m => meridiem(Number(m[1]), Number(m[2] ?? 0), m[3])],
  [
    /(午前|午後)(\d{1,2})時(?:(\d{1,2})分|(半))?/gu,
    m => meridiem(Number(m[2]), m[4] ? 30 : Number(m[3] ?? 0), m[1] === '午後' ? 'p' : 'a'),
  ],
  [/(?<!\d)(\d{1,2})時(?:(\d{1,2})分|(半))?(?!間)/gu, m => clock(Number(m[1]), m[3] ? 30 : Number(m[2] ?? 0), false, true)],
  [re(`(${N}) ?(?:h|heures?) (?:et )?(demie|quart|moins le quart)${R}`), m => offHour(numberOf(m[1]), m[2])],
  [
    re(`(?:a las?|alle|as|le) (${N}) (y media|y cuarto|menos cuarto|e mezz[ao]|e un quarto|meno un quarto|e meia|e quinze)${R}`),
    m => offHour(numberOf(m[1]), m[2]),
  ],
  [re(`(?:(?:${before}|a|as|o) )?(\\d{1,2})[:h](\\d{2})(?!\\d)(?:\\s*(?:uhr|h)${R})?`), m => timed(m[1], m[2])],
  [
    re(`(?:(?:${before}|o) )(\\d{1,2})\\.(\\d{2})(?![\\d.])(?:\\s*uhr${R})?|(\\d{1,2})\\.(\\d{2})\\s*(?:uhr|uur)${R}`),
    m => timed(m[1] ?? m[3], m[2] ?? m[4]),
  ],
  [
    re(`(?:(?:um|gegen|a|vers|as|om) )?(${N})\\s*(?:uhr|h|heures?|uur)${R}(?:\\s*(\\d{2})(?!\\d))?`),
    m => clock(numberOf(m[1]), Number(m[2] ?? 0), false, true),
  ],
  [re(`(?:${before}) (?:godz\\.? )?(${N})(?![\\p{L}])${noMore}`), m => clock(numberOf(m[1]), 0, false)],
  [re(`(?:as|o|a) (?:godz(?:inie|\\.)? )?(${N})${R}${ends}`), m => clock(numberOf(m[1]), 0, false)],
]

function offHour(hour: number, words: string | undefined): Clock | null {
  if (/^meno|^moins/.test(words ?? '')) return clock(beforeHour(hour), 45, false)
  return clock(hour, /quart|cuarto|quinze/.test(words ?? '') ? 15 : 30, false)
}

/** Every way to name a time of day, longer ones first. */
export const clockForms: readonly Form<ClockRule>[] = [...relative, ...named, ...spans, ...figures]

/** The hour with its half of the day: by the part of the day beside it, else 1 to 7 are the afternoon. `other`: the hour it may be instead. */
export function halfDay(hour: number, { exact, sure }: Clock, part: DayPart | null): { hour: number; other: number | null } {
  if (exact) return { hour, other: null }
  if (part === 'morning') return { hour: hour % 12, other: null }
  if (part === 'afternoon') return { hour: (hour % 12) + 12, other: null }
  if (part === 'evening') return { hour: hour >= 5 && hour < 12 ? hour + 12 : hour % 12, other: null }
  if (hour < 8) return { hour: hour + 12, other: hour }
  return { hour, other: hour === 12 || sure ? null : hour + 12 }
}
