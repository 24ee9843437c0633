import { type Line, words } from '../line'

/** "wrote:" as mail programs say it. */
const verbs =
  /(?<!\p{L})(?:wrote|writes|said|schrieb|geschrieben|a écrit|écrivait|écrit|escribió|scrisse|scritto|schreef|geschreven|skrev|napisał\(a\)|napisał|napisała|napisana przez|pisze|escreveu|napsal|napsala|napísal|napísala|kirjoitti|írta|a scris|yazdı|skrifaði|ha escrit|escribiu|napisao|napisala|rašė|rakstīja|kirjutas|menulis|isinulat ni|đã viết|έγραψε|написав|написала|пише|כתב|כתבה|כתב\/ה|كتب)(?!\p{L})|написал|пишет|писал|写道|寫道|のメール|さんは書きました|작성|تمت كتابة ما يلي/iu
const starts =
  /^[*_>\s-]*(?:on|am|le|el|il|op|den|em|w dniu|dnia|dne|dňa|na|no dia|pe|în|на|в|in|at|quoting|zitat von|citando|citant|στις|vào|pada|noong|dana|בתאריך|ב|في|在)(?!\p{L})|^[*_\s-]*\p{Nd}{1,4}[-./年년]|^[*_\s-]*\p{Nd}{1,2}\.? \p{L}{3,12}\.?,? \p{Nd}{4}|^[*_\s-]*\p{L}{1,4}(?:(?:\.,?|,) \p{Nd}{1,2}| \p{Nd}{1,2}\.) |^[*_\s-]*(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z.]{0,7},/iu
const dated = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}/u
/** Nearly all that are met are English with Western digits: two short expressions find them at once. */
const saysWho = (text: string): boolean => /\bwrote\b/.test(text) || verbs.test(text)
export const saysWhen = (text: string): boolean => /\b\d{4}\b/.test(text) || dated.test(text)
const addressed = /[^\s@<]@[^\s@>]/
/** An address in brackets at the end, as programs print it that say no verb (Japanese, Russian). */
const addressLast = /[<(][^\s@<>()]{1,100}@[^\s@<>()]{1,100}[>)]{1,2}\s*[:：]$/

/** Longest attribution, in characters and in lines. */
export const maxLength = 400
export const maxLines = 4

/** Without marks of writing direction, which Hebrew and Arabic programs put in. */
const undirected = (text: string): string =>
  /[\u200e-\u206f]/.test(text) ? text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '') : text

const colons = /[:：][\s*_\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,9}$/

/** Whether a line ends in a colon, behind which nothing shows. */
export function endsInColon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last === 0x3a || last === 0xff1a) return true
  // a blank, a star, a low line, a mark of direction
  return (last === 0x20 || last === 0x2a || last === 0x5f || last > 0x200d) && colons.test(text.slice(-12))
}

/** Whether joined lines say who wrote what follows ("On 10 Nov 2026 at 19:20, Ann <ann@example.org> wrote:"). */
export function isAttribution(joined: string): boolean {
  if (joined.length > maxLength || !endsInColon(joined)) return false
  const text = undirected(joined)
  if (saysWho(text)) return text.length < 80 || saysWhen(text) || addressed.test(text) || starts.test(text)
  return saysWhen(text) && (addressed.test(text) || starts.test(text))
}

/** Whether it says who, by a verb of writing or an address: a date and a colon stand above many texts. */
export const namesWriter = (joined: string): boolean => saysWho(joined) || addressed.test(joined)

/** Whether it begins as programs begin one: with a date, or what stands before one. */
export const beginsWithDate = (text: string): boolean => starts.test(text)

/** Whether it is one beyond doubt: a verb, and a date or an address; or a date, and an address in brackets at its end. */
export function isSureAttribution(joined: string): boolean {
  if (joined.length > maxLength || !endsInColon(joined)) return false
  const text = undirected(joined).trim()
  if (!saysWho(text)) return saysWhen(text) && starts.test(text) && addressLast.test(text)
  return starts.test(text) ? saysWhen(text) || addressed.test(text) : saysWhen(text) && /[<(][^\s@<>()]+@/.test(text)
}

/** Without a name of its own: an address, or a verb alone. */
const nameless = /^[<([]|^\S{1,16}\s?:$/
const named = /^[\p{Lu}\p{Lo}][^\s.]*(?: [\p{Lu}\p{Lo}(][^\s]*)+$/u
const yeared = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u
/** A beginning that says when, of fewer characters than this, must do so by a year. */
const longStart = 40

/**
 * Whether a line may begin an attribution that goes on below it, though what is below is one already ("Ann Lee wrote:"): what is typed above
 * a quote is no part of it. `above`: this line and those down to there.
 */
function begins(line: string, above: string, below: string): boolean {
  if (nameless.test(below) && line === above && (named.test(line) || addressed.test(line))) return true
  if (!saysWhen(above) || !(starts.test(line) || nameless.test(below))) return false
  return above.length >= longStart || (yeared.test(above) && words(above).length > 2)
}

/** First line of the attribution that ends right above line `end` (exclusive) at one depth, or -1. Empty lines may stand between. */
export function attributionAbove(lines: readonly Line[], end: number): number {
  const last = writtenAbove(lines, end)
  const depth = lines[last]?.quote
  let joined = ''
  let below = ''
  let found = -1
  for (let i = last; i >= 0 && i > last - maxLines; i--) {
    const text = textAt(lines[i], depth)
    joined = `${text} ${joined}`.trim()
    if (text === '' || joined.length > maxLength || (found >= 0 && /[.!?]$/.test(text))) break
    if (!isAttribution(joined)) continue
    if (found < 0) below = joined
    else if (!begins(text, joined.slice(0, joined.length - below.length).trim(), below)) continue
    found = i
    if (starts.test(text)) break
  }
  return found
}

/** The line that is written above a place, no more than two empty ones between. */
function writtenAbove(lines: readonly Line[], end: number): number {
  let last = end - 1
  while (last >= 0 && end - last <= 2 && lines[last]?.text.trim() === '') last--
  return last
}

const textAt = (line: Line | undefined, depth: number | undefined): string => (line?.quote === depth ? (line?.text.trim() ?? '') : '')
