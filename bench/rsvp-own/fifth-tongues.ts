import { ownCase } from './builder'
import { iso2022jp } from './charsets'
import { marked, unmarked } from './quoting'

const leonor = 'Leonor Batista <leonor.batista@example.com>'
const mauro = 'Mauro Lacerda <mauro.lacerda@example.org>'
const rita = 'Rita Fonseca <rita.fonseca@example.net>'
const tiago = 'Tiago Moreira <tiago.moreira@example.com>'
const vanda = 'Vanda Simões <vanda.simoes@example.org>'

const gijs = 'Gijs van Dam <gijs.vandam@example.com>'
const hanneke = 'Hanneke Prins <hanneke.prins@example.org>'
const joost = 'Joost Kramer <joost.kramer@example.net>'
const mirjam = 'Mirjam Postma <mirjam.postma@example.com>'
const wouter = 'Wouter Blom <wouter.blom@example.org>'

const grazyna = 'Grażyna Lis <grazyna.lis@example.com>'
const bogdan = 'Bogdan Sowa <bogdan.sowa@example.org>'
const iwona = 'Iwona Zych <iwona.zych@example.net>'
const mariusz = 'Mariusz Kot <mariusz.kot@example.com>'
const urszula = 'Urszula Gaj <urszula.gaj@example.org>'

const natsuki = '三浦 夏希 <natsuki.miura@example.com>'
const kenta = '村田 健太 <kenta.murata@example.org>'
const sachiko = '和田 幸子 <sachiko.wada@example.net>'
const yusuke = '大野 裕介 <yusuke.ohno@example.com>'
const mayumi = '内田 真由美 <mayumi.uchida@example.org>'

const ingrid = 'Ingrid Falk <ingrid.falk@example.com>'
const paolo = 'Paolo Renzi <paolo.renzi@example.org>'
const zofia = 'Zofia Nowicka <zofia.nowicka@example.net>'

/** Portuguese, Dutch, Polish, Japanese, and several in one mailbox. */
export const fifthTongues = [
  ownCase(
    'five-pt-festa',
    {
      me: tiago,
      question: 'quem vem na festa junina?',
      start: '2026-06-01T21:00:00Z',
      tags: '[lang-pt] [plus-ones] [change-of-mind] [conditional] [phone-signature]',
      below: marked('pt'),
    },
    box => {
      const ask = box.invite(
        [leonor, mauro, rita, vanda],
        'Festa junina aqui na rua',
        'Oi, pessoal!\n\nNossa festa junina vai ser no sábado, 27 de junho, a partir das 18h. Vai ter quentão, milho e fogueira. Me avisem se vocês vêm e quantas pessoas, por favor.\n\nTiago',
      )
      const a = box.reply(ask, leonor, 'Oi Tiago! Adoro! Vou sim, e levo meu namorado. Posso fazer a canjica?')
      box.reply(ask, mauro, 'Opa, tô dentro!\n\nEnviado do meu iPhone')
      const c = box.reply(ask, rita, 'Ainda não sei, minha sogra chega nesse fim de semana. Te aviso até quarta.')
      const d = box.reply(ask, vanda, 'Que pena, Tiago! Estarei em Recife a trabalho. Fica para o ano que vem.')
      const e = box.reply(ask, mauro, 'Cara, desculpa, mas não vai rolar: quebrei o pé no futebol e estou de molho.')
      box.row(leonor, 'yes', 2, a, 'Vou sim, e levo meu namorado.')
      box.row(mauro, 'no', 0, e, 'não vai rolar')
      box.row(rita, 'maybe', 1, c, 'Ainda não sei')
      box.row(vanda, 'no', 0, d, 'Fica para o ano que vem.')
    },
  ),
  ownCase(
    'five-nl-museum',
    {
      me: hanneke,
      question: 'Wie gaat er mee naar het museum, en wie kan niet?',
      start: '2026-11-16T13:00:00Z',
      tags: '[lang-nl] [proxy] [conditional] [outlook-thread] [question-no-answer]',
      below: unmarked('nl', 'Vrienden van het museum'),
    },
    box => {
      const ask = box.invite(
        [gijs, joost, mirjam, wouter],
        'Museumbezoek 5 december',
        'Beste vrienden,\n\nop zaterdag 5 december hebben we om 11 uur een rondleiding in het museum. Willen jullie voor vrijdag doorgeven of jullie meegaan?\n\nHartelijke groet,\nHanneke',
      )
      const a = box.reply(ask, gijs, 'Dag Hanneke,\n\nik ga graag mee, samen met mijn dochter.\n\nGroeten,\nGijs')
      const b = box.reply(
        ask,
        joost,
        'Hoi, pakjesavond hè, dan moet ik gedichten schrijven. Ik kan dus niet. Mirjam laat weten dat ze wel van de partij is.',
      )
      box.reply(ask, wouter, 'Hoe lang duurt de rondleiding ongeveer? En is de museumjaarkaart geldig?')
      box.row(gijs, 'yes', 2, a, 'ik ga graag mee, samen met mijn dochter')
      box.row(joost, 'no', 0, b, 'Ik kan dus niet.')
      box.row(mirjam, 'yes', 1, b, 'Mirjam laat weten dat ze wel van de partij is.')
      box.none(wouter)
    },
  ),
  ownCase(
    'five-pl-imieniny',
    {
      me: grazyna,
      question: 'ile osób będzie na imieninach?',
      start: '2026-07-13T16:00:00Z',
      tags: '[lang-pl] [couple] [change-of-mind] [soft-no] [thanks-no-answer]',
      below: marked('pl'),
      alternative: true,
    },
    box => {
      const ask = box.invite(
        [bogdan, iwona, mariusz, urszula],
        'Imieniny u mnie',
        'Kochani,\n\nzapraszam na imieniny w niedzielę 26 lipca o 15. Będzie ciasto ze śliwkami i gitara. Napiszcie, czy mogę na Was liczyć.\n\nGrażyna',
      )
      const a = box.reply(ask, bogdan, 'Grażynko, oczywiście przyjdziemy z Haliną! Zrobię moją nalewkę, ale tylko dla dorosłych.')
      box.reply(ask, iwona, 'Raczej nie, mam wtedy remont w kuchni.')
      box.reply(ask, urszula, 'Dziękuję bardzo za pamięć i zaproszenie!')
      const c = box.reply(ask, mariusz, 'Żałuję, ale w tym czasie jesteśmy nad morzem. Wszystkiego najlepszego!')
      const d = box.reply(ask, iwona, 'Remont się przesunął, więc jednak wpadnę. Sama, bo Marek pilnuje ekipy.')
      box.row(bogdan, 'yes', 2, a, 'oczywiście przyjdziemy z Haliną!')
      box.row(iwona, 'yes', 1, d, 'jednak wpadnę')
      box.row(mariusz, 'no', 0, c, 'w tym czasie jesteśmy nad morzem')
      box.none(urszula)
    },
  ),
  ownCase(
    'five-ja-dosokai',
    {
      me: natsuki,
      question: '同窓会の出欠一覧を作って',
      start: '2026-07-06T01:30:00Z',
      tags: '[lang-ja] [charset-iso-2022-jp] [encoded-names] [proxy] [soft-no] [signature]',
      below: marked('ja'),
    },
    box => {
      const ask = box.invite(
        [kenta, sachiko, yusuke, mayumi],
        '同窓会のご案内（8月15日）',
        '同級生の皆さん\n\nご無沙汰しております。三浦です。\n8月15日（土）の17時より、駅前ホテルにて同窓会を開きます。\n今月中に出欠をお知らせくださいますようお願いします。\n\n三浦 夏希',
      )
      const a = box.reply(
        ask,
        kenta,
        '三浦さん\n\nご連絡ありがとうございます。村田です。\n同窓会、ぜひ参加したいと思います。楽しみにしています。\n\n村田 健太\n株式会社むらた',
        { charset: iso2022jp },
      )
      const b = box.reply(
        ask,
        sachiko,
        '夏希ちゃん、久しぶり。行きたいのはやまやまなんだけど、その週は実家に帰っているので行けません。大野くんは出席するそうです、伝えてと頼まれました。\n\n和田',
      )
      const c = box.reply(ask, mayumi, '内田です。まだ予定がはっきりしません。月末までには必ずお返事します。')
      box.row(kenta, 'yes', 1, a, 'ぜひ参加したいと思います。')
      box.row(sachiko, 'no', 0, b, 'その週は実家に帰っているので行けません。')
      box.row(yusuke, 'yes', 1, b, '大野くんは出席するそうです')
      box.row(mayumi, 'maybe', 1, c, 'まだ予定がはっきりしません。')
    },
  ),
  ownCase(
    'five-ja-hanabi',
    {
      me: kenta,
      question: '花火大会、誰が来る？何人？',
      start: '2026-07-20T03:00:00Z',
      tags: '[lang-ja] [kids] [couple] [change-of-mind] [thanks-no-answer] [phone-signature]',
      below: marked('ja'),
    },
    box => {
      const ask = box.invite(
        [natsuki, sachiko, yusuke, mayumi],
        '花火大会のお誘い',
        'こんにちは。8月8日（土）の花火大会、うちの屋上からよく見えるのでみんなで見ませんか？来る人は人数も教えてください。\n\n村田',
      )
      const a = box.reply(ask, natsuki, 'いいですね！妹も一緒に2人でお邪魔します。飲み物は何がいいですか？')
      box.reply(ask, sachiko, '行きます！\n\niPhoneから送信')
      box.reply(ask, mayumi, '素敵なお誘いありがとうございます！')
      const c = box.reply(ask, yusuke, '家族4人で伺います。下の子はまだ1歳なので早めに帰るかもしれません。')
      const d = box.reply(ask, sachiko, 'ごめんなさい、仕事が入ってしまって行けなくなりました。\n\niPhoneから送信')
      box.row(natsuki, 'yes', 2, a, '妹も一緒に2人でお邪魔します。')
      box.row(sachiko, 'no', 0, d, '行けなくなりました。')
      box.row(yusuke, 'yes', 4, c, '家族4人で伺います。')
      box.none(mayumi)
    },
  ),
  ownCase(
    'five-mixed-housing',
    {
      me: ingrid,
      question: 'List who is in for the co-op summer dinner, please',
      start: '2026-08-03T17:00:00Z',
      tags: '[mixed-languages] [lang-pl] [lang-pt] [lang-it] [lang-de] [plus-ones] [same-here]',
    },
    box => {
      const ask = box.invite(
        [paolo, zofia, tiago, rita, joost, 'Heinz Tauber <heinz.tauber@example.com>'],
        'Co-op dinner in the yard',
        'Hello neighbours! Long table in the yard on Friday 28 August from 7 pm, everybody cooks something from home. Are you in? And how many are you?\n\nIngrid',
      )
      const heinz = 'Heinz Tauber <heinz.tauber@example.com>'
      const a = box.reply(ask, paolo, 'Ciao Ingrid, veniamo io e mia moglie, porto le lasagne!', { below: marked('it') })
      const b = box.reply(ask, zofia, 'Cześć! Będę z córką, zrobimy pierogi.', { below: marked('pl') })
      const c = box.reply(ask, tiago, 'Hi Ingrid, sorry, Friday nights I work at the bar, so not me.')
      const d = box.reply(b, rita, 'Me too! But only me, and only a salad.', { cc: [ingrid] })
      const e = box.reply(
        ask,
        heinz,
        'Guten Abend Frau Falk, mir ist das abends zu laut und zu kühl, rechnen Sie nicht mit mir. Schönen Gruß, H. Tauber',
        { below: marked('de') },
      )
      box.row(paolo, 'yes', 2, a, 'veniamo io e mia moglie')
      box.row(zofia, 'yes', 2, b, 'Będę z córką')
      box.row(tiago, 'no', 0, c, 'so not me')
      box.row(rita, 'yes', 1, d, 'Me too!')
      box.none(joost)
      box.row(heinz, 'no', 0, e, 'rechnen Sie nicht mit mir')
    },
  ),
]
