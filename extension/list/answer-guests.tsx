import { useEffect, useMemo } from 'preact/hooks'
import { type Citation, coversMailbox } from '../../shared/answer'
import type { GuestList, GuestRow } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { RunView } from '../../shared/run-view'
import type { OpenList, ShownRow } from '../../shared/saved-list'
import { keyOf } from '../../shared/saved-list-rows'
import { shownRows } from '../../shared/saved-list-shown'
import { silentRows } from '../../shared/saved-list-silent'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { refOf } from './list-actions'
import { ListView } from './list-view'

type Props = { guests: GuestList; citations: readonly Citation[]; run: RunView; open: OpenList | undefined }

/** The guest list of an answer: the kept list where this run made it, else as it was answered. */
export function AnswerGuests({ guests, citations, run, open }: Props) {
  const actions = useActions()
  useEffect(() => actions.findListOf(run.id), [run.id, run.state])
  const rows = useMemo(() => (open ? shownRows(open) : guests.rows.map(row => asAnswered(row, run))), [open, guests])
  const silent = useMemo(() => (open ? silentRows(open).length : 0), [open])
  return (
    <>
      <ListView
        event={open?.list.event ?? guests.event}
        others={guests.others}
        rows={rows}
        open={open ?? null}
        receipt={run.receipt}
        complete={run.receipt !== null && coversMailbox(run.receipt, run.scope)}
        question={run.question}
        askedAt={run.startedAt}
        isChecked={row => isChecked(row, citations)}
        onEvent={event => run.scope && actions.askEvent(event, { scope: run.scope, conversation: run.conversation })}
      >
        <button
          type="button"
          class="button"
          data-open-list
          onClick={() => (open ? actions.openList(refOf(open.list)) : actions.openListOf(guests.event))}
        >
          {listWords.open}
        </button>
        {silent > 0 && open && actions.mayAct() && (
          <button type="button" class="button" data-remind onClick={() => actions.openReminder(refOf(open.list))}>
            {listWords.remind.open(silent)}
          </button>
        )}
      </ListView>
      <Unsupported rows={guests.unsupported ?? []} />
    </>
  )
}

/** A row that nobody has corrected. */
const asAnswered = (row: GuestRow, { account }: RunView): ShownRow => ({
  ...row,
  key: keyOf(row),
  account: account ?? ('' as ShownRow['account']),
  byYou: false,
  note: '',
  conflict: null,
  corrections: [],
})

/** A row without a citation of its own was made by code from the message itself. */
const isChecked = (row: ShownRow, citations: readonly Citation[]): boolean =>
  citations.find(({ messageId, quote }) => messageId === row.messageId && quote === row.quote)?.checked ?? true

/** What a model gave and no sentence bears out: shown, and no part of the list. */
function Unsupported({ rows }: { rows: NonNullable<GuestList['unsupported']> }) {
  if (rows.length === 0) return null
  return (
    <details class="removed small">
      <summary>{listWords.unsupported(rows.length)}</summary>
      <ul class="plain-list">
        {rows.map((row, index) => (
          <li key={index}>
            <bdi>{row.name || row.email}</bdi>: {words.guests.statuses[row.status]} {row.quote && <s dir="auto">{row.quote}</s>}
          </li>
        ))}
      </ul>
    </details>
  )
}
