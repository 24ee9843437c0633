import { parseMailboxes } from './address-headers'
import { build, decodedHeader, type Mail } from './mail'
import { allLabels, type Mailbox } from './mailbox'
import { headerOf } from './mime'
import { walk } from './payload'
import { parseQuery, type Query, someTerm } from './search-query'
import { ageOf, bytesOf, dateOf } from './search-values'

type Test = (mail: Mail) => boolean
/** What a search knows beside the mail. */
type Context = { box: Mailbox; now: number }

/**
 * The test that a Gmail search makes of each message: message by message, as the API searches, never thread-wide.
 * Trash and Spam only where asked for.
 */
export function searchTest(box: Mailbox, q: string, now: number, includeSpamTrash: boolean): Test {
  const query = parseQuery(q)
  const test = compile(query, { box, now })
  const names = (label: string) =>
    someTerm(query, (field, value) => ['in', 'label', 'is'].includes(field) && (value === label || value === 'anywhere'))
  const trash = includeSpamTrash || names('trash')
  const spam = includeSpamTrash || names('spam')
  return mail => (trash || !mail.labels.has('TRASH')) && (spam || !mail.labels.has('SPAM')) && test(mail)
}

function compile(query: Query, context: Context): Test {
  switch (query.type) {
    case 'all':
      return () => true
    case 'not': {
      const test = compile(query.part, context)
      return mail => !test(mail)
    }
    case 'term':
      return (fields[query.field] ?? holds('all'))(query.value, context)
    default: {
      const tests = query.parts.map(part => compile(part, context))
      return query.type === 'and' ? mail => tests.every(test => test(mail)) : mail => tests.some(test => test(mail))
    }
  }
}

type Field = (value: string, context: Context) => Test

/** to: counts To, Cc and Bcc; cc: and bcc: look at their own header. */
const fields: Record<string, Field> = {
  from: people('from'),
  to: people('to', 'cc', 'bcc'),
  cc: people('cc'),
  bcc: people('bcc'),
  deliveredto: people('delivered-to'),
  subject: holds('subject'),
  list: holds('list-id'),
  rfc822msgid: value => {
    const wanted = `<${value.replace(/^<|>$/g, '')}>`
    return mail => mail.rfcId === wanted
  },
  after: since(dateOf),
  newer: since(dateOf),
  before: until(dateOf),
  older: until(dateOf),
  newer_than: since((value, now) => now - ageOf(value)),
  older_than: until((value, now) => now - ageOf(value)),
  larger: value => mail => mail.raw.length > bytesOf(value),
  size: value => mail => mail.raw.length > bytesOf(value),
  smaller: value => mail => mail.raw.length < bytesOf(value),
  has: has,
  filename: value => {
    const wanted = normal(value)
    return mail => build(mail).files.some(file => file.toLowerCase() === value.toLowerCase() || normal(file).includes(wanted))
  },
  label: (value, { box }) => {
    const ids = allLabels(box).filter(({ name }) => dashed(name) === dashed(value))
    return mail => ids.some(({ id }) => mail.labels.has(id))
  },
  category: value => labelled(value.toLowerCase() === 'primary' ? 'CATEGORY_PERSONAL' : `CATEGORY_${value.toUpperCase()}`),
  in: value => (value.toLowerCase() === 'anywhere' ? () => true : labelled(value.toUpperCase().replace(/^DRAFTS$/, 'DRAFT'))),
  is: value => (value.toLowerCase() === 'read' ? mail => !mail.labels.has('UNREAD') : labelled(value.toUpperCase())),
}

function labelled(id: string): Test {
  return mail => mail.labels.has(id)
}

function since(instant: (value: string, now: number) => number): Field {
  return (value, { now }) => {
    const from = instant(value, now)
    return mail => mail.internalDate >= from
  }
}

function until(instant: (value: string, now: number) => number): Field {
  return (value, { now }) => {
    const end = instant(value, now)
    return mail => mail.internalDate < end
  }
}

function people(...headers: string[]): Field {
  return (value, context) => {
    const wanted = value.toLowerCase() === 'me' ? context.box.address : value
    const tests = headers.map(name => holds(name)(wanted, context))
    return mail => tests.some(test => test(mail))
  }
}

function has(value: string): Test {
  const wanted = value.toLowerCase()
  if (wanted === 'attachment') return mail => [...walk(build(mail).part)].some(part => part.filename !== '')
  const own: Test = mail => [...mail.labels].some(label => label.startsWith('Label_'))
  return mail => (wanted === 'userlabels' ? own(mail) : wanted === 'nouserlabels' && !own(mail))
}

/** A label as a search writes it: lower case, its separators as dashes. */
const dashed = (label: string): string => label.toLowerCase().replace(/[\s/&()_]+/g, '-')

/** Whole words only, in order: Gmail finds no parts of words. */
function holds(field: string): Field {
  return value => {
    const wanted = normal(value)
    return mail => textOf(mail, field).includes(wanted)
  }
}

const texts = new WeakMap<Mail, Map<string, string>>()

/** A field of a mail, or 'all' that a bare word looks at, made comparable once. */
function textOf(mail: Mail, field: string): string {
  const kept = texts.get(mail) ?? new Map<string, string>()
  texts.set(mail, kept)
  const text = kept.get(field) ?? normal(field === 'all' ? everything(mail) : headerText(mail, field))
  kept.set(field, text)
  return text
}

/** Makes the text of mails ready for searching while nothing else is asked, so that a first search in a large mailbox is as quick as the next. */
export function prepare(mails: readonly Mail[]): void {
  let at = 0
  const next = () => {
    for (const mail of mails.slice(at, at + 20)) textOf(mail, 'all')
    at += 20
    if (at < mails.length) setImmediate(next).unref()
  }
  setImmediate(next).unref()
}

function everything(mail: Mail): string {
  const { body, files } = build(mail)
  return [mail.subject, ...['from', 'to', 'cc', 'bcc'].map(name => headerText(mail, name)), body, ...files].join(' \n ')
}

const addressed = new Set(['from', 'to', 'cc', 'bcc'])

function headerText(mail: Mail, field: string): string {
  if (!addressed.has(field)) return decodedHeader(mail.headers, field)
  return parseMailboxes(headerOf(mail.headers, field) ?? '')
    .map(({ name, address }) => `${name} ${address}`)
    .join(' , ')
}

/** ' word word ': so that a phrase of whole words is a part of it. */
const normal = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, ' ')
    .trim()} `
