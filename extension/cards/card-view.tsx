import { useState } from 'preact/hooks'
import { type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { errorWords } from '../../shared/error-words'
import { useActions } from '../sidebar/actions'
import { visible } from '../sign/visible'
import { CardEdit } from './card-edit'
import { fieldsOf } from './card-fields'

/** One proposal: what would happen, in whose name, what the rules found, and what has become of it. */
export function CardView({ card }: { card: Card }) {
  const [editing, setEditing] = useState(false)
  const { tool, state, warnings, touched, people, error } = card
  return (
    <section class="card action" data-card={card.id} data-index={card.index} data-state={state}>
      <h3>{actionWords.tools[tool]}</h3>
      {touched.map(({ id, title }) => (
        <p key={id} class="quiet">
          <bdi>{visible(title)}</bdi>
        </p>
      ))}
      {people.length > 0 && (
        <p class="small">
          <bdi>{visible(people.join(', '))}</bdi>
        </p>
      )}
      {editing ? <CardEdit card={card} onDone={() => setEditing(false)} /> : <Values card={card} />}
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map(({ code, level, about }) => (
            <li key={`${code}${about}`} data-warning={code} data-level={level}>
              <strong>{actionWords.levels[level]}</strong> {actionWords.warnings[code]} {about && <bdi>{visible(about)}</bdi>}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet small" role="status">
        {card.undone ? actionWords.undone : actionWords.states[state]}
        {card.of > 1 && state !== 'done' && card.done > 0 && ` ${actionWords.partly(card.done, card.of)}`}
        {error && state !== 'expired' && ` ${errorWords[error].says} ${errorWords[error].next}`}
      </p>
      {!editing && <Buttons card={card} onEdit={() => setEditing(true)} />}
    </section>
  )
}

function Values({ card }: { card: Card }) {
  return (
    <dl class="values">
      {fieldsOf(card.args).map(({ path, label, text }) => (
        <div key={path.join('.')}>
          <dt class="quiet small">{label}</dt>
          <dd>{visible(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Buttons({ card: { id, state, canUndo, undone, of }, onEdit }: { card: Card; onEdit(): void }) {
  const { reviewCards, rejectCard, cancelCard, undoCard } = useActions()
  if (isOpen(state))
    return (
      <div class="bar">
        <button type="button" class="button primary" data-review onClick={() => reviewCards([id])}>
          {state === 'expired' ? actionWords.reviewAgain : actionWords.review}
        </button>
        <button type="button" class="button plain" data-edit onClick={onEdit}>
          {actionWords.edit}
        </button>
        <button type="button" class="button plain" data-reject onClick={() => rejectCard(id)}>
          {actionWords.reject}
        </button>
      </div>
    )
  if (state === 'stuck' || state === 'blocked')
    return (
      <div class="bar">
        <button type="button" class="button plain" data-edit onClick={onEdit}>
          {actionWords.edit}
        </button>
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
  if (canUndo && !undone)
    return (
      <div class="bar">
        <button type="button" class="button plain" data-undo onClick={() => undoCard(id)}>
          {actionWords.undo}
        </button>
      </div>
    )
  return null
}
