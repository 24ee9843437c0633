import { h } from './dom'

/** A box to write in; it sends nothing. */
export function writeBox(title: string): HTMLElement {
  const body = h('div', {
    class: 'Am Al editable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Message Body',
    g_editable: 'true',
  })
  const region = h('div', { class: 'aoI', role: 'region', 'data-compose-id': '1', 'aria-label': title })
  const discard = h('div', { class: 'T-I', role: 'button' }, 'Discard')
  discard.addEventListener('click', () => region.remove())
  region.append(
    h('div', { class: 'aYF' }, title),
    h('input', { class: 'vO', type: 'text', name: 'to', 'aria-label': 'To recipients', placeholder: 'To' }),
    h('input', { class: 'aoT', type: 'text', name: 'subjectbox', 'aria-label': 'Subject', placeholder: 'Subject' }),
    h('div', { class: 'Ap' }, body),
    h('div', { class: 'dC' }, h('div', { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button' }, 'Send'), discard),
  )
  setTimeout(() => body.focus())
  return region
}

export function compose(): void {
  document.querySelector('.nH.Hy')?.remove()
  document.body.append(h('div', { class: 'nH Hy aXJ' }, writeBox('New Message')))
}
