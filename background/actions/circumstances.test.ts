import { describe, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { guest, made, savedList } from '../../shared/testing/saved-list'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { addressesListed, listsMeant, writtenToAs, writtenToAt } = await import('./circumstances')

const list = savedList(
  [guest('Ada', 'none', null), guest('Eve', 'yes', 3, { invited: false }), guest('Uma', 'none', null, { email: 'Uma@Example.org' })],
  {
    corrections: [
      made(4, { type: 'add', key: 'tom@example.org', name: 'Tom', email: 'tom@example.org', status: 'yes', party: 1, with: [], note: '' }),
    ],
  },
)

describe('the addresses of a guest list', () => {
  it('count where the ask names its event: who was invited or added by the user, nobody who wrote of himself', () => {
    const listed = addressesListed(listsMeant([list], 'Remind everyone who has not answered about the garden party', 'another'))
    expect([...listed]).toEqual(['ada@example.org', 'uma@example.org', 'tom@example.org'])
  })

  it('count in the conversation that made the list, and nowhere else', () => {
    expect(addressesListed(listsMeant([list], 'Remind everyone', list.conversation)).size).toBe(3)
    expect(listsMeant([list], 'Remind everyone', 'another')).toEqual([])
  })
})

describe('whom the user has written to by a name', () => {
  const queries: string[] = []
  const message = (labels: string[], to: string) => ({ labels, payload: { headers: [{ name: 'To', value: to }] } })
  const source = {
    search: async (query: string) => {
      queries.push(query)
      return [{ id: 't1', messages: 1, only: null }]
    },
    thread: async () => ({
      messages: [
        message(['SENT'], 'Carla Lang <carla.lang@choir.example>, Bob <bob@example.org>'),
        message(['INBOX'], 'Carla Lang <other@freeletter.example>'),
      ],
    }),
  }
  const find = (name: string) => writtenToAs(name, source as never, {} as never)

  it('is read from the headers of sent mail, and of nobody else’s', async () => {
    expect(await find('Lang, Carla')).toEqual([{ name: 'Carla Lang', address: 'carla.lang@choir.example' }])
    expect(queries).toEqual(['from:me to:(lang carla)'])
  })

  it('is not looked for by a single name, which many share', async () => {
    queries.length = 0
    expect(await find('Carla')).toEqual([])
    expect(queries).toEqual([])
  })

  it('is found by the name of a mailbox too, which not every house has', async () => {
    queries.length = 0
    expect(await writtenToAt('carla.lang', source as never, {} as never)).toEqual([
      { name: 'Carla Lang', address: 'carla.lang@choir.example' },
    ])
    expect(await writtenToAt('other', source as never, {} as never)).toEqual([])
    expect(queries).toEqual(['from:me to:carla.lang', 'from:me to:other'])
    expect([await writtenToAt('info', source as never, {} as never), await writtenToAt('bob', source as never, {} as never)]).toEqual([
      [],
      [],
    ])
    expect(queries).toHaveLength(2)
  })
})
