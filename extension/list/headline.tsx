import { useState } from 'preact/hooks'
import type { Receipt } from '../../shared/answer'
import { eventStart } from '../../shared/format'
import { type GuestEvent, totals } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'

type Props = {
  event: GuestEvent
  others: readonly GuestEvent[]
  rows: readonly ShownRow[]
  receipt: Receipt | null
  complete: boolean
  onEvent(event: GuestEvent): void
}

/** Which event, how many come, and who does not. */
export function Headline({ event, others, rows, receipt, complete, onEvent }: Props) {
  const [choosing, setChoosing] = useState(false)
  const sum = totals(rows)
  const { guests: text } = words
  const start = event.start ? eventStart(event.start, event.zone) : ''
  return (
    <>
      <p class="event quiet small">
        <bdi>{event.title || text.noEvent}</bdi>
        {start && `, ${start}`}{' '}
        {others.length > 0 && (
          <button type="button" class="link" aria-expanded={choosing} data-events onClick={() => setChoosing(!choosing)}>
            {listWords.event.another}
          </button>
        )}
      </p>
      {choosing && (
        <ul class="examples" aria-label={listWords.event.choose}>
          {others.map(other => (
            <li key={`${other.uid} ${other.title} ${other.start}`}>
              <button type="button" class="chip" onClick={() => onEvent(other)}>
                <bdi>{other.title || text.noEvent}</bdi>
                {other.start && `, ${eventStart(other.start, other.zone)}`}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3 class="headline">{text.headline(sum.yes, sum.heads)}</h3>
      <p class="totals">
        {[text.no(sum.no), text.maybe(sum.maybe), text.none(sum.none, complete), ...(receipt ? [text.read(receipt)] : [])].join(' · ')}
      </p>
    </>
  )
}
