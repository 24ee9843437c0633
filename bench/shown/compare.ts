import { parseMailboxes } from '../../e2e/world/google/address-headers'
import { decodedHeader, headersOf } from '../../e2e/world/google/mail'
import { headerOf, parseEntity } from '../../e2e/world/google/mime'
import { buildPart, walk } from '../../e2e/world/google/payload'
import type { Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import type { ShownMail, ShownOperation, ShownWindow } from './read-window'

const flat = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** The title of a conversation, message or event by the emulated Google's id; '' where there is none. */
export type TitleOf = (id: string) => string

/** Where the window does not show what is signed; [] where it does. The bytes are decoded by the emulated Google's own parser, not by the product's. */
export function differences(signed: Signed, shown: ShownWindow, titleOf: TitleOf): string[] {
  const found = shown.account.includes(signed.address) ? [] : ['the account is not named']
  const { operations } = signed
  const [batch] = shown.operations
  if (batch && shown.operations.length === 1 && operations.length > 1) return [...found, ...batchDifferences(operations, batch, titleOf)]
  if (shown.operations.length !== operations.length) return [...found, `${shown.operations.length} of ${operations.length} changes`]
  return [...found, ...operations.flatMap((operation, at) => changeDifferences(operation, shown.operations[at], titleOf))]
}

/** Many changes in one place: each mail with its address, whole; of one change of many conversations each conversation by its title. */
function batchDifferences(operations: readonly Operation[], shown: ShownOperation, titleOf: TitleOf): string[] {
  const list = operations[0]?.type === 'send' ? shown.to : shown.items
  if (list.length !== operations.length) return [`${list.length} of ${operations.length} are listed`]
  return operations.flatMap((operation, at) =>
    operation.type === 'send'
      ? [...mailDifferences(operation.raw, shown.mails[at]), ...addressDifferences(operation.raw, 'to', [list[at] ?? ''])]
      : changeDifferences(operation, { ...shown, all: list[at] ?? '' }, titleOf),
  )
}

function changeDifferences(operation: Operation, shown: ShownOperation | undefined, titleOf: TitleOf): string[] {
  if (shown?.type !== operation.type) return [`${operation.type} is shown as ${shown?.type}`]
  if ('raw' in operation) return mailDifferences(operation.raw, shown.mails[0])
  const id =
    'threadId' in operation
      ? operation.threadId
      : 'messageId' in operation
        ? operation.messageId
        : 'eventId' in operation
          ? operation.eventId
          : ''
  const title = titleOf(id)
  return [
    ...(shown.all.includes(title) ? [] : [`${title} is not named`]),
    ...('body' in operation ? fieldDifferences(operation.body, shown) : []),
    ...('notify' in operation ? noticeDifference(operation.notify, shown) : []),
    ...('add' in operation ? labelDifferences(operation, shown) : []),
  ]
}

/** Every label with its id, and none besides. */
function labelDifferences({ add, remove }: { add: readonly string[]; remove: readonly string[] }, { labels }: ShownOperation): string[] {
  const given = [...add.map(id => ['+', id] as const), ...remove.map(id => ['−', id] as const)]
  const missing = given.filter(([sign, id]) => !labels.some(label => label.startsWith(sign) && label.includes(id)))
  return [...missing.map(([sign, id]) => `${sign} ${id} is not shown`), ...(labels.length > given.length ? [`${labels} are shown`] : [])]
}

const noticeDifference = (notify: boolean, { all }: ShownOperation): string[] =>
  all.includes('Google mails ') === notify ? [] : ['whether guests are told is not shown']

function mailDifferences(base64: string, shown: ShownMail | undefined): string[] {
  if (!shown) return ['a mail is not shown']
  const raw = Buffer.from(base64, 'base64url')
  const headers = headersOf(raw)
  const parts = [...walk(buildPart(parseEntity(raw.toString('latin1'))))]
  const text = flat(parts.find(({ mimeType, filename }) => mimeType === 'text/plain' && filename === '')?.inline?.toString() ?? '')
  const subject = decodedHeader(headers, 'subject')
  const files = parts.filter(({ filename }) => filename !== '').filter(({ filename }) => !shown.rest.includes(filename))
  const links = (text.match(/https?:\/\/[^\s<>"']+/g) ?? []).filter(url => !shown.rest.includes(new URL(url).host))
  return [
    ...(flat(shown.text) === text
      ? []
      : [`another text: ${JSON.stringify(shown.text.slice(0, 60))} for ${JSON.stringify(text.slice(0, 60))}`]),
    ...(subject === '' || shown.heads.subject?.includes(subject) ? [] : [`another subject: ${shown.heads.subject}`]),
    ...['from', 'to', 'cc', 'bcc'].flatMap(name => addressDifferences(base64, name, shown.heads[name] ?? [])),
    ...files.map(({ filename }) => `the file ${filename} is not shown`),
    ...links.map(url => `the host of ${url} is not shown`),
  ]
}

/** Every address of a header stands in the window, and none besides. */
function addressDifferences(base64: string, name: string, shown: readonly string[]): string[] {
  const given = parseMailboxes(headerOf(headersOf(Buffer.from(base64, 'base64url')), name) ?? '').map(({ address }) => address)
  const missing = given.filter(address => !shown.some(each => each.includes(address)))
  return [
    ...missing.map(address => `${name}: ${address} is not shown`),
    ...(shown.length > given.length ? [`${name}: ${shown} for ${given}`] : []),
  ]
}

/** Every field of a Calendar request stands in the window with its value, and no other field. */
function fieldDifferences(body: string, { fields }: ShownOperation): string[] {
  const given = JSON.parse(body) as Record<string, unknown>
  const others = Object.keys(fields).filter(name => !(name in given))
  const wrong = Object.entries(given).flatMap(([name, value]) =>
    partsOf(value)
      .filter(ways => !ways.some(way => fields[name]?.includes(way)))
      .map(([part]) => `${name}: ${part} for ${fields[name]}`),
  )
  return [...wrong, ...others.map(name => `${name} is shown and not signed`)]
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Google's words, and what a window may say for them. */
const plainly: Record<string, string[]> = {
  needsAction: ['has not answered'],
  accepted: ['comes'],
  declined: ['does not come'],
  tentative: ['may come'],
  true: ['yes'],
  false: ['no'],
}

/** What of a value a reader has to find, each in one of its ways: texts whole, people by their addresses, a time by its day and the clock that stands in it. */
function partsOf(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value === 'boolean') return [[String(value), ...(plainly[String(value)] ?? [])]]
  if (value === null || typeof value !== 'object') return [[String(value)]]
  return 'email' in value ? partsOfPerson(value) : partsOfTime(value)
}

function partsOfPerson({
  email,
  responseStatus: status,
  comment,
}: {
  email?: unknown
  responseStatus?: string
  comment?: string
}): string[][] {
  return [[String(email)], ...(status ? [[status, ...(plainly[status] ?? [])]] : []), ...(comment ? [[comment]] : [])]
}

function partsOfTime(value: { date?: string; dateTime?: string }): string[][] {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value.dateTime ?? value.date ?? '') ?? []
  if (year === undefined) return [[JSON.stringify(value)]]
  return [[`${Number(day)} ${months[Number(month) - 1]} ${year}`], ...(clock === undefined ? [] : [[clock]])]
}
