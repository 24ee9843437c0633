import { ownCase } from './builder'
import { latin1 } from './charsets'
import { marked, unmarked } from './quoting'

const ulrike = 'Ulrike Thoma <ulrike.thoma@example.com>'
const bernd = 'Bernd Kessler <bernd.kessler@example.org>'
const annika = 'Annika Vogt <annika.vogt@example.net>'
const detlef = 'Detlef Brandt <detlef.brandt@example.com>'
const gesine = 'Gesine Pohl <gesine.pohl@example.org>'
const yusuf = 'Yusuf Demir <yusuf.demir@example.net>'

const corinne = 'Corinne Vasseur <corinne.vasseur@example.com>'
const bastien = 'Bastien Morel <bastien.morel@example.org>'
const elodie = 'Élodie Girard <elodie.girard@example.net>'
const hugues = 'Hugues Lambert <hugues.lambert@example.com>'
const mathilde = 'Mathilde Roche <mathilde.roche@example.org>'

const rocio = 'Rocío Peña <rocio.pena@example.com>'
const alvaro = 'Álvaro Gil <alvaro.gil@example.org>'
const nuria = 'Nuria Campos <nuria.campos@example.net>'
const paco = 'Paco Rueda <paco.rueda@example.com>'
const teresa = 'Teresa Oliva <teresa.oliva@example.org>'

const fabio = 'Fabio Conti <fabio.conti@example.com>'
const ilaria = 'Ilaria Serra <ilaria.serra@example.org>'
const matteo = 'Matteo Villa <matteo.villa@example.net>'
const ornella = 'Ornella Greco <ornella.greco@example.com>'
const silvio = 'Silvio Parisi <silvio.parisi@example.org>'

/** German, French, Spanish, Italian. */
export const fourthEurope = [
  ownCase(
    'four-de-sechzig',
    {
      me: ulrike,
      question: 'Wer kommt zu meinem Sechzigsten, und wie viele sind wir dann?',
      start: '2026-08-24T16:30:00Z',
      tags: '[lang-de] [chatty] [couple] [change-of-mind] [charset-iso-8859-1] [thanks-no-answer] [phone-signature]',
      below: marked('de'),
    },
    box => {
      const ask = box.invite(
        [bernd, annika, detlef, gesine, yusuf],
        'Ich werde 60!',
        'Ihr Lieben,\n\nes lässt sich nicht länger verheimlichen. Am Samstag, 26. September, ab 18 Uhr möchte ich mit euch im Gasthof Linde feiern. Sagt mir bitte bis zum 10., ob ihr kommt und wer euch begleitet. Geschenke braucht es keine, gute Laune schon.\n\nEure Ulrike',
      )
      const a = box.reply(
        ask,
        bernd,
        'Liebe Uli,\n\nnatürlich lassen wir uns das nicht entgehen! Renate und ich kommen gern und bleiben auch bis zum Kehraus. Gibt es in der Linde noch Zimmer? Nach dem letzten Mal fahre ich nachts keine Landstraße mehr.\n\nHerzlich\nBernd',
        { charset: latin1 },
      )
      box.reply(ask, annika, 'Bin dabei!!! 🥳\n\nVon meinem iPhone gesendet')
      box.reply(ask, detlef, 'Danke für die Einladung, das ist lieb, dass du an mich gedacht hast!')
      const c = box.reply(ask, gesine, 'Ach Uli, ausgerechnet da bin ich auf Kur in Bad Aibling. Wir holen das zu zweit nach, ja?\nGesine')
      const d = box.reply(ask, yusuf, 'Ich komme mit Frau und beiden Töchtern. Und was schenkt man jemandem, der nichts haben will?')
      const e = box.reply(
        ask,
        annika,
        'Du, es tut mir so leid: meine Chefin hat mich an dem Wochenende auf die Messe geschickt. Ich muss dir leider absagen.\n\nVon meinem iPhone gesendet',
      )
      box.row(bernd, 'yes', 2, a, 'Renate und ich kommen gern')
      box.row(annika, 'no', 0, e, 'Ich muss dir leider absagen.')
      box.none(detlef)
      box.row(gesine, 'no', 0, c, 'ausgerechnet da bin ich auf Kur in Bad Aibling')
      box.row(yusuf, 'yes', 4, d, 'Ich komme mit Frau und beiden Töchtern')
    },
  ),
  ownCase(
    'four-de-elternabend',
    {
      me: gesine,
      question: 'wer ist beim Elternabend dabei?',
      start: '2026-09-28T07:50:00Z',
      tags: '[lang-de] [ooo] [proxy] [outlook-thread] [conditional] [disclaimer]',
      below: unmarked('de', 'Eltern der 3b'),
    },
    box => {
      const ask = box.invite(
        [bernd, annika, detlef, ulrike, yusuf],
        'Elternabend 3b',
        'Liebe Eltern,\n\nunser Elternabend findet am Dienstag, 13. Oktober, um 19 Uhr im Klassenzimmer statt. Bitte geben Sie mir eine kurze Rückmeldung, ob Sie teilnehmen.\n\nGesine Pohl',
      )
      const a = box.reply(
        ask,
        bernd,
        'Sehr geehrte Frau Pohl,\n\nich nehme teil, meine Frau bleibt bei den Kindern.\n\nMit freundlichen Grüßen\nBernd Kessler\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese Mail.',
        { charset: latin1 },
      )
      box.mail(
        annika,
        [gesine],
        'Abwesenheitsnotiz: Elternabend 3b',
        'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 5. Oktober nicht im Büro. Ihre Mail wird nicht weitergeleitet.',
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      const b = box.reply(
        ask,
        detlef,
        'Guten Tag Frau Pohl,\n\nda habe ich Spätschicht und kann nicht kommen. Frau Demir vertritt mich, falls abgestimmt wird.\n\nD. Brandt',
      )
      const c = box.reply(
        ask,
        ulrike,
        'Hallo Gesine, wenn ich rechtzeitig aus Kassel zurück bin, komme ich, versprechen kann ich es nicht.',
      )
      const d = box.reply(ask, yusuf, 'Wir kommen zu zweit, meine Frau und ich. Können wir bitte auch über den Ausflug sprechen?')
      box.row(bernd, 'yes', 1, a, 'ich nehme teil')
      box.none(annika)
      box.row(detlef, 'no', 0, b, 'da habe ich Spätschicht und kann nicht kommen')
      box.row(ulrike, 'maybe', 1, c, 'wenn ich rechtzeitig aus Kassel zurück bin, komme ich')
      box.row(yusuf, 'yes', 2, d, 'Wir kommen zu zweit, meine Frau und ich.')
    },
  ),
  ownCase(
    'four-fr-cremaillere',
    {
      me: corinne,
      question: 'qui vient à la crémaillère ?',
      start: '2026-05-18T19:00:00Z',
      tags: '[lang-fr] [plus-ones] [soft-no] [same-here] [emoji] [phone-signature]',
      below: marked('fr'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [bastien, elodie, hugues, mathilde],
        'Crémaillère !',
        'Coucou tout le monde,\n\nles cartons sont vides (enfin presque) et on voudrait fêter ça avec vous : samedi 6 juin à partir de 19h, chez nous. Dites-nous si vous venez, et à combien.\n\nCorinne et Samir',
      )
      const a = box.reply(
        ask,
        bastien,
        "Avec grand plaisir ! Par contre j'arriverai vers 21h, j'ai un match avant. Je prends du vin ?\n\nEnvoyé de mon iPhone",
      )
      const b = box.reply(ask, elodie, "Coucou, génial pour l'appart ! On sera trois : nous deux et le bébé, qui dort partout. Bises 😘")
      const c = box.reply(b, mathilde, 'Moi aussi je viens, avec Théo !', { cc: [corinne] })
      const d = box.reply(
        ask,
        hugues,
        "Ma chère Corinne, merci d'avoir pensé à moi. Malheureusement ce week-end-là je garde mes petits-enfants à Angers, ce sera pour une autre fois.\n\nHugues",
      )
      box.row(bastien, 'yes', 1, a, 'Avec grand plaisir !')
      box.row(elodie, 'yes', 3, b, 'On sera trois : nous deux et le bébé')
      box.row(hugues, 'no', 0, d, 'ce sera pour une autre fois')
      box.row(mathilde, 'yes', 2, c, 'Moi aussi je viens, avec Théo !')
    },
  ),
  ownCase(
    'four-fr-assemblee',
    {
      me: hugues,
      question: "Qui a répondu pour l'assemblée générale, et qui sera absent ?",
      start: '2027-02-22T08:00:00Z',
      tags: '[lang-fr] [formal] [proxy] [outlook-thread] [question-no-answer]',
      below: unmarked('fr', 'Les copropriétaires'),
    },
    box => {
      const ask = box.invite(
        [bastien, elodie, corinne, mathilde],
        'Assemblée générale du 18 mars',
        "Chers copropriétaires,\n\nl'assemblée générale se tiendra le jeudi 18 mars à 18h30 dans la salle du rez-de-chaussée. Merci de confirmer votre présence ou d'envoyer un pouvoir.\n\nHugues Lambert",
      )
      const a = box.reply(ask, bastien, 'Bonjour,\n\nje vous confirme ma présence.\n\nCordialement,\nBastien Morel')
      const b = box.reply(
        ask,
        elodie,
        "Bonjour Monsieur Lambert,\n\nje ne pourrai pas assister à l'assemblée et je donne pouvoir à M. Morel.\n\nCordialement,\nÉlodie Girard",
      )
      box.reply(ask, corinne, "Bonjour, pourriez-vous nous renvoyer le budget prévisionnel ? La pièce jointe ne s'ouvre pas chez moi.")
      const c = box.reply(ask, mathilde, "Bonjour, sauf imprévu au bureau je serai là, mais je préfère ne pas m'engager avant lundi.")
      box.row(bastien, 'yes', 1, a, 'je vous confirme ma présence')
      box.row(elodie, 'no', 0, b, "je ne pourrai pas assister à l'assemblée")
      box.none(corinne)
      box.row(mathilde, 'maybe', 1, c, "je préfère ne pas m'engager avant lundi")
    },
  ),
  ownCase(
    'four-es-paella',
    {
      me: rocio,
      question: '¿cuántos vamos a ser para la paella?',
      start: '2026-06-08T18:40:00Z',
      tags: '[lang-es] [kids] [change-of-mind] [quote-trap] [phone-signature]',
      below: marked('es'),
    },
    box => {
      const ask = box.invite(
        [alvaro, nuria, paco, teresa],
        'Paella en el campo',
        '¡Hola a todos!\n\nEl domingo 21 de junio hacemos paella en el campo de mis padres, a eso de las dos. ¿Quién se apunta? Decidme también cuántos sois, por el arroz.\n\nUn beso\nRocío',
      )
      const first = box.reply(ask, alvaro, '¡Me apunto! Llevo las cervezas.\n\nEnviado desde mi iPhone')
      const b = box.reply(
        ask,
        nuria,
        'Qué ganas de veros. Seremos cuatro: los niños están deseando bañarse en la alberca. ¿Sigue el perro de tu padre por allí?',
      )
      const c = box.reply(ask, paco, 'Ay, Rocío, ese domingo me toca guardia en el hospital, no puedo ir. ¡Guardadme un plato!')
      const d = box.reply(
        first,
        alvaro,
        'Oye, que al final no voy a poder, se casa un primo de Marta y no me acordaba. Lo siento mucho.\n\nEnviado desde mi iPhone',
      )
      const e = box.reply(ask, teresa, 'Todavía no lo sé, depende de si mi madre sale del hospital esta semana.')
      box.row(alvaro, 'no', 0, d, 'al final no voy a poder')
      box.row(nuria, 'yes', 4, b, 'Seremos cuatro')
      box.row(paco, 'no', 0, c, 'no puedo ir')
      box.row(teresa, 'maybe', 1, e, 'Todavía no lo sé')
    },
  ),
  ownCase(
    'four-it-addio',
    {
      me: fabio,
      question: 'Chi viene alla cena di addio?',
      start: '2026-11-30T11:00:00Z',
      tags: '[lang-it] [couple] [soft-no] [partial] [proxy]',
      below: marked('it'),
    },
    box => {
      const ask = box.invite(
        [ilaria, matteo, ornella, silvio],
        'Cena prima di partire',
        'Cari amici,\n\nprima di trasferirmi a Lione vorrei salutarvi tutti: cena da Gino, venerdì 11 dicembre alle 20.30. Fatemi sapere se ci siete, devo prenotare.\n\nFabio',
      )
      const a = box.reply(
        ask,
        ilaria,
        'Certo che ci sono! Porto anche Luca, va bene? No dai, lo porto e basta, tanto lo conosci. A proposito, hai trovato casa?',
      )
      const b = box.reply(
        ask,
        matteo,
        'Ciao Fabio, io arrivo solo per il dolce perché esco dal turno alle dieci, ma arrivo. Ornella invece non riesce, è a Torino per la fiera.\n\nMatteo',
      )
      const c = box.reply(
        ask,
        silvio,
        'Fabio caro, con il ginocchio appena operato non mi muovo di casa. Passa tu a bere un caffè prima di partire.',
      )
      box.row(ilaria, 'yes', 2, a, 'Certo che ci sono!')
      box.row(matteo, 'yes', 1, b, 'io arrivo solo per il dolce')
      box.row(ornella, 'no', 0, b, 'Ornella invece non riesce')
      box.row(silvio, 'no', 0, c, 'non mi muovo di casa')
    },
  ),
]
