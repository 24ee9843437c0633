import { gmailWords } from '../shared/gmail-words'
import { focusedThread, isTextField } from './gmail-page'
import { watchPage } from './page-watch'
import { connectWorker, extensionUrl } from './port'
import { makeSidebarFrame } from './sidebar-frame'

/** A newer script in the same tab (after an install or update) sends the one before it away by this event. */
const leaving = 'countersign-leave'

/** Follows what Gmail's page shows and tells the worker, and holds the sidebar's place; it decides nothing and knows no secret. */
function start(): void {
  let lastRow = ''
  const frame = makeSidebarFrame({
    address: () => `${extensionUrl('extension/sidebar.html')}#${encodeURIComponent(location.pathname + location.search)}`,
    label: gmailWords.openSidebar,
    title: gmailWords.frameTitle,
    onOpen: () => void place(),
  })
  const { call, close } = connectWorker({
    onShow: show,
    onConnect: () => {
      page.now(true)
      void place()
    },
    onOrphan: leave,
  })
  const page = watchPage(seen => void call('page.seen', seen))

  document.dispatchEvent(new Event(leaving))
  document.addEventListener(leaving, leave, { once: true })

  function leave(): void {
    document.removeEventListener(leaving, leave)
    close()
    page.stop()
    frame.remove()
  }

  async function place(): Promise<void> {
    const place = await call('sidebar.place', {})
    if (place) frame.setWidth(place.width)
  }

  /** With a row of the list in focus, the command takes that row's thread; only the second time does it close the sidebar. */
  function show(wanted: 'show' | 'hide' | 'toggle'): void {
    const row = wanted === 'toggle' && !isTextField(document.activeElement) ? focusedThread(document) : null
    const isNew = row !== null && row.id !== lastRow
    lastRow = row?.id ?? ''
    if (row) page.take(row)
    else page.now()
    const open = wanted === 'toggle' ? isNew || !frame.isOpen() : wanted === 'show'
    if (open) frame.open()
    else frame.close()
  }
}

/** Gmail has frames of its own on the same origin; only the top one is the page that the user sees. */
if (window.top === window) start()
