import { describe, expect, it } from 'vitest'
import type { EventCandidate } from './events'
import { answerSearches, invitationStages, searchWords, unsearched } from './search-plan'

const event = (more: Partial<EventCandidate> = {}): EventCandidate => ({
  uid: '',
  title: 'Garden lunch',
  start: '2026-12-05',
  zone: '',
  sequence: 0,
  host: { name: 'Me', address: 'me@example.com' },
  messages: [],
  invitees: [],
  words: ['garden', 'lunch'],
  bodyWords: [],
  since: 0,
  instances: [],
  ...more,
})
const guests = (n: number) => Array.from({ length: n }, (_, i) => ({ name: '', address: `g${i}@example.org` }))
const input = (more: Partial<EventCandidate>, others = guests(0)) => ({
  event: event(more),
  me: 'me@example.com',
  since: 1e12,
  guests: others,
})

describe('searches for answers', () => {
  it('look in every folder since the invitation for each guest by address and by full name', () => {
    const [first] = answerSearches(input({ invitees: [{ name: 'Kern, Ada', address: 'Ada@Example.org' }] }), [])
    expect(first).toBe('in:anywhere after:999996400 {from:ada@example.org from:"Kern Ada"}')
  })

  it('name a dozen guests each, and never the owner', () => {
    const all = answerSearches(input({ invitees: [...guests(30), { name: '', address: 'ME@example.com' }] }), [])
    expect(all.filter(query => query.includes('from:'))).toHaveLength(3)
    expect(all.join(' ')).not.toContain('from:me@')
  })

  it('look for the subject, for two words of the title, and for invitation replies where there is a UID', () => {
    expect(answerSearches(input({ uid: 'u1' }), []).map(query => query.replace(/^in:anywhere after:\d+ /, ''))).toEqual([
      '{subject:"Garden lunch"}',
      '{(Garden lunch)}',
      'filename:ics',
    ])
  })

  it('are not made twice, and only name who is new', () => {
    const made = answerSearches(input({ invitees: guests(2) }), [])
    expect(answerSearches(input({ invitees: guests(2) }), made)).toEqual([])
    expect(answerSearches(input({ invitees: guests(3) }), made)).toEqual(['in:anywhere after:999996400 {from:g2@example.org}'])
  })

  it('of more guests than can be named take in everything since the invitation', () => {
    expect(answerSearches(input({}, guests(1001)), [])).toEqual(['in:anywhere after:999996400'])
    expect(unsearched(input({}, guests(1001)), ['in:anywhere after:999996400'])).toEqual([])
  })

  it('keep the operators of a stranger’s title and name to themselves', () => {
    const all = answerSearches(
      input({ title: 'Lunch" OR in:trash {x', invitees: [{ name: 'A" B} from:x', address: 'a@example.org' }] }),
      [],
    )
    expect(all.join('\n')).not.toMatch(/B\}|" OR in:trash \{/)
  })

  it('say of whom they were not made, or not since long enough', () => {
    const made = answerSearches({ ...input({ invitees: guests(1) }), since: 2e12 }, [])
    expect(unsearched(input({ invitees: guests(1) }), made)).toEqual(['g0@example.org'])
    expect(unsearched({ ...input({ invitees: guests(2) }), since: 2e12 }, made)).toEqual(['g1@example.org'])
  })
})

describe('the invitation', () => {
  it('is looked for by the words of the question as they are written, then by what sounds like one', () => {
    const [first, , third, fourth] = invitationStages('Wer kommt zum Käsefondue?')
    expect(first?.[0]).toBe('from:me Käsefondue')
    expect(third?.[0]).toBe('from:me {Käsefondue}')
    expect(fourth?.[0]).toContain('einladen')
  })

  it('without a word of its own is looked for among own mail that invites', () => {
    expect(searchWords('Who is coming?')).toEqual([])
    expect(invitationStages('Who is coming?')[0]?.[0]).toContain('from:me newer_than:1y {')
  })
})
