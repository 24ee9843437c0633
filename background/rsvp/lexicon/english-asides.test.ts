import { describe, expect, it } from 'vitest'
import { tomSays } from '../testing'

/** What people write beside an answer: negations, things and times that have nothing to do with coming. */
const asides = [
  "I don't eat fish.",
  "Please don't put me next to Dave.",
  "I can't find the address.",
  'No need to pick me up.',
  "The car won't start so I'll take the bus.",
  "My phone isn't working, so mail me.",
  "I'm not bringing the dog.",
  "I can't cook to save my life.",
  "No alcohol for me, I'm driving.",
  'No shellfish for me.',
  "I don't know the others.",
  "I won't stay late.",
  "I can't remember if I sent the money.",
  "I'm no good at quizzes.",
  'Never been to that pub.',
  'Nobody told me about the theme.',
  "It won't rain, surely.",
  "I don't think we need more salad.",
  "The hotel isn't answering.",
  'I was ill last week.',
  "I'd rather sit outside.",
  'I have to get up early on Sunday.',
]

describe('an aside', () => {
  it.each(asides)('turns no yes round: "%s"', aside => {
    expect(tomSays(`I'm coming. ${aside}`)).toMatchObject({ status: 'yes', unsure: false })
    expect(tomSays(`${aside} I'll be there on Saturday.`)).toMatchObject({ status: 'yes', unsure: false })
  })

  it.each(asides)('alone answers nothing: "%s"', aside => {
    const row = tomSays(aside)
    expect(row?.status === 'none' || row?.unsure).toBe(true)
  })
})
