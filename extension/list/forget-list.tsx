import { listWords } from '../../shared/list-words'
import type { SavedList } from '../../shared/saved-list'
import { useActions } from '../sidebar/actions'

/** Asks once more: corrections cannot be read again from any mail. */
export function ForgetList({ list, onClose }: { list: SavedList; onClose(): void }) {
  const { forgetList } = useActions()
  const { screen: text } = listWords
  return (
    <div class="card" role="alert">
      <p>{text.forgetAsk}</p>
      <div class="bar">
        <button type="button" class="button" data-forget onClick={() => forgetList(list)}>
          {text.forgetGo}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.forgetNot}
        </button>
      </div>
    </div>
  )
}
