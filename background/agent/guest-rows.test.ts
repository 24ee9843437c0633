import { describe, expect, it } from 'vitest'
import { guestRowsOf, wordsFound } from './guest-rows'

const columns = ['Name', 'Email', 'Status', 'Party', 'Quote', 'Message']
const only = (cells: string[], cite?: string) =>
  guestRowsOf({ title: '', columns, rows: [cite === undefined ? { cells } : { cells, cite }] })?.[0]

describe('a table that a model submits', () => {
  it('is its reading of a guest list where its columns say so', () => {
    const row = { name: 'Ada', email: 'ada@example.org', status: 'yes', party: 2, quote: 'We come', message: 'm3' }
    expect(only(['Ada', 'ada@example.org', 'Yes', '2', 'We come', 'm3'])).toEqual(row)
    expect(only(['Ada', 'ada@example.org', 'yes', '2', '[[m3: We come]]', ''])).toEqual(row)
    expect(only(['Ada', 'ada@example.org', 'yes', '2', '', '[m9]'], 'm3: We come')).toEqual(row)
  })

  it('is an answer to something else where they do not', () => {
    expect(guestRowsOf({ title: '', columns: ['Name', 'Dish'], rows: [] })).toBeNull()
  })

  it('takes a status or a number that is none for nothing said', () => {
    expect(only(['Ada', 'ada@example.org', 'attending', 'many', '', ''])).toMatchObject({ status: 'none', party: 0 })
    expect(only(['Ada', 'ada@example.org', 'yes', '-5', '', ''])).toMatchObject({ party: 0 })
    expect(only([])).toMatchObject({ email: '', status: 'none' })
  })
})

describe('the words of a quote', () => {
  it('are those of the text, and a word or two their whole sentence', () => {
    expect(wordsFound('Hello. We will  come then.', 'We will come')).toBe('We will  come')
    expect(wordsFound('Hello. We will come then.', 'come')).toBe('We will come then.')
    expect(wordsFound('Hello.', 'come')).toBeNull()
  })
})
