import { isEmpty, type Line, makeLine } from '../line'
import { bareFieldOf, fieldNameOf } from './header-block'

/** Lines [start, end) of a header that Lotus or HCL Notes puts above the mail it answers. */
export type NotesHeader = { start: number; end: number }

const date = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? {1,8}\d{1,2}:\d{2}(?::\d{2})? ?(?:[AP]M)?(?: [A-Z]{3,4})?$/
const wholeDate = new RegExp(`^${date.source}`)
/** "Ann Lee ---11/20/2026 11:00:00 AM---Will you come": the line above the header of newer versions. */
const dashedDate = /^.{2,120}?\s?-{3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}[:.]\d{2}[^-]{0,12}-{3}/
const topOfBox = /^\s{0,4}\|-{3,200}\+?-{0,200}>\s{0,4}$/
/** A side of the box begins with ">", as a quote does. */
const inBox = ({ text, quote }: Line): boolean => /^\s{0,6}\|/.test(text) || (quote > 0 && text.startsWith('---'))

/**
 * The header that line `at` belongs to, at which it is recognised: a name, a date, then To and Subject (version 5); the same in a box
 * of dashes and bars (version 6); a line "name ---date---text" above From, To, Date and Subject (version 8 on). Null where there is none.
 */
export function notesHeaderAt(lines: readonly Line[], at: number): NotesHeader | null {
  const text = lines[at]?.text ?? ''
  const first = text.charCodeAt(0)
  if ((first === 0x7c || first === 0x20) && text.endsWith('>') && topOfBox.test(text)) return box(lines, at)
  // all other shapes have a time of day, a date's at the end of the line
  const late = text.indexOf(':', Math.max(1, text.length - 11))
  if (late > 0) return isDigit(text.charCodeAt(late + 1)) ? dateAndName(lines, at) : null
  return text.includes('---') && text.indexOf(':', 1) > 0 && dashedDate.test(text.slice(0, 200)) ? dashed(lines, at) : null
}

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a

function dateAndName(lines: readonly Line[], at: number): NotesHeader | null {
  const text = (lines[at]?.text ?? '').trim()
  if (!date.test(text.slice(-48))) return null
  const isAlone = wholeDate.test(text)
  const start = isAlone ? nameAbove(lines, at) : at
  if (start < 0 || !(isAlone || / on \d/.test(text))) return null
  const end = Math.max(recipientsEnd(lines, at + 1), columnEnd(lines, at + 1))
  return end < 0 ? null : { start, end }
}

const isSentBy = (text: string): boolean => /^\s{0,40}(?:sent by|gesendet von|envoyé par|enviado por|inviato da)\s?:/iu.test(text)

/** Line of the name right above a date, over who sent it for another; -1 where there is none. */
function nameAbove(lines: readonly Line[], at: number): number {
  const above = isSentBy(lines[at - 1]?.text ?? '') ? at - 2 : at - 1
  const name = lines[above]
  return name && !isEmpty(name.text) && name.text.length <= 120 && name.quote === lines[at]?.quote ? above : -1
}

/** Line after To, cc and Subject where each stands above what it says, without a colon, as a table is copied (version 7); -1 = they do not. */
function columnEnd(lines: readonly Line[], from: number): number {
  const some = lines.slice(from, from + 14).map(({ text }) => bareFieldOf(text))
  const [to, subject] = [some.indexOf('to'), some.indexOf('subject')]
  const isColumn = to >= 0 && to < 3 && subject > to + 1 && lines.slice(from, from + to).every(line => isEmpty(line.text))
  return isColumn ? from + subject + 1 + Number(!isEmpty(lines[from + subject + 1]?.text ?? '')) : -1
}

/** Line after To, cc and Subject, which begin within six lines; -1 where they do not stand there. */
function recipientsEnd(lines: readonly Line[], from: number): number {
  const some = lines.slice(from, from + 12)
  const to = some.slice(0, 6).findIndex(({ text }) => fieldNameOf(text) === 'to')
  const subject = some.findIndex(({ text }) => fieldNameOf(text) === 'subject')
  if (to < 0 || subject < to) return -1
  return some.slice(0, subject).every(line => mayStand(line.text)) ? from + subject + 1 : -1
}

const mayStand = (text: string): boolean => isEmpty(text) || fieldNameOf(text) === 'to' || /sent by|respond to|@/i.test(text)

const outside = makeLine('', 0)

function box(lines: readonly Line[], start: number): NotesHeader | null {
  let end = start + 1
  while (end < lines.length && end < start + 60 && inBox(lines[end] ?? outside)) end++
  const names = lines.slice(start, end).map(({ text }) => fieldNameOf(text.replace(/^[\s|>]{1,20}/, '')))
  return names.includes('to') && names.includes('subject') ? { start, end } : null
}

function dashed(lines: readonly Line[], at: number): NotesHeader | null {
  let end = at + 1
  let seen = 0
  for (; end < lines.length && end < at + 16; end++) {
    const text = lines[end]?.text ?? ''
    if (fieldNameOf(text)) seen++
    else if (!isEmpty(text) || (seen > 0 && isEmpty(lines[end - 1]?.text ?? ''))) break
  }
  return seen > 2 ? { start: at, end } : null
}
