import type { StartData } from '../page-data'
import { compose } from './compose'
import { h, icon, icons } from './dom'
import { type Route, searchHash } from './route'

/** What stands around every view: the bar with search and account, the rail with folders. */
export type Shell = { stage: HTMLElement; mark(route: Route, unread: number | null): void }

export function buildShell(start: StartData): Shell {
  const stage = h('div', { class: 'AO' })
  const search = h('input', {
    class: 'gb_se',
    name: 'q',
    type: 'text',
    placeholder: 'Search mail',
    'aria-label': 'Search mail',
    autocomplete: 'off',
  })
  const form = h('form', { class: 'search', role: 'search' }, icon(icons.search), search)
  form.addEventListener('submit', event => {
    event.preventDefault()
    location.hash = search.value.trim() ? searchHash(search.value.trim()) : '#inbox'
    search.blur()
  })
  const links = railLinks(start)
  const write = h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' }, icon(icons.pen), 'Compose')
  write.addEventListener('click', compose)
  const bar = h(
    'header',
    { class: 'gb_Ha', role: 'banner' },
    h('span', { class: 'tool' }, icon(icons.menu)),
    h('span', { class: 'brand' }, 'Gmail'),
    form,
    accountButton(start),
  )
  document.body.append(
    bar,
    h(
      'div',
      { class: 'below' },
      h('nav', { class: 'aeN', role: 'navigation' }, write, ...links.values()),
      h('div', { class: 'card nH' }, stage),
    ),
  )
  return { stage, mark: (route, unread) => mark(links, search, route, unread) }
}

function mark(links: Map<string, HTMLElement>, search: HTMLInputElement, route: Route, unread: number | null): void {
  for (const [folder, link] of links) link.classList.toggle('nZ', folder === route.folder)
  search.value = route.folder.startsWith('search/') ? route.query : ''
  const count = links.get('inbox')?.querySelector('.bsU')
  if (count && unread !== null) count.textContent = unread ? String(unread) : ''
}

function railLinks(start: StartData): Map<string, HTMLElement> {
  const folders: [string, string, string][] = [
    ['inbox', 'Inbox', icons.inbox],
    ['starred', 'Starred', icons.star],
    ['sent', 'Sent', icons.sent],
    ['drafts', 'Drafts', icons.draft],
    ['all', 'All Mail', icons.mails],
    ...start.labels.map((label): [string, string, string] => [`label/${encodeURIComponent(label)}`, label, icons.label]),
  ]
  return new Map(
    folders.map(([folder, name, path]) => [
      folder,
      h('div', { class: 'TO' }, icon(path), h('a', { class: 'J-Ke n0', href: `#${folder}` }, name), h('span', { class: 'bsU' })),
    ]),
  )
}

const accountButton = ({ address, name }: StartData): HTMLElement =>
  h(
    'a',
    {
      class: 'gb_B gb_Za',
      role: 'button',
      tabindex: '0',
      href: `https://accounts.google.com/SignOutOptions?service=mail`,
      'aria-label': `Google Account: ${name}  \n(${address})`,
    },
    [...name][0]?.toUpperCase() ?? '?',
  )
