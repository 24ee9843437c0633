import { expect, it } from 'vitest'
import { scoreMerge } from './model-merge'
import { ownCases } from './rsvp-own/cases'

it('a model that invents, drops and misquotes makes no row of a guest list look sure, and what it reads rightly is shown', async () => {
  const score = await scoreMerge(ownCases, 7)
  expect(score.invented).toBeGreaterThan(20)
  expect(score.misquoted).toBeGreaterThan(5)
  expect(score.wrongSure).toBe(0)
  expect(score.surfaced / score.readable).toBeGreaterThan(0.8)
})
