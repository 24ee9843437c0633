import { describe, expect, it } from 'vitest'
import { mediaHolds, phone } from './media'

describe('media queries', () => {
  it.each([
    ['(max-width:600px)', false, true],
    ['only screen and (min-width:480px)', true, false],
    ['(prefers-color-scheme:dark)', false, true],
    ['(-webkit-min-device-pixel-ratio:2)', false, true],
    ['(hover:hover) and (pointer:fine)', true, false],
    ['(hover:none)', false, true],
    ['(orientation:portrait)', false, true],
    ['(min-width:0)', true, true],
    ['(400px<=width)', true, false],
    ['(min-width:calc(1px + 400px))', true, false],
    ['(aspect-ratio>1/1)', true, false],
    ['(max-aspect-ratio:4/3)', true, true],
    ['(update:fast) and (display-mode:browser) and (grid:0)', true, true],
    ['(monochrome)', false, false],
  ])('hold on a wide screen or on a phone: %s', (query, wide, small) => {
    expect([mediaHolds(query), mediaHolds(query, phone)]).toEqual([wide, small])
  })

  it('do not hold for a bound that is no length, as hacks for old browsers write it', () => {
    expect(mediaHolds('screen and (min-width:0\\0)')).toBe(false)
  })
})
