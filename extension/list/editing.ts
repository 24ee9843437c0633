import { useRef, useState } from 'preact/hooks'
import type { ErrorCode } from '../../shared/errors'
import { listWords } from '../../shared/list-words'
import { CallError } from '../../shared/rpc'
import type { Correction, OpenList, ShownRow } from '../../shared/saved-list'
import { useActions } from '../sidebar/actions'
import { nameOf } from '../sidebar/table-sort'

/** What was done last, in words, and the way back. */
export type Outcome = { text: string; again: { label: string; act(): void } | null; error: ErrorCode | null }

export type Editor = {
  open: OpenList
  /** Whose form is shown. */
  editing: { key: string; what: 'edit' | 'merge' } | null
  edit(key: string, what: 'edit' | 'merge'): void
  stop(): void
  correct(correction: Correction, name: string): void
  remove(row: ShownRow): void
  /** Takes these corrections back. */
  takeBack(ids: readonly string[]): void
  /** The newest change of this page, back or again. */
  undo(): void
  redo(): void
  outcome: Outcome | null
}

/** Corrections of a list by hand, each with its way back; only what was done on this page is undone by key. */
export function useEditor(open: OpenList | null): Editor | null {
  const actions = useActions()
  const [editing, setEditing] = useState<Editor['editing']>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const done = useRef<string[][]>([])
  const undone = useRef<string[][]>([])
  if (!open) return null
  const { list } = open

  const tell = (text: string, label: string | null = null, act = () => {}) =>
    setOutcome({ text, again: label === null ? null : { label, act }, error: null })
  const run = (work: () => Promise<void>) => {
    work().catch(error => setOutcome({ text: '', again: null, error: error instanceof CallError ? error.code : 'internal' }))
  }
  const turn = async (ids: readonly string[], back: boolean) => {
    for (const id of back ? ids.toReversed() : ids) await actions.undo(list, id, back)
  }
  const back = (ids: string[]) => async () => {
    await turn(ids, true)
    done.current = done.current.filter(each => each !== ids)
    undone.current.push(ids)
    tell(listWords.done.undone, listWords.done.redo, () => run(forth(ids)))
  }
  const forth = (ids: string[]) => async () => {
    await turn(ids, false)
    undone.current = undone.current.filter(each => each !== ids)
    done.current.push(ids)
    tell(listWords.done.redone, listWords.done.undo, () => run(back(ids)))
  }
  const correct = (correction: Correction, name: string) =>
    run(async () => {
      const known = new Set(list.corrections.map(({ id }) => id))
      const after = await actions.correct(list, correction)
      const made = after.list.corrections.filter(({ id }) => !known.has(id)).map(({ id }) => id)
      done.current.push(made)
      undone.current = []
      tell(listWords.done[correction.type](name), listWords.done.undo, () => run(back(made)))
    })

  return {
    open,
    editing,
    edit: (key, what) => setEditing({ key, what }),
    stop: () => setEditing(null),
    correct,
    remove: row => correct({ type: 'remove', key: row.key }, nameOf(row)),
    takeBack: ids => run(back([...ids])),
    undo: () => {
      const last = done.current.at(-1)
      if (last) run(back(last))
    },
    redo: () => {
      const last = undone.current.at(-1)
      if (last) run(forth(last))
    },
    outcome,
  }
}
