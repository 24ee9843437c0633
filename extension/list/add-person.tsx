import { listWords } from '../../shared/list-words'
import type { ShownRow } from '../../shared/saved-list'
import { useActions } from '../sidebar/actions'
import { nameOf } from '../sidebar/table-sort'
import type { Editor } from './editing'
import { PersonForm, type Said } from './person-form'

const nobody: Said = { name: '', email: '', status: 'yes', party: 1, with: [], note: listWords.form.notePlaceholder }

/** Somebody who answered by phone, or at the fence. */
export function AddPerson({ rows, editor, onClose }: { rows: readonly ShownRow[]; editor: Editor; onClose(): void }) {
  const { newId } = useActions()
  const save = (said: Said): string => {
    const email = said.email.toLowerCase()
    const known = email && rows.find(row => row.key === email || row.email.toLowerCase() === email)
    if (known) return listWords.form.known(nameOf(known))
    editor.correct({ type: 'add', ...said, email, key: email || `hand:${newId()}` }, said.name)
    onClose()
    return ''
  }
  return <PersonForm title={listWords.form.addTitle} start={nobody} withEmail save={listWords.form.add} onSave={save} onCancel={onClose} />
}
