import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { GuestStatus, guestStatuses } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'

export type Said = { name: string; email: string; status: GuestStatus; party: number; with: string[]; note: string }

type Props = {
  title: string
  start: Said
  /** An address is asked for only of somebody new. */
  withEmail: boolean
  save: string
  /** Why it cannot be saved as it is; '' where it was. */
  onSave(said: Said): string
  onCancel(): void
}

/** What the user says of one person. */
export function PersonForm({ title, start, withEmail, save, onSave, onCancel }: Props) {
  const { form: text, table } = listWords
  const form = useRef<HTMLFormElement>(null)
  const [status, setStatus] = useState(start.status)
  const [wrong, setWrong] = useState('')
  // Before the next key can be pressed: what is typed after the key that opened the form belongs in it.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(withEmail ? 'input' : 'select')?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    if (form.current) setWrong(onSave(saidIn(new FormData(form.current), start)))
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  const comes = status === 'yes' || status === 'maybe'
  return (
    <form class="person" ref={form} aria-label={title} onSubmit={submit} onKeyDown={keys}>
      <Field name="name" label={text.name} value={start.name} required={withEmail} />
      {withEmail && <Field name="email" label={text.email} value={start.email} />}
      <label class="half">
        <span>{text.status}</span>
        <select class="field" name="status" onChange={event => setStatus(GuestStatus.catch(start.status).parse(event.currentTarget.value))}>
          {guestStatuses.map(each => (
            <option key={each} value={each} selected={each === start.status}>
              {table.statuses[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="half">
        <span>{text.party}</span>
        <input class="field" name="party" type="number" min={1} max={1000} disabled={!comes} defaultValue={String(start.party || 1)} />
      </label>
      <Field name="with" label={text.with} value={start.with.join(', ')} />
      <Field name="note" label={text.note} value={start.note} placeholder={text.notePlaceholder} />
      {wrong && (
        <p class="warn-text" role="alert">
          {wrong}
        </p>
      )}
      <div class="bar">
        <button type="submit" class="button primary" data-save>
          {save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}

type FieldProps = { name: string; label: string; value: string; placeholder?: string; required?: boolean }

function Field({ name, label, value, placeholder = '', required = false }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input class="field" name={name} dir="auto" maxLength={300} defaultValue={value} placeholder={placeholder} required={required} />
    </label>
  )
}

function saidIn(data: FormData, start: Said): Said {
  const text = (name: string): string => String(data.get(name) ?? '').trim()
  const status = GuestStatus.catch(start.status).parse(text('status'))
  const comes = status === 'yes' || status === 'maybe'
  const companions = text('with')
    .split(/[,;、]/)
    .map(name => name.trim())
    .filter(Boolean)
    .slice(0, 50)
  const heads = Math.trunc(Number(text('party'))) || 1
  const counted = companions.length !== start.with.length && heads === (start.party || 1) ? 1 + companions.length : heads
  return {
    name: text('name'),
    email: text('email'),
    status,
    party: comes ? Math.min(1000, Math.max(1, counted)) : 0,
    with: companions,
    note: text('note'),
  }
}
