import { expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { openMortal, operations } = await import('../testing/mortal-worker')

it('does not say that a mail failed where Gmail falls silent just after it was asked to send it', async () => {
  const through = await openMortal()
  const silent = Array.from({ length: 30 }, (_, index) => ({ on: 'GET /gmail' as const, nth: index + 1, do: 500 as const }))
  const sentUnheard = { on: 'POST /gmail/v1/users/me/drafts/send' as const, nth: 1, do: 'commit-drop' as const }
  const outcome = await through(operations.send, { deaths: [], faults: [sentUnheard, ...silent], keepsMark: true })
  expect(outcome).toMatchObject({ state: 'unknown', mails: 1 })
})
