import { ownCase, type RsvpCase } from './builder'
import { iso2022jp, latin1 } from './charsets'
import { marked, unmarked } from './quoting'
import { disclaimer, type Event, invited, office, replied } from './tenth-mail'

const marisol = 'Marisol Vega <marisol.vega@example.com>'
const baerbel = 'Bärbel Thöne <baerbel@example.org>'
const inaki = 'Iñaki Ruiz <inaki.ruiz@example.net>'
const joao = 'João Simões <joao.simoes@example.com>'
const pawel = 'Paweł Żak <p.zak@example.org>'
const misaki = '山本 美咲 <misaki.yamamoto@example.com>'

const mathilde = 'Mathilde Caron <mathilde.caron@example.com>'
const bruno = 'Bruno Tessier <bruno.tessier@example.org>'
const aicha = 'Aïcha Morel <aicha.morel@example.org>'
const joris = 'Joris van Dam <joris.vandam@example.net>'

const friedrich = 'Friedrich Ahlers <friedrich.ahlers@example.com>'
const karin = 'Karin Stolz <karin.stolz@example.org>'
const henning = 'Henning Stolz <henning.stolz@example.org>'
const traute = 'Traute Behn <traute.behn@example.com>'

const ludovica = 'Ludovica Neri <ludovica.neri@example.com>'
const fabio = 'Fabio Tosi <fabio.tosi@example.org>'
const serena = 'Serena Villa <serena.villa@example.com>'
const dario = 'Dario Conte <dario.conte@example.net>'

const imogen = 'Imogen Vale <imogen.vale@example.com>'
const shota = '中村 翔太 <shota.nakamura@example.org>'
const lukasz = 'Łukasz Bąk <lukasz.bak@example.com>'
const dorothea = 'Dorothea Wenz <dorothea.wenz@example.net>'

const gudrun = 'Gudrun Pohl <gudrun.pohl@example.com>'
const joerg = 'Jörg Reuter <joerg.reuter@example.com>'
const margaux = 'Margaux Petit <margaux.petit@example.org>'
const nora = 'Nora Thiele <nora.thiele@example.com>'
const philip = 'Philip Nash <philip.nash@example.net>'

const breakfast: Event = {
  uid: 'y9r5j2wtq8cd@calendar.example.com',
  title: 'Petit-déjeuner des exposants',
  start: '20260610T060000Z',
  words: 'Wed Jun 10, 2026 8am - 10am (CEST)',
  zone: 'berlin',
  host: mathilde,
  place: 'Hall 2',
  note: 'Merci de confirmer votre présence.',
}
const kickoff: Event = {
  uid: 'g1l6n4zpv3xs@calendar.example.com',
  title: 'Kickoff dinner',
  start: '20260908T170000Z',
  words: 'Tue Sep 8, 2026 7pm - 10pm (CEST)',
  zone: 'berlin',
  host: imogen,
  place: 'Brasserie am Platz',
}

/** Answers in other languages and in their encodings. */
export const tongues: RsvpCase[] = [
  ownCase(
    'ten-07',
    {
      me: marisol,
      question: '¿Quién viene a la inauguración?',
      start: '2026-05-18T09:30:00Z',
      now: '2026-06-05T08:00:00Z',
      alternative: true,
      tags: '[lang-es] [lang-de] [lang-pt] [lang-pl] [lang-ja] [encoded-names] [html-only] [phone-signature] [charset-iso-2022-jp] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [baerbel, inaki, joao, pawel, misaki],
        'Inauguración de la casa rural el 13 de junio / Opening of our guesthouse, 13 June',
        'Queridos amigos, dear friends,\n\n¡por fin abrimos! We are opening at last! Sábado / Saturday 13 June, 12:00, comida en el patio. Decidme si venís, please tell me whether you are coming.\n\nMarisol',
      )
      const b = box.reply(ask, baerbel, 'wir freuen uns sehr und kommen zu zweit!', {
        html: '<html><head></head><body><div>Liebe Marisol,</div><div><br></div><div>wir freuen uns sehr und kommen zu zweit!</div><div><br></div><div>Viele Gr&uuml;&szlig;e</div><div>B&auml;rbel</div><div style="margin:10px 5px 5px 10px; padding:10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap:break-word;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b> Montag, 18. Mai 2026 um 11:30 Uhr<br><b>Von:</b> Marisol Vega &lt;marisol.vega@example.com&gt;<br><b>Betreff:</b> Inauguraci&oacute;n de la casa rural el 13 de junio</div><div>Queridos amigos, dear friends, &iexcl;por fin abrimos! Decidme si ven&iacute;s, please tell me whether you are coming.</div></div></body></html>',
      })
      const i = box.reply(
        ask,
        inaki,
        '¡Enhorabuena! Claro que voy, con Leire y los tres niños.\n\nUn abrazo, Iñaki\n\nEnviado desde mi iPhone',
        {
          below: marked('es'),
          at: '2026-05-19T07:15:00Z',
        },
      )
      const j = box.reply(ask, joao, 'Olá Marisol,\n\ninfelizmente não posso ir, estou em viagem nessa semana.\n\nBeijinhos\nJoão', {
        below: marked('pt'),
      })
      const m = box.reply(
        ask,
        misaki,
        'マリソルさん\n\nご開業おめでとうございます。残念ですが、その日は仕事のため参加できません。\n\n山本',
        { quoteBelow: false, charset: iso2022jp, alternative: false, at: '2026-05-20T01:00:00Z' },
      )
      const p = box.reply(
        ask,
        pawel,
        'Cześć Marisol,\n\nnie jestem jeszcze pewien, czy dostanę urlop. Odezwę się w przyszłym tygodniu.\n\nPaweł',
        { below: marked('pl'), at: '2026-05-21T19:00:00Z' },
      )
      box.row(baerbel, 'yes', 2, b, 'wir freuen uns sehr und kommen zu zweit')
      box.row(inaki, 'yes', 5, i, 'Claro que voy, con Leire y los tres niños')
      box.row(joao, 'no', 0, j, 'infelizmente não posso ir')
      box.row(misaki, 'no', 0, m, 'その日は仕事のため参加できません')
      box.row(pawel, 'maybe', 1, p, 'nie jestem jeszcze pewien, czy dostanę urlop')
    },
  ),
  ownCase(
    'ten-17',
    {
      me: mathilde,
      question: 'Qui vient au petit-déjeuner des exposants ?',
      start: '2026-05-26T08:00:00Z',
      now: '2026-06-08T08:00:00Z',
      alternative: true,
      tags: '[delegated] [cal-reply] [zimbra-style] [lang-fr] [outlook-style] [google-style] [lang-nl]',
    },
    box => {
      invited(box, breakfast, [bruno, joris], '2026-05-26T08:00:00Z')
      const b = replied(box, 'zimbra', breakfast, bruno, 'DELEGATED', '2026-05-27T07:20:00Z', { word: 'Délégué', delegate: aicha })
      const a = replied(box, 'outlook', breakfast, aicha, 'ACCEPTED', '2026-05-28T13:00:00Z', { word: 'Accepté' })
      const j = replied(box, 'google', breakfast, joris, 'DECLINED', '2026-05-29T13:30:00Z', {
        word: 'Geweigerd',
        sentence: 'Joris van Dam heeft deze uitnodiging geweigerd.',
      })
      box.row(bruno, 'no', 0, b, '', 'DELEGATED')
      box.row(aicha, 'yes', 1, a, '', 'ACCEPTED')
      box.row(joris, 'no', 0, j, '', 'DECLINED')
    },
  ),
  ownCase(
    'ten-22',
    {
      me: friedrich,
      question: 'Wer kommt zum Kartoffelfeuer?',
      start: '2026-09-28T10:00:00Z',
      now: '2026-10-08T10:00:00Z',
      alternative: true,
      tags: '[couple] [proxy] [lang-de] [charset-iso-8859-1]',
    },
    box => {
      const ask = box.invite(
        [karin, henning, traute],
        'Kartoffelfeuer am 10. Oktober',
        'Liebe Nachbarn,\n\nam Samstag, 10. Oktober ab 17 Uhr machen wir wieder ein Kartoffelfeuer. Bitte sagt kurz Bescheid, ob ihr kommt.\n\nFriedrich',
      )
      const k = box.reply(
        ask,
        karin,
        'Hallo Friedrich,\n\nHenning und ich kommen gerne und bringen Kräuterquark mit.\n\nLiebe Grüße\nKarin',
        {
          below: marked('de'),
        },
      )
      const t = office(
        box,
        traute,
        'Lieber Herr Ahlers,\n\nvielen Dank für die Einladung, aber an dem Tag bin ich leider schon verabredet.\n\nMit freundlichen Grüßen\nTraute Behn',
        { tongue: 'de', re: ask, to: [friedrich], sentTo: [karin, henning, traute], charset: latin1, at: '2026-09-29T07:00:00Z' },
      )
      box.row(karin, 'yes', 1, k, 'Henning und ich kommen gerne')
      box.row(henning, 'yes', 1, k, 'Henning und ich kommen gerne')
      box.row(traute, 'no', 0, t, 'an dem Tag bin ich leider schon verabredet')
    },
  ),
  ownCase(
    'ten-24',
    {
      me: ludovica,
      question: 'Chi ha risposto per la serata karaoke?',
      start: '2026-11-12T09:00:00Z',
      now: '2026-11-19T18:00:00Z',
      alternative: true,
      tags: '[stand-alone-mails] [inviteless] [phone-signature] [plus-ones] [lang-it]',
    },
    box => {
      const f = box.mail(fabio, [ludovica], 'serata karaoke', 'Ciao Ludovica, per la serata karaoke del 21: io ci sono! Fabio')
      const s = box.mail(
        serena,
        [ludovica],
        'Sabato',
        'Ludovica, purtroppo sabato non posso venire alla serata karaoke, ho un matrimonio. Sarà per la prossima! Serena\n\nInviato da iPhone',
      )
      const d = box.mail(
        dario,
        [ludovica],
        'il 21',
        'Ciao Ludovica,\n\nvengo volentieri al karaoke e porto la mia ragazza. Serve qualcosa da bere?\n\nDario',
        { at: '2026-11-14T17:00:00Z' },
      )
      box.mail(
        'Aurora Audio <info@example.net>',
        [ludovica],
        'Ordine 118',
        'Gentile signora Neri,\n\nconfermiamo la consegna dei microfoni per venerdì 20 novembre.\n\nAurora Audio',
        { at: '2026-11-16T08:00:00Z' },
      )
      box.row(fabio, 'yes', 1, f, 'io ci sono')
      box.row(serena, 'no', 0, s, 'sabato non posso venire alla serata karaoke')
      box.row(dario, 'yes', 2, d, 'vengo volentieri al karaoke e porto la mia ragazza')
    },
  ),
  ownCase(
    'ten-28',
    {
      me: imogen,
      question: 'Who accepted the kickoff dinner?',
      start: '2026-08-27T09:00:00Z',
      now: '2026-09-07T08:00:00Z',
      alternative: true,
      tags: '[cal-reply] [lang-ja] [lang-pl] [encoded-names] [needs-action] [google-style] [outlook-style] [zimbra-style] [no-answer]',
    },
    box => {
      invited(box, kickoff, [shota, lukasz, dorothea], '2026-08-27T09:00:00Z')
      const s = replied(box, 'google', kickoff, shota, 'DECLINED', '2026-08-28T00:40:00Z', {
        word: '辞退',
        sentence: '中村 翔太さんがこの招待を辞退しました。',
      })
      const l = replied(box, 'outlook', kickoff, lukasz, 'ACCEPTED', '2026-08-28T09:00:00Z', { word: 'Zaakceptowano' })
      replied(box, 'zimbra', kickoff, dorothea, 'NEEDS-ACTION', '2026-08-31T09:00:00Z', {
        word: 'Re',
        sentence: 'Dorothea Wenz - Needs action',
      })
      box.row(shota, 'no', 0, s, '', 'DECLINED')
      box.row(lukasz, 'yes', 1, l, '', 'ACCEPTED')
      box.none(dorothea)
    },
  ),
  ownCase(
    'ten-30',
    {
      me: gudrun,
      question: 'Wer kommt zum Kegelabend und wer nicht?',
      start: '2026-06-08T08:00:00Z',
      now: '2026-06-16T08:00:00Z',
      alternative: true,
      tags: '[lang-de] [lang-fr] [outlook-thread] [disclaimer] [signature] [charset-iso-8859-1] [phone-signature] [encoded-names]',
    },
    box => {
      const all = [joerg, margaux, nora, philip]
      const ask = box.invite(
        [joerg, margaux, nora, philip],
        'Kegelabend 18.6.',
        'Hallo zusammen,\n\nam Donnerstag, 18.6., um 19 Uhr gehen wir kegeln (Gasthof Linde). Bitte gebt mir bis zum 15.6. kurz Bescheid.\n\nGudrun',
      )
      const s = office(box, joerg, `Hallo Gudrun,\n\nich komme mit.\n\nVG Jörg\n\n${disclaimer}`, {
        tongue: 'de',
        re: ask,
        to: [gudrun],
        cc: [margaux, nora, philip],
        sentTo: all,
        at: '2026-06-08T09:10:00Z',
      })
      const n = office(box, nora, `Ich auch!\n\nNora\n\n${disclaimer}`, {
        tongue: 'de',
        re: s,
        to: [joerg],
        cc: [gudrun, margaux, philip],
        sentTo: [gudrun],
        at: '2026-06-08T10:00:00Z',
      })
      const m = office(
        box,
        margaux,
        'Bonjour Gudrun,\n\nje ne pourrai malheureusement pas venir, je serai en déplacement à Lyon.\n\nMargaux\n\nMargaux Petit\nService clients',
        { tongue: 'fr', re: ask, to: [gudrun], sentTo: all, charset: latin1, at: '2026-06-09T07:30:00Z' },
      )
      const p = box.reply(ask, philip, 'Happy to join, see you on Thursday.\n\nPhilip\n\nGet Outlook for iOS', {
        below: unmarked('en', all.join('; ')),
        at: '2026-06-09T13:00:00Z',
      })
      box.row(joerg, 'yes', 1, s, 'ich komme mit')
      box.row(margaux, 'no', 0, m, 'je ne pourrai malheureusement pas venir')
      box.row(nora, 'yes', 1, n, 'Ich auch!')
      box.row(philip, 'yes', 1, p, 'Happy to join, see you on Thursday')
    },
  ),
]
