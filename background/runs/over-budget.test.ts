import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { isComplete } from '../../shared/answer'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { words } from '../../shared/words'
import { packThreads } from '../packer/pack'
import { readThread } from '../reader/read-thread'
import { fakeMail, threadOf } from '../testing/fake-mail'
import { reservedTokens } from './budget'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { ask, freshAccount, makeBench } = await import('../testing/run-bench')

const filler = 'The stairs were swept and the bins put out, as every week. '.repeat(12)
const house = (at: number, text: string) =>
  threadOf(`h${String(at).padStart(2, '0')}`, [{ from: `guest${at}@example.org`, subject: `House ${at}`, text: `${text}\n\n${filler}` }])
const tokensOf = (threads: readonly ReturnType<typeof house>[]): number =>
  packThreads(
    threads.map(thread => readThread(thread, new Map())),
    { budget: Number.POSITIVE_INFINITY, question: '', me: '' },
  ).tokens
const idsIn = (text = ''): string[] => [...text.matchAll(/^### (m\d+) /gm)].map(([, id]) => id ?? '')

beforeEach(freshAccount)

/** A bench whose mind's window holds so many tokens of mail. */
function benchFor(threads: readonly ReturnType<typeof house>[], budget: number) {
  const bench = makeBench(fakeMail(threads), { turns: [{ text: 'On Monday.' }, { text: 'On Tuesday.' }] })
  bench.model.window = reservedTokens + Math.floor(budget)
  return bench
}

it('mail that is 5 % too much is asked about by itself, and the receipt says what went', async () => {
  const threads = Array.from({ length: 40 }, (_, at) => house(at, at === 7 ? 'The lift is mended on Monday.' : `Note ${at}.`))
  const budget = tokensOf(threads) / 1.05
  const bench = benchFor(threads, budget)
  const view = await bench.over((await bench.engine.ask({ ...ask, question: 'What day is the lift mended?' })).run)
  const receipt = view.receipt
  expect([view.state, bench.model.requests.length]).toEqual(['answered', 1])
  const sent = bench.model.requests[0]?.packed
  expect(sent?.tokens).toBeLessThanOrEqual(budget)
  expect(sent?.text).toContain('The lift is mended on Monday.')
  const gone = receipt?.leftOut ?? []
  expect(idsIn(sent?.text)).toHaveLength(40 - gone.length)
  expect(gone.length).toBeGreaterThanOrEqual(2)
  expect(gone.length).toBeLessThanOrEqual(5)
  expect(new Set(gone.map(({ why, part }) => `${part}${words.leftOut[why]}`))).toEqual(new Set(['did not fit beside the rest']))
  expect([receipt?.messages, receipt?.read, receipt && isComplete(receipt)]).toEqual([40, 40 - gone.length, false])
})

it('a later question keeps the beginning of what was shown, and is shown what it is about', async () => {
  const threads = [
    house(1, 'The music was loud.'),
    house(2, 'The lift works again.'),
    house(3, 'Cleo slept.'),
    house(4, 'The bulb is broken.'),
    house(5, 'Rain.'),
  ]
  const bench = benchFor(threads, (tokensOf(threads) / 5) * 2.4)
  const first = await bench.engine.ask({ ...ask, question: 'What of the lift and of Cleo?' })
  await bench.over(first.run)
  await bench.over((await bench.engine.ask({ ...ask, conversation: first.conversation, question: 'Is the bulb broken?' })).run)
  expect(bench.model.requests.map(({ packed }) => idsIn(packed.text))).toEqual([
    ['m2', 'm3'],
    ['m2', 'm4'],
  ])
})

it('an answer that only fits without most of its quote is asked about, and the receipt says how much of the quote is missing', async () => {
  const asked = Array.from({ length: 40 }, (_, at) => `Question ${at}: does the lift stop at floor ${at}?`)
  const thread = threadOf('lift', [
    { from: 'ann@example.org', subject: 'Lift', text: asked.join('\n') },
    { from: 'bob@example.net', subject: 'Re: Lift', text: `Yes to the first.\n\n${asked.map(line => `> ${line}`).join('\n')}` },
  ])
  const bench = benchFor([thread], tokensOf([thread]) / 2)
  const { receipt } = await bench.over((await bench.engine.ask({ ...ask, question: 'Yes to which?' })).run)
  expect(bench.model.requests[0]?.packed.text).toContain(`Yes to the first.\n> ${asked[0]}\n> ${asked[1]}`)
  expect(receipt?.leftOut.map(({ messageId, part, why }) => [messageId, part, why])).toEqual([
    ['lift-1', '', 'over-budget'],
    ['lift-2', '28 quoted lines', 'over-budget'],
  ])
  expect([receipt?.read, receipt?.folded, receipt && isComplete(receipt)]).toEqual([1, 0, false])
})
