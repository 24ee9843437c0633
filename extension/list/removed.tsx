import { listWords } from '../../shared/list-words'
import type { KeptCorrection } from '../../shared/saved-list'
import { keyOf } from '../../shared/saved-list-rows'
import { shownRows } from '../../shared/saved-list-shown'
import type { Editor } from './editing'

/** Whom the user took off the list, each with the way back. */
export function Removed({ editor }: { editor: Editor }) {
  const gone = removals(editor)
  if (gone.length === 0) return null
  return (
    <details class="removed small">
      <summary>{listWords.removed(gone.length)}</summary>
      <ul class="plain-list">
        {gone.map(({ kept, name }) => (
          <li key={kept.id}>
            <button type="button" class="link" onClick={() => editor.takeBack([kept.id])}>
              {listWords.putBack(name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The last removal of each who is not shown. */
function removals({ open }: Editor): { kept: KeptCorrection; name: string }[] {
  const lists = [open.list, ...open.joined]
  const shown = new Set(shownRows(open).map(({ key }) => key))
  const last = new Map<string, KeptCorrection>()
  for (const kept of lists.flatMap(({ corrections }) => corrections).toSorted((a, b) => a.at - b.at))
    if (!kept.undone && kept.correction.type === 'remove' && !shown.has(kept.correction.key)) last.set(kept.correction.key, kept)
  const names = new Map(lists.flatMap(({ rows }) => rows.map(row => [keyOf(row), row.name || row.email])))
  for (const { correction } of lists.flatMap(({ corrections }) => corrections))
    if ('name' in correction && correction.name) names.set(correction.key, correction.name)
  return [...last].map(([key, kept]) => ({ kept, name: names.get(key) ?? key }))
}
