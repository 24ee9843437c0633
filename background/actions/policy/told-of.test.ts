import { describe, expect, it } from 'vitest'
import { askedOf } from './asked'
import { bob, said, sending } from './testing'

const sends = (ask: string): boolean => askedOf(ask).deeds.has('send')

describe('mail that is there, or came', () => {
  it.each([
    'Find the contract that Anna sent me',
    'Open the invoice Anna forwarded to me',
    'Label the mails that Bob forwarded',
    'Star the mail in which Anna invited me',
    'Archive the reminder from Bob',
    'Delete the confirmation of Anna',
    'Star the reply by Anna',
    'Archivier die Antwort von Bob',
    'Lösch die Benachrichtigung vom Verein',
    'Archive la réponse de Bob',
    'Archive la demande du club',
    'Trouve le contrat que Anna m’a envoyé',
    'Archiva la notificación de Bob',
    'Busca el contrato que me envió Anna',
    'Cancella la conferma di Bob',
    'Trova il contratto che Anna mi ha mandato',
    'Apaga a confirmação do Bob',
    'Archiveer het antwoord van Bob',
    'Zoek het contract dat Anna me stuurde',
    'Zarchiwizuj odpowiedź od Boba',
    'Arkivera svaret från Bob',
    'Slet beskeden fra Bob',
    'Flytta mötet med Bob till måndag',
    'ボブの返信をアーカイブして',
    'アンナが送った契約書を探して',
  ])('is not to be sent: %s', ask => {
    expect(sends(ask)).toBe(false)
  })

  it.each([
    'I want this sent to Bob',
    'Have Bob informed that we leave',
    'The list should be forwarded to Anna',
    'Reply from my work address that I come',
    'Please answer from the club address',
    'Inform Anna of the change',
    'Sent it to Bob',
    'puoi chiedere di rinviare a Bob',
    'peux-tu demander de reporter à Bob',
    'puedes avisarle de que llego tarde',
    'Maila Bob från klubben',
    'ボブに返信を書いて',
  ])('is not meant where it is: %s', ask => {
    expect(sends(ask)).toBe(true)
  })

  it('asks for no answer to it', () => {
    expect(said('Archive the reply from Bob', sending([bob], 'We take it.'))).toEqual(['UNASKED red'])
  })
})
