import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Receipt } from '../../shared/answer'
import type { GuestEvent } from '../../shared/guest-list'
import type { OpenList, ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { GuestChips } from '../sidebar/guest-chips'
import { filterCounts, filterOf, passes } from '../sidebar/guest-filter'
import { sinceOf } from '../sidebar/guest-since'
import { type GuestColumn, type Order, sortGuests } from '../sidebar/table-sort'
import { AddPerson } from './add-person'
import { type Editor, useEditor } from './editing'
import { GuestTable, KeysHelp, NeedsEye } from './guest-table'
import { Headline } from './headline'
import { ListBar } from './list-bar'
import { onListKey } from './list-keys'
import { OutcomeLine } from './outcome-line'
import { Removed } from './removed'
import { SinceChip } from './since-chip'

type Props = {
  event: GuestEvent
  others: readonly GuestEvent[]
  rows: readonly ShownRow[]
  /** The kept list that can be changed; null where only an answer is shown. */
  open: OpenList | null
  receipt: Receipt | null
  complete: boolean
  /** Opens the list at those whom it is about; '' for everybody. */
  question: string
  /** When it was asked, in milliseconds since the epoch. */
  askedAt: number
  isChecked(row: ShownRow): boolean
  onEvent(event: GuestEvent): void
  /** More buttons. */
  children?: ComponentChildren
}

/** A guest list: how many come, what needs the user's eye, then everybody, or those whom the question is about. */
export function ListView(props: Props) {
  const { event, rows, open, complete, children } = props
  const actions = useActions()
  const [adding, setAdding] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const editor = useEditor(open)
  const { filter, setFilter, since, setSince, order, setOrder, recent, shown, eye, sure } = useShown(props)
  const tabStop = shown.some(({ key }) => key === active) ? active : ((eye[0] ?? sure[0])?.key ?? null)
  const setting = { rows, complete, editor, isChecked: props.isChecked }
  const onFocus = ({ target }: FocusEvent) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined
    if (key) setActive(key)
  }
  return (
    <section class="guests" aria-label={words.guests.caption} onKeyDown={pressed => onListKey(pressed, rows, editor)} onFocusIn={onFocus}>
      <Headline {...props} />
      {rows.length > 0 && (
        <GuestChips counts={filterCounts(recent)} chosen={filter} complete={complete} onChoose={setFilter}>
          {since !== null && <SinceChip since={since} now={actions.now()} onRemove={() => setSince(null)} />}
        </GuestChips>
      )}
      {eye.length > 0 && <NeedsEye rows={eye} setting={setting} tabStop={tabStop} />}
      {shown.length === 0 && <p class="quiet">{rows.length === 0 ? words.guests.empty : words.guests.nobody(complete)}</p>}
      {sure.length > 0 && <GuestTable rows={sure} setting={setting} tabStop={tabStop} order={order} onOrder={setOrder} />}
      {editor && <Hand rows={rows} editor={editor} adding={adding} onClose={() => setAdding(false)} />}
      <ListBar event={event} list={open?.list ?? null} rows={rows} shown={shown} onAdd={editor && !adding ? () => setAdding(true) : null}>
        {children}
      </ListBar>
      {editor && rows.length > 0 && <KeysHelp />}
      {editor && <OutcomeLine outcome={editor.outcome} />}
    </section>
  )
}

/** What the user took off the list, and the form for whom the mail does not know. */
function Hand({ rows, editor, adding, onClose }: { rows: readonly ShownRow[]; editor: Editor; adding: boolean; onClose(): void }) {
  return (
    <>
      <Removed editor={editor} />
      {adding && <AddPerson rows={rows} editor={editor} onClose={onClose} />}
    </>
  )
}

/** Who is shown and in which order: the user's choice, at first the question's. */
function useShown({ rows, question, askedAt }: Pick<Props, 'rows' | 'question' | 'askedAt'>) {
  const [filter, setFilter] = useState(() => filterOf(question))
  const [since, setSince] = useState(() => sinceOf(question, askedAt))
  const [order, setOrder] = useState<Order<GuestColumn>>({ by: 'status', down: false })
  const recent = useMemo(() => rows.filter(row => passes(row, 'all', since)), [rows, since])
  const shown = useMemo(
    () =>
      sortGuests(
        recent.filter(row => passes(row, filter)),
        order,
      ),
    [recent, filter, order],
  )
  const eye = useMemo(() => shown.filter(row => row.unsure), [shown])
  const sure = useMemo(() => shown.filter(row => !row.unsure), [shown])
  return { filter, setFilter, since, setSince, order, setOrder, recent, shown, eye, sure }
}
