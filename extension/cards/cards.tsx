import { type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { useActions } from '../sidebar/actions'
import { CardView } from './card-view'

/** The cards of one question, in the order in which they were proposed. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  const { reviewCards } = useActions()
  if (cards.length === 0) return null
  const inOrder = cards.toSorted((a, b) => a.step - b.step || a.call - b.call)
  const open = inOrder.filter(({ state }) => isOpen(state)).map(({ id }) => id)
  return (
    <section class="cards" aria-label={actionWords.cards}>
      {inOrder.map((card, at) => (
        <CardView key={card.id} card={card} place={cards.length > 1 ? actionWords.step(at + 1, cards.length) : ''} />
      ))}
      {open.length > 1 && (
        <button type="button" class="button primary" data-review-all onClick={() => reviewCards(open)}>
          {actionWords.reviewAll(open.length)}
        </button>
      )}
    </section>
  )
}
