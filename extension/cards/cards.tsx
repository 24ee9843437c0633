import { type ActionId, type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { journalWords } from '../../shared/journal-words'
import { useActions } from '../sidebar/actions'
import { CardView } from './card-view'
import { undoable } from './undoable'

/** The cards of one question, in the order in which they were proposed. */
export function Cards({ cards, editing }: { cards: readonly Card[]; editing: ActionId | null }) {
  const { reviewCards, undoCards } = useActions()
  const back = undoable(cards)
  if (cards.length === 0) return null
  const inOrder = cards.toSorted((a, b) => a.step - b.step || a.call - b.call)
  const open = inOrder.filter(({ state }) => isOpen(state)).map(({ id }) => id)
  return (
    <section class="cards" aria-label={actionWords.cards}>
      {open.length > 0 && <p class="quiet small">{actionWords.unsigned}</p>}
      {inOrder.map((card, at) => (
        <CardView
          key={card.id}
          card={card}
          place={cards.length > 1 ? actionWords.step(at + 1, cards.length) : ''}
          edit={card.id === editing}
        />
      ))}
      {back.length > 1 && (
        <button type="button" class="button" data-undo-all onClick={() => undoCards(back.map(({ id }) => id))}>
          {journalWords.undoAll(back.length)}
        </button>
      )}
      {open.length > 1 && (
        <button type="button" class="button primary" data-review-all onClick={() => reviewCards(open)}>
          {actionWords.reviewAll(open.length)}
        </button>
      )}
    </section>
  )
}
