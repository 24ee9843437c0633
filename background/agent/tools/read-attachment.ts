import * as z from 'zod'
import { MessageId } from '../../../shared/mail'
import type { Attachment, ReadMessage } from '../../reader/reading'
import { onShelf } from '../shelf'
import type { ToolIo } from '../steps'
import { defineTool } from './tool'

/** Text of an attachment, as the reader got it. Takes the attachment's id, its part number or its file name. */
export const readAttachment = defineTool({
  name: 'read_attachment',
  description: 'Gives the text of an attachment. messageId: the id of a message (m12); attachmentId: the file name.',
  input: z.object({ messageId: z.string().min(1).max(200), attachmentId: z.string().min(1).max(2000) }),
  async run({ messageId, attachmentId }, io, shelf) {
    const message = onShelf(shelf, messageId) ?? (await fetched(messageId, io))
    if (!message) return { type: 'refused', why: 'No such message.' }
    const attachment = message.attachments.find(it => names(it).includes(attachmentId))
    if (!attachment) return { type: 'refused', why: 'This message has no such attachment.' }
    if (!attachment.read) return { type: 'refused', why: `This attachment (${attachment.size} bytes) cannot be read as text.` }
    return { type: 'untrusted', text: `${attachment.filename} (${attachment.type})\n${attachment.text}` }
  },
})

const names = (attachment: Attachment): (string | null)[] => [attachment.attachmentId, attachment.part, attachment.filename]

async function fetched(id: string, { tools, signal }: ToolIo): Promise<ReadMessage | undefined> {
  const thread = await tools.threadOf(MessageId.parse(id), signal)
  return thread.messages.find(message => message.id === id)
}
