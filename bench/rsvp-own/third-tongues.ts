import { ownCase } from './builder'

const beatriz = 'Beatriz Lopes <beatriz.lopes@example.com>'
const caio = 'Caio Nunes <caio.nunes@example.org>'
const davi = 'Davi Moura <davi.moura@example.net>'
const elisa = 'Elisa Rocha <elisa.rocha@example.com>'
const gil = 'Gil Tavares <gil.tavares@example.org>'

const anouk = 'Anouk Peters <anouk.peters@example.com>'
const bas = 'Bas Willems <bas.willems@example.org>'
const daan = 'Daan Bosch <daan.bosch@example.net>'
const lotte = 'Lotte Kuiper <lotte.kuiper@example.com>'
const saar = 'Saar Mulder <saar.mulder@example.org>'

const hania = 'Hania Sobol <hania.sobol@example.com>'
const igor = 'Igor Zawada <igor.zawada@example.org>'
const kinga = 'Kinga Maj <kinga.maj@example.net>'
const leszek = 'Leszek Dudek <leszek.dudek@example.com>'
const ola = 'Ola Wrona <ola.wrona@example.org>'

const aoi = '高橋 葵 <aoi.takahashi@example.com>'
const ken = '中村 健 <ken.nakamura@example.org>'
const mio = '小川 美緒 <mio.ogawa@example.net>'
const ryo = '石井 亮 <ryo.ishii@example.com>'
const yui = '松本 結衣 <yui.matsumoto@example.org>'

/** Portuguese, Dutch, Polish, Japanese. */
export const thirdTongues = [
  ownCase(
    'three-pt-churrasco',
    { me: beatriz, question: 'Quem vem ao churrasco?', start: '2026-08-31T08:00:00Z', tags: '[lang-pt] [kids] [conditional]' },
    box => {
      const ask = box.invite(
        [caio, davi, elisa, gil],
        'Churrasco dia 12',
        'Oi, gente! Sábado, 12 de setembro, tem churrasco aqui em casa a partir das 13h. Quem vem? E quantos?',
      )
      const a = box.reply(ask, caio, 'Pode contar comigo!')
      const b = box.reply(ask, davi, 'Infelizmente não vou conseguir, fico com meus pais nesse fim de semana.')
      const c = box.reply(ask, elisa, 'Vamos eu, o Beto e as duas crianças.')
      const d = box.reply(ask, gil, 'Talvez, vai depender do plantão.')
      box.row(caio, 'yes', 1, a, 'Pode contar comigo!')
      box.row(davi, 'no', 0, b, 'Infelizmente não vou conseguir')
      box.row(elisa, 'yes', 4, c, 'Vamos eu, o Beto e as duas crianças.')
      box.row(gil, 'maybe', 1, d, 'Talvez, vai depender do plantão.')
    },
  ),
  ownCase(
    'three-pt-jantar',
    {
      me: beatriz,
      question: 'Quantos somos para o jantar de equipa?',
      start: '2026-11-30T08:00:00Z',
      tags: '[lang-pt] [same-here] [change-of-mind]',
    },
    box => {
      const ask = box.invite(
        [caio, davi, elisa, gil],
        'Jantar de equipa',
        'Caros colegas, o jantar de equipa é na sexta-feira, 11 de dezembro, às 20h. Digam-me se podem vir.',
      )
      box.reply(ask, caio, 'Lá estarei.')
      const a = box.reply(ask, davi, 'Eu vou com o Rui.')
      const b = box.reply(a, elisa, 'Eu também vou, mas sozinha.', { cc: [beatriz] })
      const c = box.reply(ask, caio, 'Peço desculpa, afinal já não posso ir.')
      const d = box.reply(ask, gil, 'Desta vez não, obrigado.')
      box.row(caio, 'no', 0, c, 'afinal já não posso ir')
      box.row(davi, 'yes', 2, a, 'Eu vou com o Rui.')
      box.row(elisa, 'yes', 1, b, 'Eu também vou, mas sozinha.')
      box.row(gil, 'no', 0, d, 'Desta vez não, obrigado.')
    },
  ),
  ownCase(
    'three-nl-borrel',
    { me: anouk, question: 'Wie komt er naar de borrel?', start: '2026-09-07T08:00:00Z', tags: '[lang-nl] [conditional] [plus-ones]' },
    box => {
      const ask = box.invite(
        [bas, daan, lotte, saar],
        'Borrel op 18 september',
        'Beste allemaal, vrijdag 18 september om 17 uur drinken we iets op de nieuwe zaak. Laat even weten of je komt.',
      )
      const a = box.reply(ask, bas, 'Wij komen met zijn vieren.')
      const b = box.reply(ask, daan, 'Helaas, ik sla deze keer over.')
      const c = box.reply(ask, lotte, 'Onder voorbehoud ja, ik wacht nog op de oppas.')
      const d = box.reply(ask, saar, 'Leuk! Ik kom graag langs en neem mijn zus mee.')
      box.row(bas, 'yes', 4, a, 'Wij komen met zijn vieren.')
      box.row(daan, 'no', 0, b, 'ik sla deze keer over')
      box.row(lotte, 'maybe', 1, c, 'Onder voorbehoud ja')
      box.row(saar, 'yes', 2, d, 'Ik kom graag langs en neem mijn zus mee.')
    },
  ),
  ownCase(
    'three-nl-bestuur',
    {
      me: anouk,
      question: 'Wie is er bij de vergadering?',
      start: '2026-10-05T08:00:00Z',
      tags: '[lang-nl] [proxy] [change-of-mind] [same-here]',
    },
    box => {
      const ask = box.invite(
        [bas, daan, lotte, saar],
        'Bestuursvergadering 15 oktober',
        'Dag allen, de bestuursvergadering is op donderdag 15 oktober om 20.00 uur. Wie is erbij?',
      )
      const first = box.reply(ask, bas, 'Ik ben er.')
      const a = box.reply(first, saar, 'Ik ook!', { cc: [anouk] })
      const b = box.reply(ask, daan, 'Nee, dan zit ik in Gent. Lotte kan ook niet, zei ze.')
      const c = box.reply(first, bas, 'Toch niet: mijn dochter is ziek, ik blijf thuis.')
      box.row(bas, 'no', 0, c, 'ik blijf thuis')
      box.row(saar, 'yes', 1, a, 'Ik ook!')
      box.row(daan, 'no', 0, b, 'Nee, dan zit ik in Gent.')
      box.row(lotte, 'no', 0, b, 'Lotte kan ook niet, zei ze.')
    },
  ),
  ownCase(
    'three-pl-wesele',
    { me: hania, question: 'Kto przyjdzie na wesele?', start: '2027-03-01T08:00:00Z', tags: '[lang-pl] [kids] [conditional]' },
    box => {
      const ask = box.invite(
        [igor, kinga, leszek, ola],
        'Nasze wesele, 3 lipca',
        'Kochani, w sobotę 3 lipca 2027 bierzemy ślub! Dajcie znać do maja, czy będziecie i w ile osób.',
      )
      const a = box.reply(ask, kinga, 'Z przyjemnością przyjdziemy, ja, mąż i synek.')
      const b = box.reply(ask, igor, 'Niestety nie damy rady, mamy wtedy wakacje.')
      const c = box.reply(ask, leszek, 'Liczcie na mnie.')
      const d = box.reply(ask, ola, 'To zależy od lekarza, odezwę się w kwietniu.')
      box.row(kinga, 'yes', 3, a, 'Z przyjemnością przyjdziemy, ja, mąż i synek.')
      box.row(igor, 'no', 0, b, 'Niestety nie damy rady')
      box.row(leszek, 'yes', 1, c, 'Liczcie na mnie.')
      box.row(ola, 'maybe', 1, d, 'To zależy od lekarza')
    },
  ),
  ownCase(
    'three-pl-mecz',
    {
      me: hania,
      question: 'Kto będzie na meczu?',
      start: '2026-09-07T08:00:00Z',
      tags: '[lang-pl] [partial] [change-of-mind] [same-here]',
    },
    box => {
      const ask = box.invite(
        [igor, kinga, leszek, ola],
        'Mecz w niedzielę',
        'Cześć! W niedzielę 20 września o 15 gramy z sąsiadami. Kto gra, kto kibicuje? Piszcie, czy będziecie.',
      )
      box.reply(ask, igor, 'Będę na pewno.')
      const a = box.reply(ask, kinga, 'Przyjadę, ale dopiero na drugą połowę.')
      const b = box.reply(a, leszek, 'Ja też.', { cc: [hania] })
      const c = box.reply(ask, igor, 'Jednak nie przyjdę, rozchorowałem się.')
      const d = box.reply(ask, ola, 'Odpadam, mam dyżur.')
      box.row(igor, 'no', 0, c, 'Jednak nie przyjdę')
      box.row(kinga, 'yes', 1, a, 'Przyjadę, ale dopiero na drugą połowę.')
      box.row(leszek, 'yes', 1, b, 'Ja też.')
      box.row(ola, 'no', 0, d, 'Odpadam, mam dyżur.')
    },
  ),
  ownCase(
    'three-ja-enkai',
    { me: aoi, question: '歓迎会には誰が来ますか', start: '2026-04-06T01:00:00Z', tags: '[lang-ja] [kids] [soft-no]' },
    box => {
      const ask = box.invite(
        [ken, mio, ryo, yui],
        '歓迎会のお知らせ',
        '皆様\n\n4月17日（金）18時30分より歓迎会を行います。出欠のご返事をお願いいたします。\n\n高橋',
      )
      const a = box.reply(ask, ken, '喜んで参加させていただきます。')
      const b = box.reply(ask, mio, 'せっかくですが、今回は見送らせてください。')
      const c = box.reply(ask, ryo, '妻と子ども二人を連れて伺います。')
      const d = box.reply(ask, yui, '予定を調整中ですので、後日お返事します。')
      box.row(ken, 'yes', 1, a, '喜んで参加させていただきます。')
      box.row(mio, 'no', 0, b, '今回は見送らせてください。')
      box.row(ryo, 'yes', 4, c, '妻と子ども二人を連れて伺います。')
      box.row(yui, 'maybe', 1, d, '後日お返事します。')
    },
  ),
  ownCase(
    'three-ja-kenshu',
    {
      me: aoi,
      question: '研修の参加者は何人ですか',
      start: '2026-06-01T01:00:00Z',
      tags: '[lang-ja] [partial] [change-of-mind] [same-here]',
    },
    box => {
      const ask = box.invite(
        [ken, mio, ryo, yui],
        '研修のご案内',
        '6月19日（金）10時から研修を開催します。参加できるかどうか教えてください。',
      )
      box.reply(ask, ken, '参加します。')
      const a = box.reply(ask, mio, '少し遅れますが、参加します。')
      const b = box.reply(a, ryo, '私も参加します。', { cc: [aoi] })
      const c = box.reply(ask, ken, '申し訳ありません。急用ができたため、参加できなくなりました。')
      box.reply(ask, yui, '会場はどこですか。')
      box.row(ken, 'no', 0, c, '参加できなくなりました。')
      box.row(mio, 'yes', 1, a, '少し遅れますが、参加します。')
      box.row(ryo, 'yes', 1, b, '私も参加します。')
      box.none(yui)
    },
  ),
]
