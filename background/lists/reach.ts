import type { Receipt } from '../../shared/answer'
import type { ThreadId } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'

/** As Scope takes them. */
const mostThreads = 500

/** Whether reading `wide` reads all that reading `narrow` does, where both are asked about the same event. */
export function covers(wide: Scope, narrow: Scope): boolean {
  if (wide.type === 'mailbox') return true
  if (wide.type === 'event') return narrow.type === 'event' || narrow.type === 'thread'
  if (wide.type === 'search') return narrow.type === 'search' && wide.query === narrow.query
  const [all, some] = [threadsOf(wide), threadsOf(narrow)]
  return all !== null && (some?.every(id => all.includes(id)) ?? false)
}

/** Whether a mailbox was too large to be read whole: what was read is what an event's own plan finds. */
export const isPlanned = (scope: Scope, receipt: Receipt | null): boolean =>
  scope.type === 'mailbox' && receipt !== null && receipt.notChosen.length > 0

/** The narrowest scope that covers both; `first` where it does. */
export function widest(first: Scope, second: Scope): Scope {
  if (covers(first, second)) return first
  if (covers(second, first)) return second
  const [some, more] = [threadsOf(first), threadsOf(second)]
  const threadIds = some && more && [...new Set([...some, ...more])]
  return threadIds && threadIds.length <= mostThreads ? { type: 'threads', threadIds } : { type: 'mailbox' }
}

function threadsOf(scope: Scope): ThreadId[] | null {
  if (scope.type === 'threads') return scope.threadIds
  return scope.type === 'thread' ? [scope.threadId] : null
}
