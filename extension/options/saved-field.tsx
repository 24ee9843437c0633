import { useState } from 'preact/hooks'

type Props<T> = {
  id: string
  label: string
  value: string
  inputMode?: 'decimal' | 'numeric' | 'text'
  /** null where it cannot be taken: the field is then marked and nothing is saved. */
  parse(value: string): T | null
  onSave(value: T): void
}

/** A line that is saved when it is left. */
export function SavedField<T>({ id, label, value, inputMode = 'text', parse, onSave }: Props<T>) {
  const [text, setText] = useState<string | null>(null)
  const invalid = text !== null && parse(text) === null
  const leave = () => {
    if (text === null || text === value) return
    const parsed = parse(text)
    if (parsed === null) return
    onSave(parsed)
    setText(null)
  }
  return (
    <div class="form">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field short"
        dir="auto"
        inputMode={inputMode}
        aria-invalid={invalid}
        value={text ?? value}
        onInput={event => setText(event.currentTarget.value)}
        onChange={leave}
      />
    </div>
  )
}
