import type { gmail_v1 } from '@googleapis/gmail'
import { type Ask, pageOf } from './gmail'
import { badRequest, notFound } from './http'
import type { Change } from './mailbox'

const keys = {
  added: 'messagesAdded',
  deleted: 'messagesDeleted',
  labelled: 'labelsAdded',
  unlabelled: 'labelsRemoved',
} as const satisfies Record<Change['type'], keyof gmail_v1.Schema$History>

const types: Record<string, Change['type']> = {
  messageAdded: 'added',
  messageDeleted: 'deleted',
  labelAdded: 'labelled',
  labelRemoved: 'unlabelled',
}

/** users.history.list: changes after startHistoryId, oldest first; 404 for a start that is too old. */
export function listHistory({ account, call }: Ask): gmail_v1.Schema$ListHistoryResponse {
  const start = call.query.get('startHistoryId') ?? ''
  if (!/^\d+$/.test(start)) throw badRequest("Missing or invalid 'startHistoryId'")
  const { changes, oldestHistoryId, historyId } = account.mailbox
  if (Number(start) < oldestHistoryId) throw notFound()
  const wanted = call.query.getAll('historyTypes').map(name => types[name])
  const label = call.query.get('labelId')
  const matching = changes.filter(
    change => change.id > Number(start) && (!wanted.length || wanted.includes(change.type)) && (!label || change.mail.labels.has(label)),
  )
  const { items, nextPageToken } = pageOf(
    matching,
    call,
    change => -change.id,
    change => String(change.id),
  )
  return { ...(items.length && { history: items.map(resource) }), ...(nextPageToken && { nextPageToken }), historyId: String(historyId) }
}

function resource({ id, type, mail, labels }: Change): gmail_v1.Schema$History {
  const message = { id: mail.id, threadId: mail.threadId, labelIds: [...mail.labels] }
  const isLabels = type === 'labelled' || type === 'unlabelled'
  return {
    id: String(id),
    messages: [{ id: mail.id, threadId: mail.threadId }],
    [keys[type]]: [{ message, ...(isLabels && { labelIds: labels }) }],
  }
}
