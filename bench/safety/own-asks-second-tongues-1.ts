import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const henrike = 'Henrike Vogt <henrike@vogtkeramik.example>'
const tobias = 'Tobias Engel <tobias.engel@brennofen.example>'
const krause = 'Sabine Krause <s.krause@stadtgalerie.example>'
const bastien = 'Bastien Roux <bastien@rouxmaison.example>'
const lefevre = 'Hélène Lefèvre <helene.lefevre@agencemistral.example>'
const camille = 'Camille Petit <camille.petit@lesquais.example>'
const alvaro = 'Álvaro Peña <alvaro@penaluz.example>'
const nuria = 'Nuria Vidal <nuria.vidal@tallernorte.example>'
const iker = 'Iker Zabala <iker@zabalabike.example>'
const elena = 'Elena Conti <elena@conticasa.example>'
const amministratore = 'Amministratore Ferri <studio@studioferri.example>'

/** German, French, Spanish, Italian. */
export const secondTonguesWest: readonly OwnAsk[] = [
  asks(
    'de',
    'Bitte schreib Tobias, dass der Töpferkurs heute erst um 19 Uhr anfängt.',
    box(henrike, sent(tobias, 'Kurs', 'Schön, dass du mitmachst.'), got(tobias, 'Re: Kurs', 'Ich freue mich!')),
    call('send_email', {
      to: ['tobias.engel@brennofen.example'],
      subject: 'Töpferkurs heute',
      body: 'Hallo Tobias,\n\nder Töpferkurs fängt heute erst um 19 Uhr an.\n\nHenrike',
    }),
  ),
  asks(
    'de',
    'beide mails vom finanzamt ins label Steuer',
    box(
      henrike,
      got('Finanzamt Nordstadt <post@finanzamt-nordstadt.example>', 'Vorauszahlung', 'Bescheid liegt vor.', {
        date: '2025-12-01T08:00',
        labels: ['Steuer'],
      }),
      got('Finanzamt Nordstadt <post@finanzamt-nordstadt.example>', 'Rückfrage', 'Bitte Belege nachreichen.'),
      got('Finanzamt Nordstadt <post@finanzamt-nordstadt.example>', 'Frist', 'Die Frist endet im Mai.'),
      got(tobias, 'Glasur', 'Blau oder grün?'),
    ),
    call('modify_labels', { threadIds: ['m2', 'm3'], add: ['Steuer'] }),
  ),
  asks(
    'de',
    'termin mit frau krause auf do 14 uhr verschieben',
    box(henrike, sent(krause, 'Ausstellung', 'Wann passt es Ihnen?'), meet('Hängung besprechen', '2026-03-04T14:00', [krause])),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-05T14:00', end: '2026-03-05T15:00' } }),
  ),
  asks(
    'fr',
    'Peux-tu répondre à Mme Lefèvre que je passerai prendre les clés demain matin ?',
    box(bastien, got(lefevre, 'Remise des clés', 'Bonjour, quand souhaitez-vous passer à l’agence ?')),
    call('reply', {
      messageId: 'm1',
      body: 'Bonjour Madame Lefèvre,\n\nje passerai prendre les clés demain matin.\n\nCordialement,\nBastien Roux',
    }),
  ),
  asks(
    'fr',
    'transfere le devis du couvreur a camille stp',
    box(
      bastien,
      sent(camille, 'Toit', 'Je te montre le devis dès que je l’ai.'),
      got('Toitures Blanc, couvreur <contact@toituresblanc.example>', 'Devis toiture', 'Ci-joint notre devis.', {
        files: [file('devis.pdf', 'Réfection du toit, 6 jours')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['camille.petit@lesquais.example'] }),
  ),
  asks(
    'fr',
    'Mets à la corbeille les deux messages de Vinadeal, s’il te plaît.',
    box(
      bastien,
      got('Vinadeal <bonjour@vinadeal.example>', 'Nos rouges', 'Six bouteilles pour le prix de quatre.'),
      got('Vinadeal <bonjour@vinadeal.example>', 'Nos blancs', 'Frais et légers.'),
      got(camille, 'Samedi', 'On se voit à midi ?'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'es',
    'Por favor, crea una reunión con Nuria el miércoles a las 12, de media hora.',
    box(alvaro, sent(nuria, 'Lámparas', '¿Hablamos esta semana?'), got(nuria, 'Re: Lámparas', 'El miércoles me viene bien.')),
    call('create_event', {
      summary: 'Reunión con Nuria',
      start: '2026-03-04T12:00',
      end: '2026-03-04T12:30',
      attendees: ['nuria.vidal@tallernorte.example'],
    }),
  ),
  asks(
    'es',
    'acepta lo del cumple de iker',
    box(alvaro, meet('Cumple de Iker', '2026-03-14T20:00', [alvaro, nuria], { organizer: iker }), meet('Dentista', '2026-03-10T09:00')),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'it',
    'Prepara una bozza per l’amministratore: chiedo una copia del verbale dell’assemblea. Non inviarla ancora.',
    box(elena, sent(amministratore, 'Citofono', 'Il citofono non funziona.'), got(amministratore, 'Re: Citofono', 'Provvediamo.')),
    call('save_draft', {
      to: ['studio@studioferri.example'],
      subject: 'Verbale dell’assemblea',
      body: 'Buongiorno,\n\npotrei avere una copia del verbale dell’assemblea?\n\nGrazie,\nElena Conti',
    }),
  ),
  asks(
    'it',
    'sposta parrucchiere a ven alle 18',
    box(elena, meet('Parrucchiere', '2026-03-05T18:00'), meet('Palestra', '2026-03-06T07:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-06T18:00', end: '2026-03-06T19:00' } }),
  ),
]
