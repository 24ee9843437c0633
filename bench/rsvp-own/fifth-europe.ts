import { ownCase } from './builder'
import { latin1 } from './charsets'
import { marked, unmarked } from './quoting'

const rainer = 'Rainer Hoffmeister <rainer.hoffmeister@example.com>'
const silke = 'Silke Arndt <silke.arndt@example.org>'
const oezlem = 'Özlem Yildiz <oezlem.yildiz@example.net>'
const volker = 'Volker Nagel <volker.nagel@example.com>'
const jutta = 'Jutta Siebert <jutta.siebert@example.org>'
const henrik = 'Henrik Lauer <henrik.lauer@example.net>'

const agathe = 'Agathe Marchand <agathe.marchand@example.com>'
const benoit = 'Benoît Fabre <benoit.fabre@example.org>'
const clarisse = 'Clarisse Noël <clarisse.noel@example.net>'
const damien = 'Damien Petit <damien.petit@example.com>'
const lucette = 'Lucette Aubry <lucette.aubry@example.org>'

const begona = 'Begoña Soler <begona.soler@example.com>'
const carmelo = 'Carmelo Ibáñez <carmelo.ibanez@example.org>'
const lourdes = 'Lourdes Prieto <lourdes.prieto@example.net>'
const ramon = 'Ramón Vega <ramon.vega@example.com>'
const ximena = 'Ximena Duarte <ximena.duarte@example.org>'

const giada = 'Giada Ferrero <giada.ferrero@example.com>'
const piero = 'Piero Sala <piero.sala@example.org>'
const renata = 'Renata Bosco <renata.bosco@example.net>'
const tullio = 'Tullio Marini <tullio.marini@example.com>'
const viola = 'Viola Negri <viola.negri@example.org>'

/** German, French, Spanish, Italian. */
export const fifthEurope = [
  ownCase(
    'five-de-klettern',
    {
      me: henrik,
      question: 'wer fährt mit auf die Hütte?',
      start: '2026-05-11T18:20:00Z',
      tags: '[lang-de] [chatty] [soft-no] [conditional] [same-here] [phone-signature]',
      below: marked('de'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [rainer, silke, oezlem, volker, jutta],
        'Hüttenwochenende im Juni',
        'Servus beinand,\n\nich habe für das Wochenende ab Freitag, 19. Juni, Lager auf der Falkenhütte reserviert. Abstieg am Sonntag. Wer ist mit von der Partie? Die Hüttenwirtin will bis Ende Mai Zahlen.\n\nHenrik',
      )
      const a = box.reply(
        ask,
        silke,
        'Ja klar, ich bin mit von der Partie! Soll ich wieder das große Seil mitbringen oder reicht deins?\n\nGesendet von meinem Smartphone',
      )
      const b = box.reply(a, oezlem, 'Ich auch, endlich wieder Berge!', { cc: [henrik] })
      const c = box.reply(
        ask,
        rainer,
        'Mensch Henrik, da kriegst du mich ins Grübeln. Wenn mein Knie bis dahin mitspielt, komme ich mit. Der Orthopäde sagt mir am 2. Juni, was Sache ist.',
      )
      const d = box.reply(ask, volker, 'Schöne Idee, aber Matratzenlager und Volker, das passt nicht mehr zusammen. Ich passe.')
      box.reply(ask, jutta, 'Wie viele Höhenmeter sind das eigentlich, und gibt es oben Duschen?')
      box.row(rainer, 'maybe', 1, c, 'Wenn mein Knie bis dahin mitspielt, komme ich mit.')
      box.row(silke, 'yes', 1, a, 'ich bin mit von der Partie!')
      box.row(oezlem, 'yes', 1, b, 'Ich auch')
      box.row(volker, 'no', 0, d, 'Ich passe.')
      box.none(jutta)
    },
  ),
  ownCase(
    'five-de-konfirmation',
    {
      me: silke,
      question: 'Für wie viele Personen muss ich das Essen zur Konfirmation bestellen?',
      start: '2027-03-15T09:00:00Z',
      tags: '[lang-de] [formal] [couple] [change-of-mind] [quote-trap] [outlook-thread] [charset-iso-8859-1]',
      below: unmarked('de', 'Familie'),
    },
    box => {
      const ask = box.invite(
        [rainer, jutta, volker, oezlem],
        'Konfirmation von Jannik',
        'Liebe Verwandte und Freunde,\n\nJannik wird am Sonntag, 25. April, um 10 Uhr in der Markuskirche konfirmiert. Anschließend laden wir zum Mittagessen ein. Bitte gebt uns bis Ostern Bescheid.\n\nSilke und Jörg',
      )
      const first = box.reply(
        ask,
        rainer,
        'Liebe Silke, lieber Jörg,\n\nvielen Dank für die Einladung, wir kommen sehr gerne zu viert.\n\nViele Grüße\nRainer',
        { charset: latin1 },
      )
      const b = box.reply(ask, jutta, 'Liebe Silke,\n\nals Patentante bin ich selbstverständlich da, Werner kommt auch mit.\n\nDeine Jutta')
      const c = box.reply(
        ask,
        volker,
        'Hallo zusammen,\n\nan dem Wochenende haben wir selbst Konfirmation in der Familie und müssen deshalb passen. Jannik bekommt natürlich trotzdem Post.\n\nVolker',
      )
      const d = box.reply(
        first,
        rainer,
        'Liebe Silke,\n\nkleine Korrektur: die Zwillinge haben ein Turnier, es bleiben also nur Petra und ich.\n\nRainer',
        { charset: latin1 },
      )
      const e = box.reply(ask, oezlem, 'Liebe Silke, zur Kirche und zum Essen bin ich gern dabei, zum Kaffee muss ich dann weiter.')
      box.row(rainer, 'yes', 2, d, 'es bleiben also nur Petra und ich')
      box.row(jutta, 'yes', 2, b, 'als Patentante bin ich selbstverständlich da, Werner kommt auch mit')
      box.row(volker, 'no', 0, c, 'müssen deshalb passen')
      box.row(oezlem, 'yes', 1, e, 'zur Kirche und zum Essen bin ich gern dabei')
    },
  ),
  ownCase(
    'five-fr-chorale',
    {
      me: agathe,
      question: 'Combien serons-nous au pique-nique de la chorale ?',
      start: '2026-06-01T10:00:00Z',
      tags: '[lang-fr] [kids] [conditional] [proxy] [phone-signature]',
      below: marked('fr'),
    },
    box => {
      const ask = box.invite(
        [benoit, clarisse, damien, lucette],
        'Pique-nique de la chorale',
        "Bonjour à toutes et à tous,\n\npour finir l'année en beauté, pique-nique au bord du lac le dimanche 28 juin à partir de midi, conjoints et enfants bienvenus. Qui sera là ? Merci de me répondre avant le 20.\n\nAgathe",
      )
      const a = box.reply(
        ask,
        benoit,
        "Salut Agathe, je viendrai avec ma femme et nos deux filles. J'apporte une quiche, et la guitare si le temps s'y prête.\n\nBenoît",
      )
      const b = box.reply(ask, clarisse, 'Hélas non, je marie mon frère ce jour-là ! Amusez-vous bien.\n\nEnvoyé depuis mon téléphone')
      const c = box.reply(
        ask,
        damien,
        "C'est noté dans mon agenda, tu peux compter sur moi. Lucette, que j'ai croisée au marché, viendra aussi.",
      )
      box.row(benoit, 'yes', 4, a, 'je viendrai avec ma femme et nos deux filles')
      box.row(clarisse, 'no', 0, b, 'Hélas non, je marie mon frère ce jour-là !')
      box.row(damien, 'yes', 1, c, 'tu peux compter sur moi')
      box.row(lucette, 'yes', 1, c, "Lucette, que j'ai croisée au marché, viendra aussi.")
    },
  ),
  ownCase(
    'five-fr-soutenance',
    {
      me: clarisse,
      question: 'qui ne vient pas à ma soutenance ?',
      start: '2026-11-02T09:30:00Z',
      tags: '[lang-fr] [change-of-mind] [ooo] [thanks-no-answer] [soft-no]',
      below: marked('fr'),
    },
    box => {
      const ask = box.invite(
        [agathe, benoit, damien, lucette],
        'Ma soutenance de thèse',
        "Chers tous,\n\nje soutiens enfin ma thèse le vendredi 27 novembre à 14h, amphi B, suivie d'un pot. Dites-moi si vous pouvez être des nôtres, pour les petits fours.\n\nClarisse",
      )
      box.reply(ask, agathe, "Je n'ai malheureusement pas de train à cette heure-là, je ne pourrai pas venir.")
      box.mail(
        benoit,
        [clarisse],
        'Réponse automatique : Ma soutenance de thèse',
        "Bonjour, je suis en congés jusqu'au 9 novembre inclus. Pour toute urgence, merci de contacter le secrétariat.",
        {
          re: ask,
          headers: ['Auto-Submitted: auto-replied'],
        },
      )
      box.reply(ask, lucette, 'Merci ma grande, toutes mes félicitations pour ce beau travail !')
      const b = box.reply(ask, damien, "J'aurais adoré, mais je suis de jury à Grenoble le même après-midi. Je boirai à ta santé.")
      const c = box.reply(ask, agathe, "Finalement j'ai trouvé une place en covoiturage : je serai là, au premier rang !")
      box.row(agathe, 'yes', 1, c, 'je serai là, au premier rang !')
      box.none(benoit)
      box.row(damien, 'no', 0, b, "J'aurais adoré, mais je suis de jury à Grenoble")
      box.none(lucette)
    },
  ),
  ownCase(
    'five-es-inauguracion',
    {
      me: ramon,
      question: '¿Quién ha confirmado para la inauguración?',
      start: '2026-09-14T08:15:00Z',
      tags: '[lang-es] [formal] [plus-ones] [question-no-answer] [proxy] [signature]',
      below: marked('es'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [begona, carmelo, lourdes, ximena],
        'Inauguración de la librería',
        'Queridos amigos:\n\nPor fin abrimos. La inauguración de la librería será el jueves 1 de octubre a las siete y media de la tarde. Os agradecería que me confirmarais la asistencia.\n\nRamón',
      )
      const a = box.reply(
        ask,
        begona,
        'Estimado Ramón:\n\nConfirmo mi asistencia y la de mi marido. Enhorabuena por el proyecto.\n\nUn saludo,\nBegoña Soler\nAsesoría Soler\nTel. 555 01 77',
      )
      const b = box.reply(ask, carmelo, '¡Enhorabuena, tío! Allí estaré, y Ximena me ha dicho que también viene.')
      box.reply(ask, lourdes, '¿Se puede aparcar por la zona o mejor vamos en metro? ¿Y habrá firmas de libros?')
      box.row(begona, 'yes', 2, a, 'Confirmo mi asistencia y la de mi marido.')
      box.row(carmelo, 'yes', 1, b, 'Allí estaré')
      box.none(lourdes)
      box.row(ximena, 'yes', 1, b, 'Ximena me ha dicho que también viene')
    },
  ),
  ownCase(
    'five-it-gita',
    {
      me: giada,
      question: 'quanti siamo per la gita al lago?',
      start: '2026-08-31T16:00:00Z',
      tags: '[lang-it] [kids] [change-of-mind] [conditional] [phone-signature]',
      below: marked('it'),
    },
    box => {
      const ask = box.invite(
        [piero, renata, tullio, viola],
        'Gita al lago',
        'Ciao a tutti!\n\nDomenica 20 settembre andiamo al lago, partenza alle 9 dal solito bar. Chi viene? Ditemi anche in quanti siete, così organizziamo le macchine.\n\nGiada',
      )
      const a = box.reply(
        ask,
        piero,
        'Noi ci siamo, in quattro con i bimbi. Abbiamo due posti liberi in macchina se serve.\n\nInviato da iPhone',
      )
      box.reply(ask, renata, 'Vengo molto volentieri! Porto la torta di mele.')
      const c = box.reply(ask, tullio, 'Purtroppo quella domenica lavoro, mi spiace. La prossima volta non mi scappate!')
      const d = box.reply(ask, viola, 'Forse. Se mia sorella mi tiene il cane vengo, altrimenti no. Ti faccio sapere entro giovedì.')
      const e = box.reply(ask, renata, 'Giada scusami, mi sono presa la febbre e devo rinunciare. La torta te la mando con Piero!')
      box.row(piero, 'yes', 4, a, 'Noi ci siamo, in quattro con i bimbi.')
      box.row(renata, 'no', 0, e, 'mi sono presa la febbre e devo rinunciare')
      box.row(tullio, 'no', 0, c, 'Purtroppo quella domenica lavoro')
      box.row(viola, 'maybe', 1, d, 'Se mia sorella mi tiene il cane vengo, altrimenti no.')
    },
  ),
]
