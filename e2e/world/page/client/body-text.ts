import { h } from './dom'

const quote = /\n(?:[^\n]{5,200}:\s*\n\s*)?(?:>[^\n]*(?:\n|$)\s*)+$/

/** The text of a message: links can be clicked, and what it quotes at its end is hidden behind Gmail's three dots. */
export function bodyText(text: string): (Node | string)[] {
  const at = quote.exec(text)?.index ?? -1
  if (at < 0) return linked(text)
  const quoted = h('div', { class: 'gmail_quote' }, ...linked(text.slice(at).trim()))
  quoted.style.display = 'none'
  const dots = h('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': 'Show trimmed content' }, '•••')
  dots.addEventListener('click', () => {
    quoted.style.display = quoted.style.display ? '' : 'none'
  })
  return [...linked(text.slice(0, at).trimEnd()), dots, quoted]
}

const linked = (text: string): (Node | string)[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/)
    .map((part, at) => (at % 2 ? h('a', { href: part, target: '_blank', rel: 'noreferrer' }, part) : part))
