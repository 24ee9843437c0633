import { AppError } from '../../shared/errors'
import { namesSpamOrTrash } from '../mail-source'
import { bareId, plain, type SearchDoc } from './words-of'

/** `everywhere`: Spam and Trash are searched too, because the query names them. */
export type FileSearch = { everywhere: boolean; matches(doc: SearchDoc): boolean }
type Asker = { me: string; now: number }
type Test = (doc: SearchDoc) => boolean

const DAY = 86_400_000
const units: Record<string, number> = { d: DAY, w: 7 * DAY, m: 30 * DAY, y: 365 * DAY }
const nothingOpens = new Set([')', '}'])

/**
 * Gmail's search operators over one message (https://support.google.com/mail/answer/7190): words, quotes, -, OR, {}, (),
 * from, to, cc, bcc, subject, after, before, newer_than, older_than, has:attachment, filename, label, in, is, rfc822msgid.
 * An operator that is none of these is searched for as words. Throws search-refused where brackets do not close.
 */
export function parseQuery(query: string, asker: Asker): FileSearch {
  const tokens = query.match(/-?[a-z0-9_]+:(?="|\(|\{)|-?"[^"]*"?|[(){}]|-(?=[({])|[^\s(){}"]+/gi) ?? []
  const parser = { tokens, at: 0, asker }
  const matches = all(parser, '')
  if (parser.at < tokens.length) throw new AppError('search-refused', 'brackets')
  return { everywhere: namesSpamOrTrash(query), matches }
}

type Parser = { tokens: string[]; at: number; asker: Asker }

/** Terms up to the closing bracket: OR binds tighter than the blank, as in Gmail. */
function all(parser: Parser, close: string, field = ''): Test {
  const terms: Test[] = []
  let joins = false
  for (let token = parser.tokens[parser.at]; token !== undefined && !nothingOpens.has(token); token = parser.tokens[parser.at]) {
    if (token === 'OR' || token === '|' || token === 'AND') {
      joins = token !== 'AND' && terms.length > 0
      parser.at++
      continue
    }
    const next = term(parser, field)
    const before = joins ? terms.pop() : undefined
    terms.push(before ? doc => before(doc) || next(doc) : next)
    joins = false
  }
  if (close !== '' && parser.tokens[parser.at++] !== close) throw new AppError('search-refused', 'brackets')
  return close === '}' ? doc => terms.some(test => test(doc)) : doc => terms.every(test => test(doc))
}

function term(parser: Parser, field: string): Test {
  const token = parser.tokens[parser.at++] ?? ''
  if (token === '(') return all(parser, ')', field)
  if (token === '{') return all(parser, '}', field)
  if (token.startsWith('-') && token.length > 1) return not(word(token.slice(1), parser, field))
  if (token === '-') return not(term(parser, field))
  return word(token, parser, field)
}

const not =
  (test: Test): Test =>
  doc =>
    !test(doc)

function word(token: string, parser: Parser, field: string): Test {
  const operator = token.startsWith('"') ? null : token.match(/^([a-z0-9_]+):(.*)$/i)
  const name = operator?.[1]?.toLowerCase() ?? ''
  if (!operator || !Object.hasOwn(operators, name)) return has(field, token, parser.asker)
  return operator[2] === '' ? term(parser, name) : has(name, operator[2] ?? '', parser.asker)
}

function has(field: string, value: string, asker: Asker): Test {
  const bare = value.replace(/^"|"$/g, '')
  return (operators[field] ?? anywhere)(bare, asker)
}

type Operator = (value: string, asker: Asker) => Test

const inText =
  (field: 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'all'): Operator =>
  (value, asker) => {
    const wanted = plain(value.toLowerCase() === 'me' && field !== 'subject' && field !== 'all' ? asker.me : value)
    return doc => doc[field].includes(wanted)
  }
const anywhere = inText('all')

const label: Operator = value => {
  const wanted = value.toLowerCase()
  if (wanted === 'anywhere') return () => true
  return doc => doc.labels.some(each => each === wanted || each.replace(/[\s/]+/g, '-') === wanted)
}

const operators: Record<string, Operator> = {
  from: inText('from'),
  to: inText('to'),
  cc: inText('cc'),
  bcc: inText('bcc'),
  subject: inText('subject'),
  label,
  in: label,
  is: value => (value.toLowerCase() === 'read' ? doc => !doc.labels.includes('unread') : label(value, { me: '', now: 0 })),
  has: value => (value.toLowerCase() === 'attachment' ? doc => doc.files.length > 0 : () => false),
  filename: value => doc => doc.files.some(file => file.includes(value.toLowerCase())),
  rfc822msgid: value => doc => doc.rfcId === bareId(value),
  after: value => since(day(value)),
  newer: value => since(day(value)),
  before: value => until(day(value)),
  older: value => until(day(value)),
  newer_than: (value, { now }) => since(now - span(value)),
  older_than: (value, { now }) => until(now - span(value)),
}

const since =
  (at: number): Test =>
  doc =>
    doc.date >= at
const until =
  (at: number): Test =>
  doc =>
    doc.date < at

/** YYYY/MM/DD (a day in UTC) or seconds since the epoch. */
function day(value: string): number {
  const [, year, month, date] = value.match(/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/) ?? []
  if (year) return Date.UTC(Number(year), Number(month) - 1, Number(date))
  if (/^\d{6,}$/.test(value)) return Number(value) * 1000
  throw new AppError('search-refused', 'date')
}

function span(value: string): number {
  const [, count, unit] = value.match(/^(\d+)([dwmy])$/i) ?? []
  if (!count || !unit) throw new AppError('search-refused', 'span')
  return Number(count) * (units[unit.toLowerCase()] ?? DAY)
}
