import { expect } from 'vitest'
import { MessageId, RfcId, ThreadId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { guestList } from './guest-list'

const address = (text: string) => ({ name: /^[^<]*/.exec(text)?.[0].trim() ?? '', address: /<(.+)>/.exec(text)?.[1] ?? text })

/** The host and two invitees of the garden party. */
export const me = 'Ana Host <ana@example.com>'
export const tom = 'Tom Reed <tom@example.org>'
export const eva = 'Eva Lund <eva@example.net>'

let count = 0
/** The test that makes mails just now, and how many there were before its first: files share this module. */
let making: { test: string | undefined; before: number } = { test: undefined, before: 0 }

/** A mail of the garden party's thread, an hour after the one that the same test made before it. */
export function mail(from: string, to: string[], text: string, more: Partial<ReadMessage> = {}): ReadMessage {
  const test = expect.getState().currentTestName
  if (test !== making.test) making = { test, before: count }
  count++
  const id = `m${count}`
  return {
    id: MessageId.parse(id),
    threadId: ThreadId.parse('t1'),
    rfcId: RfcId.parse(`<${id}@example.com>`),
    inReplyTo: null,
    references: [],
    date: Date.parse('2026-05-01T08:00:00Z') + (count - making.before) * 3_600_000,
    dateHeader: '',
    from: address(from),
    replyTo: [],
    to: to.map(address),
    cc: [],
    bcc: [],
    subject: 'Garden party on 20 June',
    labels: [],
    headers: new Map(),
    text,
    authored: text,
    full: text,
    quotable: text,
    notes: [],
    folded: [],
    hidden: [],
    hiddenCharacters: 0,
    links: [],
    attachments: [],
    attachedMails: [],
    invitations: [],
    kind: 'mail',
    leftOut: [],
    map: [],
    ...more,
  }
}

/** Older than every other mail. */
export const invitation = () =>
  mail(me, [tom, eva], 'Our garden party is on Saturday 20 June. Are you coming?', { date: Date.parse('2026-05-01T08:00:00Z') })

const thread = (messages: ReadMessage[]): ReadThread => ({ id: ThreadId.parse('t1'), subject: 'Garden party', messages })

/** The guest list that the mails make. */
export const rowsOf = (...messages: ReadMessage[]) =>
  guestList({ threads: [thread(messages)], question: 'who is coming?', me: 'ana@example.com', now: '2026-06-10T00:00:00Z', zone: 'UTC' })
    ?.rows ?? []

/** Tom's row after he has written these mails. */
export const tomSays = (...texts: string[]) =>
  rowsOf(invitation(), ...texts.map(text => mail(tom, [me], text))).find(row => row.email === 'tom@example.org')
