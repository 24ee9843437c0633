import { type Action, type Card, type LookThere, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'

/** Where the user can see for themselves what became of an action, or of its undo, of which nobody knows; null where its outcome is known. */
export function whereToLook({ state, signed }: Pick<Action, 'state' | 'signed'>, back: Card['back']): LookThere | null {
  if (signed === null || (state !== 'unknown' && back !== 'unknown')) return null
  const { address, operations } = Signed.parse(JSON.parse(signed))
  const [first] = operations
  return first ? placeOf(first, address) : null
}

function placeOf(operation: Operation, address: string): LookThere {
  const account = encodeURIComponent(address)
  const gmail = (place: string): LookThere => ({
    at: place === 'sent' ? 'sent' : 'gmail',
    url: `https://mail.google.com/mail/u/?authuser=${account}#${place}`,
  })
  switch (operation.type) {
    case 'send':
      return gmail('sent')
    case 'draft':
    case 'draft-delete':
      return gmail('drafts')
    case 'labels':
    case 'trash-thread':
      return gmail(`all/${operation.threadId}`)
    case 'message-labels':
    case 'trash-message':
    case 'untrash-message':
      return gmail(`all/${operation.messageId}`)
    case 'event-insert':
    case 'event-patch':
    case 'event-delete':
      return {
        at: 'calendar',
        url: `https://calendar.google.com/calendar/event?eid=${eventKey(operation.eventId, address)}&authuser=${account}`,
      }
  }
}

/** As Calendar's own `htmlLink` names an event: its id and its calendar's, in base64url. */
const eventKey = (eventId: string, address: string): string =>
  btoa(`${eventId} ${address}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
