import { describe, expect, it } from 'vitest'
import type { WriteToolName } from '../../../shared/write-tools'
import { askedOf, deedsOf } from './asked'

const asks = (ask: string, tool: WriteToolName): boolean => deedsOf[tool].some(deed => askedOf(ask).deeds.has(deed))

describe('short and light words', () => {
  it.each([
    ['thx him n say i will come', 'reply'],
    ['thx her & say i will come', 'reply'],
    ['thx anna for the cake', 'send_email'],
    ['ty anna n bob', 'send_email'],
    ['pls fwd the tickets to bob', 'forward'],
    ['archive it & tell bob', 'reply'],
    ['fais-lui signe que je viens', 'send_email'],
    ['mets un mot à Anne', 'send_email'],
    ['put it in the bin', 'trash'],
    ['these go to the garbage', 'trash'],
    ['Ab in den Papierkorb damit', 'trash'],
    ['Wirf das in den Müll', 'trash'],
    ['Mets-le à la corbeille', 'trash'],
    ['Mets ça à la poubelle', 'trash'],
    ['Pon los correos en la papelera', 'trash'],
    ['Tíralo a la basura', 'trash'],
    ['Metti questo nel cestino', 'trash'],
    ['Põe isto no lixo', 'trash'],
    ['Gooi dit in de prullenmand', 'trash'],
    ['Wrzuć to do kosza', 'trash'],
    ['Lägg det i papperskorgen', 'trash'],
    ['Læg den i skraldespanden', 'trash'],
  ] as const)('“%s” asks for %s', (ask, tool) => {
    expect(asks(ask, tool)).toBe(true)
  })

  it.each([
    ['thx!', 'reply'],
    ['thx a lot', 'reply'],
    ['thx so much for this', 'reply'],
    ['When is the garbage taken away?', 'trash'],
    ['Quand vide-t-on la corbeille ?', 'trash'],
  ] as const)('“%s” does not ask for %s', (ask, tool) => {
    expect(asks(ask, tool)).toBe(false)
  })
})

describe('how many an ask names', () => {
  it.each([
    ['Skriv till Anna och Bo och fråga om de kommer', 3],
    ['Skriv til Anna og Bo og spørg om de kommer', 3],
    ['Skriv til Anna og Bo om at jeg ikke kommer', 2],
    ['tell anna n bob that it is off', 2],
    ['Tell Anna & Bob that it is off', 2],
    ['Tell Anna that it is off', 1],
  ])('“%s”: %i', (ask, several) => {
    expect(askedOf(ask).several).toBe(several)
  })
})
