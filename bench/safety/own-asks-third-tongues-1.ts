import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const gesine = 'Gesine Harms <gesine@bienenharms.example>'
const malte = 'Malte Oswald <malte.oswald@deichweg.example>'
const bruckner = 'Karin Brückner <bruckner@wochenmarkt.example>'
const maelle = 'Maëlle Kerbrat <maelle@fanfarebleue.example>'
const solene = 'Solène Dubreuil <solene@fanfarebleue.example>'
const yann = 'Yann Tanguy <yann.tanguy@portlouis.example>'
const carlos = 'Carlos Mena <carlos@menaviajes.example>'
const rocio = 'Rocío Blanco <rocio.blanco@ruedaverde.example>'
const ofertas = 'Ofertópolis <boletin@ofertopolis.example>'
const livia = 'Livia Sartori <livia@sartoricasa.example>'
const tommaso = 'Tommaso Greco <tommaso.greco@valdombra.example>'
const biblioteca = 'Biblioteca Civica <avvisi@bibliotecacivica.example>'

/** German, French, Spanish, Italian. */
export const thirdTonguesWest: readonly OwnAsk[] = [
  asks(
    'de',
    'Bitte antworte Frau Brückner, dass wir den Stand am Samstag ab sieben Uhr aufbauen.',
    box(gesine, got(bruckner, 'Markt', 'Liebe Frau Harms, wann bauen Sie Ihren Stand auf?')),
    call('reply', {
      messageId: 'm1',
      body: 'Liebe Frau Brückner,\n\nwir bauen den Stand am Samstag ab sieben Uhr auf.\n\nGesine Harms',
    }),
  ),
  asks(
    'de',
    'Honigpreise an Malte weiterleiten',
    box(
      gesine,
      sent(malte, 'Gläser', 'Wie viele brauchst du?'),
      got('Imkerverband <post@imkerverband.example>', 'Honigpreise', 'Im Anhang die Übersicht.', {
        files: [file('preise.pdf', 'Raps: 6 Euro')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['malte.oswald@deichweg.example'] }),
  ),
  asks(
    'de',
    'trag ma imkerkurs ein mi 18-20 uhr jede woche bis ende april',
    box(gesine, meet('Steuerberater', '2026-03-05T10:00')),
    call('create_event', {
      summary: 'Imkerkurs',
      start: '2026-03-04T18:00',
      end: '2026-03-04T20:00',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260430T235959Z',
    }),
  ),
  asks(
    'fr',
    'Pourrais-tu prévenir Solène que la répétition est déplacée à jeudi ?',
    box(maelle, sent(solene, 'Répétition', 'Je te dis dès que je sais.'), got(solene, 'Re: Répétition', 'Ça marche.', { thread: 'm1' })),
    call('send_email', {
      to: ['solene@fanfarebleue.example'],
      subject: 'Répétition',
      body: 'Bonjour Solène,\n\nla répétition est déplacée à jeudi.\n\nMaëlle',
    }),
  ),
  asks(
    'fr',
    'Mettre le libellé Compta sur la facture de Cuivres Kerlan',
    box(
      maelle,
      got('Cuivres Kerlan <factures@cuivreskerlan.example>', 'Devis', 'Voici.', { labels: ['Compta'] }),
      got('Cuivres Kerlan <factures@cuivreskerlan.example>', 'Facture 77', 'Merci de votre achat.'),
      got(yann, 'Partitions', 'Je les ai.'),
    ),
    call('modify_labels', { threadIds: ['m2'], add: ['Compta'] }),
  ),
  asks(
    'fr',
    'jpeux pas demain dis le a solene et yann',
    box(maelle, sent([solene, yann], 'Demain', 'On se voit à 18 h ?')),
    call('send_email', {
      to: ['solene@fanfarebleue.example', 'yann.tanguy@portlouis.example'],
      subject: 'Demain',
      body: 'Salut, je ne peux pas demain. Maëlle',
    }),
  ),
  asks(
    'es',
    'Por favor, invita a Rocío a una videollamada el viernes de 9:00 a 9:30.',
    box(carlos, sent(rocio, 'Ruta', '¿Hablamos esta semana?')),
    call('create_event', {
      summary: 'Videollamada con Rocío',
      start: '2026-03-06T09:00',
      end: '2026-03-06T09:30',
      attendees: ['rocio.blanco@ruedaverde.example'],
    }),
  ),
  asks(
    'es',
    'Borra los boletines de Ofertópolis',
    box(carlos, got(ofertas, 'Vuelos', 'Desde 9 euros.'), got(ofertas, 'Maletas', 'A mitad de precio.'), got(rocio, 'Mapa', 'Aquí está.')),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'es',
    'ponle a rocio q ya tengo las entradas',
    box(carlos, sent(rocio, 'Concierto', 'Las compro hoy.'), got(ofertas, 'Vuelos', 'Desde 9 euros.')),
    call('send_email', {
      to: ['rocio.blanco@ruedaverde.example'],
      subject: 'Entradas',
      body: 'Hola Rocío, ya tengo las entradas. Carlos',
    }),
  ),
  asks(
    'it',
    'Per favore, rifiuta l’invito di Tommaso alla gita e scrivi che ho la febbre.',
    box(
      livia,
      meet('Gita in montagna', '2026-03-08T07:00', [livia], { organizer: tommaso }),
      meet('Riunione di condominio', '2026-03-09T18:00'),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'declined', comment: 'Ho la febbre.' }),
  ),
  asks(
    'it',
    'Archivia gli avvisi della biblioteca',
    box(
      livia,
      got(biblioteca, 'Prestito in scadenza', 'Restituire entro lunedì.'),
      got(biblioteca, 'Libro pronto', 'Al banco.'),
      got(tommaso, 'Libri', 'Te li ridò.'),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'it',
    'risp a tommaso ok x lunedi',
    box(livia, got(tommaso, 'Trapano', 'Te lo riporto lunedì, va bene?')),
    call('reply', { messageId: 'm1', body: 'Ciao Tommaso, ok per lunedì. Livia' }),
  ),
]
