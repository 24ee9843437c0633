import { describe, expect, it } from 'vitest'
import { journalCsv, journalJson, subjectOf } from './journal-export'
import { card } from './testing/card'

describe('the journal as a file', () => {
  it('has a line for each action, with question, people and outcome', () => {
    const [titles, line] = journalCsv([
      card({ tool: 'send_email', question: 'Tell Ada', people: ['ada@example.org'], state: 'done', undone: true }),
    ]).split('\r\n')
    expect(titles).toContain('When,What,Question,People,About,Outcome,Undone')
    expect(line).toBe('2026-11-23T18:00:00.000Z,Send a mail,Tell Ada,ada@example.org,Lunch,Done.,yes')
  })

  it('lets no cell be taken for a formula', () => {
    expect(journalCsv([card({ question: '=1+1' })])).toContain("'=1+1")
  })

  it('can be read back as JSON', () => {
    expect(JSON.parse(journalJson([card({})]))).toEqual([card({})])
  })

  it('names what an action changes before what it writes', () => {
    expect(subjectOf(card({ touched: [{ id: '1', title: 'The thread', detail: '' }] }))).toBe('The thread')
    expect(subjectOf(card({ args: {} }))).toBe('')
  })
})
