import { ownCase, type RsvpCase } from './builder'
import { marked } from './quoting'

/** The languages of the seventh set. */
export const seventhTongues: RsvpCase[] = [
  ownCase(
    'seven-de-grillfest',
    {
      me: 'Anke Sommer <anke.sommer@example.com>',
      question: 'Wer kommt zum Grillfest und wie viele Würstchen brauche ich?',
      start: '2026-06-08T16:00:00Z',
      tags: '[lang-de] [kids] [change-of-mind] [proxy] [conditional]',
      below: marked('de'),
    },
    box => {
      const [uwe, petra, cem, lotte, gerd] = [
        'Uwe Brandt <uwe.brandt@example.org>',
        'Petra Kunze <petra.kunze@example.net>',
        'Cem Aydin <cem.aydin@example.com>',
        'Lotte Fink <lotte.fink@example.org>',
        'Gerd Stahl <gerd.stahl@example.net>',
      ]
      const ask = box.invite(
        [uwe, petra, cem, lotte, gerd],
        'Grillfest am 27. Juni',
        'Liebe Nachbarn,\n\nam Samstag, 27. Juni wird ab 15 Uhr im Hof gegrillt. Sagt mir bitte bis zum 20., ob und mit wie vielen ihr kommt!\n\nAnke',
      )
      box.reply(ask, uwe, 'Wir sind zu viert dabei, die Kinder freuen sich schon.')
      const b = box.reply(ask, petra, 'Ich muss leider arbeiten, aber mein Mann kommt mit unserem Sohn vorbei.')
      const c = box.reply(ask, cem, 'Solange es nicht regnet, schaue ich gern vorbei.')
      const d = box.reply(ask, lotte, 'Gerd lässt ausrichten, dass er es nicht schafft. Ich selbst bin mit Kartoffelsalat am Start.')
      const e = box.reply(ask, uwe, 'Hallo Anke, die Große hat nun doch ein Turnier, wir sind also nur noch drei.')
      box.row(uwe, 'yes', 3, e, 'wir sind also nur noch drei')
      box.row(petra, 'yes', 2, b, 'mein Mann kommt mit unserem Sohn vorbei')
      box.row(cem, 'maybe', 1, c, 'Solange es nicht regnet')
      box.row(lotte, 'yes', 1, d, 'Ich selbst bin mit Kartoffelsalat am Start.')
      box.row(gerd, 'no', 0, d, 'Gerd lässt ausrichten, dass er es nicht schafft.')
    },
  ),
  ownCase(
    'seven-fr-cremaillere',
    {
      me: 'Hélène Roux <helene.roux@example.com>',
      question: 'Qui vient à la crémaillère ?',
      start: '2026-09-07T17:00:00Z',
      tags: '[lang-fr] [couple] [soft-no] [change-of-mind]',
      below: marked('fr'),
    },
    box => {
      const [paul, ines, marc, zoe] = [
        'Paul Vasseur <paul.vasseur@example.org>',
        'Inès Haddad <ines.haddad@example.net>',
        'Marc Tellier <marc.tellier@example.com>',
        'Zoé Lemaire <zoe.lemaire@example.org>',
      ]
      const ask = box.invite(
        [paul, ines, marc, zoe],
        'Pendaison de crémaillère le 3 octobre',
        'Coucou,\n\non pend la crémaillère le samedi 3 octobre à partir de 19 h au 12 rue des Lilas. Dites-moi si vous êtes des nôtres !\n\nHélène',
      )
      box.reply(ask, paul, 'On sera là avec Camille, on apporte le vin.')
      const b = box.reply(ask, ines, 'Oh zut, c’est le week-end où je déménage moi aussi. Une autre fois !')
      const c = box.reply(ask, marc, 'Compte sur moi, et sur mon frère s’il rentre à temps de Lyon.')
      const d = box.reply(ask, paul, 'Finalement je viendrai seul, Camille a un concert.')
      box.row(paul, 'yes', 1, d, 'Finalement je viendrai seul')
      box.row(ines, 'no', 0, b, 'Une autre fois !')
      box.row(marc, 'yes', 1, c, 'Compte sur moi')
      box.none(zoe)
    },
  ),
  ownCase(
    'seven-es-bautizo',
    {
      me: 'Lola Ibáñez <lola.ibanez@example.com>',
      question: '¿Cuántos somos para el bautizo?',
      start: '2026-04-06T18:00:00Z',
      tags: '[lang-es] [kids] [proxy] [conditional]',
      below: marked('es'),
    },
    box => {
      const [raul, carmen, toni, bea] = [
        'Raúl Peña <raul.pena@example.org>',
        'Carmen Ortiz <carmen.ortiz@example.net>',
        'Toni Ferrer <toni.ferrer@example.com>',
        'Bea Lozano <bea.lozano@example.org>',
      ]
      const ask = box.invite(
        [raul, carmen, toni, bea],
        'Bautizo de Mateo, 16 de mayo',
        'Hola a todos:\n\nbautizamos a Mateo el sábado 16 de mayo a las 12 y después comemos en casa. ¿Venís? Decidme cuántos.\n\nLola',
      )
      const a = box.reply(ask, raul, 'Claro que vamos, seremos cinco contando a la abuela.')
      const b = box.reply(ask, carmen, 'Me pilla de viaje de trabajo, qué rabia. Toni me dice que él sí irá, con su novia.')
      const c = box.reply(ask, bea, 'En principio sí, pero te lo confirmo cuando sepa los turnos.')
      box.row(raul, 'yes', 5, a, 'seremos cinco contando a la abuela')
      box.row(carmen, 'no', 0, b, 'Me pilla de viaje de trabajo')
      box.row(toni, 'yes', 2, b, 'él sí irá, con su novia')
      box.row(bea, 'maybe', 1, c, 'En principio sí')
    },
  ),
  ownCase(
    'seven-it-cena',
    {
      me: 'Sara Galli <sara.galli@example.com>',
      question: 'Chi viene alla cena di classe e chi ha detto di no?',
      start: '2026-05-04T18:00:00Z',
      tags: '[lang-it] [change-of-mind] [soft-no] [question-no-answer]',
      below: marked('it'),
    },
    box => {
      const [luca, anna, piero, nadia] = [
        'Luca Moretti <luca.moretti@example.org>',
        'Anna Bassi <anna.bassi@example.net>',
        'Piero Conte <piero.conte@example.com>',
        'Nadia Rizzo <nadia.rizzo@example.org>',
      ]
      const ask = box.invite(
        [luca, anna, piero, nadia],
        'Cena di classe venerdì 5 giugno',
        'Ciao a tutti,\n\nci troviamo venerdì 5 giugno alle 20 da Gino per la cena di fine anno. Fatemi sapere se ci siete!\n\nSara',
      )
      box.reply(ask, luca, 'Presente!')
      const b = box.reply(ask, anna, 'Quella sera ho il saggio di danza di mia figlia, brindate anche per me.')
      box.reply(ask, piero, 'Ma si può mangiare anche la pizza o solo pesce?')
      const d = box.reply(ask, nadia, 'Io e mio marito ci siamo volentieri.')
      const e = box.reply(ask, luca, 'Sara, mi dispiace ma devo tirarmi indietro: ho la febbre.')
      box.row(luca, 'no', 0, e, 'devo tirarmi indietro')
      box.row(anna, 'no', 0, b, 'brindate anche per me')
      box.none(piero)
      box.row(nadia, 'yes', 2, d, 'Io e mio marito ci siamo volentieri.')
    },
  ),
  ownCase(
    'seven-pt-churrasco',
    {
      me: 'Bruna Dias <bruna.dias@example.com>',
      question: 'Quem confirmou o churrasco?',
      start: '2026-11-02T18:00:00Z',
      tags: '[lang-pt] [plus-ones] [soft-no] [conditional]',
      below: marked('pt'),
    },
    box => {
      const [caio, livia, dudu, marta] = [
        'Caio Prado <caio.prado@example.org>',
        'Lívia Rocha <livia.rocha@example.net>',
        'Eduardo Lima <eduardo.lima@example.com>',
        'Marta Sá <marta.sa@example.org>',
      ]
      const ask = box.invite(
        [caio, livia, dudu, marta],
        'Churrasco no dia 22',
        'Gente, churrasco aqui em casa no domingo, 22 de novembro, ao meio-dia. Quem vem? Quantos?\n\nBruna',
      )
      const a = box.reply(ask, caio, 'Tô dentro! Levo minha namorada e um amigo dela, pode ser?')
      const b = box.reply(ask, livia, 'Poxa, domingo é aniversário da minha sogra. Fica pra próxima, beijo.')
      const c = box.reply(ask, dudu, 'Se o carro sair da oficina a tempo, eu apareço.')
      box.row(caio, 'yes', 3, a, 'Levo minha namorada e um amigo dela')
      box.row(livia, 'no', 0, b, 'Fica pra próxima')
      box.row(dudu, 'maybe', 1, c, 'Se o carro sair da oficina a tempo')
      box.none(marta)
    },
  ),
  ownCase(
    'seven-nl-feest',
    {
      me: 'Femke Dijkstra <femke.dijkstra@example.com>',
      question: 'Wie komen er op het housewarmingfeest?',
      start: '2026-02-02T18:00:00Z',
      tags: '[lang-nl] [couple] [change-of-mind] [thanks-no-answer]',
      below: marked('nl'),
    },
    box => {
      const [bas, noor, tim, elif] = [
        'Bas Kok <bas.kok@example.org>',
        'Noor Visser <noor.visser@example.net>',
        'Tim Smit <tim.smit@example.com>',
        'Elif Kaya <elif.kaya@example.org>',
      ]
      const ask = box.invite(
        [bas, noor, tim, elif],
        'Housewarming zaterdag 28 februari',
        'Hoi allemaal,\n\nop zaterdag 28 februari vanaf 20 uur vieren we ons nieuwe huis. Ben je erbij? Laat het even weten!\n\nFemke',
      )
      box.reply(ask, bas, 'Jazeker, Sanne en ik komen samen.')
      const b = box.reply(ask, noor, 'Ik zit dan op wintersport, dus dat wordt hem niet. Proost op jullie!')
      box.reply(ask, tim, 'Wat leuk, gefeliciteerd met het huis!')
      const d = box.reply(ask, bas, 'Toch maar één persoon: Sanne moet werken.')
      const e = box.reply(ask, elif, 'Ik probeer te komen, maar beloof niks.')
      box.row(bas, 'yes', 1, d, 'Toch maar één persoon')
      box.row(noor, 'no', 0, b, 'dat wordt hem niet')
      box.none(tim)
      box.row(elif, 'maybe', 1, e, 'Ik probeer te komen')
    },
  ),
  ownCase(
    'seven-pl-parapetowka',
    {
      me: 'Kinga Wilk <kinga.wilk@example.com>',
      question: 'Kto będzie na parapetówce?',
      start: '2026-03-02T18:00:00Z',
      tags: '[lang-pl] [couple] [soft-no] [proxy]',
      below: marked('pl'),
    },
    box => {
      const [adam, olga, piotr, renata] = [
        'Adam Górski <adam.gorski@example.org>',
        'Olga Baran <olga.baran@example.net>',
        'Piotr Kos <piotr.kos@example.com>',
        'Renata Duda <renata.duda@example.org>',
      ]
      const ask = box.invite(
        [adam, olga, piotr, renata],
        'Parapetówka w sobotę 28 marca',
        'Cześć,\n\nzapraszam na parapetówkę w sobotę 28 marca o 19. Dajcie znać, kto wpadnie i w ile osób.\n\nKinga',
      )
      const a = box.reply(ask, adam, 'Wpadniemy z Magdą na pewno, weźmiemy sałatkę.')
      const b = box.reply(ask, olga, 'Niestety mam wtedy dyżur, ale Piotr prosił przekazać, że przyjdzie.')
      const c = box.reply(ask, renata, 'Zobaczymy, jak mała będzie się czuła.')
      box.row(adam, 'yes', 2, a, 'Wpadniemy z Magdą na pewno')
      box.row(olga, 'no', 0, b, 'Niestety mam wtedy dyżur')
      box.row(piotr, 'yes', 1, b, 'Piotr prosił przekazać, że przyjdzie')
      box.row(renata, 'maybe', 1, c, 'Zobaczymy')
    },
  ),
  ownCase(
    'seven-ja-kangeikai',
    {
      me: '前田 由紀 <yuki.maeda@example.com>',
      question: '歓迎会の参加者を一覧にして',
      start: '2026-04-06T01:00:00Z',
      tags: '[lang-ja] [change-of-mind] [proxy] [soft-no]',
      below: marked('ja'),
    },
    box => {
      const [sato, kondo, hara, imai] = [
        '佐藤 誠 <makoto.sato@example.org>',
        '近藤 彩 <aya.kondo@example.net>',
        '原 亮太 <ryota.hara@example.com>',
        '今井 恵子 <keiko.imai@example.org>',
      ]
      const ask = box.invite(
        [sato, kondo, hara, imai],
        '新人歓迎会のお知らせ（4月24日）',
        '皆さん\n\n4月24日（金）19時から駅前の「さくら亭」で歓迎会を行います。出欠を17日までにお知らせください。\n\n前田',
      )
      box.reply(ask, sato, '参加いたします。')
      const b = box.reply(ask, kondo, 'その日は子どもの迎えがあるため、残念ですが今回は欠席でお願いします。')
      const c = box.reply(ask, hara, '少し遅れますが必ず行きます！今井さんも参加するとのことです。')
      const d = box.reply(ask, sato, '前田さん、すみません、急な出張が入り参加できなくなりました。')
      box.row(sato, 'no', 0, d, '参加できなくなりました')
      box.row(kondo, 'no', 0, b, '今回は欠席でお願いします')
      box.row(hara, 'yes', 1, c, '必ず行きます')
      box.row(imai, 'yes', 1, c, '今井さんも参加するとのことです')
    },
  ),
]
