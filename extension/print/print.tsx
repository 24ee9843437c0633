import { useMemo, useState } from 'preact/hooks'
import type { ErrorCode } from '../../shared/errors'
import { listWords } from '../../shared/list-words'
import type { OpenList } from '../../shared/saved-list'
import { shownRows } from '../../shared/saved-list-shown'
import { words } from '../../shared/words'
import { Choices } from './choices'
import { type Choice, paperOf } from './door-list'
import { DoorPage } from './door-page'

export type PrintState = { open: OpenList | null; error: ErrorCode | 'gone' | null }

/** The choices, and under them the sheet as it will be printed. */
export function Print({ state, now, onPrint }: { state: PrintState; now: number; onPrint(): void }) {
  const [choice, setChoice] = useState<Choice>(() => ({
    paper: paperOf(navigator.language),
    order: 'surname',
    address: false,
    quote: false,
    note: false,
    silent: false,
  }))
  const { open, error } = state
  const rows = useMemo(() => (open ? shownRows(open) : []), [open])
  if (!open)
    return (
      <main class="door">
        <p class={error ? '' : 'late'}>
          {error === null ? listWords.print.loading : error === 'gone' ? listWords.print.gone : words.errors[error].says}
        </p>
      </main>
    )
  return (
    <main class="door">
      <Choices choice={choice} onChoose={setChoice} onPrint={onPrint} />
      <DoorPage list={open.list} rows={rows} choice={choice} now={now} />
    </main>
  )
}
