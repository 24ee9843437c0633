import * as z from 'zod'

const id = z.string().min(1).max(1100)

/**
 * One change of a mailbox or a calendar, whole: what runs is exactly this. `raw` is an RFC 5322 message in base64url; `body` the JSON text
 * of a Calendar request; `etag` what the event's must still be (If-Match), `messageId` of a draft the message that it must still hold.
 * There is no other kind of change.
 */
export const Operation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('send'), raw: z.string(), threadId: id.nullable() }),
  z.strictObject({ type: z.literal('draft'), raw: z.string(), threadId: id.nullable() }),
  z.strictObject({ type: z.literal('draft-delete'), draftId: id, messageId: z.string().default('') }),
  z.strictObject({ type: z.literal('labels'), threadId: id, add: z.array(id), remove: z.array(id) }),
  z.strictObject({ type: z.literal('message-labels'), messageId: id, add: z.array(id), remove: z.array(id) }),
  z.strictObject({ type: z.literal('trash-thread'), threadId: id }),
  z.strictObject({ type: z.literal('trash-message'), messageId: id }),
  z.strictObject({ type: z.literal('untrash-message'), messageId: id }),
  z.strictObject({ type: z.literal('event-insert'), eventId: id, body: z.string(), notify: z.boolean() }),
  z.strictObject({ type: z.literal('event-patch'), eventId: id, etag: z.string(), body: z.string(), notify: z.boolean() }),
  z.strictObject({ type: z.literal('event-delete'), eventId: id, etag: z.string(), notify: z.boolean() }),
])
export type Operation = z.infer<typeof Operation>

/** Whether it sends a mail, of ours or of Google's. */
export const leavesMailbox = (operation: Operation): boolean => operation.type === 'send' || ('notify' in operation && operation.notify)
