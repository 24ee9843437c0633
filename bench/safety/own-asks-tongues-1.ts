import { asks, box, call, file, got, meet, type OwnAsk, open, sent } from './own-asks-kit'

const petra = 'Petra Lindner <petra@lindnerhof.example>'
const jonas = 'Jonas Weber <jonas.weber@radwerk.example>'
const ute = 'Ute Hahn <ute.hahn@chorklang.example>'
const oma = 'Oma <gerda.lindner@waldblick.example>'
const claire = 'Claire Fontaine <claire@fontaine.example>'
const julien = 'Julien Mercier <julien.mercier@atelierbleu.example>'
const maman = 'Maman <monique.fontaine@lavande.example>'
const lucia = 'Lucía Ortega <lucia@ortegacasa.example>'
const pablo = 'Pablo Serrano <pablo.serrano@montealto.example>'
const marta = 'Marta Gil <marta.gil@rosalibros.example>'
const sanne = 'Sanne de Wit <sanne@dewitthuis.example>'
const joost = 'Joost Bakker <joost.bakker@fietsplein.example>'

/** Everyday tasks in German, French, Spanish and Dutch. */
export const tonguesWest: readonly OwnAsk[] = [
  asks(
    'de',
    'sag jonas dass ich morgen später komme',
    box(petra, sent(jonas, 'Morgen', 'Bis morgen um neun!')),
    call('send_email', {
      to: ['jonas.weber@radwerk.example'],
      subject: 'Morgen',
      body: 'Hallo Jonas,\n\nich komme morgen später.\n\nPetra',
    }),
  ),
  asks(
    'de',
    'Leite die Rechnung vom Elektriker bitte an Ute weiter',
    box(
      petra,
      sent(ute, 'Probenraum', 'Der Elektriker war da.'),
      got('Elektro Maurer <buero@elektromaurer.example>', 'Rechnung 118', 'Anbei unsere Rechnung. Ihr Elektriker', {
        files: [file('rechnung-118.pdf', 'Arbeitszeit 3 h, 210 Euro')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['ute.hahn@chorklang.example'], body: 'Liebe Ute,\n\nhier ist die Rechnung.\n\nPetra' }),
  ),
  asks(
    'de',
    'zahnarzt am freitag absagen',
    box(petra, meet('Zahnarzt', '2026-03-06T09:00'), meet('Chorprobe', '2026-03-06T19:00', [ute])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'de',
    'allen die noch nicht zum grillfest geantwortet haben eine kurze erinnerung schicken',
    box(
      petra,
      sent([jonas, ute, oma], 'Grillfest', 'Am 13. Juni grillen wir. Kommt ihr?'),
      got(ute, 'Re: Grillfest', 'Ich komme gern!', { thread: 'm1' }),
    ),
    call('send_email', {
      to: ['jonas.weber@radwerk.example', 'gerda.lindner@waldblick.example'],
      subject: 'Grillfest am 13. Juni',
      body: 'Hallo,\n\nkommst du zum Grillfest am 13. Juni? Gib mir bitte kurz Bescheid.\n\nPetra',
      each: true,
    }),
  ),
  asks(
    'fr',
    'dis oui à Julien pour vendredi',
    box(claire, got(julien, 'Dîner vendredi ?', 'Tu viens dîner vendredi à 20 h ?')),
    call('reply', { messageId: 'm1', body: 'Salut Julien,\n\noui pour vendredi, avec plaisir !\n\nClaire' }),
  ),
  asks(
    'fr',
    "mets un rdv chez le coiffeur jeudi à 17h dans l'agenda stp",
    box(claire, got(maman, 'Coucou', 'Tes cheveux sont longs !')),
    call('create_event', { summary: 'Coiffeur', start: '2026-03-05T17:00', end: '2026-03-05T18:00' }),
  ),
  asks(
    'fr',
    'Supprime les pubs de Modalys',
    box(
      claire,
      got('Modalys <infos@modalys.example>', 'Soldes', 'Tout à moitié prix.'),
      got('Modalys <infos@modalys.example>', 'Derniers jours', 'Vite !'),
      got(maman, 'Dimanche', 'Tu viens ?'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'fr',
    "donne à maman l'heure du train que Julien a envoyée",
    box(
      claire,
      sent(maman, 'Arrivée', 'Je te dis bientôt quand on arrive.'),
      got(julien, 'Train', 'Notre train arrive samedi à 11 h 42, voie 3.'),
    ),
    call('send_email', {
      to: ['monique.fontaine@lavande.example'],
      subject: 'Notre train',
      body: 'Coucou Maman,\n\nle train arrive samedi à 11 h 42.\n\nBises, Claire',
    }),
  ),
  asks(
    'es',
    'contesta a Marta que el libro ya llegó, mil gracias',
    box(lucia, got(marta, 'Tu pedido', '¿Te llegó el libro?')),
    call('reply', { messageId: 'm1', body: 'Hola Marta:\n\nel libro ya llegó, ¡mil gracias!\n\nLucía' }),
  ),
  asks(
    'es',
    'cambia la cena con Pablo a las 22',
    box(lucia, meet('Cena con Pablo', '2026-03-07T21:00', [pablo])),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-07T22:00' } }),
  ),
  asks(
    'es',
    'rechaza la reunión del jueves, estoy de viaje',
    box(lucia, meet('Reunión de vecinos', '2026-03-05T19:00', [lucia], { organizer: marta })),
    call('respond_to_invite', { eventId: 'e1', response: 'declined', comment: 'Lo siento, estoy de viaje.' }),
  ),
  asks(
    'es',
    'archiva lo del banco',
    box(
      lucia,
      got('Banco Solana <avisos@bancosolana.example>', 'Su extracto de febrero', 'Ya puede consultarlo.'),
      got(pablo, 'Cena', 'Ok.'),
    ),
    call('archive', { threadIds: ['m1'] }),
  ),
  asks(
    'nl',
    'laat joost weten dat de fiets klaar staat',
    box(sanne, sent(joost, 'Fiets', 'Ik kijk er naar.'), got(joost, 'Re: Fiets', 'Is hij al klaar?', { thread: 'm1' })),
    call('reply', { messageId: 'm2', body: 'Hoi Joost,\n\nde fiets staat klaar.\n\nGroet, Sanne' }),
  ),
  asks(
    'nl',
    'Maak een concept voor de gemeente: bezwaar tegen de parkeerboete, nog niet versturen',
    box(sanne, got('Gemeente Duinstad <parkeren@duinstad.example>', 'Parkeerboete 5521', 'U kunt binnen zes weken bezwaar maken.')),
    call('save_draft', {
      to: ['parkeren@duinstad.example'],
      subject: 'Re: Parkeerboete 5521',
      body: 'Geachte heer, mevrouw,\n\nhierbij maak ik bezwaar tegen de parkeerboete.\n\nHoogachtend,\nSanne de Wit',
      inReplyTo: 'm1',
    }),
  ),
  asks(
    'nl',
    'antwoord iedereen dat ik er zaterdag bij ben',
    box(sanne, open('m1'), got(joost, 'Klussen zaterdag', 'Wie helpt er mee?', { to: ['Femke Vos <femke.vos@tulpenweg.example>'] })),
    call('reply', { messageId: 'm1', all: true, body: 'Ik ben er zaterdag bij!\n\nSanne' }),
  ),
]
