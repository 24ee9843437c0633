import { useEffect, useMemo, useState } from 'preact/hooks'
import { byHand } from '../../shared/action'
import type { ErrorCode } from '../../shared/errors'
import { listWords } from '../../shared/list-words'
import { CallError } from '../../shared/rpc'
import type { OpenList, ShownRow } from '../../shared/saved-list'
import { silentRows } from '../../shared/saved-list-silent'
import { Cards } from '../cards/cards'
import { useActions } from '../sidebar/actions'
import { Failure } from '../sidebar/failure'
import type { SidebarState } from '../sidebar/state'
import { refOf } from './list-actions'

/** The list is read anew before anybody is reminded, unless that was this long ago or less (milliseconds); always where only its thread was read. */
const fresh = 60_000

type Props = { open: OpenList; state: SidebarState; reading: boolean; onClose(): void }

/** One mail to each who has not answered: who they are, what it says, and the card to sign. */
export function RemindPeople({ open, state, reading, onClose }: Props) {
  const { updateList, now } = useActions()
  const { list } = open
  const silent = useMemo(() => silentRows(open), [open])
  const [before] = useState(silent)
  const [drafted, setDrafted] = useState(false)
  useEffect(() => {
    const narrow = list.scope.type === 'thread'
    if (state.online && !reading && (narrow || now() - list.asOf > fresh)) updateList(refOf(list), narrow ? true : undefined)
  }, [])
  const answered = before.filter(({ key }) => !silent.some(row => row.key === key))
  const reached = silent.filter(({ email }) => email)
  const { remind: text } = listWords
  return (
    <section class="remind" aria-label={text.title(reached.length)}>
      <h3>{reached.length > 0 ? text.title(reached.length) : text.nobody}</h3>
      {answered.length > 0 && (
        <p class="small" data-answered>
          <bdi>{text.answered(namesOf(answered))}</bdi>
        </p>
      )}
      {list.scope.type === 'thread' && !reading && <p class="small">{text.onlyThread}</p>}
      {silent.length > reached.length && (
        <p class="small">
          <bdi>{text.noAddress(namesOf(silent.filter(({ email }) => !email)))}</bdi>
        </p>
      )}
      {reached.length > 0 && !drafted && (
        <Draft open={open} reached={reached} reading={reading} onDrafted={() => setDrafted(true)} onClose={onClose} />
      )}
      <Cards
        cards={state.cards.filter(({ step, conversation }) => step === byHand && conversation === list.conversation)}
        editing={state.editing}
      />
    </section>
  )
}

const namesOf = (rows: readonly ShownRow[]): string[] => rows.map(({ name, email }) => name || email)

type DraftProps = { open: OpenList; reached: readonly ShownRow[]; reading: boolean; onDrafted(): void; onClose(): void }

function Draft({ open: { list }, reached, reading, onDrafted, onClose }: DraftProps) {
  const { remind } = useActions()
  const { remind: text } = listWords
  const title = list.event.title || list.name
  const [subject, setSubject] = useState(text.subjectText(title))
  const [body, setBody] = useState(text.bodyText(title))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorCode | null>(null)
  const draft = async () => {
    setBusy(true)
    setError(null)
    try {
      await remind(refOf(list), { subject: subject.trim(), body: body.trim() })
      onDrafted()
    } catch (failure) {
      setError(failure instanceof CallError ? failure.code : 'internal')
    }
    setBusy(false)
  }
  const ready = !busy && !reading && subject.trim() !== '' && body.trim() !== ''
  return (
    <form
      class="person"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void draft()
      }}
    >
      <details>
        <summary>{text.who}</summary>
        <ul class="plain-list small">
          {reached.map(({ key, name, email }) => (
            <li key={key}>
              <bdi>{name && name !== email ? `${name} <${email}>` : email}</bdi>
            </li>
          ))}
        </ul>
      </details>
      <label>
        <span>{text.subject}</span>
        <input
          class="field"
          name="subject"
          dir="auto"
          maxLength={900}
          value={subject}
          onInput={event => setSubject(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{text.body}</span>
        <textarea
          class="field"
          name="body"
          dir="auto"
          rows={5}
          maxLength={20_000}
          value={body}
          onInput={event => setBody(event.currentTarget.value)}
        />
      </label>
      <p class="quiet small" role="status">
        {reading ? text.reading : text.hint}
      </p>
      {error && <Failure code={error} retry={() => void draft()} />}
      <div class="bar">
        <button type="submit" class="button primary" data-draft disabled={!ready}>
          {busy ? text.making : text.make(reached.length)}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
