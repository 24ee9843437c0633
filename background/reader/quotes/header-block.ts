import { isEmpty, type Line } from '../line'
import { dashedAttribution, type FieldName, fieldNames, forwardMark, originalMark, sentNames } from './header-names'

const field = /^[\s*_|]*(\p{L}[\p{L}\p{M} ]{0,18}?)\s*[*_]*\s*(?::(?:[*_\s|]|$)|：)/u
/** An expression, as one leaves a text of single bytes at once, where `includes` leaves its fast path. */
const wideColon = /：/
/** A mark is no longer than this, in characters. */
const longest = 200

const isLead = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x2a || code === 0x3e
const isRule = (code: number): boolean => code === 0x2d || code === 0x3d || code === 0x5f

/** Length of the spaces, stars and quote marks that a line begins with. */
function leadLength(text: string): number {
  let at = 0
  while (at < longest && isLead(text.charCodeAt(at))) at++
  return at
}

/** Whether a line may go on with a rule and words behind what it begins with. Most do not, and the marks' whole shapes cost more. */
function mayBeRule(text: string, lead: number): boolean {
  const first = text.charCodeAt(lead)
  if (first > 0x7f) return true
  // "_" may stand before the rule
  if (first !== 0x5f && !(isRule(first) && isRule(text.charCodeAt(lead + 1)))) return false
  let at = lead + 1
  while (at < longest && (isRule(text.charCodeAt(at)) || isLead(text.charCodeAt(at)))) at++
  // letters stand above "@", white space of other kinds below the blank
  const behind = text.charCodeAt(at)
  return behind > 0x40 || behind < 0x20
}

/** Whether a line may begin any header: by a colon, a rule or a side of a box. Most do not, and each shape looked for costs a tenth of folding. */
export const mayBeginHeaders = (text: string): boolean =>
  text !== '' &&
  (text.includes(':') || text.charCodeAt(text.length - 1) === 0x3e || mayBeRule(text, leadLength(text)) || wideColon.test(text))

/** First letters of the marks that need no rule before them: "Begin", "Anfang", "Début", "Inicio". Below a space stands white space of other kinds. */
const mayBeWords = (first: number): boolean => first < 0x20 || isFirstLetter(first | 0x20)
const isFirstLetter = (letter: number): boolean => letter === 0x61 || letter === 0x62 || letter === 0x64 || letter === 0x69

export function isForwardMark({ text }: Line): boolean {
  const lead = leadLength(text)
  return (mayBeRule(text, lead) || (mayBeWords(text.charCodeAt(lead)) && text.includes(':'))) && forwardMark.test(text.slice(0, longest))
}
/** No mark holds a stroke, as a patch's line below its rule does. */
export const isOriginalMark = ({ text }: Line): boolean =>
  mayBeRule(text, leadLength(text)) && ((!text.includes('/') && originalMark.test(text.slice(0, longest))) || isDashed(text))

/** Longest line between dashes, in characters. */
const longestDashed = 300

const isDashed = (text: string): boolean =>
  text.length <= longestDashed && text.charCodeAt(text.length - 1) === 0x2d && text.includes('<') && dashedAttribution.test(text)

/** Subjects that mail programs give to forwarded mail. */
export const isForwardSubject = (subject: string): boolean =>
  /^\s*(fwd?|wg|tr|rv|i|enc|vs|vb|pd|doorst|fs|転送|转发)\s*[:：]/iu.test(subject)

/** Its name stands within the first characters of a line. */
const nameEnd = 40

/** What stands before a name's colon: a letter, a blank or a star; and behind it: nothing, a blank, a star or a stroke. Here other signs pass too. */
const mayEndName = (code: number): boolean => code > 0x40 || code <= 0x20 || code === 0x2a
const mayFollowName = (code: number): boolean => !(code > 0x20 && code < 0x7f) || code === 0x2a || code === 0x5f || code === 0x7c

/** `isSent`: it says when a mail was sent, and no other date. */
type Field = { name: FieldName; isSent: boolean }

function fieldOf(text: string): Field | undefined {
  const colon = text.indexOf(':')
  const isEarly = colon > 0 && colon < nameEnd
  // most colons end no name: they stand in addresses, in times and behind brackets
  const mayBeName =
    isEarly && mayEndName(text.charCodeAt(colon - 1)) && (colon + 1 === nameEnd || mayFollowName(text.charCodeAt(colon + 1)))
  if (!mayBeName && !wideColon.test(text)) return undefined
  const written = mayBeName ? nameOf(text, colon) : matchedName(text)
  const name = fieldNames.get(written)
  return name && { name, isSent: sentNames.has(written) }
}

const letters = /^[A-Za-z]+$/

/** Before most colons stand nothing but letters, and to look these up takes less time than to match a whole field. */
function nameOf(text: string, colon: number): string {
  const written = text.slice(0, colon)
  return letters.test(written) && !(text.charCodeAt(colon + 1) > 0x7e) ? written.toLowerCase() : matchedName(text)
}

const matchedName = (text: string): string => field.exec(text.slice(0, nameEnd))?.[1]?.normalize('NFC').toLowerCase() ?? ''

/** Which field of a header a line is, if any. */
export const fieldNameOf = (text: string): FieldName | undefined => fieldOf(text)?.name

/** Which field of a header a line names that says nothing else and has no colon, as one of a table that is copied. */
export const bareFieldOf = (text: string): FieldName | undefined =>
  text.length < nameEnd && !text.includes(':') ? fieldNameOf(`${text.trim()}:`) : undefined

/** The line above a patch's own headers, as git writes it: what stands below is no mail that is answered. */
const patchMark = /^From [0-9a-f]{40} /

/** A subject without what answering and passing on put before it. */
const bare = (subject: string): string =>
  subject
    .replace(/^(?:\s*\p{L}{1,4}(?:\[\d{1,3}\])?\s*[:：])+/u, '')
    .replace(/[\s*_]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * Line after the header block that begins at `start`, or -1: a From and a date, either first, and one more field, with a subject or an
 * address among them, at one depth; addresses may run on over further lines, and an empty line may stand between fields. Among an author's
 * own lines it must be a mail's beyond doubt: by an address, by the word for "sent", by the mail's own subject, or by a rule above it.
 */
export function headerBlockEnd(lines: readonly Line[], start: number, subject: string): number {
  const fields = plainHeader(lines, start)
  if (!fields) return -1
  const isMail = isSurelyMail(lines, fields, subject) || (fields.some(({ name }) => name === 'subject') && isBelowMark(lines, start))
  return isMail ? endOf(fields) : -1
}

/** Line after fields that may be a mail's header, or a table of travels: a From, a To or a subject and a date; -1 where there are none. */
export function plainHeaderEnd(lines: readonly Line[], start: number): number {
  const fields = plainHeader(lines, start)
  return fields ? endOf(fields) : -1
}

type Found = Field & { at: number }

const endOf = (fields: readonly Found[]): number => (fields.at(-1)?.at ?? -1) + 1

function plainHeader(lines: readonly Line[], start: number): readonly Found[] | null {
  const first = fieldOf(lines[start]?.text ?? '')?.name
  if ((first !== 'from' && first !== 'date') || patchMark.test(lines[start - 1]?.text ?? '')) return null
  const fields = upToNext(fieldsFrom(lines, start))
  if (fields.length < 3) return null
  const seen = new Set(fields.map(({ name }) => name))
  return seen.has('from') && seen.has('date') && seen.size > 2 ? fields : null
}

/**
 * Fields up to a second From, with which another block begins; none where a date stands above a From and a date: a line that is typed right
 * above a header ("From: the station, take bus 7", "Date: Friday suits me") is no part of it.
 */
function upToNext(fields: readonly Found[]): readonly Found[] {
  const [first, second, third] = fields
  if (first?.name === 'date' && second?.name === 'from' && third?.name === 'date') return []
  const from = fields.findIndex(({ name }) => name === 'from')
  const next = fields.findIndex(({ name }, at) => at > from && name === 'from')
  return next < 0 ? fields : fields.slice(0, next)
}

const isSurelyMail = (lines: readonly Line[], fields: readonly Found[], subject: string): boolean =>
  fields.some(({ at, name, isSent }) => {
    const text = lines[at]?.text ?? ''
    if (name === 'subject') return bare(subject) !== '' && bare(text.slice(text.search(/[:：]/) + 1)) === bare(subject)
    return isSent || text.includes('@')
  })

/** Whether the block is quoted itself, or stands below a rule or a mark, as programs print it. */
function isBelowMark(lines: readonly Line[], start: number): boolean {
  if ((lines[start]?.quote ?? 0) > 0) return true
  let above = start - 1
  while (above > start - 3 && isEmpty(lines[above]?.text ?? '')) above--
  const line = lines[above]
  return line !== undefined && (isOriginalMark(line) || /^[-_=*]{5,200}\s{0,9}$/.test(line.text))
}

const anyField = /^[\s*_]{0,8}\p{L}[\p{L}\p{M}-]{0,29}\s?[:：]/u

const runsOn = (line: Line | undefined): boolean =>
  line !== undefined && !isEmpty(line.text) && !anyField.test(line.text) && !fieldOf(line.text)

/** Whether a line of a header block says no more than one whole field known here; one that runs on, or another field, says what no message repeats. */
export function isWholeField(block: readonly Line[], at: number): boolean {
  const line = block[at]
  return line !== undefined && fieldOf(line.text) !== undefined && !runsOn(block[at + 1])
}

/** Most senders and dates of one header block: each of them may begin a block, so that without a bound a list of them is looked at again and again. */
const mostFirsts = 5

/** The header fields that stand together from `start` on, in at most 24 lines. */
function fieldsFrom(lines: readonly Line[], start: number): Found[] {
  const fields: Found[] = []
  let last = start
  let firsts = 0
  for (let at = start; at < start + 24; at++) {
    const line = lines[at]
    if (!line || line.quote !== lines[start]?.quote) break
    const found = fieldOf(line.text)
    if (!found && !goesOn(line.text, at - last - 1)) break
    if (!found) continue
    if ((found.name === 'from' || found.name === 'date') && ++firsts > mostFirsts) break
    fields.push({ name: found.name, isSent: found.isSent, at })
    last = at
  }
  return fields
}

/** Whether a line that is no field may stand in a header block: one empty line, or up to 20 further lines of addresses. */
const goesOn = (text: string, sinceField: number): boolean => (isEmpty(text) ? sinceField < 1 : /[@;<>]/.test(text) && text.length < 400)
