import { useState } from 'preact/hooks'
import { words } from '../../shared/words'
import { useActions } from './actions'

export function CopyButton({ text }: { text(): string }) {
  const { copy } = useActions()
  const [done, setDone] = useState<boolean | null>(null)
  const label = done === null ? words.table.copy : done ? words.table.copied : words.table.notCopied
  return (
    <button type="button" class="button" onClick={() => void copy(text()).then(setDone)} onBlur={() => setDone(null)}>
      <span aria-live="polite">{label}</span>
    </button>
  )
}
