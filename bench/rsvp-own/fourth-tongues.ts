import { ownCase } from './builder'
import { iso2022jp } from './charsets'
import { marked } from './quoting'

const raquel = 'Raquel Teixeira <raquel.teixeira@example.com>'
const bruno = 'Bruno Salgado <bruno.salgado@example.org>'
const celia = 'Célia Ramalho <celia.ramalho@example.net>'
const duarte = 'Duarte Pires <duarte.pires@example.com>'
const filipa = 'Filipa Antunes <filipa.antunes@example.org>'

const femke = 'Femke Hoekstra <femke.hoekstra@example.com>'
const jeroen = 'Jeroen Smit <jeroen.smit@example.org>'
const marloes = 'Marloes de Wit <marloes.dewit@example.net>'
const pieter = 'Pieter Vos <pieter.vos@example.com>'
const tineke = 'Tineke Bakker <tineke.bakker@example.org>'

const dorota = 'Dorota Krol <dorota.krol@example.com>'
const artur = 'Artur Bielak <artur.bielak@example.org>'
const beata = 'Beata Wójcik <beata.wojcik@example.net>'
const czeslaw = 'Czesław Mroz <czeslaw.mroz@example.com>'
const ewelina = 'Ewelina Sikora <ewelina.sikora@example.org>'

const haruka = '西村 遥 <haruka.nishimura@example.com>'
const daichi = '藤田 大地 <daichi.fujita@example.org>'
const emi = '森 恵美 <emi.mori@example.net>'
const shun = '岡本 駿 <shun.okamoto@example.com>'
const chika = '原 千佳 <chika.hara@example.org>'
const takeru = '上田 武 <takeru.ueda@example.net>'

const astrid = 'Astrid Kolb <astrid.kolb@example.com>'

/** Portuguese, Dutch, Polish, Japanese, and several in one mailbox. */
export const fourthTongues = [
  ownCase(
    'four-pt-batizado',
    {
      me: raquel,
      question: 'Quem já confirmou para o batizado e quantas pessoas são?',
      start: '2026-08-17T10:20:00Z',
      tags: '[lang-pt] [kids] [number-words] [question-no-answer] [soft-no]',
      below: marked('pt'),
    },
    box => {
      const ask = box.invite(
        [bruno, celia, duarte, filipa],
        'Batizado do Tomás',
        'Olá a todos!\n\nO batizado do Tomás é no domingo, 20 de setembro, às 11h, seguido de almoço na quinta dos avós. Por favor confirmem até ao fim do mês se vêm e quantos são.\n\nBeijinhos,\nRaquel',
      )
      const a = box.reply(
        ask,
        bruno,
        'Olá Raquel! Claro que vamos, somos cinco: nós os dois e os três miúdos. O mais novo já anda, preparem-se!',
      )
      const b = box.reply(
        ask,
        celia,
        'Querida Raquel, que alegria. Infelizmente nesse dia estou a trabalhar e não consigo trocar o turno. Dá um beijinho ao Tomás por mim.',
      )
      box.reply(ask, duarte, 'Boa tarde, a quinta é a mesma do casamento? E há lista de presentes?')
      const c = box.reply(ask, filipa, 'Confirmo a minha presença, vou sozinha.\n\nEnviado do meu iPhone')
      box.row(bruno, 'yes', 5, a, 'Claro que vamos, somos cinco')
      box.row(celia, 'no', 0, b, 'Infelizmente nesse dia estou a trabalhar')
      box.none(duarte)
      box.row(filipa, 'yes', 1, c, 'Confirmo a minha presença, vou sozinha.')
    },
  ),
  ownCase(
    'four-nl-vijftig',
    {
      me: femke,
      question: 'wie komen er op mijn feest en met hoeveel zijn we?',
      start: '2026-10-12T17:45:00Z',
      tags: '[lang-nl] [couple] [change-of-mind] [emoji] [phone-signature]',
      below: marked('nl'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [jeroen, marloes, pieter, tineke],
        'Sarah komt langs!',
        'Lieve mensen,\n\nik word vijftig en dat vier ik op zaterdag 7 november vanaf 20.00 uur in het buurthuis. Laat je voor 1 november weten of je erbij bent en of je iemand meeneemt?\n\nLiefs, Femke',
      )
      const a = box.reply(
        ask,
        jeroen,
        'Hoi Fem, leuk! Anke en ik komen zeker. Moeten we nog iets meenemen, stoelen of zo?\n\nVerstuurd vanaf mijn iPhone',
      )
      box.reply(ask, marloes, 'Nee joh, wat jammer, dan zitten we net een weekje op Texel!')
      const b = box.reply(ask, pieter, 'Ik ben erbij 🎉')
      const c = box.reply(
        ask,
        tineke,
        'Dank je wel voor de uitnodiging. Helaas moet ik verstek laten gaan, mijn zus wordt die week geopereerd en ik pas op haar kinderen.',
      )
      const d = box.reply(
        ask,
        marloes,
        'Goed nieuws: we hebben Texel een week verschoven. We komen dus toch, met zijn drieën, want Sjoerd wil ook mee.',
      )
      box.row(jeroen, 'yes', 2, a, 'Anke en ik komen zeker.')
      box.row(marloes, 'yes', 3, d, 'We komen dus toch, met zijn drieën')
      box.row(pieter, 'yes', 1, b, 'Ik ben erbij')
      box.row(tineke, 'no', 0, c, 'Helaas moet ik verstek laten gaan')
    },
  ),
  ownCase(
    'four-pl-grill',
    {
      me: dorota,
      question: 'Kto potwierdził grilla, a kto jeszcze nie wie?',
      start: '2026-06-22T15:00:00Z',
      tags: '[lang-pl] [couple] [conditional] [proxy] [phone-signature]',
      below: marked('pl'),
    },
    box => {
      const ask = box.invite(
        [artur, beata, czeslaw, ewelina],
        'Grill na działce',
        'Cześć wszystkim,\n\nw sobotę 4 lipca robimy grilla na działce, zaczynamy o 16. Dajcie proszę znać, czy przyjedziecie i w ile osób, żebym wiedziała, ile kupić kiełbasy.\n\nDorota',
      )
      const a = box.reply(
        ask,
        artur,
        'Hej Dorotko, jasne, że będziemy! Przyjedziemy z Magdą i psem, psu wystarczy miska wody :) Zabrać leżaki?',
      )
      const b = box.reply(ask, beata, 'Bardzo bym chciała, ale czekam na grafik z pracy. Napiszę w czwartek.')
      const c = box.reply(
        ask,
        czeslaw,
        'Dzień dobry, niestety nie mogę, tego dnia jestem na chrzcinach u siostrzeńca. Ewelina prosiła przekazać, że przyjdzie z synem.\n\nWysłane z iPhone’a',
      )
      box.row(artur, 'yes', 2, a, 'Przyjedziemy z Magdą i psem')
      box.row(beata, 'maybe', 1, b, 'czekam na grafik z pracy')
      box.row(czeslaw, 'no', 0, c, 'niestety nie mogę')
      box.row(ewelina, 'yes', 2, c, 'Ewelina prosiła przekazać, że przyjdzie z synem.')
    },
  ),
  ownCase(
    'four-ja-bonenkai',
    {
      me: haruka,
      question: '忘年会の出席者と欠席者を教えて',
      start: '2026-11-16T01:00:00Z',
      tags: '[lang-ja] [charset-iso-2022-jp] [encoded-names] [signature] [change-of-mind] [partial]',
      below: marked('ja'),
    },
    box => {
      const ask = box.invite(
        [daichi, emi, shun, chika, takeru],
        '忘年会のご案内',
        '各位\n\nお疲れ様です。西村です。\n今年の忘年会を12月4日（金）19時から駅前の居酒屋で行います。\n20日までに出欠をお知らせください。\n\n西村',
      )
      box.reply(ask, daichi, '西村さん\n\nお疲れ様です。藤田です。\nもちろん出席します。幹事お疲れ様です。\n\n藤田', { charset: iso2022jp })
      const b = box.reply(
        ask,
        emi,
        'お疲れ様です。森です。\nあいにくその日は出張のため、欠席いたします。\n皆様によろしくお伝えください。\n\n----------------\n森 恵美\n営業部\n----------------',
        {
          charset: iso2022jp,
        },
      )
      const c = box.reply(ask, shun, '岡本です。仕事の都合で20時ごろからになりますが、出席でお願いします。')
      box.reply(ask, chika, '原です。会費はいくらですか？')
      const d = box.reply(
        ask,
        daichi,
        '西村さん\n\n藤田です。先日出席とお返事しましたが、子どもが熱を出してしまい、今回は欠席させてください。申し訳ありません。\n\n藤田',
      )
      box.row(daichi, 'no', 0, d, '今回は欠席させてください。')
      box.row(emi, 'no', 0, b, '欠席いたします。')
      box.row(shun, 'yes', 1, c, '出席でお願いします。')
      box.none(chika, takeru)
    },
  ),
  ownCase(
    'four-ja-bbq',
    {
      me: shun,
      question: 'バーベキューは全部で何人？',
      start: '2026-07-13T02:00:00Z',
      tags: '[lang-ja] [kids] [couple] [conditional] [same-here]',
      below: marked('ja'),
    },
    box => {
      const ask = box.invite(
        [haruka, emi, chika, takeru],
        'バーベキューやります',
        'みんな久しぶり！\n8月1日（土）の昼から河原でバーベキューをします。来られる人は人数を教えてね。\n\n岡本',
      )
      const a = box.reply(ask, haruka, '久しぶり！夫と二人で行くね。お肉持っていこうか？')
      const b = box.reply(ask, emi, '誘ってくれてありがとう。でも今回はちょっと難しいかな。また声かけてね。')
      const c = box.reply(ask, chika, 'うちは子ども2人も連れて4人で参加します！\n\niPhoneから送信')
      const d = box.reply(ask, takeru, 'まだシフトが出ていないので、わかったら連絡します。')
      box.row(haruka, 'yes', 2, a, '夫と二人で行くね。')
      box.row(emi, 'no', 0, b, '今回はちょっと難しいかな。')
      box.row(chika, 'yes', 4, c, '子ども2人も連れて4人で参加します！')
      box.row(takeru, 'maybe', 1, d, 'わかったら連絡します。')
    },
  ),
  ownCase(
    'four-mixed-farewell',
    {
      me: astrid,
      question: 'Who is coming to my leaving drinks in Brussels?',
      start: '2026-09-07T08:30:00Z',
      tags: '[mixed-languages] [lang-fr] [lang-de] [lang-nl] [lang-it] [lang-es] [ooo] [plus-ones]',
    },
    box => {
      const ask = box.invite(
        [
          bruno,
          jeroen,
          tineke,
          filipa,
          'Loïc Perrin <loic.perrin@example.net>',
          'Gero Lindt <gero.lindt@example.com>',
          'Sonia Ferro <sonia.ferro@example.org>',
        ],
        'Leaving drinks / Abschied / pot de départ',
        'Dear colleagues,\n\nafter six years I am moving on. Join me for a drink on Thursday 24 September from 18:00 in the courtyard. Answers in any language welcome, partners too.\n\nAstrid',
      )
      const loic = 'Loïc Perrin <loic.perrin@example.net>'
      const gero = 'Gero Lindt <gero.lindt@example.com>'
      const sonia = 'Sonia Ferro <sonia.ferro@example.org>'
      const a = box.reply(ask, loic, "Salut Astrid, quelle nouvelle ! Je passerai avec plaisir, ma compagne m'accompagne.", {
        below: marked('fr'),
      })
      const b = box.reply(ask, gero, 'Liebe Astrid, da bin ich leider auf Dienstreise in Straßburg. Alles Gute für den Neuanfang!', {
        below: marked('de'),
      })
      const c = box.reply(ask, jeroen, 'Natuurlijk kom ik, het eerste rondje is voor mij!', { below: marked('nl') })
      const d = box.reply(ask, sonia, 'Cara Astrid, mi dispiace tanto ma quella sera parto per Roma, non posso esserci.', {
        below: marked('it'),
      })
      box.mail(
        tineke,
        [astrid],
        'Automatisch antwoord: Leaving drinks / Abschied / pot de départ',
        'Ik ben afwezig tot en met 18 september en lees mijn mail niet.',
        { re: ask, headers: ['Auto-Submitted: auto-replied'] },
      )
      const e = box.reply(ask, bruno, 'Count me in, though I might have to slip away before the speeches.')
      box.row(bruno, 'yes', 1, e, 'Count me in')
      box.row(jeroen, 'yes', 1, c, 'Natuurlijk kom ik')
      box.none(tineke, filipa)
      box.row(loic, 'yes', 2, a, "Je passerai avec plaisir, ma compagne m'accompagne.")
      box.row(gero, 'no', 0, b, 'da bin ich leider auf Dienstreise in Straßburg')
      box.row(sonia, 'no', 0, d, 'non posso esserci')
    },
  ),
]
