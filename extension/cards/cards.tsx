import { type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { useActions } from '../sidebar/actions'
import { CardView } from './card-view'

/** The cards of one question, in the order in which they were proposed. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  const { reviewCards } = useActions()
  if (cards.length === 0) return null
  const open = cards.filter(({ state }) => isOpen(state)).map(({ id }) => id)
  return (
    <section class="cards" aria-label={actionWords.cards}>
      {cards.map(card => (
        <CardView key={card.id} card={card} />
      ))}
      {open.length > 1 && (
        <button type="button" class="button primary" data-review-all onClick={() => reviewCards(open)}>
          {actionWords.reviewAll(open.length)}
        </button>
      )}
    </section>
  )
}
