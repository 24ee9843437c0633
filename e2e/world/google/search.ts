import { parseMailboxes } from './address-headers'
import { build, decodedHeader, type Mail } from './mail'
import { allLabels, type Mailbox } from './mailbox'
import { headerOf } from './mime'
import { walk } from './payload'
import { parseQuery, type Query, someTerm } from './search-query'

/** What a search knows beside the mail. */
type Context = { box: Mailbox; now: number; words: WeakMap<Mail, Map<string, string>> }

const cache = new WeakMap<Mailbox, WeakMap<Mail, Map<string, string>>>()

/** The test that a Gmail search makes of each message. Message by message, as the API searches, never thread-wide. Trash and Spam only where asked for. */
export function searchTest(box: Mailbox, q: string, now: number, includeSpamTrash: boolean): (mail: Mail) => boolean {
  const query = parseQuery(q)
  const words = cache.get(box) ?? new WeakMap<Mail, Map<string, string>>()
  cache.set(box, words)
  const context = { box, now, words }
  const named = (label: string) =>
    someTerm(query, (field, value) => (field === 'in' || field === 'label' || field === 'is') && (value === label || value === 'anywhere'))
  const trash = includeSpamTrash || named('trash')
  const spam = includeSpamTrash || named('spam')
  return mail => (trash || !mail.labels.has('TRASH')) && (spam || !mail.labels.has('SPAM')) && matches(mail, query, context)
}

function matches(mail: Mail, query: Query, context: Context): boolean {
  switch (query.type) {
    case 'all':
      return true
    case 'and':
      return query.parts.every(part => matches(mail, part, context))
    case 'or':
      return query.parts.some(part => matches(mail, part, context))
    case 'not':
      return !matches(mail, query.part, context)
    case 'term':
      return (fields[query.field] ?? anywhere)(mail, query.value, context)
  }
}

type Test = (mail: Mail, value: string, context: Context) => boolean

const anywhere: Test = (mail, value, context) => holds(mail, 'all', value, context)

/** To, Cc and Bcc count for to: (as in Gmail); cc: and bcc: look at their own header. */
const fields: Record<string, Test> = {
  from: (mail, value, context) => holds(mail, 'from', me(value, context), context),
  to: (mail, value, context) => ['to', 'cc', 'bcc'].some(name => holds(mail, name, me(value, context), context)),
  cc: (mail, value, context) => holds(mail, 'cc', me(value, context), context),
  bcc: (mail, value, context) => holds(mail, 'bcc', me(value, context), context),
  subject: (mail, value, context) => holds(mail, 'subject', value, context),
  list: (mail, value, context) => holds(mail, 'list-id', value, context),
  deliveredto: (mail, value, context) => holds(mail, 'delivered-to', me(value, context), context),
  rfc822msgid: (mail, value) => mail.rfcId.replace(/^<|>$/g, '') === value.replace(/^<|>$/g, ''),
  after: (mail, value) => mail.internalDate >= dateOf(value),
  newer: (mail, value) => mail.internalDate >= dateOf(value),
  before: (mail, value) => mail.internalDate < dateOf(value),
  older: (mail, value) => mail.internalDate < dateOf(value),
  newer_than: (mail, value, { now }) => mail.internalDate > now - ageOf(value),
  older_than: (mail, value, { now }) => mail.internalDate < now - ageOf(value),
  larger: (mail, value) => mail.raw.length > bytesOf(value),
  size: (mail, value) => mail.raw.length > bytesOf(value),
  smaller: (mail, value) => mail.raw.length < bytesOf(value),
  has: (mail, value) => hasTest(mail, value.toLowerCase()),
  filename: (mail, value) =>
    build(mail).files.some(file => file.toLowerCase() === value.toLowerCase() || normal(file).includes(normal(value))),
  label: (mail, value, { box }) => allLabels(box).some(({ id, name }) => mail.labels.has(id) && dashed(name) === dashed(value)),
  category: (mail, value) => mail.labels.has(value === 'primary' ? 'CATEGORY_PERSONAL' : `CATEGORY_${value.toUpperCase()}`),
  in: (mail, value) => inTest(mail, value.toLowerCase()),
  is: (mail, value) => isTest(mail, value.toLowerCase()),
}

const me = (value: string, { box }: Context): string => (value.toLowerCase() === 'me' ? box.address : value)
const dashed = (label: string): string => label.toLowerCase().replace(/[\s/&()_]+/g, '-')

function hasTest(mail: Mail, value: string): boolean {
  if (value === 'attachment') return [...walk(build(mail).part)].some(part => part.filename !== '')
  const own = [...mail.labels].some(label => label.startsWith('Label_'))
  return value === 'userlabels' ? own : value === 'nouserlabels' && !own
}

function inTest(mail: Mail, value: string): boolean {
  if (value === 'anywhere') return true
  return mail.labels.has(value === 'draft' || value === 'drafts' ? 'DRAFT' : value.toUpperCase())
}

function isTest(mail: Mail, value: string): boolean {
  if (value === 'read') return !mail.labels.has('UNREAD')
  return mail.labels.has(value.toUpperCase())
}

/** Whole words only, in order: Gmail finds no parts of words. */
function holds(mail: Mail, field: string, value: string, { words }: Context): boolean {
  const wanted = normal(value)
  if (wanted === '  ') return false
  const texts = words.get(mail) ?? new Map<string, string>()
  words.set(mail, texts)
  const text = texts.get(field) ?? normal(textOf(mail, field))
  texts.set(field, text)
  return text.includes(wanted)
}

function textOf(mail: Mail, field: string): string {
  if (field !== 'all') return addresses(mail, field) ?? decodedHeader(mail.headers, field)
  const { body, files } = build(mail)
  return [mail.subject, ...['from', 'to', 'cc', 'bcc'].map(name => addresses(mail, name) ?? ''), body, ...files].join(' \n ')
}

const addresses = (mail: Mail, field: string): string | undefined =>
  ['from', 'to', 'cc', 'bcc'].includes(field)
    ? parseMailboxes(headerOf(mail.headers, field) ?? '')
        .map(({ name, address }) => `${name} ${address}`)
        .join(' , ')
    : undefined

const normal = (text: string): string =>
  ` ${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  ).join(' ')} `

const zone = 'America/Los_Angeles'

/** YYYY/MM/DD is midnight in Pacific time, whoever asks (developers.google.com/gmail/api/guides/filtering); digits are seconds since the epoch. NaN for neither. */
export function dateOf(value: string): number {
  if (/^\d{9,11}$/.test(value)) return Number(value) * 1000
  const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value)
  if (!match) return Number.NaN
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return utc - offsetAt(utc - offsetAt(utc))
}

/** Milliseconds that Pacific time is ahead of UTC at an instant (negative). */
function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(part => part.type === 'timeZoneName')?.value ?? '')
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : 0
}

const days: Record<string, number> = { d: 1, m: 30.44, y: 365.25 }

function ageOf(value: string): number {
  const match = /^(\d+)([dmy])$/i.exec(value)
  return match ? Number(match[1]) * (days[match[2]?.toLowerCase() ?? ''] ?? 0) * 24 * 3600_000 : Number.NaN
}

function bytesOf(value: string): number {
  const match = /^(\d+)([km]?)b?$/i.exec(value)
  const factor = { k: 1024, m: 1024 * 1024 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  return match ? Number(match[1]) * factor : Number.NaN
}
