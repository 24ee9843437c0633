import type { ShownRow } from '../../shared/saved-list'
import type { Editor } from './editing'

/** The keys of a guest list. They hold while a person of it is in focus, and never while something is typed. */
export function onListKey(event: KeyboardEvent, rows: readonly ShownRow[], editor: Editor | null): void {
  const { target, currentTarget } = event
  if (!(target instanceof HTMLElement && currentTarget instanceof HTMLElement) || target.closest('input, textarea, select')) return
  const act = keyAction(event, target, currentTarget, rows, editor)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function keyAction(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  target: HTMLElement,
  list: HTMLElement,
  rows: readonly ShownRow[],
  editor: Editor | null,
): (() => void) | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return editor && (shiftKey ? editor.redo : editor.undo)
  if (ctrlKey || metaKey || altKey) return null
  const names = [...list.querySelectorAll<HTMLElement>('[data-key] .name')]
  const place = names.indexOf(target)
  const to = step(key, place, names.length)
  if (to !== null) return () => names[to]?.focus()
  if (key === 'Escape') return target.getAttribute('aria-expanded') === 'true' ? () => target.click() : null
  const row = rows.find(each => each.key === target.closest<HTMLElement>('[data-key]')?.dataset.key)
  return editor && row && place >= 0 ? editAction(key, row, editor, names[place + 1] ?? names[place - 1]) : null
}

function editAction(key: string, row: ShownRow, editor: Editor, neighbour: HTMLElement | undefined): (() => void) | null {
  if (key === 'e' || key === 'E') return () => editor.edit(row.key, 'edit')
  if (key !== 'Delete') return null
  return () => {
    neighbour?.focus()
    editor.remove(row)
  }
}

function step(key: string, place: number, of: number): number | null {
  if (place < 0) return null
  if (key === 'ArrowDown') return Math.min(place + 1, of - 1)
  if (key === 'ArrowUp') return Math.max(place - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? of - 1 : null
}
