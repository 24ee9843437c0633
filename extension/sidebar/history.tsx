import type { ConversationInfo } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** Earlier conversations of this mailbox, newest first. */
export function History({ history }: { history: readonly ConversationInfo[] | null }) {
  const { showConversation } = useActions()
  return (
    <main class="body">
      <div class="screen-head">
        <h2>{words.history.title}</h2>
        <button type="button" class="button" onClick={showConversation}>
          {words.menu.back}
        </button>
      </div>
      {history === null && <p class="quiet late">{words.answer.loading}</p>}
      {history?.length === 0 && <p class="quiet">{words.history.empty}</p>}
      <ul class="history">
        {history?.map(conversation => (
          <Entry key={conversation.id} conversation={conversation} />
        ))}
      </ul>
    </main>
  )
}

function Entry({ conversation: { id, title, at } }: { conversation: ConversationInfo }) {
  const { openConversation, forget, now } = useActions()
  return (
    <li>
      <button type="button" class="choice" onClick={() => openConversation(id)}>
        <bdi>{title}</bdi>
        <span class="quiet small">{words.date(at, now())}</span>
      </button>
      <button type="button" class="button plain" aria-label={words.history.forget(title)} onClick={() => forget(id)}>
        {words.history.forgetShort}
      </button>
    </li>
  )
}
