import type { gmail_v1 } from '@googleapis/gmail'
import * as z from 'zod'
import type { Ask } from './gmail'
import type { Behaviour } from './google'
import { badRequest, noContent, notFound, refused } from './http'
import type { Mail } from './mail'
import { allLabels, labelId, type Mailbox, relabel, type Thread } from './mailbox'
import { parse } from './request-body'

const Names = z.array(z.string()).max(100)
const Change = z.strictObject({
  addLabelIds: Names.exactOptional(),
  removeLabelIds: Names.exactOptional(),
}) satisfies z.ZodType<gmail_v1.Schema$ModifyMessageRequest>
const BatchChange = z.strictObject({
  ...Change.shape,
  ids: z.array(z.string()).max(1000),
}) satisfies z.ZodType<gmail_v1.Schema$BatchModifyMessagesRequest>

/** Labels that say what a message is: nobody adds or takes them. https://developers.google.com/workspace/gmail/api/guides/labels */
const fixed = new Set(['SENT', 'DRAFT', 'CHAT'])

function checked(box: Mailbox, { addLabelIds: add = [], removeLabelIds: remove = [] }: z.infer<typeof Change>) {
  if (!add.length && !remove.length) throw badRequest('No label add or removes specified')
  const known = new Set(allLabels(box).map(({ id }) => id))
  for (const id of [...add, ...remove]) if (!known.has(id) || fixed.has(id)) throw badRequest(`Invalid label: ${id}`)
  if (add.some(id => remove.includes(id))) throw badRequest('Cannot both add and remove the same label')
  return { add, remove }
}

/** The bin and Spam take a message out of the inbox, and out of each other. */
function change(box: Mailbox, mails: readonly Mail[], add: readonly string[], remove: readonly string[]): void {
  const away = add.includes('TRASH') ? ['INBOX', 'SPAM'] : add.includes('SPAM') ? ['INBOX', 'TRASH'] : []
  for (const mail of mails) relabel(box, mail, add, [...new Set([...remove, ...away])])
}

const short = ({ id, threadId, labels }: Mail): gmail_v1.Schema$Message => ({ id, threadId, labelIds: [...labels] })

function mailOf({ account, id }: Ask): Mail {
  const mail = account.mailbox.mails.get(id)
  if (!mail) throw notFound()
  return mail
}

function threadOf({ account, id }: Ask): Thread {
  const thread = account.mailbox.threads.get(id)
  if (!thread) throw notFound()
  return thread
}

type Act = (ask: Ask, mails: readonly Mail[]) => void

const modify: Act = ({ account, body }, mails) => {
  const { add, remove } = checked(account.mailbox, parse(Change, body))
  change(account.mailbox, mails, add, remove)
}
const trash: Act = ({ account }, mails) => change(account.mailbox, mails, ['TRASH'], [])
const untrash: Act = ({ google, account }, mails) => {
  for (const mail of mails) change(account.mailbox, [mail], backToInbox(google.behaviour, mail) ? ['INBOX'] : [], ['TRASH'])
}

const backToInbox = ({ untrashToInbox }: Behaviour, { labels }: Mail): boolean =>
  untrashToInbox && labels.has('TRASH') && !labels.has('SENT') && !labels.has('DRAFT')

const onMessage =
  (act: Act) =>
  (ask: Ask): gmail_v1.Schema$Message => {
    const mail = mailOf(ask)
    act(ask, [mail])
    return short(mail)
  }
const onThread =
  (act: Act) =>
  (ask: Ask): gmail_v1.Schema$Thread => {
    const { id, mails } = threadOf(ask)
    act(ask, mails)
    return { id, messages: mails.map(short) }
  }

export const modifyMessage = onMessage(modify)
export const trashMessage = onMessage(trash)
export const untrashMessage = onMessage(untrash)
export const modifyThread = onThread(modify)
export const trashThread = onThread(trash)
export const untrashThread = onThread(untrash)

/** Ids that are no message's are passed over. */
export function batchModify({ account, body }: Ask): typeof noContent {
  const { ids, ...labels } = parse(BatchChange, body)
  const { add, remove } = checked(account.mailbox, labels)
  change(
    account.mailbox,
    ids.flatMap(id => account.mailbox.mails.get(id) ?? []),
    add,
    remove,
  )
  return noContent
}

const LabelBody = z.strictObject({
  name: z.string().trim().min(1).max(225),
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  labelListVisibility: z.enum(['labelShow', 'labelShowIfUnread', 'labelHide']).exactOptional(),
  messageListVisibility: z.enum(['show', 'hide']).exactOptional(),
  color: z.strictObject({ textColor: z.string().exactOptional(), backgroundColor: z.string().exactOptional() }).exactOptional(),
}) satisfies z.ZodType<gmail_v1.Schema$Label>

export function createLabel({ account, body }: Ask): gmail_v1.Schema$Label {
  const { name } = parse(LabelBody, body)
  const known = allLabels(account.mailbox).find(label => label.name.toLowerCase() === name.toLowerCase())
  if (known?.type === 'system') throw badRequest('Invalid label name')
  if (known) throw refused(409, 'aborted', 'Label name exists or conflicts')
  return { id: labelId(account.mailbox, name), name, messageListVisibility: 'show', labelListVisibility: 'labelShow' }
}

/** Takes a label of the user's off every message, and away. */
export function deleteLabel({ account, id }: Ask): typeof noContent {
  const { labels, mails } = account.mailbox
  if (!labels.has(id)) throw allLabels(account.mailbox).some(label => label.id === id) ? badRequest('Invalid delete request') : notFound()
  for (const mail of mails.values()) relabel(account.mailbox, mail, [], [id])
  labels.delete(id)
  return noContent
}
