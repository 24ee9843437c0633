import { useState } from 'preact/hooks'
import type { Card } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { deedOf, journalCsv, journalJson, subjectOf } from '../../shared/journal-export'
import { journalWords as text } from '../../shared/journal-words'
import { outcomeWords } from '../../shared/outcome-words'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { Failure } from '../sidebar/failure'
import type { SidebarState } from '../sidebar/state'
import { visible } from '../sign/visible'

/** Entries that are shown at first, and more at each press. */
const page = 100

/** When, what, from which question, and what came of it; the newest first. */
export function JournalScreen({ state: { journal, notice, undoing } }: { state: SidebarState }) {
  const { showConversation } = useActions()
  const [most, setMost] = useState(page)
  const shown = journal?.slice(0, most) ?? []
  return (
    <main class="body">
      <div class="screen-head">
        <h2>{text.title}</h2>
        <button type="button" class="button" onClick={showConversation}>
          {words.menu.back}
        </button>
      </div>
      {journal === null && !notice && <p class="quiet late">{words.answer.loading}</p>}
      {journal && <p class="quiet small">{journal.length === 0 ? text.empty : text.about}</p>}
      {journal && journal.length > 0 && <Tools cards={journal} />}
      <ul class="journal">
        {shown.map(card => (
          <Entry key={card.id} card={card} deed={deedOf(card, journal ?? [])} busy={undoing !== null} />
        ))}
      </ul>
      {journal && journal.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + page)}>
          {text.more(Math.min(page, journal.length - most))}
        </button>
      )}
      {notice && <Failure code={notice} retry={null} />}
    </main>
  )
}

function Tools({ cards }: { cards: readonly Card[] }) {
  const { download, clearJournal } = useActions()
  const [asking, setAsking] = useState(false)
  if (asking)
    return (
      <div class="person">
        <p>{text.clearAsk}</p>
        <div class="bar">
          <button
            type="button"
            class="button primary"
            data-clear
            onClick={() => {
              clearJournal()
              setAsking(false)
            }}
          >
            {text.clearGo}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {text.clearNot}
          </button>
        </div>
      </div>
    )
  return (
    <div class="bar journal-tools">
      <button type="button" class="button" data-csv onClick={() => download('countersign-journal.csv', journalCsv(cards))}>
        {text.csv}
      </button>
      <button type="button" class="button" data-json onClick={() => download('countersign-journal.json', journalJson(cards))}>
        {text.json}
      </button>
      <button type="button" class="button plain" data-ask-clear onClick={() => setAsking(true)}>
        {text.clear}
      </button>
    </div>
  )
}

function Entry({ card, deed, busy }: { card: Card; deed: string; busy: boolean }) {
  const { undoCards, openConversation, now } = useActions()
  const about = subjectOf(card)
  return (
    <li class="entry" data-entry={card.id} data-state={card.state}>
      <p class="quiet small">{text.at(card.endedAt ?? card.at, now())}</p>
      <p>
        <strong>{deed}</strong>
        {about && (
          <>
            {': '}
            <bdi>{visible(about)}</bdi>
          </>
        )}
      </p>
      {card.people.length > 0 && (
        <p class="small">
          <bdi>{visible(card.people.join(', '))}</bdi>
        </p>
      )}
      <p class="quiet small">
        <bdi>{visible(text.asked(card.question))}</bdi>
      </p>
      <p class="small">
        {card.undone ? actionWords.undone : <bdi>{visible(outcomeWords(card))}</bdi>}
        {card.back !== 'none' && ` ${actionWords.back[card.back]}`}
        {card.left.length > 0 && ` ${actionWords.left(card.left)}`}
      </p>
      <div class="bar">
        {card.canUndo && !card.undone && (
          <button type="button" class="button" data-undo disabled={busy} onClick={() => undoCards([card.id])}>
            {text.undo}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => openConversation(card.conversation)}>
          {text.open}
        </button>
      </div>
    </li>
  )
}
