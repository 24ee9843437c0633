import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Card, isOpen } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { titleOf } from '../../shared/title-words'
import { visible } from '../sign/visible'
import { CardButtons } from './card-buttons'
import { CardEdit } from './card-edit'
import { CardState } from './card-state'
import { CardValues } from './card-values'
import { EventLines, NotifyChoice } from './event-lines'
import { originWords, StyleLine } from './origin'
import { Warnings } from './warnings'

/** One proposal: what would happen, in whose name, what the rules found, and what has become of it. `edit` = the user has asked to edit it elsewhere. */
export function CardView({ card, place, edit }: { card: Card; place: string; edit: boolean }) {
  const [editing, setEditing] = useState(false)
  const whole = useRef<HTMLElement>(null)
  const title = useId()
  const { tool, state, warnings, event, style } = card
  useEffect(() => {
    if (!edit || !isOpen(state)) return
    setEditing(card.undoes === null)
    whole.current?.scrollIntoView({ block: 'nearest' })
  }, [edit])
  /** The focus goes back to the button that it came from. */
  const leave = () => {
    setEditing(false)
    requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>('[data-edit]')?.focus())
  }
  return (
    <section class="card action" data-card={card.id} data-index={card.index} data-state={state} ref={whole} aria-labelledby={title}>
      <h3 id={title}>
        <bdi>{visible(titleOf(card))}</bdi>
        {place && <span class="quiet small"> {place}</span>}
      </h3>
      <About card={card} />
      {style && <StyleLine style={style} />}
      {event && <EventLines event={event} from={originWords(card.origins, 'start')} />}
      {tool === 'respond_to_invite' && event && (
        <p class="small" data-told>
          {actionWords.event.answers}
        </p>
      )}
      <Links card={card} />
      {editing ? <CardEdit card={card} onDone={leave} /> : <CardValues card={card} />}
      <Warnings warnings={warnings} />
      {isOpen(state) && asksGuests.has(tool) && <NotifyChoice card={card} />}
      <CardState card={card} />
      {!editing && <CardButtons card={card} onEdit={() => setEditing(true)} />}
    </section>
  )
}

const asksGuests = new Set<Card['tool']>(['create_event', 'update_event', 'cancel_event'])
const answers = new Set<Card['tool']>(['reply', 'save_draft'])

/** What it is about, where the title does not say it: the conversation of a reply, or each of several. */
function About({ card: { tool, touched, undoes } }: { card: Card }) {
  const [first] = touched
  if (undoes) return <p class="quiet small">{actionWords.takesBack}</p>
  if (first && answers.has(tool))
    return (
      <p class="quiet small">
        {actionWords.in} <bdi>“{visible(first.title)}”</bdi>
      </p>
    )
  if (touched.length < 2) return null
  return (
    <ul class="items small">
      {touched.map(({ id, title }) => (
        <li key={id}>
          <bdi>{visible(title)}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** What this card has to do with others, and whom and what it leaves out. */
function Links({ card: { linked, stale, omitted, dropped, state } }: { card: Card }) {
  const open = isOpen(state)
  const lines = [
    open && linked === 'waits' && actionWords.linked.waits,
    open && linked === 'lost' && actionWords.linked.lost,
    open && stale && actionWords.linked.stale,
    omitted.length > 0 && actionWords.omitted(omitted),
    open && dropped.length > 0 && actionWords.dropped(dropped),
  ].filter(line => line !== false)
  return lines.map(line => (
    <p key={line} class="aside small" data-link>
      <bdi>{visible(line)}</bdi>
    </p>
  ))
}
