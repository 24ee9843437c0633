import browser from 'webextension-polyfill'
import type { Event } from '../shared/protocol'
import type { ListRef } from '../shared/saved-list'
import type { Ports } from './ports'

/** How long a tab's content script gets to connect to a worker that has just woken up. */
const patienceMs = 2000
const lookMs = 50

const sidebarPage = 'extension/sidebar.html'
const printPage = 'extension/print.html'

export const isGmail = (url: string | undefined): boolean => url?.startsWith('https://mail.google.com/') ?? false

/** Shows, hides or toggles the sidebar of a Gmail tab; where no content script answers, a sidebar opens in a tab of its own. */
export async function showSidebar(tab: number, show: Extract<Event, { type: 'sidebar.show' }>['show'], ports: Ports): Promise<void> {
  const until = Date.now() + patienceMs
  do {
    const content = ports.callers('content').find(caller => caller.gmailTab === tab)
    if (content) return content.send({ type: 'sidebar.show', show })
    await new Promise(resolve => setTimeout(resolve, lookMs))
  } while (Date.now() < until)
  if (show !== 'hide') await openSidebarTab()
}

/** The print page of a guest list. */
export async function openPrintTab({ account, id }: ListRef): Promise<void> {
  const query = new URLSearchParams({ account, list: id })
  await browser.tabs.create({ url: browser.runtime.getURL(`${printPage}?${query}`) })
}

export async function openSidebarTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(sidebarPage) })
}
