import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSortNames, sortName, surnameFirst } from './surname'

const first = (name: string) => surnameFirst(sortName(name))

describe('sortName', () => {
  it.each([
    ['Anna Berg', 'Berg, Anna'],
    ['Müller, Hans', 'Müller, Hans'],
    ['Müller, Dr. Hans', 'Müller, Hans'],
    ['Frau Dr. Hanneke de Vries-Oudenhoven', 'de Vries-Oudenhoven, Hanneke'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['van der Berg, Jan', 'van der Berg, Jan'],
    ['María del Carmen López', 'López, María del Carmen'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['Martin Luther King Jr.', 'King, Martin Luther'],
    ['Sinéad O’Brien', 'O’Brien, Sinéad'],
    ['Anna and Tom Berg', 'Berg, Anna and Tom'],
    ['Familie Müller', 'Müller, Familie'],
    ['Frau Müller', 'Müller'],
    ['Cher', 'Cher'],
    ['Lena Hoff (Acme)', 'Hoff, Lena'],
    ['山田 花子', '山田 花子'],
    ['やまだ　はなこ', 'やまだ はなこ'],
    ['김 민수', '김 민수'],
    ['محمد الأحمد', 'الأحمد, محمد'],
    ['', ''],
  ])('writes “%s” as “%s”', (name, expected) => expect(first(name)).toBe(expected))

  it.each([
    ['Jan van der Berg', 'B'],
    ['Jean-Claude Van Damme', 'V'],
    ['Robert De Niro', 'D'],
    ['Al Pacino', 'P'],
    ['John E Smith', 'S'],
    ['Van Damme, Jean-Claude', 'V'],
    ['Åsa Ångström', 'A'],
    ['Émile Zola', 'Z'],
    ['Ewa Łukasik', 'L'],
    ['Lars Ørsted', 'O'],
    ['山田 花子', '山'],
    ['Јован Јовић', 'Ј'],
    ['d’Arc, Jeanne', 'A'],
    ['', '#'],
    ['007', '#'],
  ])('files “%s” under %s', (name, initial) => expect(sortName(name).initial).toBe(initial))

  it('orders by family name, then by given name, accents and particles aside', () => {
    const names = ['山田 花子', 'Max Zeller', 'Jan van der Berg', 'Anna Berg', 'Müller, Hans', 'Åsa Lindqvist', 'Ewa Łukasik']
    expect(names.map(sortName).toSorted(compareSortNames).map(surnameFirst)).toEqual([
      'Berg, Anna',
      'van der Berg, Jan',
      'Lindqvist, Åsa',
      'Łukasik, Ewa',
      'Müller, Hans',
      'Zeller, Max',
      '山田 花子',
    ])
  })

  it('loses no name, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const sorted = sortName(name)
        expect([...sorted.initial]).toHaveLength(1)
        if (/^[a-z]+ [a-z]+$/i.test(name)) expect(sorted.family).not.toBe('')
      }),
    )
  })
})
