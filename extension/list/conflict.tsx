import type { GuestStatement } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { KeptCorrection, ShownRow } from '../../shared/saved-list'
import { useActions } from '../sidebar/actions'
import { nameOf } from '../sidebar/table-sort'
import type { Editor } from './editing'

/** A mail that is newer than the user's word and says otherwise: the user chooses. */
export function Conflict({ row, said, editor }: { row: ShownRow; said: GuestStatement; editor: Editor }) {
  const { now } = useActions()
  const { conflict: text } = listWords
  const made = correctionsOf(row, editor)
  const removed = made.at(-1)?.correction.type === 'remove'
  const { key, status, party } = row
  const keep = () => (removed ? editor.remove(row) : editor.correct({ type: 'set', key, status, party }, nameOf(row)))
  const mine = made.filter(({ correction }) => correction.type !== 'merge').map(({ id }) => id)
  return (
    <div class="conflict small">
      <p>
        {text.says(said.status, said.party, Date.parse(said.date), now())} {said.quote && <q dir="auto">{said.quote}</q>}
      </p>
      <div class="bar">
        <button type="button" class="button" data-conflict="keep" onClick={keep}>
          {text.keep}
        </button>
        <button type="button" class="button" data-conflict="take" onClick={() => editor.takeBack(mine)}>
          {text.take}
        </button>
      </div>
    </div>
  )
}

/** The corrections that made a row what it is, newest last. */
function correctionsOf({ corrections }: ShownRow, { open }: Editor): KeptCorrection[] {
  const all = [open.list, ...open.joined].flatMap(list => list.corrections)
  return corrections.flatMap(id => all.find(kept => kept.id === id) ?? [])
}
