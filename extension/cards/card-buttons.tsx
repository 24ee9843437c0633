import { type Card, isOpen, isOvertaken, isRed } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { useActions } from '../sidebar/actions'

type Props = { card: Card; onEdit(): void }

/** What can be done with a card as it stands. */
export function CardButtons({ card, onEdit }: Props) {
  const { id, state, canUndo, undone, of, done } = card
  const { cancelCard, reviewCards, undoCards } = useActions()
  if (isOpen(state)) return <Open card={card} onEdit={onEdit} />
  if (state === 'stuck' || state === 'blocked')
    return (
      <div class="bar">
        <Edit onEdit={onEdit} />
      </div>
    )
  if (state === 'held' || (state === 'running' && of > 1))
    return (
      <div class="bar">
        <button type="button" class="button" data-cancel onClick={() => cancelCard(id)}>
          {state === 'held' ? actionWords.cancel : actionWords.stop}
        </button>
      </div>
    )
  if (isOvertaken(card, done))
    return (
      <div class="bar">
        <button type="button" class="button primary" data-review onClick={() => reviewCards([id])}>
          {actionWords.reviewAgain}
        </button>
      </div>
    )
  if (!canUndo || undone) return null
  return (
    <div class="bar">
      <button type="button" class="button" data-undo onClick={() => undoCards([id])}>
        {actionWords.undo}
      </button>
    </div>
  )
}

/** Where the warnings are red, nothing invites to go on. */
function Open({ card: { id, state, linked, warnings, undoes }, onEdit }: Props) {
  const { reviewCards, rejectCard } = useActions()
  const red = isRed(warnings)
  const review = red ? actionWords.lookFirst : actionWords.review
  return (
    <div class="bar">
      <button
        type="button"
        class={red ? 'button' : 'button primary'}
        data-review
        disabled={linked === 'waits' || linked === 'lost'}
        onClick={() => reviewCards([id])}
      >
        {state === 'expired' ? actionWords.reviewAgain : review}
      </button>
      {undoes === null && <Edit onEdit={onEdit} />}
      <button type="button" class="button plain" data-reject onClick={() => rejectCard(id)}>
        {actionWords.reject}
      </button>
    </div>
  )
}

function Edit({ onEdit }: Pick<Props, 'onEdit'>) {
  return (
    <button type="button" class="button plain" data-edit onClick={onEdit}>
      {actionWords.edit}
    </button>
  )
}
