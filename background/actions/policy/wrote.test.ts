import { describe, expect, it } from 'vitest'
import { namesPerson, wrote } from './naming'

const holds = (ask: string, text: string): boolean => wrote({ ask, typed: [] }, text)

describe('what the user wrote', () => {
  it.each([
    ['Write to jane@corpora.com', 'jane@corpora.co'],
    ['Write to jane@acme.com', 'jane@acme.co'],
    ['Write to mary.jane@acme.com', 'jane@acme.com'],
    ['Write to mary-jane@acme.com', 'jane@acme.com'],
    ['Write to jane@acme.com.example', 'jane@acme.com'],
    ['Send Bob https://corp.com', 'https://corp.co'],
    ['Send Bob https://corp.com.evil.example/a', 'https://corp.com'],
    ['Send Bob https://corp.com/reset/abcdef', 'https://corp.com/reset/abc'],
    ['Tell Bob the code 482913', '4829'],
    ['Write to me@日本.example', 'me@日本.exam'],
  ])('“%s” does not hold %s', (ask, text) => {
    expect(holds(ask, text)).toBe(false)
  })

  it.each([
    ['Write to jane@acme.com.', 'jane@acme.com'],
    ['Write to <jane@acme.com>, please', 'Jane@ACME.com'],
    ['Write to mary.jane@acme.com and jane@acme.com', 'jane@acme.com'],
    ['jane@acme.comに返信して', 'jane@acme.com'],
    ['“jane@acme.com”: say hello', 'jane@acme.com'],
    ['mailto:jane@acme.com', 'jane@acme.com'],
    ['Send Bob the link https://corp.com/a.', 'https://corp.com/a'],
    ['Send Bob (www.corp.com)', 'www.corp.com'],
    ['会議室で会いましょう', '会議室'],
    ['Meet in (room 5)', '(room 5)'],
  ])('“%s” holds %s', (ask, text) => {
    expect(holds(ask, text)).toBe(true)
  })

  it('is nothing where there is nothing', () => {
    expect(holds('Write to Bob', ' ')).toBe(false)
  })

  it('names nobody by the words of somebody else’s address', () => {
    const judged = { ask: 'Write to jane@corpora.com', typed: [] }
    expect(namesPerson(judged, { name: 'Jane', address: 'jane@corpora.co' })).toBe(false)
    expect(namesPerson(judged, { name: '', address: 'jane@corpora.com' })).toBe(true)
    expect(namesPerson({ ...judged, ask: 'Write to Jane' }, { name: '', address: 'jane@corpora.co' })).toBe(true)
  })
})
