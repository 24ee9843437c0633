import { useEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import type { ErrorCode } from '../../shared/errors'
import { CallError } from '../../shared/rpc'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { fieldsOf, withField } from './card-fields'

/** The values of a card in fields. What is saved is prepared and judged anew; nothing shown before can be signed any more. */
export function CardEdit({ card, onDone }: { card: Card; onDone(): void }) {
  const { editCard } = useActions()
  const [args, setArgs] = useState<unknown>(card.args)
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState<ErrorCode | null>(null)
  const save = async () => {
    try {
      await editCard(card.id, args)
      onDone()
    } catch (failure) {
      setError(failure instanceof CallError ? failure.code : 'internal')
    }
  }
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      class="card-edit"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      {fieldsOf(args).map(field => {
        const name = field.path.join('.')
        const change = (text: string) => setArgs(withField(args, field, text))
        return (
          <div key={name} class="field">
            <label class="quiet small" for={`${card.id}-${name}`}>
              {field.label}
            </label>
            {field.long ? (
              <textarea
                id={`${card.id}-${name}`}
                name={name}
                rows={6}
                value={field.text}
                onInput={event => change(event.currentTarget.value)}
              />
            ) : (
              <input
                type={typeOf(field.text)}
                id={`${card.id}-${name}`}
                name={name}
                defaultValue={field.text}
                onChange={event => change(event.currentTarget.value)}
              />
            )}
          </div>
        )
      })}
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

/** A day or a time on a clock is chosen; whatever else is written. */
const typeOf = (text: string): 'date' | 'datetime-local' | 'text' =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'date' : /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text) ? 'datetime-local' : 'text'
