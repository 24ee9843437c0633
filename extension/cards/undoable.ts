import type { Card } from '../../shared/action'

/** What can be taken back, the last done first. */
export const undoable = (cards: readonly Card[]): Card[] =>
  cards.filter(({ canUndo, undone }) => canUndo && !undone).sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
