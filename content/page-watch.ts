import type { MessageId } from '../shared/mail'
import type { PageSeen } from '../shared/protocol'
import { accountAddress, isDelegated, messageAt, type OpenThread, openThread, tickedThreads } from './gmail-page'

/** Gmail rewrites much of its page at once; one look after it is enough. Milliseconds. */
const settle = 150
/** A thread that loads has no heading yet; only after this does it count as one that cannot be seen. Milliseconds. */
const patience = 1500

export type PageWatch = {
  /** Looks at once. `again` tells the worker even what it was told before. */
  now(again?: boolean): void
  /** Takes a list row's thread as if it were open, until the page moves on or rows are ticked. */
  take(thread: OpenThread): void
  stop(): void
}

/** Calls `onSeen` whenever what the page shows has changed. */
export function watchPage(onSeen: (seen: PageSeen) => void): PageWatch {
  const look = makeLook(() => setTimeout(() => now(), patience))
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let taken: OpenThread = null
  let pointed: MessageId | null = null

  function now(again = false): void {
    clearTimeout(timer)
    timer = undefined
    const seen = look(taken, pointed)
    const text = JSON.stringify(seen)
    if (text === told && !again) return
    told = text
    onSeen(seen)
  }
  const later = () => {
    timer ??= setTimeout(() => now(), settle)
  }
  const moved = () => {
    taken = null
    later()
  }
  const point = (event: Event) => {
    pointed = messageAt(event.target)
    now()
  }

  const observer = new MutationObserver(later)
  const attributeFilter = ['aria-checked', 'data-legacy-thread-id', 'style', 'class']
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter })
  window.addEventListener('hashchange', moved)
  document.addEventListener('contextmenu', point, true)
  return {
    now,
    take: thread => {
      taken = thread
      now()
    },
    stop: () => {
      clearTimeout(timer)
      observer.disconnect()
      window.removeEventListener('hashchange', moved)
      document.removeEventListener('contextmenu', point, true)
    },
  }
}

/** Gmail's title goes without the address at times, so the last one seen counts: the account of a page does not change without loading anew. */
function makeLook(lookAgain: () => void): (taken: OpenThread, pointed: MessageId | null) => PageSeen {
  let address = ''
  let unseenSince = 0

  function settled(thread: OpenThread): OpenThread {
    if (thread !== 'unseen') unseenSince = 0
    else if (unseenSince === 0) {
      unseenSince = Date.now()
      lookAgain()
    }
    return thread === 'unseen' && Date.now() - unseenSince < patience ? null : thread
  }

  return (taken, pointed) => {
    address = accountAddress(document) || address
    const ticked = tickedThreads(document)
    const thread = settled(openThread(document, location.hash)) ?? (ticked.length > 0 ? null : taken)
    return { address, delegated: isDelegated(location.pathname), thread, ticked, pointed }
  }
}
