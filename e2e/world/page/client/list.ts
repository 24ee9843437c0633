import type { Person } from '../mailbox'
import type { ListData, RowData } from '../page-data'
import { h, icon, icons } from './dom'
import { openMenu } from './menu'
import type { Route } from './route'

/** Permanent ids are decimal, legacy ids the same number in hex. */
export const decimal = (hex: string): string => BigInt(`0x${hex}`).toString()

/** A list of threads as Gmail builds it: a table of rows, with the toolbar above. */
export function listView(route: Route, data: ListData): HTMLElement[] {
  const body = h('tbody', {}, ...data.rows.map(row => listRow(route, row)))
  const table = h('table', { class: 'F cf zt', role: 'grid', gh: 'tl' }, body)
  const empty = h('div', { class: 'ae4 empty' }, route.folder.startsWith('search/') ? 'No messages matched your search.' : 'Nothing here.')
  return [toolbar(route, data, table), data.rows.length ? h('div', { class: 'UI' }, table) : empty]
}

function toolbar(route: Route, { from, to, total }: ListData, table: HTMLElement): HTMLElement {
  const all = h('span', { class: 'T-Jo', role: 'checkbox', 'aria-checked': 'false', 'aria-label': 'Select' })
  all.addEventListener('click', () => {
    const ticked = all.getAttribute('aria-checked') !== 'true'
    all.setAttribute('aria-checked', String(ticked))
    for (const row of table.querySelectorAll<HTMLElement>('tr.zA')) tick(row, ticked)
  })
  const step = (page: number, mark: string, on: boolean) =>
    h(
      'a',
      {
        class: on ? 'pager' : 'pager off',
        href: on ? `#${route.folder}/p${page}` : undefined,
        'aria-label': mark === '‹' ? 'Newer' : 'Older',
      },
      mark,
    )
  const count = h('span', { class: 'Dj' }, `${from}–${to} of ${total}`)
  return h(
    'div',
    { class: 'G-atb', gh: 'mtb' },
    all,
    h('span', { class: 'tool' }, icon(icons.reload)),
    h('span', { class: 'tool' }, icon(icons.more)),
    h('span', { class: 'space' }),
    count,
    step(route.page - 1, '‹', route.page > 1),
    step(route.page + 1, '›', to < total),
  )
}

function listRow(route: Route, row: RowData): HTMLElement {
  const ids = {
    'data-thread-id': `#thread-f:${decimal(row.threadId)}`,
    'data-legacy-thread-id': row.threadId,
    'data-legacy-last-message-id': row.lastMessageId,
    'data-legacy-last-non-draft-message-id': row.lastMessageId,
  }
  const box = h('div', { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', tabindex: '-1', dir: 'ltr' })
  const names = row.senders.flatMap((person, at) => [separator(row.senders, at), sender(person, row)])
  const count = row.count > 1 ? h('span', { class: 'bx0' }, String(row.count)) : null
  const subject = h('span', { class: row.unread ? 'bog bqe' : 'bog' }, h('span', ids, row.subject || '(no subject)'))
  const link = h(
    'div',
    { class: 'xS', role: 'link' },
    h(
      'div',
      { class: 'xT' },
      ...row.labels.map(label => h('span', { class: 'at' }, label)),
      h('div', { class: 'y6' }, subject),
      h('span', { class: 'y2' }, h('span', { class: 'Zt' }, ' - '), row.snippet),
    ),
  )
  const element = h(
    'tr',
    { class: row.unread ? 'zA zE' : 'zA yO', role: 'row', tabindex: '-1', jscontroller: 'ZdOxDb', draggable: 'true' },
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY' }, box),
    h('td', { class: 'apU xY' }, h('span', { class: 'aXw T-KT', 'aria-label': 'Not starred', role: 'button' }, icon(icons.star))),
    h('td', { class: 'yX xY', role: 'gridcell' }, h('div', { class: 'yW' }, h('span', { class: 'bA4' }, ...names), ' ', count)),
    h('td', { class: 'xY a4W', role: 'gridcell' }, link),
    h('td', { class: 'yf xY' }, row.hasAttachment && '📎'),
    h('td', { class: 'xW xY', role: 'gridcell' }, h('span', { title: row.fullDate, 'aria-label': row.fullDate }, h('span', {}, row.date))),
  )
  listen(element, box, `#${route.folder}/${row.token}`)
  return element
}

/** Rows answer the right mouse button with Gmail's own menu, so the browser's never opens on them. */
function listen(row: HTMLElement, box: HTMLElement, hash: string): void {
  box.addEventListener('click', event => {
    event.stopPropagation()
    tick(row)
  })
  row.addEventListener('click', () => {
    location.hash = hash
  })
  row.addEventListener('contextmenu', event => {
    event.preventDefault()
    openMenu(event.clientX, event.clientY, [
      'Reply',
      'Reply all',
      'Forward',
      'Archive',
      'Delete',
      'Mark as unread',
      'Snooze',
      'Open in new window',
    ])
  })
  row.dataset.hash = hash
}

/** Ticks or unticks a row; without `on` it turns. */
export function tick(row: HTMLElement, on?: boolean): void {
  const box = row.querySelector('.oZ-jc')
  const ticked = on ?? box?.getAttribute('aria-checked') !== 'true'
  box?.setAttribute('aria-checked', String(ticked))
  box?.classList.toggle('T-Jo-Jp', ticked)
  row.classList.toggle('x7', ticked)
}

const sender = (person: Person, { unread, senders }: RowData): HTMLElement =>
  h(
    'span',
    { class: unread ? 'yP zF' : 'yP', email: person.address, name: person.name, translate: 'no' },
    shortName(person.name, senders.length),
  )

const shortName = (name: string, of: number): string => (of > 1 ? (name.split(/[\s@]/)[0] ?? name) : name)

/** Of many senders the server leaves out those in the middle. */
const separator = (senders: Person[], at: number): string => (at === 0 ? '' : at === 1 && senders.length === 3 ? ' .. ' : ', ')
