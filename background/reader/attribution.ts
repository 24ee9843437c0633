import type { Line } from './line'

/** "wrote:" as mail programs say it. */
const verbs =
  /\b(wrote|writes|said|schrieb|geschrieben|a écrit|écrivait|écrit|escribió|ha scritto|scrisse|scritto|schreef|geschreven|skrev|napisał\(a\)|napisał|napisała|escreveu|napsal|kirjoitti|írta|a scris|yazdı|skrifaði)\b|написал|пишет|писал|写道|寫道|のメール|さんは書きました|wrote/iu
const starts =
  /^[*_>\s-]*(on|am|le|el|il|op|den|em|w dniu|dnia|dne|на|в|in|at|quoting|zitat von|citando|citant)\b|^[*_\s-]*\d{1,4}[-./年]|^[*_\s-]*(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z.]{0,7},/iu
const dated = /\b\d{4}\b|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}/
const addressed = /[^\s@<]@[^\s@>]/

/** Longest attribution, in characters and in lines. */
const maxLength = 400
const maxLines = 4

/** Whether joined lines say who wrote what follows ("On 10 Nov 2026 at 19:20, Ann <ann@example.org> wrote:"). */
export function isAttribution(text: string): boolean {
  if (text.length > maxLength || !/[:：]\s*[*_]*$/.test(text)) return false
  const hasWhen = dated.test(text)
  const hasWho = addressed.test(text)
  if (verbs.test(text)) return hasWhen || hasWho || starts.test(text) || text.length < 80
  return (hasWhen && hasWho) || (hasWhen && starts.test(text))
}

/** Whether it is one beyond doubt: a verb, and a date or an address. */
export const isSureAttribution = (text: string): boolean =>
  text.length <= maxLength &&
  /[:：]\s*[*_]*$/.test(text) &&
  verbs.test(text) &&
  starts.test(text) &&
  (dated.test(text) || addressed.test(text))

/** First line of the attribution that ends right above line `end` (exclusive) at one depth, or -1. Empty lines may stand between. */
export function attributionAbove(lines: readonly Line[], end: number): number {
  let last = end - 1
  while (last >= 0 && end - last <= 2 && lines[last]?.text.trim() === '') last--
  const depth = lines[last]?.quote
  let joined = ''
  let found = -1
  for (let i = last; i >= 0 && i > last - maxLines; i--) {
    const text = textAt(lines[i], depth)
    joined = joined ? `${text} ${joined}` : text
    if (text === '' || joined.length > maxLength) break
    if (!isAttribution(joined)) continue
    found = i
    if (starts.test(text)) break
  }
  return found
}

const textAt = (line: Line | undefined, depth: number | undefined): string => (line?.quote === depth ? (line?.text.trim() ?? '') : '')
