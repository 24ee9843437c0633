import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { listWords } from '../../shared/list-words'
import type { ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { nameOf } from '../sidebar/table-sort'
import { Conflict } from './conflict'
import type { Editor } from './editing'
import { GuestSource } from './guest-source'
import { RowEdit, RowMerge } from './row-edit'

/** What all rows of a table share. */
export type RowSetting = {
  rows: readonly ShownRow[]
  complete: boolean
  /** null where the list cannot be changed. */
  editor: Editor | null
  /** False where the row's sentence was not found in its message. */
  isChecked(row: ShownRow): boolean
}

type Props = { row: ShownRow; setting: RowSetting; isTabStop: boolean; withQuote?: boolean }

/** One person and a word; the sentence is one click away, its message one more. */
export function Guest({ row, setting, isTabStop, withQuote = false }: Props) {
  const [open, setOpen] = useState(false)
  const detail = useId()
  const name = useRef<HTMLButtonElement>(null)
  const { editor } = setting
  const editing = editor?.editing?.key === row.key ? editor.editing.what : null
  const edited = useRef(editing)
  useEffect(() => {
    if (edited.current && !editing) name.current?.focus()
    edited.current = editing
  }, [editing])
  const toggle = (event: MouseEvent) => {
    const other = event.target instanceof Element ? event.target.closest('button, form') : null
    if (!other || other === name.current) setOpen(!open)
  }
  const shown = open || editing !== null
  return (
    <>
      <tr class={shown || row.conflict ? 'row open' : 'row'} data-key={row.key} onClick={toggle}>
        <td>
          <button
            type="button"
            class="name"
            ref={name}
            tabIndex={isTabStop ? 0 : -1}
            aria-expanded={shown}
            aria-controls={shown ? detail : undefined}
            title={words.guests.show(nameOf(row))}
          >
            <bdi>{nameOf(row)}</bdi>
          </button>
          <Remarks row={row} />
          {withQuote && !open && row.quote && (
            <div class="small clamp">
              <q dir="auto">{row.quote}</q>
            </div>
          )}
        </td>
        <td>
          <Status row={row} complete={setting.complete} />
        </td>
        <td class="number">{row.party > 0 ? row.party : ''}</td>
      </tr>
      {row.conflict && editor && (
        <tr class="detail">
          <td colSpan={3}>
            <Conflict row={row} said={row.conflict} editor={editor} />
          </td>
        </tr>
      )}
      {shown && (
        <tr class="detail" id={detail}>
          <td colSpan={3}>
            {editor && editing === 'edit' && <RowEdit row={row} editor={editor} />}
            {editor && editing === 'merge' && <RowMerge row={row} rows={setting.rows} editor={editor} />}
            {!editing && <GuestSource row={row} checked={setting.isChecked(row)} />}
            {!editing && editor && <RowBar row={row} editor={editor} />}
          </td>
        </tr>
      )}
    </>
  )
}

function Remarks({ row }: { row: ShownRow }) {
  const { guests: text } = words
  return (
    <>
      {row.with.length > 0 && (
        <div class="quiet small" dir="auto">
          {text.with(row.with)}
        </div>
      )}
      {row.byYou && (
        <div class="by-you small" dir="auto">
          {row.note ? listWords.row.note(row.note) : listWords.row.byYou}
        </div>
      )}
      {!row.invited && !row.byYou && <div class="quiet small">{text.notInvited}</div>}
    </>
  )
}

function Status({ row, complete }: { row: ShownRow; complete: boolean }) {
  const { guests: text } = words
  return (
    <>
      <span class={`status ${row.status}`}>
        {row.status === 'none' && !complete && !row.byYou ? text.unread : text.statuses[row.status]}
      </span>
      {row.messageId === null && row.status !== 'none' && !row.byYou && <span class="quiet small"> {text.calendar}</span>}
    </>
  )
}

function RowBar({ row, editor }: { row: ShownRow; editor: Editor }) {
  const { row: text } = listWords
  const last = row.corrections.at(-1)
  return (
    <div class="bar row-bar">
      <button type="button" class="button" data-row="edit" onClick={() => editor.edit(row.key, 'edit')}>
        {text.edit}
      </button>
      <button type="button" class="button" data-row="merge" onClick={() => editor.edit(row.key, 'merge')}>
        {text.merge}
      </button>
      <button type="button" class="button" data-row="remove" onClick={() => editor.remove(row)}>
        {text.remove}
      </button>
      {last && (
        <button type="button" class="button plain" data-row="undo" onClick={() => editor.takeBack([last])}>
          {text.undo}
        </button>
      )}
    </div>
  )
}
