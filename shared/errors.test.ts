import { describe, expect, it } from 'vitest'
import { errorWords } from './error-words'
import { AppError, codeOf } from './errors'

describe('the code of what was thrown', () => {
  it.each([
    [new AppError('quota'), 'quota'],
    [new DOMException('', 'AbortError'), 'stopped'],
    [new DOMException('', 'TimeoutError'), 'google-unavailable'],
    [new TypeError('x'), 'internal'],
  ])('%s is %s', (error, code) => expect(codeOf(error)).toBe(code))
})

describe('the words for an error', () => {
  it('promise to go on by itself only where nothing has ended', () => {
    const waits = Object.entries<{ next: string; action?: string }>(errorWords).filter(
      ([, { next, action }]) => action === 'wait' || next.includes('by itself'),
    )
    expect(waits.map(([code]) => code)).toEqual(['worker-gone'])
  })
  it('name the likeliest reason of an ended sign-in, and that there are others', () => {
    expect(errorWords['grant-expired'].next).toMatch(/Most likely.*Testing.*seven days.*password/)
  })
})
