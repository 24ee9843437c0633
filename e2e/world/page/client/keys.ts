import { compose } from './compose'
import { tick } from './list'

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Gmail's keyboard shortcuts: j and k move the row in focus, x ticks it, o or Enter opens it, u goes back, c writes, / searches. */
export function listenToKeys(main: () => HTMLElement | null, back: () => void): void {
  const rows = () => [...(main()?.querySelectorAll<HTMLElement>('tr.zA') ?? [])]
  const current = () => rows().find(row => row.classList.contains('btb'))

  function move(by: number): void {
    const all = rows()
    const at = all.findIndex(row => row.classList.contains('btb'))
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)]
    for (const row of all) focusRow(row, row === next)
    next?.focus()
  }

  const actions: Record<string, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const row = current()
      if (row) tick(row)
    },
    o: () => open(current()),
    Enter: () => open(current()),
    u: back,
    c: compose,
    '/': () => document.querySelector<HTMLElement>('input[name="q"]')?.focus(),
  }

  document.addEventListener('keydown', event => {
    if (isText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}

function focusRow(row: HTMLElement, on: boolean): void {
  row.classList.toggle('btb', on)
  row.tabIndex = on ? 0 : -1
}

function open(row: HTMLElement | undefined): void {
  if (row?.dataset.hash) location.hash = row.dataset.hash
}
