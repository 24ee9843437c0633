import { type Action, type Card, isOpen } from '../../shared/action'
import { mailTools } from '../../shared/write-tools'
import { actionsOfRun } from '../store/actions'

const changesEvents = new Set<Action['tool']>(['create_event', 'update_event', 'cancel_event', 'respond_to_invite'])

/** Whether a mail of a run is about an event of the same run: they reach the same people. */
export function isLinked(mail: Action, event: Action): boolean {
  if (mail.unlinked || mail.undoes !== null || event.undoes !== null || mail.id === event.id || mail.run !== event.run) return false
  if (!mailTools.has(mail.tool) || !changesEvents.has(event.tool)) return false
  const guests = new Set(event.people.map(address => address.toLowerCase()))
  return mail.people.some(address => guests.has(address.toLowerCase()))
}

/** Whether two actions change one event: the later one needs to know what became of the earlier one. */
export const isSameEvent = (one: Action, other: Action): boolean =>
  one.id !== other.id &&
  one.event !== null &&
  other.event !== null &&
  one.touched.some(({ id }) => other.touched.some(touched => touched.id === id))

/** The event comes first, the mail about it only when that is done, and while it stands. */
export function linkOf(action: Action, ofRun: readonly Action[]): Card['linked'] {
  const events = ofRun.filter(other => isLinked(action, other))
  if (events.length === 0) return 'none'
  if (events.some(({ state }) => isOpen(state) || state === 'held' || state === 'running')) return 'waits'
  return events.every(({ state, undone }) => state === 'done' && !undone) ? 'ready' : 'lost'
}

export const linkFor = async (action: Action): Promise<Card['linked']> => linkOf(action, await actionsOfRun(action.account, action.run))
