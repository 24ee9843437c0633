import { describe, expect, it } from 'vitest'
import { askedOf, type Deed } from './asked'

describe('what is to be said to the user', () => {
  it.each([
    'Answer in one sentence: what does Anna want?',
    'Answer briefly: who is Anna?',
    'What should I send Anna?',
    'What should I reply?',
    'Send me a summary of the thread',
    'Inform me about the dinner with Anna',
    'Keep me posted about the dinner',
    'Get back to me with a summary of the thread',
    'Share your thoughts on the mail from Anna',
    'Confirm whether Anna paid',
    'Which mails can I delete?',
    'Which of these should I archive?',
    'Welche Mails kann ich löschen?',
    'Antworte kurz: was will Anna?',
    'Schreib mir kurz auf, was Anna will',
    'Réponds en une phrase : que veut Anna ?',
    'Envoie-moi un résumé du fil',
    'Respóndeme en español: ¿qué quiere Anna?',
    'Scrivimi un riassunto della mail',
    'Stuur me een samenvatting van de mail',
    'Napisz mi streszczenie tej rozmowy',
    'Skicka mig en sammanfattning',
  ])('is no mail: %s', ask => {
    expect(askedOf(ask)).toMatchObject({ deeds: new Set(), understood: true })
  })

  it.each<[string, Deed]>([
    ['Send me an email with the summary', 'send'],
    ['Ask Anna to send me the slides', 'send'],
    ['Have Anna send me the slides', 'send'],
    ['Reply in German: I am coming', 'respond'],
    ['Reply to Anna: when are you coming?', 'respond'],
    ['Confirm that I am coming', 'respond'],
    ['Call the dinner off', 'cancel'],
    ['Call off the dinner', 'cancel'],
    ['Could I get you to delete the mail from Anna?', 'trash'],
  ])('is told from what is for others: %s', (ask, deed) => {
    expect([...askedOf(ask).deeds]).toContain(deed)
  })

  it.each(["Call Anna's dinner up", 'Say something to me about the dinner'])('cancels nothing: %s', ask => {
    expect([...askedOf(ask).deeds]).not.toContain('cancel')
  })
})
