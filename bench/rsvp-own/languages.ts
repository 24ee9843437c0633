import { ownCase } from './builder'

const me = 'Katrin Wolfram <katrin.wolfram@example.com>'
const udo = 'Udo Peters <udo.peters@example.org>'
const heike = 'Heike Brandner <heike.brandner@example.net>'
const silke = 'Silke Ostermann <silke.ostermann@example.com>'
const bernd = 'Bernd Albers <bernd.albers@example.org>'
const claire = 'Claire Fontanel <claire.fontanel@example.net>'
const luc = 'Luc Morvan <luc.morvan@example.com>'
const odile = 'Odile Garnier <odile.garnier@example.org>'
const carmen = 'Carmen Iglesias <carmen.iglesias@example.com>'
const rafa = 'Rafael Soto <rafael.soto@example.org>'
const paolo = 'Paolo Venturi <paolo.venturi@example.net>'
const giulia = 'Giulia Serra <giulia.serra@example.com>'
const joana = 'Joana Teles <joana.teles@example.org>'
const tiago = 'Tiago Matos <tiago.matos@example.net>'
const sanne = 'Sanne de Wit <sanne.dewit@example.com>'
const bram = 'Bram Kuiper <bram.kuiper@example.org>'
const ewa = 'Ewa Zielińska <ewa.zielinska@example.net>'
const marek = 'Marek Sobczak <marek.sobczak@example.com>'
const yumi = '小林 由美 <yumi.kobayashi@example.org>'
const kenji = '高橋 健二 <kenji.takahashi@example.net>'

/** The other eight languages, answers and questions. */
export const languages = [
  ownCase(
    'de-grillen',
    { me, question: 'Wer kommt zum Grillen?', start: '2026-06-08T08:00:00Z', tags: '[lang-de] [plus-ones] [kids]' },
    box => {
      const ask = box.invite(
        [udo, heike, silke, bernd],
        'Grillen am 20. Juni',
        'Liebe Leute,\n\nam Samstag, 20. Juni, wird ab 17 Uhr bei uns gegrillt. Seid ihr dabei? Gebt mir bitte bis Mittwoch Bescheid.\n\nKatrin',
      )
      const a = box.reply(ask, udo, 'Hallo Katrin,\n\nda sind wir natürlich mit von der Partie, zu dritt.\n\nViele Grüße\nUdo')
      const b = box.reply(ask, heike, 'Liebe Katrin, das klappt bei mir leider nicht, ich bin an dem Wochenende auf Fortbildung. LG Heike')
      const c = box.reply(ask, silke, 'Ich muss erst noch schauen, ob ich einen Babysitter finde. Melde mich!')
      const d = box.reply(ask, bernd, 'Gerne! Ich bringe meine Frau und die zwei Kinder mit. Gruß Bernd')
      box.row(udo, 'yes', 3, a, 'da sind wir natürlich mit von der Partie, zu dritt.')
      box.row(heike, 'no', 0, b, 'das klappt bei mir leider nicht')
      box.row(silke, 'maybe', 1, c, 'Ich muss erst noch schauen, ob ich einen Babysitter finde.')
      box.row(bernd, 'yes', 4, d, 'Ich bringe meine Frau und die zwei Kinder mit.')
    },
  ),
  ownCase(
    'de-umentschieden',
    { me, question: 'Wie viele sind wir beim Kegelabend?', start: '2026-09-14T08:00:00Z', tags: '[lang-de] [change-of-mind] [proxy]' },
    box => {
      const ask = box.invite(
        [udo, heike, silke, bernd],
        'Kegelabend',
        'Hallo zusammen, wir kegeln am Donnerstag, 24. September, um 19 Uhr. Wer macht mit?',
      )
      box.reply(ask, udo, 'Bin dabei.')
      const a = box.reply(ask, udo, 'Hallo Katrin, ich muss doch absagen, mein Zug geht schon um sechs. Heike kommt aber!')
      const b = box.reply(ask, silke, 'Da kann ich nicht. Schade!')
      const c = box.reply(ask, bernd, 'Ja, sehr gern, ich komme aber erst gegen acht.')
      box.row(udo, 'no', 0, a, 'ich muss doch absagen')
      box.row(heike, 'yes', 1, a, 'Heike kommt aber!')
      box.row(silke, 'no', 0, b, 'Da kann ich nicht.')
      box.row(bernd, 'yes', 1, c, 'ich komme aber erst gegen acht')
    },
  ),
  ownCase(
    'fr-anniversaire',
    { me: claire, question: "Qui vient à l'anniversaire ?", start: '2026-03-16T08:00:00Z', tags: '[lang-fr] [plus-ones] [couple]' },
    box => {
      const ask = box.invite(
        [luc, odile, udo, carmen],
        'Mes quarante ans',
        'Bonjour à tous,\n\nje fête mon anniversaire le samedi 28 mars à 19h. Merci de me dire si vous pouvez venir !\n\nClaire',
      )
      const a = box.reply(ask, luc, 'Coucou Claire,\n\nnous viendrons avec grand plaisir, Marion et moi.\n\nBises\nLuc')
      const b = box.reply(ask, odile, 'Bonjour Claire, je suis désolée mais je ne serai pas disponible ce jour-là. Bonne fête à toi !')
      const c = box.reply(ask, udo, 'Je ne sais pas encore si je pourrai me libérer, je te confirme la semaine prochaine.')
      const d = box.reply(ask, carmen, "Merci pour l'invitation ! Faut-il apporter quelque chose ?")
      box.row(luc, 'yes', 2, a, 'nous viendrons avec grand plaisir, Marion et moi.')
      box.row(odile, 'no', 0, b, 'je ne serai pas disponible ce jour-là')
      box.row(udo, 'maybe', 1, c, 'Je ne sais pas encore si je pourrai me libérer')
      box.none(carmen)
      void d
    },
  ),
  ownCase(
    'fr-randonnee',
    {
      me: claire,
      question: "Combien serons-nous à la randonnée, et qui n'a pas répondu ?",
      start: '2026-05-11T08:00:00Z',
      tags: '[lang-fr]',
    },
    box => {
      const ask = box.invite([luc, odile, giulia], 'Randonnée dimanche 24 mai', 'On marche dimanche 24 mai, départ 9h. Qui est partant ?')
      const a = box.reply(ask, luc, 'On sera quatre, avec les enfants.')
      const b = box.reply(ask, odile, 'Je suis partante !')
      const c = box.reply(ask, odile, 'Finalement je ne pourrai pas être des vôtres, ma fille est malade.')
      box.row(luc, 'yes', 4, a, 'On sera quatre, avec les enfants.')
      box.row(odile, 'no', 0, c, 'Finalement je ne pourrai pas être des vôtres')
      box.none(giulia)
      void b
    },
  ),
  ownCase(
    'es-asado',
    { me: carmen, question: '¿Quién viene al asado?', start: '2026-11-02T08:00:00Z', tags: '[lang-es] [plus-ones] [soft-no]' },
    box => {
      const ask = box.invite(
        [rafa, joana, luc, paolo],
        'Asado el 14 de noviembre',
        'Hola a todos: el sábado 14 de noviembre hacemos asado en casa, a las 14h. ¿Os apuntáis? Confirmad, por favor.',
      )
      const a = box.reply(ask, rafa, '¡Hola Carmen! Cuenta con nosotros, seremos tres.\n\nUn abrazo,\nRafa')
      const b = box.reply(ask, joana, 'Qué pena, ese día no puedo, tengo una boda. ¡Otra vez será!')
      const c = box.reply(ask, luc, 'Claro que sí, ahí estaré.')
      const d = box.reply(ask, paolo, 'Todavía no lo sé, a lo mejor me toca trabajar. Te aviso.')
      box.row(rafa, 'yes', 3, a, 'Cuenta con nosotros, seremos tres.')
      box.row(joana, 'no', 0, b, 'ese día no puedo')
      box.row(luc, 'yes', 1, c, 'Claro que sí, ahí estaré.')
      box.row(paolo, 'maybe', 1, d, 'Todavía no lo sé, a lo mejor me toca trabajar.')
    },
  ),
  ownCase(
    'it-cena',
    {
      me: giulia,
      question: 'Chi viene alla cena di classe?',
      start: '2026-05-18T08:00:00Z',
      tags: '[lang-it] [plus-ones] [change-of-mind]',
    },
    box => {
      const ask = box.invite(
        [paolo, rafa, joana, odile],
        'Cena di classe',
        'Ciao a tutti, venerdì 5 giugno alle 20 cena di classe da Nino. Fatemi sapere se venite!',
      )
      const a = box.reply(ask, paolo, 'Ciao Giulia, vengo volentieri con mia moglie!')
      const b = box.reply(ask, rafa, 'Purtroppo non ce la faccio, sarò a Torino per lavoro.')
      box.reply(ask, joana, 'Ci sarò!')
      const c = box.reply(ask, joana, 'Mi dispiace tanto ma devo disdire, ho la febbre.')
      const d = box.reply(ask, odile, 'Non so ancora se riesco, ti faccio sapere.')
      box.row(paolo, 'yes', 2, a, 'vengo volentieri con mia moglie')
      box.row(rafa, 'no', 0, b, 'Purtroppo non ce la faccio')
      box.row(joana, 'no', 0, c, 'devo disdire')
      box.row(odile, 'maybe', 1, d, 'Non so ancora se riesco')
    },
  ),
  ownCase(
    'pt-churrasco',
    { me: joana, question: 'Quem vem ao churrasco?', start: '2026-07-06T08:00:00Z', tags: '[lang-pt] [plus-ones]' },
    box => {
      const ask = box.invite(
        [tiago, carmen, paolo, bram],
        'Churrasco dia 18',
        'Oi pessoal! Churrasco no sábado, 18 de julho, a partir das 13h. Vocês vêm? Confirmem por favor.',
      )
      const a = box.reply(ask, tiago, 'Oi Joana! Vamos sim, eu, a Rita e os dois miúdos.\nAbraço')
      const b = box.reply(ask, carmen, 'Infelizmente não vou poder ir, estarei de férias.')
      const c = box.reply(ask, paolo, 'Pode contar comigo!')
      const d = box.reply(ask, bram, 'Talvez, ainda não tenho a certeza.')
      box.row(tiago, 'yes', 4, a, 'Vamos sim, eu, a Rita e os dois miúdos.')
      box.row(carmen, 'no', 0, b, 'Infelizmente não vou poder ir')
      box.row(paolo, 'yes', 1, c, 'Pode contar comigo!')
      box.row(bram, 'maybe', 1, d, 'Talvez, ainda não tenho a certeza.')
    },
  ),
  ownCase(
    'nl-borrel',
    { me: sanne, question: 'Wie komt er naar de borrel?', start: '2026-10-12T08:00:00Z', tags: '[lang-nl] [plus-ones]' },
    box => {
      const ask = box.invite(
        [bram, udo, ewa, heike],
        'Borrel op 23 oktober',
        'Hoi allemaal, vrijdag 23 oktober vanaf 17.00 uur is er borrel bij mij. Komen jullie ook? Laat het even weten.',
      )
      const a = box.reply(ask, bram, 'Hoi Sanne, leuk! Ik kom graag, en Fleur gaat ook mee.\nGroetjes, Bram')
      const b = box.reply(ask, udo, 'Helaas kan ik er dan niet bij zijn. Veel plezier!')
      const c = box.reply(ask, ewa, 'We komen met z’n vieren.')
      const d = box.reply(ask, heike, 'Ik weet nog niet of het lukt, ik laat het je deze week weten.')
      box.row(bram, 'yes', 2, a, 'Ik kom graag, en Fleur gaat ook mee.')
      box.row(udo, 'no', 0, b, 'Helaas kan ik er dan niet bij zijn.')
      box.row(ewa, 'yes', 4, c, 'We komen met z’n vieren.')
      box.row(heike, 'maybe', 1, d, 'Ik weet nog niet of het lukt')
    },
  ),
  ownCase(
    'pl-parapetowka',
    { me: ewa, question: 'Kto przyjdzie na parapetówkę?', start: '2026-02-16T08:00:00Z', tags: '[lang-pl] [plus-ones] [change-of-mind]' },
    box => {
      const ask = box.invite(
        [marek, sanne, bernd, silke],
        'Parapetówka',
        'Cześć! Zapraszam na parapetówkę w sobotę 28 lutego o 18. Dajcie znać, czy będziecie.',
      )
      const a = box.reply(ask, marek, 'Cześć Ewa, chętnie przyjdziemy, będziemy we troje.\nMarek')
      const b = box.reply(ask, sanne, 'Niestety nie dam rady, mam wtedy dyżur.')
      const c = box.reply(ask, bernd, 'Nie wiem jeszcze, może uda mi się wpaść.')
      box.reply(ask, silke, 'Nie mogę przyjść, przykro mi.')
      const d = box.reply(ask, silke, 'Jednak będę! Przyjdę z mężem.')
      box.row(marek, 'yes', 3, a, 'chętnie przyjdziemy, będziemy we troje')
      box.row(sanne, 'no', 0, b, 'Niestety nie dam rady')
      box.row(bernd, 'maybe', 1, c, 'Nie wiem jeszcze, może uda mi się wpaść.')
      box.row(silke, 'yes', 2, d, 'Przyjdę z mężem.')
    },
  ),
  ownCase(
    'ja-hanami',
    { me: yumi, question: 'お花見に来る人は誰ですか？', start: '2026-03-23T01:00:00Z', tags: '[lang-ja] [plus-ones]' },
    box => {
      const ask = box.invite(
        [kenji, marek, claire, bram],
        'お花見のお誘い',
        '皆さん\n\n4月4日（土）12時から上野公園でお花見をします。ご都合はいかがでしょうか。参加できるかどうか教えてください。\n\n小林',
      )
      const a = box.reply(ask, kenji, '小林さん\n\nお誘いありがとうございます。妻と二人で参加します。よろしくお願いします。\n\n高橋')
      const b = box.reply(ask, marek, '残念ですが、その日は仕事で行けません。')
      const c = box.reply(ask, claire, 'まだ予定が分からないので、来週お返事します。')
      const d = box.reply(ask, bram, 'ぜひ伺います！')
      box.row(kenji, 'yes', 2, a, '妻と二人で参加します。')
      box.row(marek, 'no', 0, b, '残念ですが、その日は仕事で行けません。')
      box.row(claire, 'maybe', 1, c, 'まだ予定が分からないので、来週お返事します。')
      box.row(bram, 'yes', 1, d, 'ぜひ伺います！')
    },
  ),
  ownCase(
    'mix-hochzeit',
    {
      me,
      question: 'Who said yes to the silver wedding?',
      start: '2026-04-20T08:00:00Z',
      tags: '[lang-de] [lang-fr] [lang-it] [lang-pl] [forwarded]',
    },
    box => {
      const ask = box.invite(
        [udo, luc, giulia, marek, sanne],
        'Unsere Silberhochzeit / our silver wedding',
        'Dear friends, liebe Freunde,\n\nwe celebrate our silver wedding on 13 June 2026, 3 pm. Please let us know if you will join us.\n\nKatrin',
      )
      const a = box.reply(ask, udo, 'Ich sage mit Freude zu, komme aber allein.')
      const b = box.reply(ask, luc, "C'est très gentil, mais nous serons en vacances à ce moment-là.")
      const c = box.reply(ask, giulia, 'Che bello! Ci saremo tutti e quattro.')
      const d = box.reply(ask, marek, 'Z przyjemnością przyjadę.')
      box.row(udo, 'yes', 1, a, 'Ich sage mit Freude zu')
      box.row(luc, 'no', 0, b, 'nous serons en vacances à ce moment-là')
      box.row(giulia, 'yes', 4, c, 'Ci saremo tutti e quattro.')
      box.row(marek, 'yes', 1, d, 'Z przyjemnością przyjadę.')
      box.none(sanne)
    },
  ),
]
