import { listWords } from '../../shared/list-words'

/** Says that only later answers are shown; a click shows all. */
export function SinceChip({ since, now, onRemove }: { since: number; now: number; onRemove(): void }) {
  return (
    <button type="button" class="chip since" data-since aria-label={listWords.sinceRemove(since, now)} onClick={onRemove}>
      {listWords.since(since, now)} <span aria-hidden="true">×</span>
    </button>
  )
}
