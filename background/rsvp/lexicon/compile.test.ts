import { describe, expect, it } from 'vitest'
import { languages } from './compile'

describe('the languages', () => {
  it.each(languages.map(language => [language.code, language] as const))('has no expression in %s that cannot be made', (_, language) => {
    const { find, starts, party, guests, known } = language
    expect(Object.values(find).length).toBeGreaterThan(20)
    for (const one of [...Object.values(find), ...Object.values(starts), ...Object.values(guests)]) expect(one).toBeInstanceOf(RegExp)
    expect(party.whole.length + party.fixed.length).toBeGreaterThan(0)
    for (const [text] of party.fixed) expect(text).toBeInstanceOf(RegExp)
    for (const one of [...party.whole, ...party.more, ...party.fewer]) expect(one).toBeInstanceOf(RegExp)
    expect(known.size).toBeGreaterThan(100)
  })
})
