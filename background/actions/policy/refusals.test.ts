import { describe, expect, it } from 'vitest'
import { askedOf } from './asked'
import { bob, mail, said, sending } from './testing'

describe('what shall not be done', () => {
  it.each([
    "Don't reply to Anna",
    'Don’t reply to Anna',
    'Please do not reply to Anna.',
    'I do not want to send Anna anything. What does she offer?',
    'Never delete the mail from Anna, just tell me what it says',
    "Don't cancel the dinner",
    'Summarise the thread without replying',
    'Antworte Anna nicht',
    'Lösch die Mail von Anna nicht',
    'Ne réponds pas à Anna',
    "N'envoie rien à Anna",
    'No respondas a Anna',
    'Non rispondere ad Anna',
    'Não respondas à Anna',
    'Antwoord Anna niet',
    'Nie odpowiadaj Annie',
    'Svara inte Anna',
    'Svar ikke Anna',
  ])('is not asked for: %s', ask => {
    expect(askedOf(ask)).toMatchObject({ deeds: new Set(), understood: true })
  })

  it.each([
    "Don't forget to reply to Anna",
    "Why don't you reply to Anna?",
    "Don't accept the invitation",
    "Don't delete it, reply to Anna",
    'Schreib Anna ich komme nicht und antworte Bob',
    "Reply to Anna that I don't come",
    'No, responde a Anna',
    'Now reply to Anna',
    'Note: reply to Anna',
  ])('is told from what shall be: %s', ask => {
    expect([...askedOf(ask).deeds]).toContain('respond')
  })

  it('is red', () => {
    expect(said("Don't write to Bob", sending([bob], 'Hello'), { sources: [mail()] })).toContain('UNASKED red')
  })

  it.each(['Draft a reply to Anna, but do not send it', 'Write to Anna but don’t send it yet', 'Reply to Anna (do not send)'])(
    'is no sending, but a draft: %s',
    ask => {
      const { deeds } = askedOf(ask)
      expect([deeds.has('draft'), deeds.has('send'), deeds.has('respond')]).toEqual([true, false, false])
    },
  )
})
