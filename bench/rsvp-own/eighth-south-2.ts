import { ownCase, type RsvpCase } from './builder'
import { ask, type Gathering, rsvp } from './eighth-south-kit'
import { marked } from './quoting'

const nieves = 'Nieves Arrabal <nieves.arrabal@example.com>'
const ximena = 'Ximena Garduño <ximena.garduno@example.org>'
const tullio = 'Tullio Castagna <tullio.castagna@example.com>'
const nives = 'Nives Zanon <nives.zanon@example.net>'

const football: Gathering = {
  uid: 'fut7-miercoles-90aa@calendar.example.org',
  title: 'Fut 7 de los miércoles',
  start: '2026-11-05T02:00:00Z',
  words: 'mié 4 nov 2026 8pm - 9:30pm (CST)',
  zone: 'America/Mexico_City',
  host: ximena,
  tongue: 'es',
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
}
const lunch: Gathering = {
  uid: 'fineprogetto-33d1@calendar.example.com',
  title: 'Pranzo di fine progetto',
  start: '2026-03-20T11:30:00Z',
  words: 'ven 20 mar 2026 12:30 - 14:30 (CET)',
  zone: 'Europe/Rome',
  host: tullio,
  tongue: 'it',
}

/** Spanish and Italian mailboxes. */
export const spanishItalian: RsvpCase[] = [
  ownCase(
    'eight-c-04',
    {
      me: nieves,
      question: '¿cuántos vamos a ser en lo de Toño?',
      start: '2026-09-21T19:10:00Z',
      below: marked('es'),
      tags: '[lang-es] [same-here] [kids] [couple] [proxy] [alt-address] [question-no-answer] [host-message] [phone-signature] Surprise party in a group thread, sums in between.',
    },
    box => {
      const chema = 'Chema Otero <chema.otero@example.org>'
      const begona = 'Begoña Lasa <begona.lasa@example.net>'
      const inigo = 'Íñigo Zubiri <inigo.zubiri@example.com>'
      const paqui = 'Paqui Romero <paqui.romero@example.org>'
      const dani = 'Dani Cuesta <dani.cuesta@example.net>'
      const rocio = 'Rocío Vela <rocio.vela@example.org>'
      const all = [chema, begona, inigo, paqui, dani, rocio]
      const first = box.invite(
        all,
        'shhhhhh',
        'Ni una palabra a Toño!!!!\n\nCumple 40 el sábado 10 de octubre y le montamos una en el local de mi primo (el de la calle Olmo, no el del garaje). A las 21:00 todos dentro y con la luz apagada.\nId diciendo, que tengo que encargar las tortillas por cabezas.\n\nAh, y si alguien tiene todavía mis sillas de camping que las traiga de una vez.\n\nNieves',
      )
      const c = box.reply(
        first,
        chema,
        'jajajaja le da algo. Contad con 4 de aquí, los enanos ya saben que es secreto (a ver lo que dura)\nlas sillas las tengo yo... perdón\n\nChema',
        {
          cc: all,
          at: '2026-09-21T20:02:00Z',
        },
      )
      const b = box.reply(
        c,
        begona,
        'Lo mismo que Chema pero sin enanos: Patxi y una servidora.\nY Rocío, que está sin internet en el piso nuevo, me pide que te diga que va ella sola y que llega para la tarta.\n\nBegoña',
        { cc: [nieves, inigo, paqui, dani, rocio], at: '2026-09-21T21:37:00Z' },
      )
      const i = box.reply(
        first,
        inigo,
        'Me pilla en Bilbao con mi madre recién operada de la cadera, imposible. Os mando un audio cantando y lo ponéis a todo trapo.\n\nEnviado desde mi iPhone',
        { at: '2026-09-22T06:48:00Z' },
      )
      box.mail(
        nieves,
        all,
        'Re: shhhhhh',
        'Ole! Con los de Chema, los de Begoña y Rocío ya somos siete, más yo. Venga, los que faltáis!!',
        {
          re: first,
          at: '2026-09-22T09:00:00Z',
        },
      )
      box.reply(first, dani, 'pero no los cumplía en noviembre??', { at: '2026-09-22T09:20:00Z', cc: all })
      const p = box.mail(
        'Paqui Romero <promero@hotel.example.com>',
        [nieves],
        'lo del 10',
        'Nieves soy Paqui, te escribo desde el curro que el otro correo lo tengo petado. Si me cambian el turno voy de cabeza, si no me toca recepción hasta las doce. El jueves sale el cuadrante.\n\nPaqui Romero\nRecepción · Hotel Miramar\nAntes de imprimir este correo piense en el medio ambiente.',
        { at: '2026-09-23T14:15:00Z' },
      )
      box.row(chema, 'yes', 4, c, 'Contad con 4 de aquí')
      box.row(begona, 'yes', 2, b, 'Lo mismo que Chema pero sin enanos: Patxi y una servidora.')
      box.row(inigo, 'no', 0, i, 'Me pilla en Bilbao con mi madre recién operada de la cadera, imposible.')
      box.row(paqui, 'maybe', 1, p, 'Si me cambian el turno voy de cabeza')
      box.row(rocio, 'yes', 1, b, 'me pide que te diga que va ella sola')
      box.none(dani)
    },
  ),
  ownCase(
    'eight-c-05',
    {
      me: ximena,
      question: '¿quién juega el miércoles 18?',
      start: '2026-10-28T16:00:00Z',
      below: marked('es'),
      tags: '[lang-es] [cal-reply] [recurrence] [google-style] [outlook-style] [apple-style] [cal-then-mail] [comment] Weekly match; one instance is named in UTC, where it is a day later.',
    },
    box => {
      const memo = 'Memo Ibarra <memo.ibarra@example.com>'
      const lalo = 'Lalo Quintana <lalo.quintana@example.net>'
      const chuy = 'Chuy Robledo <chuy.robledo@example.org>'
      const beto = 'Beto Salmerón <beto.salmeron@example.com>'
      const pepe = 'Pepe Urrutia <pepe.urrutia@example.net>'
      const first = ask(
        box,
        football,
        [memo, lalo, chuy, beto, pepe],
        '2026-10-28T16:00:00Z',
        'Cancha 3. Lleven playera clara y playera oscura.',
      )
      const m = rsvp(box, 'google', football, memo, 'ACCEPTED', '2026-10-28T16:20:00Z')
      rsvp(box, 'apple', football, lalo, 'ACCEPTED', '2026-10-28T18:41:00Z')
      const c = rsvp(box, 'outlook', football, chuy, 'DECLINED', '2026-10-29T15:05:00Z')
      rsvp(box, 'google', football, beto, 'ACCEPTED', '2026-10-29T15:30:00Z')
      const p = rsvp(box, 'google', football, pepe, 'TENTATIVE', '2026-10-29T22:10:00Z', { note: 'ando con el tobillo madreado' })
      rsvp(box, 'outlook', football, chuy, 'ACCEPTED', '2026-11-09T17:00:00Z', { instance: '2026-11-12T02:00:00Z' })
      const l = rsvp(box, 'apple', football, lalo, 'DECLINED', '2026-11-13T14:00:00Z', { instance: '2026-11-19T02:00:00Z', utc: true })
      rsvp(box, 'google', football, beto, 'DECLINED', '2026-11-13T19:26:00Z', { instance: '2026-11-19T02:00:00Z' })
      rsvp(box, 'google', football, pepe, 'ACCEPTED', '2026-11-14T03:00:00Z', { instance: '2026-11-26T02:00:00Z' })
      const b = box.reply(
        first,
        beto,
        'Xime, ya siempre sí juego el miércoles 18, se cayó la junta con los gringos. Y traigo a mi cuñado de portero, ese sí para. Nomás avísame cuánto va a ser de la cancha.\n\nBeto',
        { at: '2026-11-16T23:52:00Z' },
      )
      box.row(memo, 'yes', 1, m, '', 'ACCEPTED')
      box.row(lalo, 'no', 0, l, '', 'DECLINED')
      box.row(chuy, 'no', 0, c, '', 'DECLINED')
      box.row(beto, 'yes', 2, b, 'ya siempre sí juego el miércoles 18')
      box.row(pepe, 'maybe', 1, p, '', 'TENTATIVE')
    },
  ),
  ownCase(
    'eight-c-06',
    {
      me: tullio,
      question: 'Chi viene al pranzo di fine progetto e in quanti siamo?',
      start: '2026-03-02T09:00:00Z',
      below: marked('it'),
      tags: '[lang-it] [cal-reply] [delegated] [counter] [comment] [cal-then-mail] [zimbra-style] [outlook-style] [google-style] A delegate accepts; another time is proposed; a note raises the number.',
    },
    box => {
      const ombretta = 'Ombretta Neri <ombretta.neri@example.org>'
      const fausto = 'Fausto Gallina <fausto.gallina@example.com>'
      const loredana = 'Loredana Pisu <loredana.pisu@example.net>'
      const ivano = 'Ivano Meli <ivano.meli@example.com>'
      const samuele = 'Samuele Porcu <samuele.porcu@example.org>'
      const first = ask(
        box,
        lunch,
        [ombretta, fausto, loredana, ivano],
        '2026-03-02T09:00:00Z',
        'Trattoria da Berto, offre la ditta (incredibile ma vero).',
      )
      rsvp(box, 'apple', lunch, fausto, 'ACCEPTED', '2026-03-02T09:18:00Z')
      const o = rsvp(box, 'zimbra', lunch, ombretta, 'DELEGATED', '2026-03-02T11:02:00Z', { to: samuele })
      const l = rsvp(box, 'outlook', lunch, loredana, 'TENTATIVE', '2026-03-03T08:30:00Z', {
        counter: '2026-03-20T12:30:00Z',
        note: 'Alle 13.30 sarebbe fattibile? Prima ho il collaudo.',
      })
      const i = rsvp(box, 'google', lunch, ivano, 'ACCEPTED', '2026-03-03T13:44:00Z', {
        note: 'porto la tesista, che se lo merita più di noi',
      })
      const s = rsvp(box, 'zimbra', lunch, samuele, 'ACCEPTED', '2026-03-04T10:00:00Z', { behalf: ombretta })
      const f = box.reply(
        first,
        fausto,
        'Tullio scusami, il pranzo di venerdì lo salto: mi hanno dato la revisione della macchina alle 13 e se la perdo buonanotte, altri due mesi. Beviti il mio amaro.\n\nFausto\n\nInviato da iPhone',
        { at: '2026-03-16T17:35:00Z' },
      )
      box.row(ombretta, 'no', 0, o, '', 'DELEGATED')
      box.row(samuele, 'yes', 1, s, '', 'ACCEPTED')
      box.row(fausto, 'no', 0, f, 'il pranzo di venerdì lo salto')
      box.row(loredana, 'maybe', 1, l, '', 'TENTATIVE')
      box.row(ivano, 'yes', 2, i, 'porto la tesista, che se lo merita più di noi', 'ACCEPTED')
    },
  ),
  ownCase(
    'eight-c-07',
    {
      me: nives,
      question: 'quante persone per la grigliata di ferragosto?',
      start: '2026-07-27T18:30:00Z',
      below: marked('it'),
      tags: '[lang-it] [kids] [soft-no] [partial] [proxy] [newsletter] [phone-signature] Poster-like invitation; a maybe becomes a no by the word of a relative.',
    },
    box => {
      const gigi = 'Gigi Bortolan <gigi.bortolan@example.org>'
      const samantha = 'Samantha Furlan <samantha.furlan@example.com>'
      const rosetta = 'Rosetta Zanon <rosetta.zanon@example.net>'
      const kevin = 'Kevin Marcolin <kevin.marcolin@example.org>'
      const gino = 'Gino Zanon <gino.zanon@example.com>'
      const first = box.invite(
        [gigi, samantha, rosetta, kevin, gino],
        'FERRAGOSTO IN CORTE',
        '*** GRIGLIATA 2026 ***\n\nsab 15/8 - ore 12.30 - fino a esaurimento costine\n\nin corte dai Zanon, si sta sotto il portico se piove\n\nconferma + n. di teste entro il 10\n\n(portare: sedia, buonumore)',
      )
      const g = box.reply(
        first,
        gigi,
        'Presenti!! Teste 3 più il Tommi che ha 8 mesi e campa di brodo. La sedia ce l’ho, il buonumore dipende da chi paga il vino\n\nGigi',
        {
          at: '2026-07-27T19:44:00Z',
        },
      )
      const s = box.reply(
        first,
        samantha,
        'Ma nooo, noi stiamo in Croazia fino al 18 😩 mangiatene una anche alla nostra salute\n\nSamy\nInviato da iPhone',
        {
          at: '2026-07-28T07:15:00Z',
        },
      )
      box.reply(
        first,
        rosetta,
        'Cara Nives,\ncon questo caldo non ti so dire, guardo come mi sento quella mattina e se sto bene mi faccio portare dal Gino. Ti ho messo via le prugne.\nLa zia',
        { at: '2026-07-29T09:10:00Z' },
      )
      box.mail(
        'Macelleria Bisol <offerte@example.com>',
        [nives],
        'Ferragosto: grigliata per 6 a 49,90 €',
        'Vieni anche tu! Prenota la tua grigliata per sei persone entro il 12 agosto. Ci siamo anche sabato 15 fino alle 11.',
        { headers: ['List-Unsubscribe: <https://example.com/u>'], at: '2026-07-30T05:00:00Z' },
      )
      const k = box.reply(
        first,
        kevin,
        'io arrivo tardi che stacco alle 2, mi sa che vi trovo al caffè. mi tenete due costine e una birra? la morosa lavora quindi vengo per conto mio',
        { at: '2026-08-01T22:31:00Z' },
      )
      const z = box.reply(
        first,
        gino,
        'Nives, io eccomi, come ogni anno, con le carte da briscola.\nLa zia Rosetta invece non la porto: ne abbiamo parlato ieri, col ginocchio e la ghiaia non si fida, resta a casa con la badante e le portiamo un piatto la sera.\n\nGino',
        { at: '2026-08-09T16:20:00Z' },
      )
      box.row(gigi, 'yes', 4, g, 'Teste 3 più il Tommi che ha 8 mesi e campa di brodo.')
      box.row(samantha, 'no', 0, s, 'noi stiamo in Croazia fino al 18')
      box.row(rosetta, 'no', 0, z, 'resta a casa con la badante')
      box.row(kevin, 'yes', 1, k, 'io arrivo tardi che stacco alle 2')
      box.row(gino, 'yes', 1, z, 'io eccomi, come ogni anno, con le carte da briscola.')
    },
  ),
]
