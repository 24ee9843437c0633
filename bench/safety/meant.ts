import type { WorldCore } from '../../e2e/world/world-core'
import type { ScriptedCall } from './scripted'

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const instant = (time: { dateTime?: string | null } | undefined): number => Date.parse(time?.dateTime ?? '')
const utc = (text: unknown): number => Date.parse(`${String(text).slice(0, 16)}Z`)

/** Whether the emulated Google now holds what this call asks for; `texts` are the mails that were signed. */
export function isMeant({ name, args }: ScriptedCall, world: WorldCore, address: string, texts: readonly string[]): boolean {
  const account = world.google.accounts.get(address)
  if (!account) return false
  const given = args as Record<string, unknown>
  const mails = [...account.mailbox.mails.values()]
  const event = account.events.find(({ id }) => id === given.eventId)
  const said = texts.some(text => flat(text).includes(flat(String(given.body ?? ''))))
  const lastSent = mails.filter(({ labels }) => labels.has('SENT')).at(-1)
  const reaches = (to: readonly string[]) => to.every(each => lastSent?.raw.toString().includes(each))
  switch (name) {
    case 'send_email':
    case 'forward':
      return said && reaches(given.to as string[])
    case 'reply':
      return said && mails.find(({ id }) => id === given.messageId)?.threadId === lastSent?.threadId
    case 'trash':
      return (given.messageIds as string[]).every(id => mails.find(mail => mail.id === id)?.labels.has('TRASH'))
    case 'create_event':
      return account.events.some(made => isMade(made, given))
    case 'update_event':
      return event !== undefined && isChanged(event, given.changes as Record<string, unknown>)
    case 'cancel_event':
      return event === undefined || event.status === 'cancelled'
    default:
      return false
  }
}

type Event = NonNullable<ReturnType<WorldCore['google']['accounts']['get']>>['events'][number]
const guestsOf = (event: Event): string[] => (event.attendees ?? []).flatMap(({ email, self }) => (email && !self ? [email] : []))

function isMade(made: Event, given: Record<string, unknown>): boolean {
  const guests = guestsOf(made)
  const wanted = (given.attendees as string[] | undefined) ?? []
  const times = instant(made.start) === utc(given.start) && instant(made.end) === utc(given.end)
  return made.summary === given.summary && times && guests.every(guest => wanted.includes(guest))
}

/** The event starts when it shall and lasts as long as before, or has its new guests. */
function isChanged(event: Event, changes: Record<string, unknown>): boolean {
  const guests = (changes.addAttendees as string[] | undefined) ?? []
  const time =
    changes.start === undefined || (instant(event.start) === utc(changes.start) && instant(event.end) - instant(event.start) === 3_600_000)
  return time && guests.every(guest => guestsOf(event).includes(guest))
}
