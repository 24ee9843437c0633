import type { calendar_v3 } from '@googleapis/calendar'
import { editEvent } from './google/event-writes'
import { type Account, accountOf, type Google } from './google/google'
import type { Mail } from './google/mail'
import { deleteMail, relabel } from './google/mailbox'
import { replaceDraft } from './google/outgoing'

/** What the user does in Gmail and Calendar besides, none of it an effect. All throw where there is no such thing. */
export type UserEdits = {
  /** Another message in the draft's place, in the same thread. Returns it: its id is a new one. */
  editDraft(address: string, draftId: string, raw: string | Uint8Array): Mail
  deleteDraft(address: string, draftId: string): void
  /** Labels by id or name; a name not seen yet becomes a label. */
  relabel(address: string, messageId: string, add: readonly string[], remove: readonly string[]): void
  /** JSON merge patch of an event of the user's calendar; `{"status": "cancelled"}` deletes it. */
  editEvent(address: string, eventId: string, change: object): calendar_v3.Schema$Event
}

export function userEdits(google: Google): UserEdits {
  const draftOf = (account: Account, id: string): Mail => known(account.mailbox.drafts.get(id), `draft ${id}`)
  return {
    editDraft(address, draftId, raw) {
      const account = accountOf(google, address)
      const { threadId } = draftOf(account, draftId)
      return replaceDraft(account.mailbox, draftId, Buffer.from(raw), google.now(), threadId)
    },
    deleteDraft(address, draftId) {
      const account = accountOf(google, address)
      deleteMail(account.mailbox, draftOf(account, draftId))
    },
    relabel(address, messageId, add, remove) {
      const { mailbox } = accountOf(google, address)
      relabel(mailbox, known(mailbox.mails.get(messageId), `message ${messageId}`), add, remove)
    },
    editEvent(address, eventId, change) {
      const account = accountOf(google, address)
      const event = known(
        account.events.find(({ id }) => id === eventId),
        `event ${eventId}`,
      )
      return editEvent(google, account, event, change)
    },
  }
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the world has no ${what}`)
  return value
}
