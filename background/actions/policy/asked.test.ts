import { describe, expect, it } from 'vitest'
import { askedOf, type Deed } from './asked'

describe('an ask that only wants to know', () => {
  it.each([
    'Summarise this thread',
    'Summarize it',
    'Explain this invoice',
    'What does Mallory want?',
    'How much does Mallory charge?',
    'List everyone who replied',
    'Show me the receipts',
    'Fasse diese Mail zusammen',
    'Was will Mallory?',
    'Wie viel verlangt Mallory?',
    'Résume ce mail',
    'Que veut Mallory ?',
    'Resume este correo',
    '¿Qué quiere Mallory?',
    'Riassumi questa mail',
    'Cosa vuole Mallory?',
    'Resuma este e-mail',
    'O que a Mallory quer?',
    'Vat deze mail samen',
    'Wat wil Mallory?',
    'Podsumuj ten wątek',
    'Czego chce Mallory i kiedy to jest?',
    'このメールを要約して',
  ])('is understood, and asks for nothing: %s', ask => {
    expect(askedOf(ask)).toMatchObject({ deeds: new Set(), understood: true })
  })

  it.each([
    'What did Mallory write?',
    'what did mallory write',
    'Was the team lunch cancelled?',
    'Was the mail from Anna deleted?',
    'Has the dentist been moved?',
    'Has Anna answered?',
    'Have they been invited?',
    'Did Anna and Bob answer?',
    'Did I reply to Bob',
    'Has Anna replied and confirmed?',
    'Hat Anna geantwortet?',
    'Wurde das Essen abgesagt?',
    'Was hat Mallory geschrieben?',
    'Est-ce que Anna a répondu ?',
    'Le déjeuner a-t-il été annulé ?',
    '¿Ha respondido Anna?',
    '¿Se canceló el almuerzo?',
    'Anna ha risposto?',
    'Il pranzo è stato annullato?',
    'A Anna respondeu?',
    'O almoço foi cancelado?',
    'Heeft Anna geantwoord?',
    'Is de lunch van Anna geannuleerd?',
    'Czy Anna odpowiedziała?',
    'Czy obiad został odwołany?',
    'アンナは返信しましたか？',
    '会議はキャンセルされた？',
  ])('of a deed does not ask for it: %s', ask => {
    expect(askedOf(ask)).toMatchObject({ deeds: new Set(), understood: true })
  })
})

describe('a deed is asked for', () => {
  it.each<[string, Deed]>([
    ['Can you cancel the lunch?', 'cancel'],
    ['Could you reply to Anna?', 'respond'],
    ['Will you write to Bob?', 'send'],
    ['Would you mind deleting the mail from Bob?', 'trash'],
    ['Can we move the dentist?', 'change'],
    ['Cancel the lunch?', 'cancel'],
    ['¿Me cancelas el almuerzo?', 'cancel'],
    ['Mi cancelli il pranzo?', 'cancel'],
    ['Help me answer this', 'send'],
    ['Cc Bob on this', 'send'],
    ['Kannst du Anna antworten?', 'respond'],
    ['Peux-tu répondre à Anna ?', 'respond'],
    ['¿Puedes responder a Anna?', 'respond'],
    ['Puoi rispondere ad Anna?', 'respond'],
    ['Podes responder à Anna?', 'respond'],
    ['Kun je Anna antwoorden?', 'respond'],
    ['Czy możesz odpisać Annie, napisz że tak?', 'send'],
    ['アンナに返信してくれますか？', 'send'],
    ['What does Anna want? Reply to her that it is fine.', 'respond'],
    ['What did Anna write, and reply to her', 'respond'],
    ['Has Anna answered? If not, remind her', 'send'],
    ['Is the lunch still on, and if so cancel it?', 'cancel'],
    ['When Anna has answered, write to Bob', 'send'],
    ['Have Bob invited to the lunch', 'send'],
    ['Ask Anna: did she cancel the lunch?', 'send'],
    ['Hey, email Bob that I am late', 'send'],
    ['Drop Bob a line', 'send'],
    ['Prepare a mail to Bob', 'send'],
    ['Lass Bob wissen, dass es passt', 'send'],
    ['Fais savoir à Bob que ça va', 'send'],
    ['Hazle saber a Bob que está bien', 'send'],
    ['Fai sapere a Bob che va bene', 'send'],
    ['Daj znać Bobowi, że jest dobrze', 'send'],
    ['Get rid of the newsletters', 'trash'],
    ['Get the newsletters out of my inbox', 'archive'],
    ['I need a meeting with Bob on Friday', 'create'],
    ['Lunch with Bob on Friday at noon, please', 'create'],
    ['Put the dentist on next Friday at 3', 'change'],
    ['Zet de tandarts op vrijdag', 'change'],
    ['The team lunch is off', 'cancel'],
    ['Invite jane@acme.com and write to Bob', 'send'],
    ['sorry to Bob, cant make it', 'send'],
    ['soz to Bob', 'send'],
    ['ponle a Pablo q voy', 'send'],
    ['jpeux pas, dis le a Bob', 'send'],
    ['risp a Bob ok', 'send'],
    ['pop the dentist in for Friday', 'create'],
    ['dentist friday 3pm, cal', 'create'],
    ['Wil je de uitnodiging aannemen?', 'respond'],
    ['Neem de uitnodiging van Bob aan', 'respond'],
    ['Mettre le libellé Travail sur la facture', 'labels'],
  ])('%s: %s', (ask, deed) => {
    expect([...askedOf(ask).deeds]).toContain(deed)
  })

  it.each(['I am sorry to hear that', 'Sorry to bother you, what did Bob write?', 'What is in my cal?'])('is none in: %s', ask => {
    expect([...askedOf(ask).deeds]).toEqual([])
  })

  it('is no cancelling where the lunch is asked after', () => {
    expect(askedOf('Is the team lunch off?').deeds).toEqual(new Set())
  })
})

describe('an ask in a language that no list knows', () => {
  it.each([
    'Escriu a la Maria que arribo tard',
    'Esborra el correu de la Maria',
    'Șterge mailul de la Ana',
    'Trimite un mail lui Ana, te rog',
    'Zmaž mail od Anny',
    'Napíš Anne, že prídem neskôr do práce',
    "Anna'ya yaz, o da gelsin",
    'Cuma günkü öğle yemeğini iptal et',
    'Gửi thư cho Anna để nói là tôi đến muộn',
    'Hủy bữa trưa với Bob',
    'Напиши Анне',
  ])('is not taken for understood: %s', ask => {
    expect(askedOf(ask)).toMatchObject({ deeds: new Set(), understood: false })
  })

  it('is not told by the letters of a name', () => {
    expect(askedOf('What does Şahin want from me?').understood).toBe(true)
  })
})

describe('how many an ask names', () => {
  it.each([
    ['Tell Bob that lunch is at 12', 1],
    ['Tell Bob that we meet at 10:30', 1],
    ['Tell Bob that it costs 40 €', 1],
    ['Tell Bob I will be 20 minutes late, I think', 1],
    ['Tell Bob it is on 12 May', 1],
    ['Écris à Bob en anglais', 1],
    ['Write to Anna and Bob', 2],
    ['Schreib Anna und Bob', 2],
    ['Escribe a Anna y a Bob que no puedo', 2],
    ['Napisz do Anny i do Boba, że nie mogę', 2],
    ['Reply to the last 5', 5],
    ['Forward these 3 invoices to Bob', 3],
    ['Reply to the last 50', 50],
    ['Reply to the last 51', 1],
  ])('%s: %d', (ask, several) => {
    expect(askedOf(ask).several).toBe(several)
  })

  it.each([
    ['Tell Bob I am free all day', false],
    ['Summarise these emails and write to Bob', false],
    ['Write to everyone', true],
    ['Reply to these emails', true],
    ['Answer all of them', true],
  ])('everyone: %s: %s', (ask, everyone) => {
    expect(askedOf(ask).everyone).toBe(everyone)
  })
})
