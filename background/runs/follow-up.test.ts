import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount, makeBench } = await import('../testing/run-bench')
const { builtIn } = await import('../model/built-in')

const me = 'Me <me@example.com>'
const party = threadOf('party', [
  {
    from: me,
    to: 'ada@example.org, bob@example.org, cid@example.org',
    subject: 'Housewarming',
    text: 'Housewarming on Saturday 12 December 2026 at 6 pm. Are you coming? Is anyone vegetarian?',
  },
  { from: 'Ada <ada@example.org>', subject: 'Re: Housewarming', text: 'Yes, I will come! I am vegetarian, by the way.' },
  { from: 'Bob <bob@example.org>', subject: 'Re: Housewarming', text: 'Count me in. I am no longer a vegetarian.' },
])
const offers = threadOf('offers', [
  { from: 'Eve <eve@example.net>', subject: 'Vegetarian offers', text: 'Our whole team is vegetarian since last year.' },
])
const club = threadOf('club', [
  {
    from: me,
    to: 'dee@example.org',
    subject: 'Book club',
    text: 'Book club on Friday 27 November 2026 at 7 pm. Are you coming?',
  },
  { from: 'Dee <dee@example.org>', subject: 'Re: Book club', text: 'I will be there. I am vegan and vegetarian.' },
])

beforeEach(freshAccount)

function openConversation() {
  const bench = makeBench(fakeMail([party, club, offers]), { turns: [] })
  bench.deps.model = async () => builtIn
  bench.deps.settings = async () => ({ ...bench.settings, mind: 'built-in' })
  let conversation: Awaited<ReturnType<typeof bench.engine.ask>>['conversation'] | null = null
  return async (question: string) => {
    const asked = await bench.engine.ask({
      account: account.id,
      conversation,
      question,
      quoted: null,
      scope: { type: 'mailbox' },
      zone: 'Europe/Berlin',
    })
    conversation = asked.conversation
    return (await bench.over(asked.run)).answer
  }
}

describe('a question behind a guest list', () => {
  it('is about that list’s people, each with a checked sentence, denials told apart', async () => {
    const ask = openConversation()
    expect((await ask('Who is coming to the housewarming?'))?.guests?.event.title).toContain('Housewarming')
    const answer = await ask('And who is vegetarian?')
    expect(answer?.text).toBe(
      [
        'Vegetarian or vegan: 1 guest. 1 guest says it is not so.\n\nOther sentences that mention it:\n',
        '- Me: “Is anyone vegetarian?” [[0]]',
        '- Eve: “Our whole team is vegetarian since last year.” [[1]]',
        '- Dee: “I am vegan and vegetarian.” [[2]]',
      ].join('\n'),
    )
    expect(answer?.guests).toBeUndefined()
    expect(answer?.table?.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['Bob', 'I am no longer a vegetarian.', 'not: vegetarian', 'coming'],
      ['Ada', 'I am vegetarian, by the way.', 'vegetarian', 'coming'],
    ])
    expect(answer?.citations.map(({ quote, checked }) => [quote, checked])).toEqual([
      ['Is anyone vegetarian?', true],
      ['Our whole team is vegetarian since last year.', true],
      ['I am vegan and vegetarian.', true],
      ['I am no longer a vegetarian.', true],
      ['I am vegetarian, by the way.', true],
    ])
  })

  it('names another event where it means one, and the next event where nothing was asked before', async () => {
    const ask = openConversation()
    await ask('Who is coming to the housewarming?')
    expect((await ask('Who is vegetarian at the book club?'))?.table?.rows.map(({ cells }) => cells[0])).toContain('Dee')
    expect((await openConversation()('Who is vegetarian?'))?.table?.rows.map(({ cells }) => cells[0])).toContain('Dee')
  })

  it('who comes is the same event’s list again', async () => {
    const ask = openConversation()
    await ask('Who is coming to the housewarming?')
    expect((await ask('How many do I cook for?'))?.guests?.event.title).toContain('Housewarming')
    expect((await ask('How many do I cook for?'))?.text).toMatch(/^2 coming, 2 heads\./)
  })
})
