import type { Card, EventNote } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { useActions } from '../sidebar/actions'
import { AddressLine } from '../sign/address'
import { visible } from '../sign/visible'

const said = actionWords.event

/** An event in plain words: when it is, where that came from (`from`), what else is then, and who cannot be asked. */
export function EventLines({ event, from }: { event: EventNote; from: string }) {
  const { when, before, repeats, scope, clashes, busy, unseen, organizer } = event
  return (
    <div class="event-lines" data-event>
      {when && (
        <p>
          {before && (
            <>
              <s class="quiet">{before}</s>{' '}
            </>
          )}
          <strong data-when>{when}</strong>
          {from && <span class="origin">{from}</span>}
        </p>
      )}
      {organizer && (
        <p class="small" data-organizer>
          <span class="quiet">{said.organizer}</span> <AddressLine text={organizer} />
        </p>
      )}
      {repeats && (
        <p class="small">
          {said.repeats} {repeats}
        </p>
      )}
      {scope !== 'single' && <p class="small">{said.scopes[scope]}</p>}
      {clashes.length > 0 && (
        <p class="heed small" data-clash>
          <bdi>{visible(said.clashes(clashes))}</bdi>
        </p>
      )}
      {busy.length > 0 && (
        <p class="heed small" data-busy>
          <bdi>{visible(said.busy(busy))}</bdi>
        </p>
      )}
      {unseen.length > 0 && (
        <p class="heed small" data-unseen>
          <bdi>{visible(said.unseen(unseen))}</bdi>
        </p>
      )}
    </div>
  )
}

/** Whether Google mails the guests is the user's choice: another choice is another card, to be signed anew. */
export function NotifyChoice({ card: { id, args, event, notify, people } }: { card: Card }) {
  const { editCard } = useActions()
  const guests = Math.max(event?.guests ?? 0, people.length)
  if (guests === 0) return null
  return (
    <label class="second small">
      <input
        type="checkbox"
        name="notify"
        checked={notify}
        onChange={({ currentTarget }) => void editCard(id, args, currentTarget.checked).catch(() => undefined)}
      />
      {said.notify(guests)}
    </label>
  )
}
