import type { MessageId, ThreadId } from '../shared/mail'
import type { PageSeen } from '../shared/protocol'

/**
 * The only place that knows Gmail's markup and addresses. Class names are obfuscated and change, data attributes last longer;
 * each selector is used by at least two of InboxSDK, FlowCrypt, gmail.js and Mailvelope.
 */
const subjects = 'h2.hP'
const row = 'tr.zA'
const rowThread = '[data-legacy-thread-id]'
const rowSubject = '.bog'
const tickedBox = '[role="checkbox"][aria-checked="true"]'
const message = '[data-legacy-message-id]'
const accountButton = 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]'
/** A label, a search or a category, then the thread's token: #inbox/FMfcgz…, #label/Trips/FMfcgz…, #search/from%3Aanna/KtbxL… */
const threadInHash = /^#(?:[^/]+\/)+[A-Za-z]{0,4}[A-Za-z0-9]{14,}(?:\?|$)/
const delegatedPath = /^\/mail\/(?:u\/\d+\/)?[db]\//
const address = /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[^\s<>(),;:"]+/g

export type OpenThread = PageSeen['thread']
type Visible = (element: Element) => boolean

const onScreen: Visible = element => element.getClientRects().length > 0

/** The address that the page names: Gmail ends its title with it, after a subject that anyone may have written; else its account button. */
export function accountAddress(page: Document): string {
  const named = last(page.title.match(address)) ?? last(page.querySelector(accountButton)?.getAttribute('aria-label')?.match(address))
  return (named ?? '').toLowerCase().slice(0, 320)
}

/** A delegated mailbox: /mail/u/0/d/<id>/ today, /mail/b/<id>/ before. */
export const isDelegated = (path: string): boolean => delegatedPath.test(path)

/** The thread whose subject is on screen; old views stay in the page, hidden. 'unseen' where one is open without an id. */
export function openThread(page: Document, hash: string, visible: Visible = onScreen): OpenThread {
  const heading = [...page.querySelectorAll(subjects)].find(visible)
  if (!heading) return threadInHash.test(hash) ? 'unseen' : null
  const id = threadId(heading)
  return id ? { id, subject: subjectOf(heading) } : 'unseen'
}

/** Threads ticked in the list that is on screen; without conversation view several rows may be of one thread. */
export function tickedThreads(page: Document, visible: Visible = onScreen): ThreadId[] {
  const ids = [...page.querySelectorAll(row)]
    .filter(each => each.querySelector(tickedBox) && visible(each))
    .map(each => threadId(each.querySelector(rowThread)))
  return [...new Set(ids.filter(id => id !== null))].slice(0, 500)
}

/** The thread of the list row that has the keyboard's focus. */
export function focusedThread(page: Document): Exclude<OpenThread, 'unseen'> {
  const focused = page.activeElement?.closest(row)
  const id = threadId(focused?.querySelector(rowThread) ?? null)
  return focused && id ? { id, subject: subjectOf(focused.querySelector(rowSubject)) } : null
}

/** The message that an event happened in; null where it has no id yet, as an own reply just sent. */
export function messageAt(target: EventTarget | null): MessageId | null {
  const id = target instanceof Element ? target.closest(message)?.getAttribute('data-legacy-message-id') : null
  return id ? (id as MessageId) : null
}

/** Whether keys typed there are text. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
}

/** The legacy id is the API's threadId; the permanent id thread-f:<decimal> is the same number, thread-a: ids are not known to the API. */
function threadId(element: Element | null): ThreadId | null {
  const legacy = element?.getAttribute('data-legacy-thread-id')
  if (legacy) return legacy as ThreadId
  const decimal = element?.getAttribute('data-thread-perm-id')?.match(/^#?thread-f:(\d{1,20})$/)?.[1]
  return decimal ? (BigInt(decimal).toString(16) as ThreadId) : null
}

const subjectOf = (element: Element | null): string => (element?.textContent ?? '').trim().slice(0, 1000)

const last = (found: readonly string[] | null | undefined): string | undefined => found?.at(-1)
