import { describe, expect, it } from 'vitest'
import { isGuestQuestion } from '../guest-question'
import { tomSays } from '../testing'

describe('answers in French', () => {
  it.each([
    ['yes', 3, 'Inscris-moi avec deux personnes en plus.'],
    ['yes', 1, 'Hors de question que je rate ça !'],
    ['yes', 1, 'Je viens à la cérémonie mais pas au repas.'],
    ['none', 0, 'Je suis si heureux pour vous deux.'],
    ['yes', 1, 'Bonjour Renée ! Oui, inscris-moi.'],
    ['yes', 1, 'Madame, je vous remercie de votre aimable invitation à laquelle je me rendrai avec plaisir.'],
    ['yes', 1, 'Avec grand plaisir, compte sur moi.'],
    ['yes', 1, 'Je ne raterais ça pour rien au monde.'],
    ['yes', 1, 'Je réponds présent.'],
    ['yes', 2, "Michel et moi serions heureux d'en être. C'est donc oui !"],
    ['yes', 3, 'Je viens avec mes deux filles, Thomas travaille.'],
    ['yes', 2, 'Ma moitié et moi acceptons avec joie.'],
    ['yes', 5, 'Nous serons cinq : deux adultes et trois enfants.'],
    ['yes', 2, 'Moi +1.'],
    ['no', 0, "Ne m'en veux pas, mais après l'opération je ne suis pas encore en forme."],
    ['no', 0, 'Nous avons la fête de quartier le même jour.'],
    ['no', 0, "J'avais confirmé mais toute la famille a la gastro, on reste à la maison."],
    ['no', 0, "Votre invitation me touche beaucoup, mais je suis en deuil et je n'ai pas le cœur à la fête."],
    ['no', 0, "Je ne serai pas des vôtres, un souci de santé m'en empêche."],
    ['no', 0, 'Ce sera sans moi.'],
    ['no', 0, "J'aurais adoré, mais je suis en plein déménagement."],
    ['no', 0, "J'avais dit oui mais finalement je ne peux plus."],
    ['no', 0, 'desole je peux pas, je taf'],
    ['maybe', 0, 'Ça dépendra de mes horaires, je te dis ça jeudi.'],
    ['maybe', 0, "A priori oui, mais je ne m'engage pas."],
    ['maybe', 0, 'Ça dépend de mon planning, je le reçois lundi.'],
    ['maybe', 0, 'Une chance sur deux, je dirais.'],
    ['none', 0, "C'est adorable de penser à nous !"],
    ['none', 0, "Est-ce qu'on peut se garer facilement ?"],
  ] as const)('read as %s of %i: "%s"', (status, party, text) => {
    const row = tomSays(text)
    expect([row?.status, row?.status === 'yes' ? row.party : 0]).toEqual([status, party])
  })
})

describe('questions in French', () => {
  it.each(["Qui ne s'est pas manifesté ?", 'On sera combien ?', 'Est-ce que Bruno vient ?', 'Agathe a-t-elle répondu ?'])(
    'about guests: "%s"',
    question => expect(isGuestQuestion(question)).toBe(true),
  )

  it.each(['Quand arrive le colis ?', 'Qui a envoyé le contrat ?'])('about something else: "%s"', question =>
    expect(isGuestQuestion(question)).toBe(false),
  )
})
