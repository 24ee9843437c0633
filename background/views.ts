import { inTurns } from '../shared/in-turn'
import type { SidebarView } from '../shared/protocol'
import type { Caller, Ports } from './ports'
import { type Place, sidebarView, type ViewDeps } from './sidebar-view'

/** Keeps every open sidebar's surroundings up to date. One view is made after the other, so that an older one never arrives last. */
export type Views = {
  /** The view of one sidebar, which from now on hears of changes. */
  watch(caller: Caller, account: Place['account']): Promise<SidebarView>
  /** Something that views are made of has changed: in one Gmail tab, or (null) anywhere. */
  changed(gmailTab: number | null): Promise<void>
}

export function openViews(ports: Pick<Ports, 'callers'>, deps: ViewDeps): Views {
  const inTurn = inTurns()
  const viewOf = async (caller: Caller, account: Place['account']): Promise<SidebarView> => {
    const view = await sidebarView({ gmailTab: caller.gmailTab, account }, deps)
    caller.shown = JSON.stringify(view)
    return view
  }
  const refresh = async (caller: Caller) => {
    if (!caller.watch) return
    const before = caller.shown
    const view = await viewOf(caller, caller.watch.account)
    if (caller.shown !== before) caller.send({ type: 'view.changed', view })
  }
  return {
    watch: (caller, account) => {
      caller.watch = { account }
      return inTurn(() => viewOf(caller, account))
    },
    changed: gmailTab =>
      inTurn(async () => {
        const sidebars = ports.callers('sidebar')
        await Promise.all(sidebars.filter(caller => gmailTab === null || caller.gmailTab === gmailTab).map(refresh))
      }),
  }
}
