import { h } from './dom'

const kept = 6

/** Shows one view at a time. Earlier views stay in the page below a hidden parent, as Gmail leaves them. */
export function makeStage(place: HTMLElement) {
  const views = new Map<string, HTMLElement>()
  return {
    /** The view of this key, made visible; made first where it is new. */
    show(key: string, make: () => HTMLElement): HTMLElement {
      const view = views.get(key) ?? h('div', { class: 'nH bkK' }, make())
      views.delete(key)
      views.set(key, view)
      for (const [other, element] of views) {
        element.style.display = other === key ? '' : 'none'
        if (views.size > kept && other !== key) forget(other, element)
      }
      if (!view.isConnected) place.append(view)
      return view.firstElementChild as HTMLElement
    },
    has: (key: string) => views.has(key),
  }

  function forget(key: string, element: HTMLElement): void {
    views.delete(key)
    element.remove()
  }
}
