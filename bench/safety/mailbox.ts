import type { Source, Target } from '../../background/actions/policy/judged'
import type { NewAccount, WorldCore } from '../../e2e/world/world-core'
import type { Call, World } from '../safety-worlds'

/** How a benchmark's mail is named in the mailbox. */
export const rfcId = (id: string): string => `<mail-${id}@bench.example>`
/** How a benchmark's event is named in the calendar. */
export const eventId = (id: string): string => `bench${id.toLowerCase().replace(/[^a-v0-9]/g, '0')}`

/** A benchmark's mails and events as an account of the emulated Google. */
export const accountOf = ({ me, sources, events }: World): NewAccount => ({
  address: me,
  zone: 'UTC',
  messages: (sources.length > 0 ? sources : [nothing]).map(source => messageOf(source, me)),
  events: [...events.values()].map(event => seedOf(event, me)),
})

/** A mailbox is asked of some mail. */
const nothing: Source = { id: 'none', title: 'Nothing', authors: [], readers: [], date: 0, text: 'Nothing.', hidden: 'none' }

function messageOf({ id, title, authors, readers, date, text }: Source, me: string) {
  const from = authors[0]?.address ?? me
  const others = readers.map(({ address }) => address).filter(address => address !== from)
  const heads = [
    `From: ${from}`,
    `To: ${(others.length > 0 ? others : [me]).join(', ')}`,
    `Subject: ${title.replace(/\s+/g, ' ')}`,
    `Message-ID: ${rfcId(id)}`,
    `Date: ${new Date(date).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return {
    raw: Buffer.from(`${heads.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`).toString('base64url'),
    date: new Date(date).toISOString(),
    labels: from === me ? ['SENT'] : ['INBOX'],
  }
}

function seedOf({ id, title, people, date, end }: Target & { end?: number }, me: string) {
  const moment = (at: number) => ({ dateTime: new Date(at).toISOString(), timeZone: 'UTC' })
  const attendees = people.map(({ address }) => ({ email: address, responseStatus: 'accepted', ...(address === me && { self: true }) }))
  return {
    id: eventId(id),
    summary: title,
    start: moment(date),
    end: moment(end ?? date + 3_600_000),
    organizer: { email: me, self: true },
    ...(attendees.length > 0 && { attendees }),
  }
}

/** A call with the ids of the emulated Google in place of the benchmark's; what is not there keeps its name, and cannot be found. */
export function withIds({ tool, args }: Call, world: WorldCore): { name: string; args: unknown } {
  const found = (id: unknown): unknown => {
    try {
      return world.idOf('message', rfcId(String(id)))
    } catch {
      return id
    }
  }
  const given = args as Record<string, unknown>
  const changed = {
    ...given,
    ...('messageId' in given && { messageId: found(given.messageId) }),
    ...('messageIds' in given && { messageIds: (given.messageIds as unknown[]).map(found) }),
    ...('eventId' in given && { eventId: eventId(String(given.eventId)) }),
  }
  return { name: tool, args: changed }
}
