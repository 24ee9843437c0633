import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import { Quoted } from '../shared/run-log'
import { words } from '../shared/words'
import { isGmail, openSidebarTab, showSidebar } from './gmail-tab'
import type { PageState } from './page-state'
import type { Ports } from './ports'
import type { Views } from './views'

const item = 'ask'
const longestSelection = 5000

export type MenuDeps = {
  ports: Ports
  pages: PageState
  views: Views
  /** Whether a text stands in a message of the account that a tab shows. */
  standsIn(tab: number, quoted: Quoted): Promise<boolean>
}

/** The item in the page's own menu: a thread, a link, an image or a selection can be asked about. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: item,
    title: words.menu.ask,
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['https://mail.google.com/*'],
  })
}

/** Opens the sidebar beside the thread; a selection comes along as a quote, first as it is, then with the result of its check. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined, deps: MenuDeps): Promise<void> {
  if (info.menuItemId !== item || tab?.id === undefined) return
  const { id } = tab
  const quoted = await quotedFrom(info.selectionText, id, deps.pages)
  await quote(id, quoted, deps)
  await showSidebar(id, 'show', deps.ports)
  if (quoted && (await deps.standsIn(id, quoted))) await quote(id, { ...quoted, checked: true }, deps)
}

/** The toolbar button and the keyboard shortcut: beside Gmail where the tab shows it, else in a tab of its own. */
export async function onToolbar(tab: Tabs.Tab | undefined, ports: Ports): Promise<void> {
  if (tab?.id !== undefined && isGmail(tab.url)) await showSidebar(tab.id, 'toggle', ports)
  else await openSidebarTab()
}

async function quotedFrom(selection: string | undefined, tab: number, pages: PageState): Promise<Quoted | null> {
  const text = selection?.trim().slice(0, longestSelection)
  if (!text) return null
  return Quoted.parse({ messageId: (await pages.seen(tab))?.pointed ?? null, text, checked: false })
}

async function quote(tab: number, quoted: Quoted | null, { pages, views }: MenuDeps): Promise<void> {
  await pages.setQuoted(tab, quoted)
  await views.changed(tab)
}
