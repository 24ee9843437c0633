import { expect, it, vi } from 'vitest'
import { CallError } from '../../shared/rpc'
import { card } from '../../shared/testing/card'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { cardActions } = await import('./control-cards')

it('one that cannot be undone does not keep the next from it, and is named', async () => {
  const cards = ['Bo', 'Cy', 'Di'].map((name, n) => card({ people: [name], canUndo: true }, n))
  const asked: string[] = []
  const value = {
    screen: 'conversation',
    cards,
    journal: null,
    notice: null,
    undone: '',
    view: { account: { state: 'connected', id: '1', kind: 'google' } },
  }
  const state = { value }
  const call = async (_: string, { id }: { id: string }) => {
    asked.push(id)
    if (id === cards[0]?.id) throw new CallError('changed')
    return null
  }
  cardActions({ state, call, around: {} } as never).undoCards(cards.map(({ id }) => id))
  await vi.waitFor(() => expect(state.value.notice).toBe('changed'))
  expect(asked).toEqual(cards.map(({ id }) => id))
  expect(state.value.undone).toContain('Send a mail to Bo')
  expect(state.value.undone).not.toContain('Cy')
})
