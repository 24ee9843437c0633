import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAttributes } from './attributes'
import { htmlLines } from './html'
import { matches } from './matching'
import { type Place, parseSelector } from './selector'

const names = ['a', 'b', 'c'] as const

/** A page of elements, each in one that stands so many before it, or in none, of some classes. */
type Drawn = { back: number; classes: readonly string[] }[]

const drawn: fc.Arbitrary<Drawn> = fc.array(fc.record({ back: fc.integer({ min: 1, max: 4 }), classes: fc.subarray([...names]) }), {
  minLength: 5,
  maxLength: 40,
})

function placed(elements: Drawn): Place[] {
  const places: Place[] = []
  for (const [number, { back, classes }] of elements.entries()) {
    const parent = places[number - back] ?? null
    const previous = places.findLast(one => one.parent === parent) ?? null
    const index = previous ? previous.index + 1 : 0
    places.push({ number, tag: 'p', id: '', classes, attributes: noAttributes, parent, previous, index, siblings: 0, alike: 0 })
  }
  return places
}

const joints = [' ', ' > ', ' + ', ' ~ '] as const
const written = fc.tuple(
  fc.constantFrom(...names),
  fc.array(fc.tuple(fc.constantFrom(...joints), fc.constantFrom(...names)), { maxLength: 5 }),
)

/** From left to right: which elements fit the selector so far. */
function named(places: readonly Place[], first: string, more: readonly (readonly [string, string])[]): Set<Place> {
  const ofClass = (name: string) => places.filter(one => one.classes.includes(name))
  let fit = new Set(ofClass(first))
  const above = (one: Place): Place[] => (one.parent ? [one.parent, ...above(one.parent)] : [])
  const before = (one: Place): Place[] => (one.previous ? [one.previous, ...before(one.previous)] : [])
  for (const [joint, name] of more) {
    const from = (one: Place): (Place | null)[] =>
      joint === ' ' ? above(one) : joint === ' > ' ? [one.parent] : joint === ' + ' ? [one.previous] : before(one)
    fit = new Set(ofClass(name).filter(one => from(one).some(other => other !== null && fit.has(other))))
  }
  return fit
}

describe('matching of selectors', () => {
  it('names the elements that a reading from left to right names', () => {
    let found = 0
    fc.assert(
      fc.property(drawn, written, (elements, [first, more]) => {
        const places = placed(elements)
        const selector = parseSelector(`.${first}${more.map(([joint, name]) => `${joint}.${name}`).join('')}`)
        const fit = named(places, first, more)
        found += more.length > 1 ? fit.size : 0
        expect(places.filter(one => selector && matches(selector, one, { left: 1e6 }))).toEqual([...fit])
      }),
      { numRuns: 2000, seed: 20261130 },
    )
    expect(found).toBeGreaterThan(200)
  })

  it('takes steps by the depth of a page, not by its power', () => {
    const places: Place[] = placed(Array.from({ length: 200 }, () => ({ back: 1, classes: ['b'] })))
    const selector = parseSelector('.a > .b .b .b .b .b')
    const last = places.at(-1)
    const steps = { left: 1e6 }
    if (selector && last) matches({ ...selector, around: 0 }, last, steps)
    expect(1e6 - steps.left).toBeGreaterThan(1)
    expect(1e6 - steps.left).toBeLessThan(1000)
  })

  it('loses no word of a mail whose sheet names what stands around in every rule', () => {
    const parts = Array.from({ length: 16 }, (_, i) => `part-${i}`)
    const sheet = parts.flatMap(one => parts.map(other => `table.${one} .${other} td,table.body .${one}.${other} td{padding:1px}`)).join('')
    const cells = parts.map(one => `<table class="${one}"><tr><td><table class="row"><tr><td>word-${one}`).join('')
    const { lines, hidden } = htmlLines(`<style>${sheet}</style><table class="body"><tr><td>${cells}</table>`)
    expect(hidden).toEqual([])
    expect(lines.map(line => line.text).join(' ')).toContain('word-part-15')
  })

  it('heeds what the page itself is called where it is written twice', () => {
    const sheet = '<style>.zz *{color:red}.dark p{display:none}#dark b{display:none}</style>'
    for (const own of ['class=dark', 'id=dark']) {
      const { hidden } = htmlLines(`${sheet}<html lang=en><html ${own}><p>one</p><div>seen <b>two</b></div>`)
      expect(hidden.map(run => run.text)).toEqual([own === 'id=dark' ? 'two' : 'one'])
    }
  })

  it('looks around elements of any depth', () => {
    const { lines } = htmlLines(`<style>.a .b{color:red}</style>hello ${'<i>'.repeat(20_000)}<i class=b>x`)
    expect(lines[0]?.text).toMatch(/^hello/)
  })
})
