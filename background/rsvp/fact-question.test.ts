import { describe, expect, it } from 'vitest'
import { factQuestion } from './fact-question'
import { isGuestQuestion } from './guest-question'

describe('a question about the people of a guest list', () => {
  it.each([
    ['Who is vegetarian?', 'vegetarian'],
    ['and who is vegetarian?', 'vegetarian'],
    ['How many vegetarians?', 'vegetarian'],
    ["Who doesn't eat meat?", 'vegetarian'],
    ['Any allergies?', 'allergies'],
    ['Who brings kids?', 'children'],
    ['And the children?', 'children'],
    ['Who needs a lift?', 'lift'],
    ['Who stays overnight?', 'stay'],
    ['What does everyone bring?', 'bring'],
    ['How do people get here?', 'transport'],
    ['Does anyone have dietary requirements?', 'diet'],
    ['Wer ist Vegetarier?', 'vegetarian'],
    ['Hat jemand Allergien?', 'allergies'],
    ['Wer muss abgeholt werden?', 'lift'],
    ['Wer bringt was mit?', 'bring'],
    ['Wer übernachtet?', 'stay'],
    ['Qui est végétarien ?', 'vegetarian'],
    ['Y a-t-il des allergies ?', 'allergies'],
    ['Qui vient avec des enfants ?', 'children'],
    ['¿Quién es vegetariano?', 'vegetarian'],
    ['¿Alguien tiene alergias?', 'allergies'],
    ['Chi è vegetariano?', 'vegetarian'],
    ['Qualcuno ha allergie?', 'allergies'],
    ['Quem é vegetariano?', 'vegetarian'],
    ['Quem precisa de boleia?', 'lift'],
    ['Wie is vegetariër?', 'vegetarian'],
    ['Heeft iemand een allergie?', 'allergies'],
    ['Kto jest wegetarianinem?', 'vegetarian'],
    ['Czy ktoś ma alergię?', 'allergies'],
    ['ベジタリアンは誰ですか？', 'vegetarian'],
    ['アレルギーのある人はいますか？', 'allergies'],
  ])('%s is about %s', (question, topic) => {
    expect(factQuestion(question)).toBe(topic)
  })

  it.each(['Who is coming?', 'When does the train leave?', 'Who is bringing a plus one?', 'What did Anna write?', 'Summarise this thread'])(
    '%s is none',
    question => {
      expect(factQuestion(question)).toBeNull()
    },
  )

  it.each(['How many do I cook for?', 'Who said no since yesterday?', 'Wer hat seit gestern abgesagt?', 'Für wie viele koche ich?'])(
    '%s gives the guest list',
    question => {
      expect(isGuestQuestion(question)).toBe(true)
    },
  )
})
