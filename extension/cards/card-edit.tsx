import { useEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import type { ErrorCode } from '../../shared/errors'
import { CallError } from '../../shared/rpc'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { addable, editable, edited, type Field, fieldsOf, withField, withoutEmpty } from './card-fields'

/** The values of a card in fields. What is saved is prepared and judged anew; nothing shown before can be signed any more. */
export function CardEdit({ card, onDone }: { card: Card; onDone(): void }) {
  const { editCard } = useActions()
  const [args, setArgs] = useState<unknown>(editable(card))
  const form = useRef<HTMLFormElement>(null)
  const [added, setAdded] = useState<readonly Field[]>([])
  const [error, setError] = useState<ErrorCode | null>(null)
  const save = async () => {
    try {
      await editCard(card.id, edited(card, withoutEmpty(args, added)))
      onDone()
    } catch (failure) {
      setError(failure instanceof CallError ? failure.code : 'internal')
    }
  }
  const add = (field: Field) => {
    setArgs(withField(args, field, ''))
    setAdded([...added, field])
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${field.path.join('.')}"]`)?.focus())
  }
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      class="card-edit"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      {fieldsOf(args).map(field => {
        const name = field.path.join('.')
        const change = (text: string) => setArgs(withField(args, field, text))
        return (
          <div key={name} class="edit-line">
            <label class="quiet small" for={`${card.id}-${name}`}>
              {field.label}
            </label>
            {field.long ? (
              <textarea
                class="field"
                id={`${card.id}-${name}`}
                name={name}
                rows={6}
                value={field.text}
                onInput={event => change(event.currentTarget.value)}
              />
            ) : (
              <Line id={`${card.id}-${name}`} name={name} text={field.text} onChange={change} />
            )}
          </div>
        )
      })}
      <Addable fields={addable(card.tool, args)} onAdd={add} />
      {error && <p class="small">{words.errors[error].says}</p>}
      <div class="bar">
        <button type="submit" class="button primary" data-save>
          {actionWords.save}
        </button>
        <button type="button" class="button plain" onClick={onDone}>
          {actionWords.leave}
        </button>
      </div>
    </form>
  )
}

/** Quiet ways to what the card does not have yet. */
function Addable({ fields, onAdd }: { fields: readonly Field[]; onAdd(field: Field): void }) {
  if (fields.length === 0) return null
  return (
    <p class="add-fields small">
      {fields.map(field => (
        <button key={field.path.join('.')} type="button" class="link" data-add={field.path.join('.')} onClick={() => onAdd(field)}>
          {actionWords.addField(field.label)}
        </button>
      ))}
    </p>
  )
}

type LineProps = { id: string; name: string; text: string; onChange(text: string): void }

/** A value of one line: a day, or a time of a clock, is chosen; whatever else is written. */
function Line({ id, name, text, onChange }: LineProps) {
  const common = { id, name, defaultValue: text, class: 'field' }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return <input type="date" {...common} onChange={event => onChange(event.currentTarget.value)} />
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text) || (text === '' && /(?:^|\.)(?:start|end)$/.test(name))
  if (isMoment) return <input type="datetime-local" {...common} onChange={event => onChange(event.currentTarget.value)} />
  return <input {...common} onChange={event => onChange(event.currentTarget.value)} />
}
