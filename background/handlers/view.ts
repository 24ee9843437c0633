import browser from 'webextension-polyfill'
import { AppError } from '../../shared/errors'
import type { ListRef } from '../../shared/saved-list'
import { openPrintTab, openSidebarTab } from '../gmail-tab'
import type { Caller } from '../ports'
import { getList } from '../store/guest-lists'
import { getSettings } from '../store/settings'
import type { HandlerDeps, SomeHandlers } from './deps'

type Names = 'page.seen' | 'sidebar.place' | 'view.watch' | 'view.quoted.clear' | 'page.open' | 'sidebar.close'

/** What stands around the conversation. */
export const viewHandlers = ({ pages, views, ports }: HandlerDeps): SomeHandlers<Names> => ({
  async 'page.seen'(seen, { gmailTab }) {
    if (gmailTab === null) return null
    await pages.setSeen(gmailTab, seen)
    await views.changed(gmailTab)
    return null
  },
  'sidebar.place': async () => ({ width: (await getSettings()).sidebarWidth }),
  'view.watch': ({ account }, caller) => views.watch(caller, account),
  async 'view.quoted.clear'(_, caller) {
    await clearQuote(caller, { pages, views })
    return null
  },
  async 'page.open'({ page, list }) {
    if (page === 'options') await browser.runtime.openOptionsPage()
    else if (page === 'print') await openPrintTab(await knownList(list))
    else await openSidebarTab()
    return null
  },
  async 'sidebar.close'(_, { gmailTab }) {
    for (const content of ports.callers('content')) {
      if (content.gmailTab === gmailTab) content.send({ type: 'sidebar.show', show: 'hide' })
    }
    return null
  },
})

/** Only a list that exists is printed. */
async function knownList(ref: ListRef | undefined): Promise<ListRef> {
  if (!ref) throw new AppError('invalid-input', 'list')
  await getList(ref.account, ref.id)
  return ref
}

/** A quote goes with one question. */
export async function clearQuote({ gmailTab }: Caller, { pages, views }: Pick<HandlerDeps, 'pages' | 'views'>): Promise<void> {
  if (gmailTab === null) return
  await pages.setQuoted(gmailTab, null)
  await views.changed(gmailTab)
}
