import * as z from 'zod'

/** An address as a header may carry it (RFC 5322 addr-spec, quoted local parts left out). */
const Address = z
  .string()
  .trim()
  .regex(/^[^\s<>()@,;:\\"[\]\p{C}]{1,64}@[\p{L}\p{N}.-]{1,253}$/u, 'no e-mail address')
const addresses = (most: number) => z.array(Address).max(most)
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\r\n\0]*$/, 'one line only')
const body = z.string().max(200_000)
const id = z.string().min(1).max(1100)
const ids = z.array(id).min(1).max(500)
const attachments = z.array(z.strictObject({ messageId: id, attachmentId: id })).max(20)
const when = z.string().min(8).max(40)
const which = z.enum(['one', 'all'])
const people = { cc: addresses(200).optional(), bcc: addresses(200).optional(), from: Address.optional() }

/** What each write tool takes; a call of one only ever makes a proposal. Names and arguments are a contract. */
export const writeArgs = {
  send_email: z.strictObject({
    to: addresses(200).min(1),
    ...people,
    subject: line(900),
    body,
    each: z.boolean().optional(),
    attachments: attachments.optional(),
  }),
  reply: z.strictObject({ messageId: id, all: z.boolean().optional(), body, from: Address.optional() }),
  forward: z.strictObject({ messageId: id, to: addresses(200).min(1), ...people, body: body.optional() }),
  save_draft: z.strictObject({ to: addresses(200), ...people, subject: line(900), body, inReplyTo: id.optional() }),
  modify_labels: z
    .strictObject({
      threadIds: ids,
      add: z.array(line(225)).max(50).optional(),
      remove: z.array(line(225)).max(50).optional(),
    })
    .refine(({ add = [], remove = [] }) => add.length + remove.length > 0, 'add or remove'),
  archive: z.strictObject({ threadIds: ids }),
  trash: z
    .strictObject({ threadIds: ids.optional(), messageIds: ids.optional() })
    .refine(({ threadIds, messageIds }) => threadIds ?? messageIds, 'threadIds or messageIds'),
  create_event: z.strictObject({
    summary: line(1000),
    start: when,
    end: when,
    zone: z.string().max(60).optional(),
    attendees: addresses(200).optional(),
    location: line(1000).optional(),
    description: z.string().max(8000).optional(),
    recurrence: z.union([z.string().max(500), z.array(z.string().max(500)).max(5)]).optional(),
  }),
  update_event: z.strictObject({
    eventId: id,
    changes: z.strictObject({
      summary: line(1000).optional(),
      start: when.optional(),
      end: when.optional(),
      zone: z.string().max(60).optional(),
      addAttendees: addresses(200).optional(),
      removeAttendees: addresses(200).optional(),
      location: line(1000).optional(),
      description: z.string().max(8000).optional(),
    }),
    which: which.optional(),
  }),
  cancel_event: z.strictObject({ eventId: id, which: which.optional() }),
  respond_to_invite: z
    .strictObject({
      eventId: id.optional(),
      messageId: id.optional(),
      response: z.enum(['accepted', 'declined', 'tentative']),
      comment: z.string().max(1000).optional(),
    })
    .refine(({ eventId, messageId }) => eventId ?? messageId, 'eventId or messageId'),
} as const

/** What the user may write on a card: a mind answers whom the mail names, and only the user answers somebody else. */
export const cardArgs = {
  ...writeArgs,
  reply: writeArgs.reply.extend({ to: addresses(200).min(1).optional(), cc: addresses(200).optional() }),
} as const

export type WriteToolName = keyof typeof writeArgs
export type WriteArgs<N extends WriteToolName> = z.output<(typeof cardArgs)[N]>
/** A call with arguments that were checked. */
export type WriteCall = { [N in WriteToolName]: { tool: N; args: WriteArgs<N> } }[WriteToolName]

/** The tools that write mail, a draft of one too. */
export const mailTools: ReadonlySet<WriteToolName> = new Set<WriteToolName>(['send_email', 'reply', 'forward', 'save_draft'])

export const writeToolNames = Object.keys(writeArgs) as WriteToolName[]
export const WriteTool = z.enum(writeToolNames as [WriteToolName, ...WriteToolName[]])
