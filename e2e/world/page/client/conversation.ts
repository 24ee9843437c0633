import type { MessageData, PageOptions, ThreadData } from '../page-data'
import { bodyText } from './body-text'
import { writeBox } from './compose'
import { h, icon, icons } from './dom'
import { decimal } from './list'

/** An open thread. Messages before the last are closed; of many, those in the middle stand behind a count, as in Gmail. */
export function conversationView(thread: ThreadData, options: PageOptions): HTMLElement {
  const ids = options.unseen ? {} : { 'data-thread-perm-id': `thread-f:${decimal(thread.id)}`, 'data-legacy-thread-id': thread.id }
  const subject = h('h2', { class: 'hP', tabindex: '-1', jsname: 'r4nke', ...ids }, thread.subject || '(no subject)')
  const labels = thread.labels.map(label => h('span', { class: 'hN' }, label))
  const items = thread.messages.map((message, at) => listItem(message, at === thread.messages.length - 1, options))
  const heading = h('div', { class: 'nH' }, h('div', { class: 'ha' }, subject, ...labels))
  return h(
    'div',
    { class: options.preview ? 'nH iY' : 'nH if' },
    heading,
    h('div', { role: 'list', class: 'nH' }, ...folded(items)),
    replyRow(),
  )
}

/** Keeps the first, the one before the last and the last in sight where there are more than five. */
function folded(items: HTMLElement[]): HTMLElement[] {
  if (items.length <= 5) return items
  const middle = items.slice(1, -2)
  for (const item of middle) item.style.display = 'none'
  const older = h('div', { class: 'adv', role: 'button', tabindex: '0' }, h('span', { class: 'adx' }, String(middle.length)))
  older.addEventListener('click', () => {
    older.remove()
    for (const item of middle) item.style.display = ''
  })
  return [...items.slice(0, 1), older, ...items.slice(1)]
}

function listItem(message: MessageData, open: boolean, options: PageOptions): HTMLElement {
  const item = h('div', { role: 'listitem', class: 'h7', tabindex: '-1' })
  const show = (expanded: boolean) => {
    item.setAttribute('aria-expanded', String(expanded))
    item.replaceChildren(
      h('div', { class: 'Bk' }, expanded ? openMessage(message, options, () => show(false)) : closedMessage(message, () => show(true))),
    )
  }
  show(open)
  return item
}

function closedMessage(message: MessageData, onOpen: () => void): HTMLElement {
  const line = h(
    'div',
    { class: 'adf ads' },
    avatar(message),
    h('span', { class: 'yP', email: message.from.address, name: message.from.name }, message.from.name),
    h('div', { class: 'iA g6' }, message.snippet),
    h('span', { class: 'g3', title: message.fullDate }, message.date.replace(/, \d{4},.*/, '')),
  )
  line.addEventListener('click', onOpen)
  return line
}

function openMessage(message: MessageData, options: PageOptions, onClose: () => void): HTMLElement {
  const sender = h(
    'span',
    { class: 'gD', email: message.from.address, name: message.from.name, 'data-hovercard-id': message.from.address, translate: 'no' },
    message.from.name,
  )
  const recipients = message.to.flatMap((person, at) => [
    at ? ', ' : '',
    h('span', { class: 'g2', email: person.address, name: person.name }, person.name),
  ])
  const head = h(
    'div',
    { class: 'gE iv gt' },
    avatar(message),
    h(
      'div',
      { class: 'gs' },
      h('h3', { class: 'iw' }, sender, h('span', { class: 'go' }, `<${message.from.address}>`)),
      h('div', { class: 'hb' }, 'to ', ...recipients),
    ),
    h('span', { class: 'g3', title: message.fullDate, alt: message.fullDate }, message.date),
    h('div', { class: 'T-I-Js-Gs aap T-I-awG', role: 'button', 'aria-label': 'More' }, icon(icons.more)),
  )
  head.addEventListener('click', onClose)
  const ids = options.unseen ? {} : messageIds(message, options)
  const element = h(
    'div',
    { class: 'adn ads', ...ids },
    head,
    h('div', { class: 'ii gt' }, h('div', { class: 'a3s aiL', dir: 'auto' }, ...bodyText(message.text))),
  )
  if (message.own && options.unsynced && !options.unseen) syncLater(element, message, options)
  return element
}

function messageIds(message: MessageData, { unsynced }: PageOptions): Record<string, string> {
  if (message.own && unsynced) return { 'data-message-id': `#msg-a:r${decimal(message.id)}` }
  return { 'data-message-id': `#msg-f:${decimal(message.id)}`, 'data-legacy-message-id': message.id }
}

/** An own reply just sent has no legacy id until Gmail's server has answered. */
function syncLater(element: HTMLElement, message: MessageData, options: PageOptions): void {
  const sync = () => {
    options.unsynced = 0
    element.setAttribute('data-legacy-message-id', message.id)
  }
  if (options.unsynced < 0) document.addEventListener('gmail-sync', sync, { once: true })
  else setTimeout(sync, options.unsynced)
}

function replyRow(): HTMLElement {
  const reply = h('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, icon(icons.reply), 'Reply')
  const row = h('div', { class: 'amn' }, reply, h('span', { class: 'ams bkG', role: 'link', tabindex: '0' }, 'Forward'))
  reply.addEventListener('click', () => row.replaceWith(writeBox('Reply')))
  return row
}

const colors = ['#5e6ad2', '#1e8e3e', '#b06000', '#a142f4', '#c5221f', '#12858d', '#3c6ea8', '#8d5524']

function avatar({ from }: MessageData): HTMLElement {
  const element = h('div', { class: 'avatar', 'aria-hidden': 'true' }, [...from.name.replace(/["']/g, '')][0]?.toUpperCase() ?? '?')
  element.style.background = colors[[...from.address].reduce((sum, char) => sum + char.charCodeAt(0), 0) % colors.length] ?? ''
  return element
}
