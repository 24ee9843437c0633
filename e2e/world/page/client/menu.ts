import { h } from './dom'

/** Gmail's own menu, at a point of the window; any click closes it. */
export function openMenu(x: number, y: number, items: readonly string[]): void {
  document.querySelector('.J-M')?.remove()
  const menu = h(
    'div',
    { class: 'J-M aX0 aYO jQjAxd', role: 'menu' },
    ...items.map(item => h('div', { class: 'J-N', role: 'menuitem' }, item)),
  )
  menu.style.left = `${Math.min(x, window.innerWidth - 220)}px`
  menu.style.top = `${Math.min(y, window.innerHeight - items.length * 32 - 20)}px`
  document.body.append(menu)
  setTimeout(() => document.addEventListener('click', () => menu.remove(), { once: true }))
}
