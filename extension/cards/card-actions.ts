import type { ActionId, Card } from '../../shared/action'

/** What a user can do with cards in the sidebar: everything but sign. */
export type CardActions = {
  /** Opens the signing window for these, one after the other. */
  reviewCards(ids: readonly ActionId[]): void
  rejectCard(id: ActionId): void
  /** Takes a signed mail back before it is sent, or leaves the rest of a batch undone. */
  cancelCard(id: ActionId): void
  /** Takes these back, one after the other in this order; what others would notice becomes a card of its own. */
  undoCards(ids: readonly ActionId[]): void
  /** The last action of what is shown that can be taken back. */
  undoLast(): void
  showJournal(): void
  clearJournal(): void
  /** Rejects with a CallError. */
  editCard(id: ActionId, args: unknown, notify?: boolean): Promise<Card>
}
