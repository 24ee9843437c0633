import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { ConversationId, RunId } from '../../shared/run-log'
import { ListId, mostRows, type SavedList } from '../../shared/saved-list'
import { onceEach } from '../../shared/saved-list-rows'
import { savedListWords } from '../../shared/saved-list-words'
import { addList } from '../store/guest-lists'

/**
 * Takes in a list that was exported. One of the same id stays and the new one stands beside it. The runs that it names are not of this
 * store and its joined lists may be anybody's: it keeps neither. Throws too-large beyond what a list keeps, invalid-input where its question cannot be asked.
 */
export async function importList(account: AccountId, list: SavedList, newId: () => string): Promise<SavedList> {
  if (list.rows.length > mostRows || list.corrections.length > mostRows) throw new AppError('too-large', 'list')
  if (list.question.length < 1 || list.question.length > longestQuestion) throw new AppError('invalid-input', 'question')
  return addList(account, list.id, taken => ({
    ...list,
    ...(taken && { id: ListId.parse(newId()), name: savedListWords.imported(list.name) }),
    account,
    rows: [...onceEach(list.rows).values()],
    conversation: ConversationId.parse(newId()),
    run: RunId.parse(newId()),
    joined: [],
  }))
}

/** As run.ask takes it. */
const longestQuestion = 20_000
