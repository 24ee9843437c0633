import { describe, expect, it } from 'vitest'
import { estimateUsd } from './prices'

const million = 1_000_000
const november = Date.UTC(2026, 10, 30, 23, 59)

describe('estimateUsd', () => {
  it.each([
    ['gemini-3.8-flash', november, 0.75 + 3.75],
    ['gemini-3.8-flash', Date.UTC(2027, 0, 1), 1.5 + 7.5],
    ['gemini-4-argon', november, 12],
    ['gemini-4-argon', Date.UTC(2026, 11, 1), 24],
    ['models/gemini-3.5-flash-lite', november, 2.8],
    ['gemini-3.1-pro-preview', november, 22],
    ['a-model-of-next-year', november, 24],
  ])('prices a million tokens in and out of %s at its date', (model, now, usd) => {
    expect(estimateUsd(model, million, million, now)).toBeCloseTo(usd, 9)
  })

  it('prices small requests of a stepped model lower, and cached tokens at their own price', () => {
    expect(estimateUsd('gemini-3.1-pro-preview', 200_000, 0, november)).toBeCloseTo(0.4, 9)
    expect(estimateUsd('gemini-3.8-flash', million, 0, november, million)).toBeCloseTo(0.075, 9)
  })
})
