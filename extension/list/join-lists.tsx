import { useEffect, useState } from 'preact/hooks'
import { eventStart } from '../../shared/format'
import { listWords } from '../../shared/list-words'
import type { OpenList } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import type { OtherList } from './list-actions'

/** Chooses lists of other accounts whose guests shall stand on this one too. */
export function JoinLists({ open: { list }, onClose }: { open: OpenList; onClose(): void }) {
  const { otherLists, join } = useActions()
  const [others, setOthers] = useState<OtherList[] | null>(null)
  const [chosen, setChosen] = useState(() => new Set<string>(list.joined.map(({ id }) => id)))
  const { screen: text } = listWords
  useEffect(() => {
    otherLists(list.account).then(setOthers, () => setOthers([]))
  }, [list.account])
  const choose = (id: string, on: boolean) => setChosen(new Set([...chosen].filter(each => each !== id).concat(on ? [id] : [])))
  const submit = (event: Event) => {
    event.preventDefault()
    void join(
      list,
      (others ?? []).filter(({ id }) => chosen.has(id)),
    ).then(onClose, onClose)
  }
  return (
    <form class="person" onSubmit={submit}>
      <fieldset class="ticks">
        <legend>{text.joinTitle}</legend>
        {others === null && <p class="quiet late">{words.answer.loading}</p>}
        {others?.length === 0 && <p class="quiet">{text.joinNone}</p>}
        {others?.map(({ id, name, event, address }) => (
          <label key={id} class="tick">
            <input type="checkbox" checked={chosen.has(id)} onChange={change => choose(id, change.currentTarget.checked)} />
            <span>
              <bdi>{name || event.title}</bdi>{' '}
              <span class="quiet small">{[event.start && eventStart(event.start, event.zone), address].filter(Boolean).join(' · ')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="bar">
        <button type="submit" class="button primary" disabled={!others?.length}>
          {text.joinSave}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
