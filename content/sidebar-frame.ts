/** Where the sidebar stands in Gmail's page, and the button that opens it. */
export type SidebarFrame = { isOpen(): boolean; open(): void; close(): void; setWidth(width: number): void; remove(): void }

type Options = { address(): string; label: string; title: string; onOpen(): void }
type Parts = { host: HTMLElement; root: ShadowRoot; button: HTMLButtonElement }

/** Below this window width the sidebar stands over Gmail instead of beside it. */
const besideFrom = 1000

const css = `
:host { all: initial }
iframe { position: fixed; inset: 0 0 0 auto; width: min(var(--width), 100vw); height: 100%; border: 0; z-index: 2147483646;
  background: Canvas; color-scheme: light dark; box-shadow: -1px 0 0 rgb(0 0 0 / .12), -6px 0 20px rgb(0 0 0 / .06) }
button { position: fixed; right: 0; bottom: 96px; width: 36px; height: 40px; padding: 0; border: 1px solid rgb(0 0 0 / .12); border-right: 0;
  border-radius: 10px 0 0 10px; z-index: 2147483645; display: grid; place-items: center; cursor: pointer;
  background: #fff; color: #0b57d0; box-shadow: 0 1px 3px rgb(0 0 0 / .16) }
button:hover { background: #e8f0fe }
button:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px }
[hidden] { display: none }
@media print { iframe, button { display: none } }
`
const mark = ['M2.5 12.5c3-6 5-9 6.4-8.6 1.5.5-2.6 8.4-.7 8.6 1.6.1 2.4-3.4 3.7-3.2 1 .1.3 2.4 3.6 2.1', 'M2 15.5h14'] as const

/** The attribute by which a newer script finds what an older one left behind. */
const hostName = 'data-countersign'

/**
 * Puts button and frame into a closed shadow root, since the frame's address would let the page find the extension.
 * `address` is asked for at the first opening only, so that a tab in which it is never opened loads nothing.
 */
export function makeSidebarFrame(options: Options): SidebarFrame {
  for (const old of document.querySelectorAll(`[${hostName}]`)) old.remove()
  const { host, root, button } = build(options.label)
  let frame: HTMLIFrameElement | null = null
  let before: Element | null = null
  let width = 400
  const isOpen = () => frame !== null && !frame.hidden

  function place(): void {
    host.style.setProperty('--width', `${width}px`)
    pushGmail(isOpen() && window.innerWidth >= besideFrom ? width : 0)
  }
  function show(open: boolean): void {
    if (open === isOpen()) return
    if (open) {
      before = document.activeElement
      frame ??= addFrame(root, options)
    }
    if (frame) frame.hidden = !open
    button.hidden = open
    place()
    if (open) {
      frame?.focus()
      options.onOpen()
    } else if (before instanceof HTMLElement) before.focus()
  }

  /** The event that pushGmail makes itself is for Gmail alone. */
  const resized = (event: Event) => {
    if (event.isTrusted) place()
  }

  button.addEventListener('click', () => show(true))
  window.addEventListener('resize', resized)
  return {
    isOpen,
    open: () => show(true),
    close: () => show(false),
    setWidth: wanted => {
      width = wanted
      place()
    },
    remove: () => {
      window.removeEventListener('resize', resized)
      pushGmail(0)
      host.remove()
    },
  }
}

function build(label: string): Parts {
  const host = document.createElement('div')
  host.setAttribute(hostName, '')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const button = document.createElement('button')
  button.type = 'button'
  button.title = label
  button.setAttribute('aria-label', label)
  button.append(drawMark())
  root.append(style, button)
  document.documentElement.append(host)
  return { host, root, button }
}

/** clipboard-write has to name every origin: the frame's own is a dynamic one. */
function addFrame(root: ShadowRoot, { address, title }: Options): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.allow = 'clipboard-write *'
  frame.hidden = true
  frame.src = address()
  root.append(frame)
  return frame
}

function drawMark(): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const set = (element: Element, values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value)
  }
  set(svg, {
    viewBox: '0 0 18 18',
    width: '20',
    height: '20',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-linecap': 'round',
    'aria-hidden': 'true',
  })
  for (const [index, d] of mark.entries()) {
    const path = document.createElementNS(space, 'path')
    set(path, { d, 'stroke-width': index === 0 ? '1.7' : '1.2' })
    svg.append(path)
  }
  return svg
}

/** Gmail measures its own layout on resize, so it is told of one when its room changes. */
function pushGmail(width: number): void {
  const { style } = document.body
  const wanted = width ? `${width}px` : ''
  if (style.paddingRight === wanted) return
  style.boxSizing = width ? 'border-box' : ''
  style.paddingRight = wanted
  window.dispatchEvent(new Event('resize'))
}
