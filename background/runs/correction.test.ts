import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RunEvent, type RunId } from '../../shared/run-log'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { estimateTokens } from '../packer/tokens'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, ask, freshAccount, makeBench } = await import('../testing/run-bench')
const { appendEvent, runRows } = await import('../store/run-log')
const { keepCorrection, keptCorrection } = await import('../store/token-correction')

const text = 'The lift stops at every floor, and the door sticks on the 3rd (since 14:20 on Friday). '.repeat(20)
const lift = threadOf('lift', [{ from: 'Ada <ada@example.org>', subject: 'The lift', text }])
const asked = { ...ask, question: 'What is wrong with the lift?' }

beforeEach(freshAccount)

const eventsOf = async (run: RunId) => (await runRows(account.id, run)).map(row => RunEvent.parse(row.event))
const readOf = (events: readonly RunEvent[]) => events.filter(event => event.type === 'mail.read')

async function answered(counted: number) {
  const bench = makeBench(fakeMail([lift]), { turns: [{ text: 'The door sticks.', counted }] })
  const { run } = await bench.engine.ask(asked)
  await bench.over(run)
  return { run, packed: bench.model.requests[0]?.packed, events: await eventsOf(run) }
}

describe('the model’s own count of a prompt', () => {
  it('corrects the estimates of the next run, also in a worker that knows nothing of the first', async () => {
    const first = await answered(3000)
    expect(readOf(first.events)).toMatchObject([{ correction: { grain: 1, scale: 1 } }])
    const learnt = await keptCorrection(account.id, 'scripted')
    expect(learnt).not.toBeNull()
    const second = await answered(3000)
    expect(readOf(second.events)).toMatchObject([{ correction: learnt }])
    expect(second.packed?.tokens).not.toBe(first.packed?.tokens)
  })

  it('does not change how a run packs that a dead worker left', async () => {
    const { run, events } = await answered(3000)
    const upTo = events.findIndex(({ type }) => type === 'mail.read')
    await freshAccount()
    for (const event of events.slice(0, upTo + 1)) await appendEvent(account.id, run, event)
    await keepCorrection(account.id, 'scripted', { grain: 0, scale: 2 })
    const bench = makeBench(fakeMail([lift]), { turns: [{ text: 'The door sticks.' }] })
    await bench.engine.resume()
    await bench.over(run)
    const [request] = bench.model.requests
    const mail = estimateTokens(text)
    expect(Math.abs((request?.packed.tokens ?? 0) - mail)).toBeLessThan(60)
    expect(readOf(await eventsOf(run))).toHaveLength(1)
  })
})
