import { describe, expect, it } from 'vitest'
import { Action, Signed } from '../shared/action'
import { card } from '../shared/testing/card'
import { effectsOf } from './replay-effects'
import { becomesOffered } from './replay-signing'

const operation = { type: 'event-insert', eventId: 'lunch1', body: '{"id":"lunch1"}', notify: true } as const
const signed = JSON.stringify(
  Signed.parse({ v: 1, account: '1', address: 'me@example.com', tool: 'create_event', operations: [operation], guards: [] }),
)
const action = Action.parse({ ...card({}), signed, hash: '', nonce: '', progress: [] })
const inserted = (query: string) =>
  effectsOf(
    [{ method: 'POST', path: `/calendar/v3/calendars/primary/events${query}`, body: { id: 'lunch1' }, at: 0, account: 'me@example.com' }],
    [action],
  )[0]?.card

describe('the card of an effect', () => {
  it('is that whose event was signed, where Google mails the guests as it says', () => {
    expect(inserted('?conferenceDataVersion=0&sendUpdates=all')).toBe(0)
  })

  it('is none where others are mailed than was signed', () => {
    expect([inserted('?sendUpdates=none'), inserted('?sendUpdates=externalOnly'), inserted('')]).toEqual([null, null, null])
  })
})

describe('a card that waits for another', () => {
  it('is passed over at once where nothing is under way', async () => {
    const looks = { isOffered: () => Promise.resolve(false), isUnderWay: () => Promise.resolve(false) }
    expect(await becomesOffered(looks, 10)).toBe(false)
  })

  it('is waited for while its event is being made', async () => {
    const left = { looks: 4 }
    const looks = { isOffered: () => Promise.resolve(left.looks === 0), isUnderWay: () => Promise.resolve(left.looks-- > 1) }
    expect(await becomesOffered(looks, 200)).toBe(true)
  })
})
