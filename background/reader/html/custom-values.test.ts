import { describe, expect, it } from 'vitest'
import { resolve } from './custom-values'
import { htmlLines } from './html'

const custom = new Map(
  Object.entries({ '--a': 'var(--b, 1px)', '--b': 'var(--a)', '--self': 'var(--self, 1px)', '--c': 'var(--a, 2px)', '--d': '3px' }),
)

describe('a custom property that needs itself', () => {
  it.each([
    ['var(--a)', ''],
    ['var(--b)', ''],
    ['var(--self)', ''],
    ['var(--a, 4px)', '4px'],
    ['var(--c)', '2px'],
    ['var(--c) var(--d)', '2px 3px'],
    ['var(--nowhere, var(--b, 5px))', '5px'],
  ])('has no value, and what is given instead of it counts outside alone: %s is "%s"', (value, resolved) => {
    expect(resolve(value, custom)).toBe(resolved)
  })

  it('hides no text by itself, and shows none', () => {
    const style = ':root{--a:var(--b,16px);--b:var(--a)}'
    expect(htmlLines(`<style>${style}p{display:var(--a)}</style><p>KEY</p>`).lines.map(({ text }) => text)).toEqual(['KEY'])
    expect(htmlLines(`<style>${style}div{font-size:0}p{font-size:var(--a)}</style><div><p>KEY</p></div>`).hidden).toHaveLength(1)
  })
})
