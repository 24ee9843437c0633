import { useState } from 'preact/hooks'
import { type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { errorWords } from '../../shared/error-words'
import { useActions } from '../sidebar/actions'
import { visible } from '../sign/visible'
import { CardEdit } from './card-edit'
import { fieldsOf } from './card-fields'
import { EventLines, NotifyChoice } from './event-lines'

/** One proposal: what would happen, in whose name, what the rules found, and what has become of it. */
export function CardView({ card, place }: { card: Card; place: string }) {
  const [editing, setEditing] = useState(false)
  const { tool, state, warnings, touched, people, event } = card
  return (
    <section class="card action" data-card={card.id} data-index={card.index} data-state={state}>
      <h3>
        {actionWords.tools[tool]}
        {place && <span class="quiet"> {place}</span>}
        {card.of > 1 && tool === 'send_email' && <span class="quiet">: {actionWords.each(card.of)}</span>}
      </h3>
      {touched.map(({ id, title }) => (
        <p key={id} class="quiet">
          <bdi>{visible(title)}</bdi>
        </p>
      ))}
      {people.length > 0 && !namesPeople(card.args) && (
        <p class="small">
          <bdi>{visible(people.join(', '))}</bdi>
        </p>
      )}
      {event && <EventLines event={event} />}
      <Links card={card} />
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
      {isOpen(state) && asksGuests.has(tool) && <NotifyChoice card={card} />}
      <State card={card} />
      {!editing && <Buttons card={card} onEdit={() => setEditing(true)} />}
    </section>
  )
}

const asksGuests = new Set<Card['tool']>(['create_event', 'update_event', 'cancel_event'])

/** What this card has to do with others, and whom it leaves out. */
function Links({ card: { linked, stale, omitted, state } }: { card: Card }) {
  const open = isOpen(state)
  const lines = [
    open && linked === 'waits' && actionWords.linked.waits,
    open && linked === 'lost' && actionWords.linked.lost,
    open && stale && actionWords.linked.stale,
    omitted.length > 0 && actionWords.omitted(omitted),
  ].filter(line => line !== false)
  return lines.map(line => (
    <p key={line} class="small" data-link>
      <bdi>{visible(line)}</bdi>
    </p>
  ))
}

/** What has become of it. */
function State({ card }: { card: Card }) {
  const { state, undone, of, done, left, error } = card
  return (
    <p class="quiet small" role="status">
      {undone ? actionWords.undone : actionWords.states[state]}
      {of > 1 && state !== 'done' && done > 0 && ` ${actionWords.partly(done, of)}`}
      {left.length > 0 && ` ${actionWords.left(left)}`}
      {error && state !== 'expired' && ` ${errorWords[error].says} ${errorWords[error].next}`}
    </p>
  )
}

function Values({ card }: { card: Card }) {
  return (
    <dl class="values">
      {shownFields(card).map(({ path, label, text, list }) => (
        <div key={path.join('.')}>
          <dt class="quiet small">{label}</dt>
          <dd>{list && many(text) ? <LongList text={text} /> : visible(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where code says in words when an event is, its raw times say no more. */
const shownFields = ({ args, event }: Card) => fieldsOf(args).filter(({ path }) => !event?.when || !rawTimes.has(path.at(-1) ?? ''))
const rawTimes = new Set(['start', 'end', 'zone'])

/** Whether the fields show already whom it reaches. */
const namesPeople = (args: unknown): boolean =>
  fieldsOf(args).some(({ path, list }) => list && path.at(-1) !== 'add' && path.at(-1) !== 'remove')

const mostShown = 6
const many = (text: string): boolean => text.split(', ').length > mostShown

/** A card is looked over; the signing window shows every address. */
function LongList({ text }: { text: string }) {
  return (
    <details>
      <summary>{actionWords.several(text.split(', ').length)}</summary>
      {visible(text)}
    </details>
  )
}

function Buttons({ card: { id, state, canUndo, undone, of, linked }, onEdit }: { card: Card; onEdit(): void }) {
  const { reviewCards, rejectCard, cancelCard, undoCards } = useActions()
  if (isOpen(state))
    return (
      <div class="bar">
        <button type="button" class="button primary" data-review disabled={linked === 'waits'} onClick={() => reviewCards([id])}>
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
        <button type="button" class="button plain" data-undo onClick={() => undoCards([id])}>
          {actionWords.undo}
        </button>
      </div>
    )
  return null
}
