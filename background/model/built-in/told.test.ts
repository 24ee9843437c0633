import { describe, expect, it } from 'vitest'
import { MessageId } from '../../../shared/mail'
import type { PersonFact } from '../../rsvp/facts'
import { toldText } from './told'

const fact = (name: string, more: Partial<PersonFact>): PersonFact => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  kind: 'vegetarian',
  says: 'yes',
  superseded: false,
  status: 'yes',
  messageId: MessageId.parse(`of-${name}`),
  sentence: `${name} says so.`,
  date: Date.UTC(2026, 10, 20),
  ...more,
})
const read = {
  shortOf: new Map([['of-Ada', 'm1']]),
  looked: { read: 4, unread: 0 },
  complete: true,
  zone: 'UTC',
  others: { quoted: [], of: 0 },
}
const textOf = (people: PersonFact[], complete = true) => toldText({ topic: 'vegetarian', people }, { ...read, complete }).text

describe('what guests tell of a topic', () => {
  it('counts each guest once, by what he says last, and says who of them stays away', () => {
    const people = [
      fact('Ada', {}),
      fact('Ada', { kind: 'vegan' }),
      fact('Bob', { status: 'no' }),
      fact('Cid', { says: 'no' }),
      fact('Cid', { superseded: true }),
    ]
    expect(textOf(people)).toMatch(/^Vegetarian or vegan: 2 guests, of whom 1 will not come\. 1 guest says it is not so\./)
  })

  it('counts nobody who only eats everything or leaves it open', () => {
    expect(textOf([fact('Ada', { kind: 'diet', says: 'no' }), fact('Bob', { says: 'open' })])).toMatch(
      /^Vegetarian or vegan: 0 guests\. 1 guest leaves it open\./,
    )
  })

  it('says that nobody else mentions it only where everything was read', () => {
    expect(textOf([fact('Ada', {})])).toContain('No other sentence about it was found in the 4 messages read.')
    expect(textOf([fact('Ada', {})], false)).not.toMatch(/nobody/i)
    expect(textOf([])).toBe('Vegetarian or vegan: no sentence about it was found in the 4 messages read.')
    expect(textOf([], false)).not.toMatch(/nobody/i)
  })

  it('cites the message of each sentence where it was packed', () => {
    const { table } = toldText({ topic: 'vegetarian', people: [fact('Ada', { superseded: true }), fact('Bob', {})] }, read)
    expect(table?.rows).toEqual([
      { cells: ['Ada', 'Ada says so.', 'earlier: vegetarian', 'coming', '2026-11-20'], cite: 'm1: Ada says so.' },
      { cells: ['Bob', 'Bob says so.', 'vegetarian', 'coming', '2026-11-20'] },
    ])
  })
})
