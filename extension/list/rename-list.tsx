import { useEffect, useRef } from 'preact/hooks'
import { listWords } from '../../shared/list-words'
import type { SavedList } from '../../shared/saved-list'
import { useActions } from '../sidebar/actions'

export function RenameList({ list, onClose }: { list: SavedList; onClose(): void }) {
  const { rename } = useActions()
  const name = useRef<HTMLInputElement>(null)
  const { screen: text } = listWords
  useEffect(() => name.current?.select(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    const wanted = name.current?.value.trim()
    if (wanted) void rename(list, wanted).then(onClose, onClose)
  }
  return (
    <form class="person" onSubmit={submit}>
      <label>
        <span>{text.nameLabel}</span>
        <input class="field" ref={name} dir="auto" maxLength={300} required defaultValue={list.name} />
      </label>
      <div class="bar">
        <button type="submit" class="button primary">
          {text.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
