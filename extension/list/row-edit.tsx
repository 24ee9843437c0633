import { useEffect, useRef, useState } from 'preact/hooks'
import { listWords } from '../../shared/list-words'
import type { Correction, ShownRow } from '../../shared/saved-list'
import { nameOf } from '../sidebar/table-sort'
import type { Editor } from './editing'
import { PersonForm, type Said } from './person-form'

/** The form of a person on the list; only what was changed becomes the user's word. */
export function RowEdit({ row: shown, editor }: { row: ShownRow; editor: Editor }) {
  // What another window changes meanwhile is not what the user changed here.
  const [row] = useState(shown)
  const start = { name: row.name, email: row.email, status: row.status, party: row.party, with: row.with, note: row.note }
  return (
    <PersonForm
      title={listWords.form.title(nameOf(row))}
      start={start}
      withEmail={false}
      save={listWords.form.save}
      onCancel={editor.stop}
      onSave={said => {
        const correction = changeOf(row, said)
        if (correction) editor.correct(correction, said.name || nameOf(row))
        editor.stop()
        return ''
      }}
    />
  )
}

function changeOf(row: ShownRow, said: Said): Correction | null {
  const change = {
    ...(said.name && said.name !== row.name && { name: said.name }),
    ...(said.status !== row.status && { status: said.status }),
    ...(said.party !== row.party && { party: said.party }),
    ...(said.with.join() !== row.with.join() && { with: said.with }),
    ...(said.note !== row.note && { note: said.note }),
  }
  return Object.keys(change).length > 0 ? { type: 'set', key: row.key, ...change } : null
}

/** Chooses the other row of the same person. */
export function RowMerge({ row, rows, editor }: { row: ShownRow; rows: readonly ShownRow[]; editor: Editor }) {
  const choice = useRef<HTMLSelectElement>(null)
  useEffect(() => choice.current?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    const into = rows.find(({ key }) => key === choice.current?.value)
    if (into) editor.correct({ type: 'merge', key: row.key, into: into.key }, nameOf(into))
    editor.stop()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    editor.stop()
  }
  const others = rows.filter(({ key }) => key !== row.key).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
  return (
    <form class="person" onSubmit={submit} onKeyDown={keys}>
      <label>
        <span>{listWords.row.mergeInto(nameOf(row))}</span>
        <select class="field" ref={choice}>
          {others.map(other => (
            <option key={other.key} value={other.key}>
              {other.name && other.email ? `${other.name} (${other.email})` : nameOf(other)}
            </option>
          ))}
        </select>
      </label>
      <div class="bar">
        <button type="submit" class="button primary" disabled={others.length === 0}>
          {listWords.row.mergeGo}
        </button>
        <button type="button" class="button" onClick={editor.stop}>
          {listWords.form.cancel}
        </button>
      </div>
    </form>
  )
}
