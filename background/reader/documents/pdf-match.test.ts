import { describe, expect, it } from 'vitest'
import type { Drawn } from './pdf-looks'
import { looksOf } from './pdf-match'

/** What is drawn, white in capitals, undrawn behind a full stop. */
const drawn = (text: string): Pick<Drawn, 'characters' | 'looks'> => {
  const characters = [...text.replaceAll('.', '').toLowerCase()]
  const looks = [...text.matchAll(/(\.?)(.)/gu)].map(([, dot, char = '']) => (dot ? 'unseen' : /[A-Z]/.test(char) ? 'white' : 'seen'))
  return { characters, looks }
}

const looks = (text: string, page: string): string => looksOf([...text], drawn(page)).join(' ')

describe('how characters of a text are drawn', () => {
  it('is told by their place, and by all the places they can have where more is drawn', () => {
    expect(looks('ab', 'aB')).toBe('seen white')
    expect(looks('ab', 'aBxy')).toBe('seen white')
    expect(looks('ab', 'abAB')).toBe('white white')
    expect(looks('ab', 'xab.a')).toBe('seen seen')
    expect(looks('aa', 'xa.a')).toBe('seen unseen')
  })

  it('may be unseen where they do not stand among what is drawn', () => {
    expect(looks('ba', 'ab.x')).toBe('unseen unseen')
    expect(looks('ba', 'abx')).toBe('seen seen')
  })
})
