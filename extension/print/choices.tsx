import { listWords } from '../../shared/list-words'
import type { Choice } from './door-list'

type Props = { choice: Choice; onChoose(choice: Choice): void; onPrint(): void }

/** What to print; it is not printed itself. */
export function Choices({ choice, onChoose, onPrint }: Props) {
  const { print: text } = listWords
  const tick = (field: 'address' | 'quote' | 'note' | 'silent') => (
    <label key={field}>
      <input
        type="checkbox"
        name={field}
        checked={choice[field]}
        onChange={event => onChoose({ ...choice, [field]: event.currentTarget.checked })}
      />
      {text.also[field]}
    </label>
  )
  const radio = <F extends 'paper' | 'order'>(field: F, value: Choice[F], label: string) => (
    <label key={value}>
      <input
        type="radio"
        name={field}
        value={value}
        checked={choice[field] === value}
        onChange={() => onChoose({ ...choice, [field]: value })}
      />
      {label}
    </label>
  )
  return (
    <form class="choices" aria-label={text.title} onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend>{text.paper}</legend>
        {radio('paper', 'a4', text.papers.a4)}
        {radio('paper', 'letter', text.papers.letter)}
      </fieldset>
      <fieldset>
        <legend>{text.order}</legend>
        {radio('order', 'surname', text.orders.surname)}
        {radio('order', 'given', text.orders.given)}
      </fieldset>
      <fieldset>
        <legend>{text.show}</legend>
        {(['address', 'quote', 'note', 'silent'] as const).map(tick)}
      </fieldset>
      <button type="button" id="print" class="button primary" onClick={onPrint}>
        {text.print}
      </button>
      <p class="quiet small">{text.hint}</p>
    </form>
  )
}
