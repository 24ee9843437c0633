import { ownCase } from './builder'

const jule = 'Jule Wendt <jule.wendt@example.com>'
const anke = 'Anke Thiel <anke.thiel@example.org>'
const bodo = 'Bodo Kranz <bodo.kranz@example.net>'
const carla = 'Carla Moser <carla.moser@example.com>'
const dirk = 'Dirk Olbers <dirk.olbers@example.org>'
const fritz = 'Fritz Lange <fritz.lange@example.net>'

const agathe = 'Agathe Morel <agathe.morel@example.com>'
const bastien = 'Bastien Roux <bastien.roux@example.org>'
const celine = 'Céline Faure <celine.faure@example.net>'
const didier = 'Didier Blanc <didier.blanc@example.com>'
const elise = 'Élise Garnier <elise.garnier@example.org>'
const paul = 'Paul Mercier <paul.mercier@example.net>'

const ramon = 'Ramón Ibáñez <ramon.ibanez@example.com>'
const sofia = 'Sofía Cano <sofia.cano@example.org>'
const tomas = 'Tomás Rey <tomas.rey@example.net>'
const vega = 'Vega Luna <vega.luna@example.com>'
const ximena = 'Ximena Solís <ximena.solis@example.org>'

const aldo = 'Aldo Serra <aldo.serra@example.com>'
const bruna = 'Bruna Fonti <bruna.fonti@example.org>'
const cesare = 'Cesare Villa <cesare.villa@example.net>'
const giulia = 'Giulia Neri <giulia.neri@example.com>'
const marta = 'Marta Poli <marta.poli@example.org>'

/** German, French, Spanish, Italian. */
export const thirdLanguages = [
  ownCase(
    'three-de-hochzeit',
    { me: jule, question: 'Wer kommt zur Hochzeit?', start: '2027-02-01T08:00:00Z', tags: '[lang-de] [couple] [kids]' },
    box => {
      const ask = box.invite(
        [anke, bodo, carla, dirk],
        'Unsere Hochzeit am 5. Juni',
        'Ihr Lieben,\n\nam Samstag, 5. Juni 2027, heiraten wir. Wir würden uns freuen, mit euch zu feiern! Bitte gebt bis Ostern Bescheid, ob ihr dabei seid.\n\nJule und Henrik',
      )
      const a = box.reply(ask, anke, 'Wir nehmen die Einladung dankend an und kommen mit den beiden Mädchen.\n\nAnke und Rolf')
      const b = box.reply(ask, bodo, 'Leider müssen wir absagen, an dem Tag heiratet auch mein Bruder.')
      const c = box.reply(ask, carla, 'Auf jeden Fall! Rechne mit mir plus Begleitung.')
      const d = box.reply(ask, dirk, 'Sehr gern, falls ich bis dahin wieder laufen kann.')
      box.row(anke, 'yes', 4, a, 'kommen mit den beiden Mädchen')
      box.row(bodo, 'no', 0, b, 'Leider müssen wir absagen')
      box.row(carla, 'yes', 2, c, 'Rechne mit mir plus Begleitung.')
      box.row(dirk, 'maybe', 1, d, 'Sehr gern, falls ich bis dahin wieder laufen kann.')
    },
  ),
  ownCase(
    'three-de-ausflug',
    { me: jule, question: 'Wie viele fahren beim Ausflug mit?', start: '2026-05-04T08:00:00Z', tags: '[lang-de] [proxy] [same-here]' },
    box => {
      const ask = box.invite(
        [anke, bodo, carla, dirk, fritz],
        'Vereinsausflug am 16. Mai',
        'Liebe Mitglieder, unser Ausflug an den See ist am Samstag, 16. Mai, Abfahrt 9 Uhr am Rathaus. Wer fährt mit?',
      )
      const a = box.reply(ask, anke, 'Ich fahre mit.')
      const b = box.reply(a, bodo, 'Ich schließe mich an!', { cc: [jule] })
      const c = box.reply(ask, carla, 'Bei uns klappt es diesmal nicht. Fritz lässt ausrichten, dass er auch nicht mitkommt.')
      const d = box.reply(ask, dirk, 'Ich käme so gern, nur ist der 16. bei mir schon belegt.')
      box.row(anke, 'yes', 1, a, 'Ich fahre mit.')
      box.row(bodo, 'yes', 1, b, 'Ich schließe mich an!')
      box.row(carla, 'no', 0, c, 'Bei uns klappt es diesmal nicht.')
      box.row(fritz, 'no', 0, c, 'Fritz lässt ausrichten, dass er auch nicht mitkommt.')
      box.row(dirk, 'no', 0, d, 'nur ist der 16. bei mir schon belegt')
    },
  ),
  ownCase(
    'three-fr-seminaire',
    { me: agathe, question: 'Qui participe au séminaire ?', start: '2026-09-07T08:00:00Z', tags: '[lang-fr] [formal] [conditional]' },
    box => {
      const ask = box.invite(
        [bastien, celine, didier, elise],
        'Séminaire annuel le 1er octobre',
        'Chères et chers collègues,\n\nnotre séminaire annuel aura lieu le jeudi 1er octobre à Tours. Merci de confirmer votre présence avant le 20 septembre.\n\nAgathe',
      )
      const a = box.reply(ask, bastien, "C'est noté dans mon agenda, je serai des vôtres.")
      const b = box.reply(ask, celine, 'Nous serons malheureusement retenus à Lyon ce jour-là.')
      const c = box.reply(ask, didier, 'Partant ! Et Hugo, mon stagiaire, vient aussi.')
      const d = box.reply(ask, elise, 'Oui, sous réserve que les trains roulent.')
      box.row(bastien, 'yes', 1, a, 'je serai des vôtres')
      box.row(celine, 'no', 0, b, 'Nous serons malheureusement retenus à Lyon ce jour-là.')
      box.row(didier, 'yes', 2, c, 'Et Hugo, mon stagiaire, vient aussi.')
      box.row(elise, 'maybe', 1, d, 'Oui, sous réserve que les trains roulent.')
    },
  ),
  ownCase(
    'three-fr-diner',
    { me: agathe, question: 'Combien serons-nous à dîner ?', start: '2026-11-02T08:00:00Z', tags: '[lang-fr] [kids] [proxy] [same-here]' },
    box => {
      const ask = box.invite(
        [bastien, celine, didier, elise, paul],
        'Dîner du 14 novembre',
        'Coucou, je fais une raclette le samedi 14 novembre à 20 h. Qui vient ?',
      )
      const a = box.reply(ask, bastien, 'On vient à quatre, bébé compris.')
      const b = box.reply(ask, celine, 'Je passe mon tour cette fois-ci.')
      const c = box.reply(ask, didier, "Moi, je viens. Paul m'a dit qu'il ne viendrait pas.")
      const d = box.reply(c, elise, 'Moi aussi !', { cc: [agathe] })
      box.row(bastien, 'yes', 4, a, 'On vient à quatre, bébé compris.')
      box.row(celine, 'no', 0, b, 'Je passe mon tour cette fois-ci.')
      box.row(didier, 'yes', 1, c, 'Moi, je viens.')
      box.row(paul, 'no', 0, c, "Paul m'a dit qu'il ne viendrait pas.")
      box.row(elise, 'yes', 1, d, 'Moi aussi !')
    },
  ),
  ownCase(
    'three-es-boda',
    { me: ramon, question: '¿Quién viene a la boda?', start: '2027-03-01T08:00:00Z', tags: '[lang-es] [couple] [kids]' },
    box => {
      const ask = box.invite(
        [sofia, tomas, vega, ximena],
        'Nuestra boda, 19 de junio',
        'Queridos amigos: nos casamos el sábado 19 de junio de 2027 en Ronda. Confirmad, por favor, si podéis venir y cuántos sois.',
      )
      const a = box.reply(ask, sofia, 'Cuenta con nosotros: mi marido, los dos niños y yo.')
      const b = box.reply(ask, tomas, 'Me temo que no podré acompañaros, estaré en Chile.')
      const c = box.reply(ask, vega, '¡Me apunto!')
      const d = box.reply(ask, ximena, 'Te lo confirmo la semana que viene.')
      box.row(sofia, 'yes', 4, a, 'Cuenta con nosotros: mi marido, los dos niños y yo.')
      box.row(tomas, 'no', 0, b, 'Me temo que no podré acompañaros')
      box.row(vega, 'yes', 1, c, '¡Me apunto!')
      box.row(ximena, 'maybe', 1, d, 'Te lo confirmo la semana que viene.')
    },
  ),
  ownCase(
    'three-es-cena',
    { me: ramon, question: '¿Cuántos somos para la cena?', start: '2026-10-05T08:00:00Z', tags: '[lang-es] [same-here] [change-of-mind]' },
    box => {
      const ask = box.invite(
        [sofia, tomas, vega, ximena],
        'Cena de antiguos alumnos',
        'Hola, la cena de antiguos alumnos será el viernes 16 de octubre a las 21:00. ¿Quién se anima?',
      )
      const a = box.reply(ask, sofia, 'Yo me animo.')
      const b = box.reply(a, tomas, 'Y yo también, con mi hermana.', { cc: [ramon] })
      box.reply(ask, vega, 'Claro que sí, allí nos vemos.')
      const c = box.reply(ask, vega, 'Al final no voy a poder: me ha surgido un viaje de trabajo.')
      box.reply(ask, ximena, '¿Dónde es? ¿Hay que pagar por adelantado?')
      box.row(sofia, 'yes', 1, a, 'Yo me animo.')
      box.row(tomas, 'yes', 2, b, 'Y yo también, con mi hermana.')
      box.row(vega, 'no', 0, c, 'Al final no voy a poder')
      box.none(ximena)
    },
  ),
  ownCase(
    'three-it-laurea',
    { me: aldo, question: 'Chi viene alla festa di laurea?', start: '2026-06-29T08:00:00Z', tags: '[lang-it] [idiom] [kids]' },
    box => {
      const ask = box.invite(
        [bruna, cesare, giulia, marta],
        'Festa di laurea, 11 luglio',
        'Cari tutti, sabato 11 luglio festeggio la laurea in giardino dalle 19. Fatemi sapere se venite e in quanti.',
      )
      const a = box.reply(ask, bruna, 'Non mancherò!')
      const b = box.reply(ask, cesare, 'Che peccato, purtroppo ho già un impegno.')
      const c = box.reply(ask, giulia, 'Siamo in quattro, bimbo incluso.')
      const d = box.reply(ask, marta, 'Ti faccio sapere entro giovedì.')
      box.row(bruna, 'yes', 1, a, 'Non mancherò!')
      box.row(cesare, 'no', 0, b, 'purtroppo ho già un impegno')
      box.row(giulia, 'yes', 4, c, 'Siamo in quattro, bimbo incluso.')
      box.row(marta, 'maybe', 1, d, 'Ti faccio sapere entro giovedì.')
    },
  ),
  ownCase(
    'three-it-partita',
    { me: aldo, question: 'Chi gioca mercoledì?', start: '2026-10-05T08:00:00Z', tags: '[lang-it] [proxy] [couple]' },
    box => {
      const ask = box.invite(
        [bruna, cesare, giulia, marta],
        'Calcetto mercoledì 14',
        'Mercoledì 14 ottobre si gioca a calcetto alle 20, poi pizza. Chi c’è?',
      )
      const a = box.reply(ask, bruna, "Ci sarò anch'io stavolta.")
      const b = box.reply(ask, cesare, 'Passo, grazie lo stesso.')
      const c = box.reply(ask, marta, 'Io e il mio ragazzo ci saremo. Giulia mi ha detto che non viene.')
      box.row(bruna, 'yes', 1, a, "Ci sarò anch'io stavolta.")
      box.row(cesare, 'no', 0, b, 'Passo, grazie lo stesso.')
      box.row(marta, 'yes', 2, c, 'Io e il mio ragazzo ci saremo.')
      box.row(giulia, 'no', 0, c, 'Giulia mi ha detto che non viene.')
    },
  ),
]
