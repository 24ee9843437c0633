// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listWords } from '../../shared/list-words'
import { CallError } from '../../shared/rpc'
import type { OpenList } from '../../shared/saved-list'
import { galleryActions } from '../gallery-actions'
import { conflicting, corrected } from '../gallery-lists'
import { galleryStates } from '../gallery-states'
import { Sidebar } from '../sidebar/sidebar'

const added = '00000000-0000-4000-a000-000000000077'
const withOneMore = (open: OpenList): OpenList => ({
  ...open,
  list: {
    ...open.list,
    corrections: [...open.list.corrections, { id: added, at: 1, undone: false, correction: { type: 'remove', key: 'x' } }],
  },
})
const correct = vi.fn(async () => withOneMore(corrected))
const undo = vi.fn(async () => corrected)
const copyTable = vi.fn(async () => true)
const askEvent = vi.fn()
const actions = { ...galleryActions, correct, undo, copyTable, askEvent }

const show = (name: string) => {
  const state = galleryStates[name]
  if (!state) throw new Error(`no state ${name}`)
  void act(() => render(<Sidebar state={state} actions={actions} />, document.body))
}
const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
const settle = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 5)))
const click = async (selector: string) => {
  await act(() => one(selector).click())
  await settle()
}
const press = async (selector: string, init: KeyboardEventInit) => {
  const target = one(selector)
  target.focus()
  await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })))
  await settle()
}
const otto = '[data-key="otto.lamm@example.org"] .name'
const focused = () => document.activeElement?.textContent

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

describe('a kept list', () => {
  it('makes only what was changed the user’s word', async () => {
    show('list')
    await press(otto, { key: 'e' })
    one<HTMLInputElement>('form.person [name=note]').value = 'on the stairs'
    await click('[data-save]')
    expect(correct).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: corrected.list.id }), {
      type: 'set',
      key: 'otto.lamm@example.org',
      note: 'on the stairs',
    })
    expect(document.querySelector('form.person')).toBeNull()
  })

  it('leaves a person alone whose form is closed with Escape, and goes back to the name', async () => {
    show('list')
    await press(otto, { key: 'e' })
    await press('form.person [name=note]', { key: 'Escape' })
    expect(correct).not.toHaveBeenCalled()
    expect(focused()).toBe('Otto Lamm')
  })

  it('goes from person to person with the arrow keys, and has one tab stop', async () => {
    show('list')
    expect(document.querySelectorAll('.guests .name[tabindex="0"]')).toHaveLength(1)
    await press(otto, { key: 'ArrowUp' })
    const above = focused()
    expect(above).not.toBe('Otto Lamm')
    await press('[tabindex="0"].name', { key: 'ArrowDown' })
    expect(focused()).toBe('Otto Lamm')
  })

  it('removes with Delete and takes back with Ctrl+Z what was done here, once', async () => {
    show('list')
    await press(otto, { key: 'z', ctrlKey: true })
    expect(undo).not.toHaveBeenCalled()
    await press(otto, { key: 'Delete' })
    expect(correct).toHaveBeenCalledWith(expect.anything(), { type: 'remove', key: 'otto.lamm@example.org' })
    expect(one('.toast').textContent).toContain(listWords.done.remove('Otto Lamm'))
    await press('.guests [tabindex="0"].name', { key: 'z', ctrlKey: true })
    await press('.guests [tabindex="0"].name', { key: 'z', ctrlKey: true })
    expect(undo).toHaveBeenCalledExactlyOnceWith(expect.anything(), added, true)
  })

  it('makes no keys of letters that are typed', async () => {
    show('list')
    await click('[data-add]')
    await press('form.person [name=name]', { key: 'Delete' })
    expect(correct).not.toHaveBeenCalled()
  })

  it('says why where a correction did not get through', async () => {
    correct.mockRejectedValueOnce(new CallError('worker-gone'))
    show('list')
    await press(otto, { key: 'Delete' })
    expect(one('.toast.wrong').textContent).not.toBe('')
  })

  it('adds nobody twice under one address', async () => {
    show('list')
    await click('[data-add]')
    one<HTMLInputElement>('form.person [name=name]').value = 'Anna'
    one<HTMLInputElement>('form.person [name=email]').value = 'Anna.Berg@example.org'
    await click('[data-save]')
    expect(correct).not.toHaveBeenCalled()
    expect(one('[role=alert]').textContent).toBe(listWords.form.known('Anna Berg'))
  })

  it('lets the user choose where a newer mail says otherwise', async () => {
    show('list-conflict')
    await click('[data-conflict=keep]')
    expect(correct).toHaveBeenCalledWith(expect.anything(), { type: 'set', key: 'carlos.duarte@example.org', status: 'no', party: 0 })
    await click('[data-conflict=take]')
    expect(undo).toHaveBeenCalledWith(expect.anything(), conflicting.list.corrections[0]?.id, true)
  })

  it('copies what the filter shows, and says how many', async () => {
    show('list')
    await click('[data-filter=maybe]')
    expect(one('[data-copy]').textContent).toBe(listWords.bar.copyThese(1))
    await click('[data-copy]')
    expect(copyTable).toHaveBeenCalledWith(expect.stringContaining('Hanneke'), expect.objectContaining({ length: 2 }))
  })

  it('asks about another event by its name', async () => {
    show('list')
    await click('[data-events]')
    await click('.guests .examples .chip')
    expect(askEvent).toHaveBeenCalledWith(expect.objectContaining({ title: 'New Year' }), expect.anything())
  })
})

it('shows only who answered since the day of the question, until the chip is taken away', async () => {
  show('list-since')
  expect(document.querySelectorAll('.guests .name')).toHaveLength(0)
  await click('[data-since]')
  expect(document.querySelectorAll('.guests .name')).toHaveLength(5)
})

it('says what an update changed, and that nothing is new', () => {
  show('list-updated')
  expect(one('.changes').textContent).toContain('Otto Lamm: maybe, 1 head → no')
  show('list-nothing-new')
  expect(one('.changes').textContent).toBe(listWords.changes.none)
})
