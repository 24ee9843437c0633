import type { GuestStatement } from '../../shared/guest-list'
import { listWords } from '../../shared/list-words'
import type { ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { QuoteBlock } from '../sidebar/citation'

/** The sentence a row rests on, whose it is, and what was said before. */
export function GuestSource({ row, checked }: { row: ShownRow; checked: boolean }) {
  const { now } = useActions()
  const { guests: text } = words
  const about = (
    <>
      <bdi>{row.email}</bdi>
      {row.date && `${row.email && ', '}${words.date(Date.parse(row.date), now())}`}
      {row.partstat && ` · ${text.partstat(row.partstat)}`}
      {row.history.map(past => (
        <Before key={`${past.date} ${past.messageId} ${past.status}`} past={past} />
      ))}
    </>
  )
  const model = row.model && <ModelReading said={row.model} />
  if (row.messageId === null || row.threadId === null)
    return (
      <>
        <div class="quote">
          {row.byYou ? listWords.row.byYou : row.status === 'none' ? text.noSentence : text.onCalendar}
          <div class="source">{about}</div>
        </div>
        {model}
      </>
    )
  return (
    <>
      <QuoteBlock quote={row.quote} checked={checked} messageId={row.messageId} threadId={row.threadId}>
        {about}
      </QuoteBlock>
      {model}
    </>
  )
}

function Before({ past }: { past: GuestStatement }) {
  const { now } = useActions()
  return <span> · {words.guests.before(past.status, past.party, Date.parse(past.date), now())}</span>
}

/** What a model makes of it where it differs from code. */
function ModelReading({ said }: { said: GuestStatement }) {
  return (
    <p class="small">
      {listWords.model(said.status, said.party)} <q dir="auto">{said.quote}</q>
    </p>
  )
}
