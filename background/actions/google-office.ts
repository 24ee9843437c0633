import { codeOf } from '../../shared/errors'
import { MessageId, ThreadId } from '../../shared/mail'
import { busyTimes } from '../google/agenda'
import { calendarZone, listSendAs, minimalMessage, rawEvent, rawEventsAround, rawEventsOf } from '../google/changes'
import type { GoogleClient } from '../google/client'
import { getThread, listLabels } from '../google/gmail'
import type { MailSource, SourceIo } from '../mail-source'
import type { ReadThread } from '../reader/reading'
import { signatureOf } from './mail-form'
import type { Office, Sender } from './office'

export type GoogleOffice = {
  client: GoogleClient
  source: MailSource
  io: SourceIo
  zone: string
  mark(n: number): string
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array
  plain(thread: Awaited<ReturnType<typeof getThread>>): Promise<ReadThread>
}

/** What preparing may read of a Google account, each thing once for one preparation. */
export function googleOffice({ client, source, io, zone, mark, random, plain }: GoogleOffice): Office {
  const senders = once(() => sendersOf(client, source.address, io))
  const threads = new Map<string, Promise<ReadThread>>()
  const thread = (id: string): Promise<ReadThread> => {
    const reading = threads.get(id) ?? getThread(client, ThreadId.parse(id), io).then(plain)
    threads.set(id, reading)
    return reading
  }
  return {
    address: source.address,
    zone,
    mark,
    newBoundary: () => `=_${hex(random(12))}`,
    newEventId: () => base32hex(random(16)),
    senders,
    thread,
    async message(id) {
      const { threadId } = await minimalMessage(client, id, io)
      const whole = await thread(threadId)
      const message = whole.messages.find(each => each.id === id)
      if (!message) throw new Error('a message is not in its thread')
      return { message, thread: whole }
    },
    attachment: (messageId, attachmentId) => source.attachment(MessageId.parse(messageId), attachmentId, io),
    labels: once(() => listLabels(client, io)),
    event: id => rawEvent(client, id, io),
    eventsOf: uid => rawEventsOf(client, uid, io),
    events: once(() => orNothing(rawEventsAround(client, new Date(source.now()), io), [])),
    busy: (people, from, to) => orNothing(busyTimes(client, people, { from, to }, io), {}),
    calendarZone: once(async () => (await orNothing(calendarZone(client, io), null)) ?? zone),
  }
}

/** What the user has not let us read is as if it were not there. */
async function orNothing<T, N>(reading: Promise<T>, nothing: N): Promise<T | N> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) !== 'scope-missing') throw error
    return nothing
  }
}

/** Without the leave to read settings, the account's own address is the only sender known. */
async function sendersOf(client: GoogleClient, address: string, io: SourceIo): Promise<Sender[]> {
  try {
    const list = await listSendAs(client, io)
    return list.map(each => ({
      address: each.sendAsEmail,
      name: each.displayName,
      signature: signatureOf(each.signature),
      isDefault: each.isDefault,
    }))
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'scope-missing' && code !== 'not-found') throw error
    return [{ address, name: '', signature: signatureOf(''), isDefault: true }]
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => {
    running ??= work()
    return running
  }
}

const hex = (bytes: Uint8Array): string => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
/** Calendar takes event ids of a-v and 0-9 (RFC 4648 section 7). */
const base32hex = (bytes: Uint8Array): string => [...bytes].map(byte => (byte % 32).toString(32)).join('')
