import { eventStart } from '../../shared/format'
import { listWords } from '../../shared/list-words'
import type { SavedListInfo } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { useActions } from '../sidebar/actions'
import { Failure } from '../sidebar/failure'
import type { SidebarState } from '../sidebar/state'
import { refOf } from './list-actions'

/** All kept lists of this mailbox. */
export function ListsScreen({ state: { lists, notice } }: { state: SidebarState }) {
  const { showConversation } = useActions()
  return (
    <main class="body">
      <div class="screen-head">
        <h2>{listWords.index.title}</h2>
        <button type="button" class="button" onClick={showConversation}>
          {words.menu.back}
        </button>
      </div>
      {lists === null && !notice && <p class="quiet late">{words.answer.loading}</p>}
      {lists?.length === 0 && <p class="quiet">{listWords.index.empty}</p>}
      <ul class="history">
        {lists?.map(info => (
          <Entry key={info.id} info={info} />
        ))}
      </ul>
      {notice && <Failure code={notice} retry={null} />}
    </main>
  )
}

function Entry({ info }: { info: SavedListInfo }) {
  const { openList, now } = useActions()
  const { name, event, yes, heads, asOf } = info
  const about = [event.start && eventStart(event.start, event.zone), listWords.index.coming(yes, heads), listWords.index.asOf(asOf, now())]
  return (
    <li>
      <button type="button" class="choice" data-list={info.id} onClick={() => openList(refOf(info))}>
        <bdi>{name || event.title || words.guests.noEvent}</bdi>
        <span class="quiet small">{about.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  )
}
