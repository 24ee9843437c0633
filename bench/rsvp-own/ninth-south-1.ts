import { ownCase, type RsvpCase } from './builder'
import { ask, type Gathering, rsvp } from './eighth-south-kit'
import { marked } from './quoting'

const bastien = 'Bastien Roumieu <bastien.roumieu@example.com>'
const lucia = 'Lucía Ferreyra <lucia.ferreyra@example.org>'
const miriam = 'Miriam Solari <miriam.solari@example.net>'
const vinicius = 'Vinícius Toledo <vinicius.toledo@example.com>'

const asado: Gathering = {
  uid: 'asado-fin-de-anio-4c@calendar.example.org',
  title: 'Asado de fin de año',
  start: '2026-12-12T16:00:00Z',
  words: 'sáb 12 de dic de 2026 13:00 - 19:00 (-03)',
  zone: 'America/Argentina/Buenos_Aires',
  host: lucia,
  tongue: 'es',
}
const asadoSunday: Gathering = { ...asado, start: '2026-12-13T16:00:00Z', words: 'dom 13 de dic de 2026 13:00 - 19:00 (-03)', sequence: 1 }
const degree: Gathering = {
  uid: 'laurea-teo-16lug@calendar.example.net',
  title: 'Aperitivo di laurea di Teo',
  start: '2026-07-16T16:30:00Z',
  words: 'gio 16 lug 2026 18:30 - 21:00 (CEST)',
  zone: 'Europe/Rome',
  host: miriam,
  tongue: 'it',
}
const building: Gathering = {
  uid: 'junina-predio-20jun@calendar.example.com',
  title: 'Festa junina do prédio',
  start: '2026-06-20T20:00:00Z',
  words: 'sáb. 20 de jun. de 2026 17:00 - 22:00 (BRT)',
  zone: 'America/Sao_Paulo',
  host: vinicius,
  tongue: 'pt',
}
const school: Gathering = {
  ...building,
  uid: 'junina-escola-27jun@calendar.example.com',
  title: 'Festa junina da escola',
  start: '2026-06-27T18:00:00Z',
  words: 'sáb. 27 de jun. de 2026 15:00 - 20:00 (BRT)',
}

/** French, Spanish, Italian and Portuguese mailboxes. */
export const romance: RsvpCase[] = [
  ownCase(
    'nine-c-01',
    {
      me: bastien,
      question: 'Qui vient aux raquettes le 14 ?',
      start: '2026-01-19T18:00:00Z',
      below: marked('fr'),
      tags: '[lang-fr] [reschedule] [host-message] [forwarded] [change-of-mind] [no-answer] Date moved and asked again; one answer reaches another guest first.',
    },
    box => {
      const clemence = 'Clémence Astier <clemence.astier@example.org>'
      const hugo = 'Hugo Valette <hugo.valette@example.net>'
      const pascaline = 'Pascaline Roche <pascaline.roche@example.com>'
      const idriss = 'Idriss Ndiaye <idriss.ndiaye@example.org>'
      const joel = 'Joël Cassagne <joel.cassagne@example.net>'
      const all = [clemence, hugo, pascaline, idriss, joel]
      const first = box.invite(
        all,
        'raquettes samedi 7 février',
        "Salut à tous,\n\nil est tombé 40 cm au col, ça vaut le coup. Je propose samedi 7 février, départ 8h du parking de la poste, retour pour l'apéro. Dites-moi.\n\nBastien",
      )
      box.reply(first, clemence, "J'en suis, avec mes bâtons et un thermos de vin chaud !\n\nClem", { at: '2026-01-19T19:20:00Z' })
      box.reply(first, hugo, 'Au boulot le 7, comme tous les samedis où il fait beau…\n\nHugo', { at: '2026-01-19T21:01:00Z' })
      box.reply(first, pascaline, 'Partante ! Je prends les barres de céréales maison (désolée d’avance)\nPasca', {
        at: '2026-01-20T12:12:00Z',
      })
      const second = box.mail(
        bastien,
        all,
        'raquettes : on décale au 14',
        'Re,\n\nrisque d’avalanche 4 annoncé pour le 7, donc pas question. On décale au samedi 14 février, même heure même parking. Redites-moi tous si c’est bon pour vous, je repars d’une feuille blanche.\n\nBastien',
        { at: '2026-01-28T18:30:00Z' },
      )
      const h = box.reply(
        second,
        hugo,
        'Ah bah voilà une date pour les gens qui bossent ! Je débarque avec mon frangin, faudra juste lui dégoter des raquettes en 46.\n\nHugo',
        { at: '2026-01-28T19:05:00Z' },
      )
      const c = box.reply(
        second,
        clemence,
        "le 14 c'est la Saint-Valentin gros malin ! j'ai une table réservée depuis Noël, si j'annule Mathias me plante là. Je vous laisse mes bâtons si besoin",
        { at: '2026-01-28T20:47:00Z' },
      )
      const i = box.reply(
        second,
        idriss,
        'J’attends le planning du CHU, il tombe lundi. Je te redis dès que je l’ai.\n\nIdriss\nEnvoyé de mon iPhone',
        {
          at: '2026-01-29T06:30:00Z',
        },
      )
      const j = box.mail(
        hugo,
        [bastien],
        'TR: raquettes',
        `Je te transfère, il répond toujours à moi au lieu de toi :)\n\n---------- Message transféré ---------\nDe : ${joel}\nDate : jeu. 29 janv. 2026 à 21:14\nObjet : raquettes\nÀ : ${hugo}\n\nHugo, dis à Bastien que le 14 me va très bien et que j'emmène Annie. Elle marche plus vite que nous tous.\nJoël`,
        { at: '2026-01-30T07:02:00Z' },
      )
      box.row(clemence, 'no', 0, c, "j'ai une table réservée depuis Noël")
      box.row(hugo, 'yes', 2, h, 'Je débarque avec mon frangin')
      box.row(idriss, 'maybe', 1, i, 'J’attends le planning du CHU, il tombe lundi.')
      box.row(joel, 'yes', 2, j, "le 14 me va très bien et que j'emmène Annie")
      box.none(pascaline)
    },
  ),
  ownCase(
    'nine-c-02',
    {
      me: lucia,
      question: '¿quiénes confirmaron para el domingo?',
      start: '2026-11-23T14:00:00Z',
      below: marked('es'),
      tags: '[lang-es] [cal-reply] [reschedule] [sequence] [dtstamp] [google-style] [outlook-style] [zimbra-style] [plus-ones] [kids] [no-answer] Moved by a day; an acceptance of the old date arrives late.',
    },
    box => {
      const nacho = 'Nacho Bianchi <nacho.bianchi@example.com>'
      const flor = 'Flor Acuña <flor.acuna@example.net>'
      const tincho = 'Tincho Paredes <tincho.paredes@example.org>'
      const mechi = 'Mechi Oliva <mechi.oliva@example.com>'
      const gustavo = 'Gustavo Lencina <gustavo.lencina@example.net>'
      const all = [nacho, flor, tincho, mechi, gustavo]
      const first = ask(box, asado, all, '2026-11-23T14:00:00Z', 'En la quinta de mis viejos. Traigan malla y algo para tomar.')
      rsvp(box, 'google', asado, nacho, 'ACCEPTED', '2026-11-23T14:25:00Z')
      rsvp(box, 'outlook', asado, flor, 'DECLINED', '2026-11-23T15:10:00Z')
      box.reply(first, gustavo, 'De una, Lu. Yo me encargo del fuego como siempre.\n\nGus', { at: '2026-11-23T22:30:00Z' })
      const again = ask(
        box,
        asadoSunday,
        all,
        '2026-11-26T13:00:00Z',
        'Pasamos al domingo 13 porque el sábado mis viejos alquilan la quinta. Confirmen de nuevo porfa, lo del sábado no corre.',
      )
      rsvp(box, 'zimbra', asado, tincho, 'ACCEPTED', '2026-11-26T18:44:00Z', { stamp: '2026-11-24T11:02:00Z' })
      const n = rsvp(box, 'google', asadoSunday, nacho, 'ACCEPTED', '2026-11-26T19:20:00Z', { guests: 2 })
      const m = rsvp(box, 'outlook', asadoSunday, mechi, 'DECLINED', '2026-11-27T12:00:00Z', {
        note: 'Vuelo a Salta el domingo tempranísimo, qué bronca',
      })
      const f = box.reply(
        again,
        flor,
        'Lu!! el domingo sí que puedo, ahora sí. Caigo con Cata y Juli que desde el verano pasado preguntan por la pileta\n\nFlor\nEnviado desde mi iPhone',
        { at: '2026-11-28T16:15:00Z' },
      )
      box.row(nacho, 'yes', 3, n, '', 'ACCEPTED')
      box.row(flor, 'yes', 3, f, 'Caigo con Cata y Juli')
      box.row(mechi, 'no', 0, m, '', 'DECLINED')
      box.none(tincho, gustavo)
    },
  ),
  ownCase(
    'nine-c-03',
    {
      me: miriam,
      question: "chi c'è all'aperitivo di Teo?",
      start: '2026-07-01T10:00:00Z',
      below: marked('it'),
      tags: '[lang-it] [cal-reply] [dtstamp] [needs-action] [bounce] [party-change] [mail-then-cal] [google-style] [outlook-style] [zimbra-style] [apple-style] Answers taken back, doubled and sent twice.',
    },
    box => {
      const dafne = 'Dafne Corsi <dafne.corsi@example.com>'
      const ruggero = 'Ruggero Alfieri <ruggero.alfieri@example.org>'
      const marzia = 'Marzia Tonelli <marzia.tonelli@example.net>'
      const ennio = 'Ennio Bassi <ennio.bassi@example.com>'
      const pia = 'Pia Ghezzi <pia.ghezzi@example.org>'
      const first = ask(
        box,
        degree,
        [dafne, ruggero, marzia, ennio, pia],
        '2026-07-01T10:00:00Z',
        'Al chiosco sul fiume. Corona d’alloro obbligatoria solo per lui.',
      )
      box.mail(
        'Mail Delivery Subsystem <mailer-daemon@mail.example.net>',
        [miriam],
        'Undelivered Mail Returned to Sender',
        'Il messaggio non è stato recapitato a <pia.ghezzi@example.org>: casella piena (552 5.2.2 mailbox full).',
        { headers: ['Auto-Submitted: auto-replied'], at: '2026-07-01T10:01:00Z' },
      )
      rsvp(box, 'google', degree, dafne, 'ACCEPTED', '2026-07-01T10:35:00Z', { guests: 1 })
      box.reply(
        first,
        ennio,
        'Dai no, di giovedì ho le prove del coro e il maestro mi ha già puntato. Fategli gli auguri da parte mia.\n\nEnnio',
        {
          at: '2026-07-01T12:48:00Z',
        },
      )
      rsvp(box, 'zimbra', degree, marzia, 'ACCEPTED', '2026-07-02T07:20:00Z')
      const r = rsvp(box, 'outlook', degree, ruggero, 'ACCEPTED', '2026-07-03T16:10:00Z')
      rsvp(box, 'outlook', degree, ruggero, 'DECLINED', '2026-07-03T18:55:00Z', { stamp: '2026-07-02T21:30:12Z' })
      rsvp(box, 'zimbra', degree, marzia, 'NEEDS-ACTION', '2026-07-06T08:05:00Z')
      const e = rsvp(box, 'apple', degree, ennio, 'TENTATIVE', '2026-07-07T20:40:00Z')
      const d = box.reply(
        first,
        dafne,
        'Miri, alla fine si allarga la compagnia: vengono anche i miei suoceri che stravedono per Teo, quindi dal chiosco ci presentiamo in quattro. Per il regalo ti faccio un bonifico?\n\nDafne',
        { at: '2026-07-10T13:22:00Z' },
      )
      box.row(dafne, 'yes', 4, d, 'quindi dal chiosco ci presentiamo in quattro')
      box.row(ruggero, 'yes', 1, r, '', 'ACCEPTED')
      box.row(ennio, 'maybe', 1, e, '', 'TENTATIVE')
      box.none(marzia, pia)
    },
  ),
  ownCase(
    'nine-c-04',
    {
      me: vinicius,
      question: 'quem confirmou na festa junina do prédio?',
      start: '2026-06-01T13:00:00Z',
      below: marked('pt'),
      tags: '[lang-pt] [cal-reply] [similar-event] [google-style] [outlook-style] [thunderbird] [plus-ones] [cal-then-mail] [stand-alone-mails] Two feasts a week apart; answers to one under the other.',
    },
    box => {
      const adriana = 'Adriana Meirelles <adriana.meirelles@example.com>'
      const caio = 'Caio Bittencourt <caio.b@example.org>'
      const sueli = 'Sueli Ramalho <sueli.ramalho@example.net>'
      const jonas = 'Jonas Prado <jonas.prado@example.com>'
      const ivone = 'Ivone Salgado <ivone.salgado@example.org>'
      const all = [adriana, caio, sueli, jonas, ivone]
      ask(box, building, all, '2026-06-01T13:00:00Z', 'No pátio. Cada apê leva um prato típico.')
      const other = ask(box, school, all, '2026-06-01T13:05:00Z', 'Quadra da escola, a renda vai pra biblioteca.')
      const a = rsvp(box, 'google', building, adriana, 'ACCEPTED', '2026-06-01T13:40:00Z', { guests: 2 })
      rsvp(box, 'google', school, caio, 'ACCEPTED', '2026-06-01T14:12:00Z')
      const s = rsvp(box, 'outlook', building, sueli, 'DECLINED', '2026-06-02T11:00:00Z')
      rsvp(box, 'outlook', school, sueli, 'TENTATIVE', '2026-06-02T11:01:00Z')
      rsvp(box, 'thunderbird', building, jonas, 'TENTATIVE', '2026-06-02T20:33:00Z')
      const c = box.reply(
        other,
        caio,
        'Vini, na da escola eu monto a barraca da pescaria. Já na do prédio não apareço, cai no aniversário do meu sogro e aí já viu.\n\nCaio',
        { at: '2026-06-03T01:15:00Z' },
      )
      const i = box.mail(
        ivone,
        [vinicius],
        'convite',
        'Prezado Vinícius, boa tarde. Chegou o convite no computador mas não me entendo com aqueles botões. Irei à festinha do prédio com meu neto Pedro Henrique, que está passando uns dias aqui. Faço o curau.\n\nAtenciosamente,\nIvone (ap. 12)',
        { at: '2026-06-05T18:20:00Z' },
      )
      const j = box.mail(
        jonas,
        [vinicius],
        'dia 20',
        'fala Vini, achei babá!! bota eu e a Lê na lista do dia 20 então. levo quentão\n\nJonas',
        {
          at: '2026-06-12T23:08:00Z',
        },
      )
      box.row(adriana, 'yes', 3, a, '', 'ACCEPTED')
      box.row(caio, 'no', 0, c, 'Já na do prédio não apareço')
      box.row(sueli, 'no', 0, s, '', 'DECLINED')
      box.row(jonas, 'yes', 2, j, 'bota eu e a Lê na lista do dia 20 então')
      box.row(ivone, 'yes', 2, i, 'Irei à festinha do prédio com meu neto Pedro Henrique')
    },
  ),
]
