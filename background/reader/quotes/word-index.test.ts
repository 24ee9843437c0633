import { describe, expect, it } from 'vitest'
import { lineWords } from './line-words'
import { lineStart, makeWordIndex, textStart } from './word-index'

/** The words of lines. */
const wordsOf = (...lines: readonly string[]) => {
  const starts = Int32Array.from(lines, (_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0))
  return lineWords({ text: lines.join('\n'), starts })
}

describe('the words of a message', () => {
  // FNV-1a gives "costarring" and "liquid" one hash
  const said = wordsOf('We saw the costarring cast on Sunday.', 'So we did.')
  const starts = Int32Array.from({ length: 11 }, (_, place) =>
    place === 0 || place === 10 ? lineStart | textStart : place === 7 ? lineStart : 0,
  )
  const index = makeWordIndex(said, starts)

  it('are found as a run and as a line', () => {
    const same = wordsOf('we saw the COSTARRING cast on Sunday')
    expect(index.run(same, 0, 7)).toEqual({ place: 0, count: 7, ends: false })
    expect(index.line(same, 0, 7)).toBe(0)
    expect(index.run(wordsOf('on Sunday. So we did.'), 0, 5)).toEqual({ place: 5, count: 5, ends: true })
  })

  it('are not taken for others of the same hash', () => {
    const other = wordsOf('We saw the liquid cast on Sunday.')
    expect(index.run(other, 0, 7).count).toBe(0)
    expect(index.line(other, 0, 7)).toBe(-1)
  })
})
