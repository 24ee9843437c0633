import { listWords } from '../../shared/list-words'
import type { OpenList } from '../../shared/saved-list'

/** What the last reading changed; `updated` = it was just asked for. */
export function Changes({ open: { list }, updated }: { open: OpenList; updated: boolean }) {
  const { changes: text } = listWords
  if (list.changes.length === 0)
    return updated ? (
      <p class="changes" role="status">
        {text.none}
      </p>
    ) : null
  return (
    <details class="changes" open={updated}>
      <summary>{updated ? text.title(list.changes.length) : text.before(list.changes.length)}</summary>
      <ul class="plain-list">
        {list.changes.map(change => (
          <li key={change.key}>
            <bdi>{change.name || change.key}</bdi>: {text.change(change)}
          </li>
        ))}
      </ul>
    </details>
  )
}
