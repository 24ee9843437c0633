import type { NewAccount, WorldCore } from '../../e2e/world/world-core'
import { split } from '../rsvp-own/builder'
import { eventId, rfcId } from './mailbox'
import type { OwnBox, OwnCall, OwnEvent, OwnMail } from './own-asks-kit'
import type { ScriptedCall } from './scripted'

/** The mailbox of an ask as an account of the emulated Google. */
export function ownAccount({ me, mails, events }: OwnBox): NewAccount {
  const { email, name } = split(me)
  return {
    address: email,
    name,
    zone: 'UTC',
    messages: (mails.length > 0 ? mails : [nothing(me)]).map(mail => ({
      raw: Buffer.from(rawMail(mail, mails)).toString('base64url'),
      date: mail.date,
      labels: [...mail.labels, ...(mail.from === me ? ['SENT'] : ['INBOX', 'UNREAD'])],
    })),
    events: events.map(event => seedOf(event, email)),
  }
}

/** A mailbox is asked of some mail. */
const nothing = (me: string): OwnMail => ({
  id: 'm0',
  thread: 'm0',
  from: me,
  to: [me],
  cc: [],
  subject: 'Note',
  body: 'Note.',
  date: '2026-01-02T09:00:00Z',
  labels: [],
  files: [],
})

const word = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`)

/** A person as a header has it. */
function mailbox(person: string): string {
  const { name, email } = split(person)
  const said = /^[\x20-\x7e]*$/.test(name) ? `"${name}"` : word(name)
  return name ? `${said} <${email}>` : email
}

function part(type: string, text: string, more: string[] = []): string {
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', body, ''].join('\r\n')
}

/** An attachment is text under whatever name, so that what stands in it can be read. */
function rawMail({ id, thread, from, to, cc, replyTo, subject, body, date, files }: OwnMail, mails: readonly OwnMail[]): string {
  const first = mails.find(mail => mail.id === thread)
  const heads = [
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${rfcId(id)}`,
    `Subject: ${word(first && first.id !== id && !/^re:/i.test(subject) ? `Re: ${first.subject}` : subject)}`,
    `From: ${mailbox(from)}`,
    `To: ${to.map(mailbox).join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(mailbox).join(', ')}`] : []),
    ...(replyTo ? [`Reply-To: ${mailbox(replyTo)}`] : []),
    ...(thread === id ? [] : [`In-Reply-To: ${rfcId(thread)}`, `References: ${rfcId(thread)}`]),
    'MIME-Version: 1.0',
  ].join('\r\n')
  const text = part('text/plain; charset=utf-8', body)
  if (files.length === 0) return `${heads}\r\n${text}`
  const attached = files.map(({ name, text: inside }) =>
    part(`text/plain; charset=utf-8; name="${name}"`, inside, [`Content-Disposition: attachment; filename="${name}"`]),
  )
  const parts = [text, ...attached].map(one => `--b\r\n${one}`).join('')
  return `${heads}\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${parts}--b--\r\n`
}

/** Guests beside an organizer who is somebody else: the owner is one of them. */
function seedOf({ id, title, start, end, organizer, guests, description, location }: OwnEvent, me: string) {
  const person = (who: string) => {
    const { name, email } = split(who)
    return { email, ...(name && { displayName: name }), ...(email === me && { self: true }) }
  }
  const attendees = guests.map(guest => ({ ...person(guest), responseStatus: 'needsAction' }))
  return {
    id: eventId(id),
    summary: title,
    start: { dateTime: `${start}:00Z`, timeZone: 'UTC' },
    end: { dateTime: `${end}:00Z`, timeZone: 'UTC' },
    organizer: person(organizer),
    ...(description && { description }),
    ...(location && { location }),
    ...(attendees.length > 0 && { attendees }),
  }
}

/** A call with the emulated Google's ids. */
export function ownCall({ tool, args }: OwnCall, world: WorldCore): ScriptedCall {
  const given: Record<string, unknown> = args
  const message = (id: unknown) => world.idOf('message', rfcId(String(id)))
  const thread = (id: unknown) => world.idOf('thread', rfcId(String(id)))
  const files = given.attachments as { messageId: string; attachmentId: string }[] | undefined
  return {
    name: tool,
    args: {
      ...given,
      ...('messageId' in given && { messageId: message(given.messageId) }),
      ...('inReplyTo' in given && { inReplyTo: message(given.inReplyTo) }),
      ...('messageIds' in given && { messageIds: (given.messageIds as unknown[]).map(message) }),
      ...('threadIds' in given && { threadIds: (given.threadIds as unknown[]).map(thread) }),
      ...('eventId' in given && { eventId: eventId(String(given.eventId)) }),
      // A file's own name is taken for its id.
      ...(files && {
        attachments: files.map(({ messageId, attachmentId }) => ({
          messageId: message(messageId),
          attachmentId: attachmentId.replace(/^file-/, ''),
        })),
      }),
    },
  }
}
