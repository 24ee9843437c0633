import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { csvText, fileName, guestCells, tsvText } from '../../shared/guest-csv'
import type { GuestEvent } from '../../shared/guest-list'
import { totals } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { ListRef, ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'

type Props = {
  event: GuestEvent
  /** The kept list; null where only the answer is shown. */
  list: ListRef | null
  rows: readonly ShownRow[]
  /** Those whom the filter leaves, in the order shown. */
  shown: readonly ShownRow[]
  onAdd: (() => void) | null
  children?: ComponentChildren
}

/** What to do with a list. Under a filter copy and CSV take what is shown, and say so. */
export function ListBar({ event, list, rows, shown, onAdd, children }: Props) {
  const actions = useActions()
  const [copied, setCopied] = useState<boolean | null>(null)
  const { bar: text } = listWords
  const some = shown.length < rows.length && shown.length > 0
  const taken = some ? shown : rows
  const cells = () => guestCells(taken, { ...listWords.table, link: actions.linkOf })
  const sum = totals(rows)
  const copy = () => {
    const title = [event.title, words.guests.headline(sum.yes, sum.heads)].filter(Boolean).join(': ')
    const lines = cells()
    void actions.copyTable(`${title}\n${tsvText(lines)}`, lines).then(setCopied)
  }
  const copyLabel = some ? text.copyThese(shown.length) : text.copy
  return (
    <div class="bar">
      {list && (
        <button type="button" class="button primary" data-print onClick={() => actions.printList(list)}>
          {text.print}
        </button>
      )}
      <button type="button" class="button" data-csv onClick={() => actions.download(fileName(event.title, 'csv'), csvText(cells()))}>
        {some ? text.csvThese(shown.length) : text.csv}
      </button>
      <button type="button" class="button" data-copy onClick={copy} onBlur={() => setCopied(null)}>
        <span aria-live="polite">{copied === null ? copyLabel : copied ? text.copied : text.notCopied}</span>
      </button>
      {onAdd && (
        <button type="button" class="button" data-add onClick={onAdd}>
          {text.add}
        </button>
      )}
      {children}
    </div>
  )
}
