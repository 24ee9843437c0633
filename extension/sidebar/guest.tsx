import { useId, useState } from 'preact/hooks'
import type { GuestRow, GuestStatement } from '../../shared/guest-list'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { QuoteBlock } from './citation'
import { nameOf } from './table-sort'

type Props = { row: GuestRow; checked: boolean; complete: boolean; withQuote?: boolean }

/** One person and a word; the sentence is one click away, its message one more. */
export function Guest({ row, checked, complete, withQuote = false }: Props) {
  const [open, setOpen] = useState(false)
  const detail = useId()
  const { guests: text } = words
  return (
    <>
      <tr class={open ? 'row open' : 'row'} onClick={() => setOpen(!open)}>
        <td>
          <button type="button" class="name" aria-expanded={open} aria-controls={open ? detail : undefined} title={text.show(nameOf(row))}>
            <bdi>{nameOf(row)}</bdi>
          </button>
          {row.with.length > 0 && (
            <div class="quiet small" dir="auto">
              {text.with(row.with)}
            </div>
          )}
          {!row.invited && <div class="quiet small">{text.notInvited}</div>}
          {withQuote && !open && row.quote && (
            <div class="small clamp">
              <q dir="auto">{row.quote}</q>
            </div>
          )}
        </td>
        <td>
          <span class={`status ${row.status}`}>{row.status === 'none' && !complete ? text.unread : text.statuses[row.status]}</span>
          {row.messageId === null && row.status !== 'none' && <span class="quiet small"> {text.calendar}</span>}
        </td>
        <td class="number">{row.party > 0 ? row.party : ''}</td>
      </tr>
      {open && (
        <tr class="detail" id={detail}>
          <td colSpan={3}>
            <GuestSource row={row} checked={checked} />
          </td>
        </tr>
      )}
    </>
  )
}

function GuestSource({ row, checked }: { row: GuestRow; checked: boolean }) {
  const { now } = useActions()
  const { guests: text } = words
  if (row.messageId === null || row.threadId === null) {
    return (
      <div class="quote">
        {row.status === 'none' ? text.noSentence : text.onCalendar}
        <div class="source">
          <bdi>{row.email}</bdi>
        </div>
      </div>
    )
  }
  return (
    <QuoteBlock quote={row.quote} checked={checked} messageId={row.messageId} threadId={row.threadId}>
      <bdi>{row.email}</bdi>
      {`, ${words.date(Date.parse(row.date), now())}`}
      {row.partstat && ` · ${text.partstat(row.partstat)}`}
      {row.history.map(past => (
        <Before key={`${past.date} ${past.messageId}`} past={past} />
      ))}
    </QuoteBlock>
  )
}

function Before({ past }: { past: GuestStatement }) {
  const { now } = useActions()
  return <span> · {words.guests.before(past.status, past.party, Date.parse(past.date), now())}</span>
}
