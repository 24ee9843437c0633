import { useMemo, useState } from 'preact/hooks'
import type { Citation, Receipt } from '../../shared/answer'
import { eventStart } from '../../shared/format'
import { type GuestList, type GuestRow, totals } from '../../shared/guest-list'
import { words } from '../../shared/words'
import { ColumnHead } from './column-head'
import { CopyButton } from './copy-button'
import { Guest } from './guest'
import { GuestChips } from './guest-chips'
import { filterCounts, filterOf, passes } from './guest-filter'
import { type GuestColumn, type Order, sortGuests } from './table-sort'
import { guestsText } from './table-text'

type Props = { guests: GuestList; question: string; citations: readonly Citation[]; receipt: Receipt | null; complete: boolean }

/** A guest list: how many come, what needs the user's eye, then everybody, or those whom the question is about. */
export function Guests({ guests, question, citations, receipt, complete }: Props) {
  const [filter, setFilter] = useState(() => filterOf(question))
  const [order, setOrder] = useState<Order<GuestColumn>>({ by: 'status', down: false })
  const shown = useMemo(() => guests.rows.filter(row => passes(row, filter)), [guests, filter])
  const eye = shown.filter(row => row.unsure)
  const rows = useMemo(
    () =>
      sortGuests(
        shown.filter(row => !row.unsure),
        order,
      ),
    [shown, order],
  )
  return (
    <div class="guests">
      <Headline guests={guests} receipt={receipt} complete={complete} />
      {guests.rows.length > 0 && <GuestChips counts={filterCounts(guests.rows)} chosen={filter} complete={complete} onChoose={setFilter} />}
      {eye.length > 0 && (
        <section class="eye">
          <h4>{words.guests.eye(eye.length)}</h4>
          <Rows rows={eye} citations={citations} complete={complete} />
        </section>
      )}
      {shown.length === 0 && <p class="quiet">{guests.rows.length === 0 ? words.guests.empty : words.guests.nobody(complete)}</p>}
      {rows.length > 0 && (
        <table class="table">
          <caption class="visually-hidden">{words.guests.caption}</caption>
          <thead>
            <tr>
              <ColumnHead column="name" label={words.guests.columns.name} order={order} onOrder={setOrder} />
              <ColumnHead column="status" label={words.guests.columns.status} order={order} onOrder={setOrder} />
              <ColumnHead column="party" label={words.guests.columns.party} order={order} onOrder={setOrder} isNumber />
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Guest key={keyOf(row)} row={row} checked={isChecked(row, citations)} complete={complete} />
            ))}
          </tbody>
        </table>
      )}
      <div class="bar">
        <CopyButton text={() => guestsText(guests)} />
      </div>
    </div>
  )
}

function Rows({ rows, citations, complete }: { rows: readonly GuestRow[]; citations: readonly Citation[]; complete: boolean }) {
  return (
    <table class="table">
      <tbody>
        {rows.map(row => (
          <Guest key={keyOf(row)} row={row} checked={isChecked(row, citations)} complete={complete} withQuote />
        ))}
      </tbody>
    </table>
  )
}

const keyOf = (row: GuestRow): string => `${row.email} ${row.name}`

/** A row without a citation of its own was made by code from the message itself. */
const isChecked = (row: GuestRow, citations: readonly Citation[]): boolean =>
  citations.find(({ messageId, quote }) => messageId === row.messageId && quote === row.quote)?.checked ?? true

function Headline({ guests, receipt, complete }: Omit<Props, 'citations' | 'question'>) {
  const sum = totals(guests.rows)
  const { event, others } = guests
  const start = event.start ? eventStart(event.start, event.zone) : ''
  const { guests: text } = words
  return (
    <>
      <p class="event quiet small">
        <bdi>{event.title || text.noEvent}</bdi>
        {start && `, ${start}`}
      </p>
      <h3 class="headline">{text.headline(sum.yes, sum.heads)}</h3>
      <p class="totals">
        {[text.no(sum.no), text.maybe(sum.maybe), text.none(sum.none, complete), ...(receipt ? [text.read(receipt)] : [])].join(' · ')}
      </p>
      {others.length > 0 && (
        <p class="quiet small" dir="auto">
          {text.others(others.map(({ title }) => title || text.noEvent))}
        </p>
      )}
    </>
  )
}
