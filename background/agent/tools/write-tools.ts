import { type WriteToolName, writeArgs, writeToolNames } from '../../../shared/write-tools'
import type { ToolSpec } from '../../model/model'
import { schemaOf } from './tool'

const says: Record<WriteToolName, string> = {
  send_email:
    'Drafts a new mail for the user to sign. each: true sends one mail to each person in place of one to all. The signature is added by code.',
  reply:
    'Drafts a reply in its thread. Code takes recipients, subject and the quoted original from the message; all: true answers everyone.',
  forward: 'Drafts a forward of a message with its attachments. body: words above the original.',
  save_draft: 'Proposes to keep a draft in Gmail without sending it. inReplyTo: the message that it answers.',
  modify_labels: 'Proposes to add labels to threads or remove them, by their names as Gmail shows them.',
  archive: 'Proposes to take threads out of the inbox.',
  trash: 'Proposes to move threads or single messages to Trash.',
  create_event:
    'Proposes a calendar event. start, end: YYYY-MM-DDTHH:MM in zone (the calendar’s unless told), or RFC 3339, or YYYY-MM-DD for whole days, the end being the day after the last. recurrence: an RRULE.',
  update_event: 'Proposes to change an event. A new start without an end keeps the length. which: all changes the whole series.',
  cancel_event: 'Proposes to cancel an event. which: all cancels the whole series.',
  respond_to_invite: 'Proposes an answer to an invitation, by the event or by the message that brought it.',
}

/** What a model is told of the tools that propose, in a fixed order. Their names and arguments are a contract. */
export const writeSpecs: readonly ToolSpec[] = writeToolNames.map(name => ({
  name,
  description: says[name],
  inputSchema: schemaOf(writeArgs[name]),
}))

export const writeToolNamed = (name: string): WriteToolName | null => writeToolNames.find(each => each === name) ?? null
