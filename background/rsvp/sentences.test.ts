import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences'

const texts = (authored: string) => sentencesOf(authored).sentences.map(sentence => sentence.text)

describe('sentencesOf', () => {
  it('leaves out greeting, closing, signature and device line', () => {
    expect(texts('Hi Lena,\n\nwe will come. All of us!\n\nBest\nTom\n\nSent from my iPhone')).toEqual(['we will come.', 'All of us!'])
  })

  it('keeps ordinal numbers and abbreviations whole', () => {
    expect(texts('Am 5. Dezember um 7 p.m. geht es. Gut!')).toEqual(['Am 5. Dezember um 7 p.m. geht es.', 'Gut!'])
  })

  it('joins lines that a mail program has broken', () => {
    expect(texts('Unfortunately we cannot come to your lovely party on\nSaturday, because we are away.')).toHaveLength(1)
  })

  it('drops legal boilerplate', () => {
    expect(texts('Yes.\n\nThis message is confidential. If you are not the intended recipient, delete it.')).toEqual(['Yes.'])
  })

  it('only ever gives text that was there, white space aside', () => {
    const plain = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), authored => {
        for (const text of texts(authored)) expect(plain(authored)).toContain(plain(text))
      }),
    )
  })
})
