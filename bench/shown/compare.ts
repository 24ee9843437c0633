import { parseMailboxes } from '../../e2e/world/google/address-headers'
import { decodedHeader, headersOf } from '../../e2e/world/google/mail'
import { headerOf, parseEntity } from '../../e2e/world/google/mime'
import { buildPart, walk } from '../../e2e/world/google/payload'
import type { Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import type { ShownMail, ShownOperation, ShownWindow } from './read-window'

const flat = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** Where the window does not show what is signed; [] where it does. The bytes are decoded by the emulated Google's own parser, not by the product's. */
export function differences(signed: Signed, shown: ShownWindow): string[] {
  const found: string[] = []
  if (!shown.account.includes(signed.address)) found.push('the account is not named')
  const batch = shown.operations.length === 1 && signed.operations.length > 1 ? shown.operations[0] : undefined
  if (batch) return [...found, ...batchDifferences(signed.operations, batch)]
  if (shown.operations.length !== signed.operations.length)
    return [...found, `${shown.operations.length} of ${signed.operations.length} changes`]
  return [...found, ...signed.operations.flatMap((operation, at) => changeDifferences(operation, shown.operations[at]))]
}

/** One mail to each: each address stands in the list, and each mail is there whole. */
function batchDifferences(operations: readonly Operation[], shown: ShownOperation): string[] {
  if (shown.to.length > 0 && shown.to.length !== operations.length) return [`${shown.to.length} addresses of ${operations.length}`]
  return operations.flatMap((operation, at) => {
    if (operation.type !== 'send') return []
    return [...mailDifferences(operation.raw, shown.mails[at]), ...addressDifferences(operation.raw, 'to', [shown.to[at] ?? ''])]
  })
}

function changeDifferences(operation: Operation, shown: ShownOperation | undefined): string[] {
  if (shown?.type !== operation.type) return [`${operation.type} is shown as ${shown?.type}`]
  if ('raw' in operation) return mailDifferences(operation.raw, shown.mails[0])
  if ('body' in operation) return [...fieldDifferences(operation.body, shown), ...noticeDifference(operation.notify, shown)]
  if ('add' in operation)
    return [...operation.add.map(label => `+ ${label}`), ...operation.remove.map(label => `− ${label}`)].filter(
      each => !shown.all.includes(each),
    )
  return 'notify' in operation ? noticeDifference(operation.notify, shown) : []
}

const noticeDifference = (notify: boolean, { all }: ShownOperation): string[] =>
  all.includes('Google mails the guests') === notify ? [] : ['whether guests are told is not shown']

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
      .filter(part => !fields[name]?.includes(part))
      .map(part => `${name}: ${part} for ${fields[name]}`),
  )
  return [...wrong, ...others.map(name => `${name} is shown and not signed`)]
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What of a value a reader has to find: texts whole, people by their addresses, a time by its day and the clock that stands in it. */
function partsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (value === null || typeof value !== 'object') return [String(value)]
  const { email, responseStatus, comment, date, dateTime } = value as Record<string, string | undefined>
  if (email !== undefined)
    return [email, ...(responseStatus === undefined ? [] : [responseStatus]), ...(comment === undefined ? [] : [comment])]
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(dateTime ?? date ?? '') ?? []
  if (year === undefined) return [JSON.stringify(value)]
  return [`${Number(day)} ${months[Number(month) - 1]} ${year}`, ...(clock === undefined ? [] : [clock])]
}
