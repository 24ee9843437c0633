import type { GuestEvent } from '../../shared/guest-list'
import type { AccountId } from '../../shared/mail'
import type { ConversationId, RunId, Scope } from '../../shared/run-log'
import type { Correction, ListRef, OpenList, SavedListInfo, ShownRow } from '../../shared/saved-list'

/** A list of another account, with the address that tells the two apart. */
export type OtherList = SavedListInfo & { address: string }

/** Everything that can be done with lists that last. What returns a promise rejects with a CallError. */
export type ListActions = {
  showLists(): void
  openList(ref: ListRef): void
  /** The kept list of this event, where there is one; else all lists. */
  openListOf(event: GuestEvent): void
  /** Looks for the list that a run's answer made. */
  findListOf(run: RunId): void
  correct(ref: ListRef, correction: Correction): Promise<OpenList>
  undo(ref: ListRef, correction: string, undone: boolean): Promise<OpenList>
  rename(ref: ListRef, name: string): Promise<OpenList>
  join(ref: ListRef, joined: ListRef[]): Promise<OpenList>
  otherLists(account: AccountId): Promise<OtherList[]>
  forgetList(ref: ListRef): void
  /** `beyond`: also what guests wrote outside the thread of the list. */
  updateList(ref: ListRef, beyond?: true): void
  /** Whether anything can be proposed in this account. */
  mayAct(): boolean
  /** The kept list, at the form for those who have not answered. */
  openReminder(ref: ListRef): void
  /** Drafts a mail to each who has not answered; the cards are in the state by then. */
  remind(ref: ListRef, reminder: { subject: string; body: string }): Promise<void>
  printList(ref: ListRef): void
  /** Asks the same mail about another event. */
  askEvent(event: GuestEvent, of: { scope: Scope; conversation: ConversationId | null }): void
  /** For somebody who has no address. */
  newId(): string
  /** Where a row's message is found in Gmail; '' where it is not. */
  linkOf(row: ShownRow): string
  /** As text and as a table; whether the browser allowed it. */
  copyTable(text: string, cells: readonly (readonly string[])[]): Promise<boolean>
  download(name: string, text: string): void
}

export const refOf = ({ account, id }: ListRef): ListRef => ({ account, id })
