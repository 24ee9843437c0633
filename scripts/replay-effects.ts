import { isDeepStrictEqual } from 'node:util'
import type { Effect } from '../e2e/world/google/google'
import { type Action, Signed } from '../shared/action'
import type { Operation } from '../shared/action-operation'

export type SeenEffect = { method: string; path: string; body: unknown; card: number | null }

/** Each change as the world saw it, with the card whose signed bytes the request carries; null where none's do. */
export function effectsOf(effects: readonly Effect[], actions: readonly Action[]): SeenEffect[] {
  const signed = actions.map(({ signed: text }) => (text === null ? [] : Signed.parse(JSON.parse(text)).operations))
  return effects.map(({ method, path, body }) => {
    const card = signed.findIndex((operations, n) => operations.some(operation => carries(operation, { method, path, body }, actions[n])))
    return { method, path, body, card: card < 0 ? null : card }
  })
}

type Request = Pick<Effect, 'method' | 'path' | 'body'>

/** Whether a request is the operation: the same bytes to the same place. */
function carries(operation: Operation, { method, path, body }: Request, action: Action | undefined): boolean {
  const place = `${method} ${path.split('?')[0]}`
  const ends = (tail: string) => place.endsWith(tail)
  const at = encodeURIComponent
  const tells = 'notify' in operation && tellsAsSigned(path, operation.notify)
  switch (operation.type) {
    case 'send':
    case 'draft':
      return (rawOf(body) === operation.raw && /\/drafts(?:\/send)?$/.test(place)) || isOwnDraft(place, action)
    case 'labels':
      return ends(`POST /gmail/v1/users/me/threads/${at(operation.threadId)}/modify`) && sameLabels(body, operation)
    case 'message-labels':
      return ends(`POST /gmail/v1/users/me/messages/${at(operation.messageId)}/modify`) && sameLabels(body, operation)
    case 'trash-thread':
      return ends(`/threads/${at(operation.threadId)}/trash`)
    case 'trash-message':
      return ends(`/messages/${at(operation.messageId)}/trash`)
    case 'untrash-message':
      return ends(`/messages/${at(operation.messageId)}/untrash`)
    case 'draft-delete':
      return ends(`/drafts/${at(operation.draftId)}`) && method === 'DELETE'
    case 'event-insert':
      return ends('/events') && method === 'POST' && tells && isDeepStrictEqual(body, JSON.parse(operation.body))
    case 'event-patch':
      return ends(`/events/${at(operation.eventId)}`) && method === 'PATCH' && tells && isDeepStrictEqual(body, JSON.parse(operation.body))
    case 'event-delete':
      return ends(`/events/${at(operation.eventId)}`) && method === 'DELETE' && tells
  }
}

/** A draft that the action made and cleared away, when Google refused to send it. */
const isOwnDraft = (place: string, action: Action | undefined): boolean =>
  action?.progress.some(({ draftId }) => draftId !== null && place === `DELETE /gmail/v1/users/me/drafts/${encodeURIComponent(draftId)}`) ??
  false

/** Whether Google mails the guests exactly where that was signed; where the query does not say it, Google mails nobody (events.insert, sendUpdates). */
const tellsAsSigned = (path: string, notify: boolean): boolean =>
  (new URLSearchParams(path.split('?')[1]).get('sendUpdates') ?? 'none') === (notify ? 'all' : 'none')

const rawOf = (body: unknown): unknown => (body as { message?: { raw?: unknown } } | null)?.message?.raw

function sameLabels(body: unknown, { add, remove }: { add: readonly string[]; remove: readonly string[] }): boolean {
  return isDeepStrictEqual(body, { addLabelIds: add, removeLabelIds: remove })
}
