import type { ListData, StartData, ThreadData } from '../page-data'
import { conversationView } from './conversation'
import { h, icon, icons } from './dom'
import { listenToKeys } from './keys'
import { listView } from './list'
import { parseHash, type Route } from './route'
import { makeServer } from './server'
import { buildShell } from './shell'
import { makeStage } from './stage'

const start = JSON.parse(document.getElementById('start')?.textContent ?? '{}') as StartData
const { options } = start
const server = makeServer(start)
const shell = buildShell(start)
const stage = makeStage(shell.stage)
const panes = new WeakMap<HTMLElement, ReturnType<typeof makeStage>>()
let turn = 0

/** What was on screen stays until the new view's mail has come, as in Gmail. */
async function navigate(): Promise<void> {
  const mine = ++turn
  const route = parseHash(location.hash)
  const withList = !route.thread || options.preview
  const [list, thread] = await Promise.all([withList ? server.list(route) : null, route.thread ? server.thread(route.thread) : null])
  if (mine !== turn) return
  if (route.thread && !thread) {
    location.hash = `#${route.folder}`
    return
  }
  if (list) showList(route, list)
  if (thread) showThread(route, thread)
  tell(route, list, thread)
}

/** Rail, search box and title follow the view. */
function tell(route: Route, list: ListData | null, thread: ThreadData | null): void {
  const unread = list && route.folder === 'inbox' ? list.unread : null
  shell.mark(route, unread)
  document.title = title(thread ? thread.subject || '(no subject)' : `${route.title}${unread ? ` (${unread})` : ''}`)
}

const title = (of: string): string => (options.untitled ? of : `${of} - ${start.address} - Gmail`)

const listKey = ({ folder, page }: Route): string => `${folder}/p${page}`

function showList(route: Route, list: ListData): void {
  const main = stage.show(listKey(route), () => mainArea(h('div', { class: 'Tm aeJ' })))
  const threads = [...main.querySelectorAll('tr.zA')].map(row => row.getAttribute('data-hash')).join()
  const next = list.rows.map(row => `#${route.folder}/${row.token}`).join()
  if (threads !== next || !next) main.querySelector('.Tm')?.replaceChildren(...listView(route, list))
}

/** Beside the list with the preview pane on, else in the list's place. */
function showThread(route: Route, thread: ThreadData): void {
  if (route.thread !== thread.token) history.replaceState(null, '', `#${route.folder}/${thread.token}`)
  if (!options.preview) {
    stage.show(`thread/${thread.token}`, () => mainArea(threadBar(route), h('div', { class: 'Tm aeJ' }, conversationView(thread, options))))
    return
  }
  const main = stage.show(listKey(route), () => mainArea())
  let pane = panes.get(main)
  if (!pane) {
    const place = h('div', { class: 'pane nH' })
    main.append(place)
    pane = makeStage(place)
    panes.set(main, pane)
  }
  pane.show(thread.token, () => conversationView(thread, options))
}

const mainArea = (...children: HTMLElement[]): HTMLElement =>
  h('div', { class: options.preview ? 'BltHke nH oy8Mbf split' : 'BltHke nH oy8Mbf', role: 'main' }, ...children)

function threadBar({ folder }: Route): HTMLElement {
  const back = h('span', { class: 'tool lS', role: 'button', 'aria-label': 'Back' }, icon(icons.back))
  back.addEventListener('click', () => {
    location.hash = `#${folder}`
  })
  const tools = [icons.archive, icons.bin, icons.more].map(path => h('span', { class: 'tool' }, icon(path)))
  return h('div', { class: 'G-atb iH', gh: 'mtb' }, back, ...tools)
}

/** The view on screen. */
const current = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[role="main"]')].find(main => main.getClientRects().length > 0) ?? null

if (!location.hash) history.replaceState(null, '', `${location.pathname}${location.search}#inbox`)
window.addEventListener('hashchange', () => void navigate())
listenToKeys(current, () => {
  location.hash = `#${parseHash(location.hash).folder}`
})
void navigate()
