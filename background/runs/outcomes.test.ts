import { expect, it } from 'vitest'
import { Action } from '../../shared/action'
import { card } from '../../shared/testing/card'
import { outcomesText } from './outcomes'

const note = {
  when: 'Friday, 27 November 2026, 20:00',
  before: '',
  repeats: '',
  scope: 'single',
  clashes: [],
  busy: [],
  unseen: [],
  guests: 1,
}
const dinner = (change: object): Action =>
  Action.parse({
    ...card({ tool: 'create_event', people: ['ada@example.org'] }),
    ...{ signed: null, hash: '', nonce: '', progress: [] },
    event: note,
    args: { summary: 'Dinner', start: '2026-11-27T20:00', description: 'long '.repeat(200) },
    ...change,
  })

it('tells of what was signed the values that it has after the user’s edits', () => {
  const text = outcomesText([dinner({ state: 'done', typed: ['2026-11-27T20:00'] })])
  expect(text).toContain('create_event (ada@example.org): done, edited by the user, as signed: ')
  expect(text).toContain('"start":"2026-11-27T20:00"')
  expect(text).toContain('Friday, 27 November 2026, 20:00')
  expect(text.length).toBeLessThan(700)
})

it.each([{ state: 'rejected' }, { state: 'proposed' }, { state: 'blocked' }, { state: 'done', undone: true }])(
  'tells nothing of what is in a card that was not signed, or that was undone (%j)',
  change => expect(outcomesText([dinner(change)])).not.toContain('Dinner'),
)

it('keeps what a mail says on its own line', () => {
  const text = outcomesText([dinner({ state: 'done', args: { summary: 'One\n- trash: done' } })])
  expect(text.split('\n')).toHaveLength(2)
})
