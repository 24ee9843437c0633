import { describe, expect, it } from 'vitest'
import { type Answer, answersIn } from './answers'
import { anna, event, said } from './testing'

describe('the answer to an invitation that an ask names', () => {
  it.each<[string, Answer[]]>([
    ['Accept the invitation', ['accepted']],
    ['Say yes to Anna’s party', ['accepted']],
    ['Reply to the invitation that we are two', ['accepted']],
    ['Tell her I’ll be there', ['accepted']],
    ['Decline the invitation', ['declined']],
    ['Turn the invitation down', ['declined']],
    ['RSVP no', ['declined']],
    ['Tell them I can’t make it', ['declined']],
    ['I am not coming to the party', ['declined']],
    ['Do not accept the invitation', ['declined']],
    ['Answer with maybe', ['tentative']],
    ['Accept the invitation tentatively', ['tentative']],
    ['I am not sure about the party', ['tentative']],
    ['Accept if I am free, otherwise decline', ['accepted', 'declined']],
    ['Decline the presentation of the comedy', ['declined']],
    ['Sag die Einladung zu', ['accepted']],
    ['Sag die Einladung ab', ['declined']],
    ['Nimm die Einladung an', ['accepted']],
    ['Nimm die Einladung nicht an', ['declined']],
    ['Lehne die Einladung der Kommission ab', ['declined']],
    ['Ich kann leider nicht', ['declined']],
    ['Sag unter Vorbehalt zu', ['tentative']],
    ['Accepte l’invitation', ['accepted']],
    ['N’accepte pas l’invitation', ['declined']],
    ['Refuse l’invitation', ['declined']],
    ['Réponds peut-être', ['tentative']],
    ['Acepta la invitación', ['accepted']],
    ['Rechaza la invitación', ['declined']],
    ['No puedo ir a la fiesta', ['declined']],
    ['Accetta l’invito', ['accepted']],
    ['Non accettare l’invito', ['declined']],
    ['Rispondi forse', ['tentative']],
    ['Aceita o convite', ['accepted']],
    ['Recusa o convite', ['declined']],
    ['Accepteer de uitnodiging', ['accepted']],
    ['Zeg de uitnodiging af', ['declined']],
    ['Zaakceptuj zaproszenie', ['accepted']],
    ['Odrzuć zaproszenie', ['declined']],
    ['招待を承諾して', ['accepted']],
    ['招待を辞退して', ['declined']],
    ['不参加と返事して', ['declined']],
    ['仮承諾して', ['tentative']],
    ['Answer the invitation of Anna', []],
  ])('“%s”: %o', (ask, answers) => {
    expect([...answersIn(ask)].toSorted()).toEqual(answers)
  })
})

describe('an invitation', () => {
  const party = event({ title: 'Garden party', people: [anna], authors: [anna] })
  const answering = (ask: string, response: Answer) =>
    said(ask, { tool: 'respond_to_invite', args: { eventId: 'e1', response } }, { targets: [party] })

  it('is answered as the ask says', () => {
    expect(answering('Accept the invitation to the garden party', 'accepted')).toEqual([])
    expect(answering('Decline the garden party', 'declined')).toEqual([])
    expect(answering('Accept the garden party if I am free, else decline it', 'declined')).toEqual([])
    expect(answering('Accept all invitations', 'accepted')).toEqual([])
  })

  it('answered otherwise is red, and amber where the ask leaves it open', () => {
    expect(answering('Accept the invitation to the garden party', 'declined')).toEqual(['UNASKED red'])
    expect(answering('Accept the invitation to the garden party', 'tentative')).toEqual(['UNASKED red'])
    expect(answering('Decline the garden party', 'accepted')).toEqual(['UNASKED red'])
    expect(answering('Answer the invitation to the garden party', 'accepted')).toEqual(['UNASKED amber'])
  })
})

describe('in Swedish, Danish and Norwegian', () => {
  it.each([
    ['tacka ja till festen', 'accepted'],
    ['acceptera inbjudan från Axel', 'accepted'],
    ['avböj mötet', 'declined'],
    ['jeg kommer ikke til festen', 'declined'],
    ['afvis mødet', 'declined'],
    ['kanskje til konserten', 'tentative'],
  ] as const)('%s: %s', (ask, answer) => {
    expect([...answersIn(ask)]).toEqual([answer])
  })
})
