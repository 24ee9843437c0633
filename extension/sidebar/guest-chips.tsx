import type { ComponentChildren } from 'preact'
import { words } from '../../shared/words'
import { type Filter, filters } from './guest-filter'

type Props = {
  counts: Record<Filter, number>
  chosen: Filter
  complete: boolean
  onChoose(filter: Filter): void
  children?: ComponentChildren
}

/** Says with its counts who is not shown. A kind of which there is nobody has a chip only while it is chosen. */
export function GuestChips({ counts, chosen, complete, onChoose, children }: Props) {
  const { guests: text } = words
  const label = (filter: Filter): string => (filter === 'none' && !complete ? text.filterUnread : text.filters[filter])
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{text.filter}</legend>
      {filters
        .filter(filter => filter === 'all' || filter === chosen || counts[filter] > 0)
        .map(filter => (
          <button
            key={filter}
            type="button"
            class="chip"
            data-filter={filter}
            aria-pressed={filter === chosen}
            onClick={() => onChoose(filter)}
          >
            {text.filterCount(label(filter), counts[filter])}
          </button>
        ))}
      {children}
    </fieldset>
  )
}
