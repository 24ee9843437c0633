import { describe, expect, it } from 'vitest'
import { StyleBudget } from './style-steps'

describe('the steps of a message', () => {
  it('are given back where a page did not take them', () => {
    const room = { left: 1000 }
    const budget = new StyleBudget(room)
    budget.takes(400)
    budget.begin(0)
    expect(room.left).toBe(600)
  })
})
