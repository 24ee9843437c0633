import { ownCase, type RsvpCase } from './builder'
import { answer, invitation } from './calendar-styles'
import { htmlOf } from './html-of'
import { marked } from './quoting'

/** Polish mailboxes. */
export const polish: RsvpCase[] = [
  ownCase(
    'eight-b-09',
    {
      me: 'Dorota Majewska <dorota.majewska@example.com>',
      question: 'kto wpadnie na parapetówkę?',
      start: '2026-10-19T15:00:00Z',
      tags: '[lang-pl] [kids] [same-here] [yes-then-conditional] [question-no-answer] [phone-signature]',
      below: marked('pl'),
    },
    box => {
      const grzesiek = 'Grzegorz Pawlak <grzegorz.pawlak@example.org>'
      const magda = 'Magda Rutkowska <magda.rutkowska@example.net>'
      const tomek = 'Tomasz Bielak <tomasz.bielak@example.com>'
      const ania = 'Anna Szulc <anna.szulc@example.org>'
      const kasia = 'Katarzyna Wrzos <kasia.wrzos@example.net>'
      const host = 'Dorota Majewska <dorota.majewska@example.com>'
      const ask = box.invite(
        [grzesiek, magda, tomek, ania, kasia],
        'Mamy klucze!!!',
        'Kochani,\n\npo ośmiu miesiącach użerania się z deweloperem w końcu mamy klucze. Łazienka różowa (poprzednia koncepcja, nie nasza), ale balkon cudo.\n\nParapetówka w sobotę 14 listopada od 18, Lipowa 3/7. Domofon jeszcze nie działa, dzwońcie na komórkę. Napiszcie do końca miesiąca, w ile osób wpadniecie, bo krzeseł mamy na razie sześć.\n\nDorota i Michał',
      )
      const g = box.reply(
        ask,
        grzesiek,
        'No gratulacje!! Wbijamy w trójkę, tzn. ja, Aga i Zosia. Krzesła bierzemy swoje, turystyczne ;)\n\nPozdro\nGrzesiek\n\nWysłane z iPhone’a',
        { cc: [magda, tomek, ania, kasia] },
      )
      box.reply(ask, ania, 'Ale super, pewnie, że wpadnę!! Mam dla was fikusa.\n\nAnia')
      const m = box.reply(
        ask,
        magda,
        'Dorotko, ściskam mocno, ale 14-go mam chrzciny u siostry w Rzeszowie. Różową łazienkę obejrzę przy innej okazji.\n\nMagda',
      )
      const t = box.reply(g, tomek, 'To ja tak jak Grzesiek, tylko solo i bez krzesła\n\nTomek', { cc: [host, magda, ania, kasia] })
      const a = box.reply(
        ask,
        ania,
        'Dorotka, mały zonk: teraz wszystko zależy od tego, czy Bartek zdąży wrócić z delegacji, bo nie mam z kim zostawić małego. Odezwę się w przyszłym tygodniu.\n\nAnia',
      )
      box.reply(ask, kasia, 'Ale czad! A kuchnia już jest? Bo jak nie, to znam świetnego gościa od blatów.\n\nKaśka')
      box.row(grzesiek, 'yes', 3, g, 'Wbijamy w trójkę, tzn. ja, Aga i Zosia.')
      box.row(magda, 'no', 0, m, 'ale 14-go mam chrzciny u siostry w Rzeszowie.')
      box.row(tomek, 'yes', 1, t, 'To ja tak jak Grzesiek, tylko solo')
      box.row(ania, 'maybe', 1, a, 'Odezwę się w przyszłym tygodniu.')
      box.none(kasia)
    },
  ),
  ownCase(
    'eight-b-10',
    {
      me: 'Zbigniew Cichocki <z.cichocki@example.org>',
      question: 'Ile osób będzie na ognisku i kto zrezygnował?',
      start: '2026-09-10T07:00:00Z',
      tags: '[lang-pl] [change-of-mind] [proxy] [plus-ones] [number-words] A poster as invitation, html-only answer.',
      below: marked('pl'),
    },
    box => {
      const halina = 'Halina Wrona <halina.wrona@example.com>'
      const janusz = 'Janusz Kita <janusz.kita@example.net>'
      const bozena = 'Bożena Lis <bozena.lis@example.org>'
      const renata = 'Renata Mróz <renata.mroz@example.com>'
      const wiesiek = 'Wiesław Kamiński <wieslaw.kaminski@example.net>'
      const stefan = 'Stefan Gil <stefan.gil@example.org>'
      const ask = box.invite(
        [halina, janusz, bozena, renata, wiesiek, stefan],
        'OGNISKO',
        'ZAKOŃCZENIE SEZONU NA DZIAŁKACH\n\nsobota 26.09, godz. 15\nognisko przy altanie nr 12\nkiełbasa i chleb na miejscu, napoje we własnym zakresie\nzgłoszenia do czwartku 24.09 na ten adres\n\nZ działkowym pozdrowieniem\nZ. Cichocki',
      )
      const h = box.reply(
        ask,
        halina,
        'Panie Zbyszku, proszę nas zapisać, męża i mnie. Wnuczka może też przyjedzie, ale to się okaże w ostatniej chwili.\n\nHalina Wrona',
      )
      box.reply(ask, janusz, 'Mnie Pan dopisze do listy. Drewno przywiozę.\n\nKita')
      const text = 'Dzień dobry,\n\nu nas bez zmian, pięć osób jak w zeszłym roku. Czy pan Kita oddał sekator?\n\nBożena Lis'
      const b = box.reply(ask, bozena, text, { html: htmlOf(`${text}\n\n${marked('pl')(ask)}`) })
      const r = box.reply(
        ask,
        renata,
        'Ja w tym roku odpuszczam, po operacji oczu nie mogę siedzieć w dymie. Za to Wiesiek Kamiński przyjdzie, prosił żeby przekazać, bo mu internet odcięli.\n\nR. Mróz',
      )
      const j = box.reply(
        ask,
        janusz,
        'Panie Zbigniewie, muszę się jednak wypisać, zięć leje w sobotę wylewkę i potrzebuje rąk do pracy. Drewno podrzucę w piątek, kiełbasę oddaję Wronom.\n\nKita',
      )
      box.row(halina, 'yes', 2, h, 'proszę nas zapisać, męża i mnie.')
      box.row(janusz, 'no', 0, j, 'muszę się jednak wypisać')
      box.row(bozena, 'yes', 5, b, 'u nas bez zmian, pięć osób jak w zeszłym roku.')
      box.row(renata, 'no', 0, r, 'Ja w tym roku odpuszczam')
      box.row(wiesiek, 'yes', 1, r, 'Za to Wiesiek Kamiński przyjdzie')
      box.none(stefan)
    },
  ),
  ownCase(
    'eight-b-11',
    {
      me: 'Iwona Lasota <iwona.lasota@example.com>',
      question: 'Kto będzie na planszówkach 20 października?',
      start: '2026-09-28T08:00:00Z',
      tags: '[lang-pl] [recurrence] [cal-reply] [google-style] [outlook-style] [tentative] [cal-then-mail]',
      below: marked('pl'),
    },
    box => {
      const marcin = 'Marcin Dudek <marcin.dudek@example.org>'
      const kuba = 'Jakub Wnuk <jakub.wnuk@example.net>'
      const ola = 'Ola Figiel <ola.figiel@example.com>'
      const natalia = 'Natalia Zych <natalia.zych@example.org>'
      const lech = 'Lech Banach <lech.banach@example.net>'
      const host = 'Iwona Lasota <iwona.lasota@example.com>'
      const words = 'wt. 6 paź 2026 19:00 - 22:00 (CEST)'
      const games = {
        uid: 'eb11-gry@example.com',
        title: 'Wtorkowe gry',
        start: '20261006T170000Z',
        words,
        host,
        rrule: 'FREQ=WEEKLY;BYDAY=TU',
      }
      const guests = [marcin, kuba, ola, natalia, lech]
      const { options } = invitation(games, guests, '20260928T080000Z')
      box.mail(
        host,
        guests,
        `Zaproszenie: Wtorkowe gry - ${words}`,
        `Wtorkowe gry (planszówki)\n${words}, co tydzień\nKawiarnia Pod Kotem`,
        options,
      )
      const reply = (who: string, subject: string, partstat: string, stamp: string, instance?: string) =>
        box.mail(
          who,
          [host],
          `${subject}: Wtorkowe gry`,
          '',
          answer(
            'google',
            { ...games, start: instance ?? games.start },
            { who, partstat, stamp, ...(instance === undefined ? {} : { instance }) },
          ),
        )
      const m = reply(marcin, 'Zaakceptowano', 'ACCEPTED', '20260928T150000Z')
      reply(kuba, 'Zaakceptowano', 'ACCEPTED', '20260928T220000Z')
      reply(ola, 'Odrzucono', 'DECLINED', '20260929T050000Z')
      reply(natalia, 'Zaakceptowano', 'ACCEPTED', '20260929T120000Z', '20261013T170000Z')
      const l = reply(lech, 'Wstępnie zaakceptowano', 'TENTATIVE', '20260929T190000Z')
      const k = reply(kuba, 'Odrzucono', 'DECLINED', '20260930T020000Z', '20261020T170000Z')
      const o = box.mail(
        ola,
        [host],
        'planszówki',
        'Iwonka, 20 października odwołali nam angielski, więc ten jeden jedyny raz z wami pogram! Tylko błagam, nie Monopoly.\n\nOla',
        { at: '2026-10-14T18:00:00Z' },
      )
      box.row(marcin, 'yes', 1, m, '', 'ACCEPTED')
      box.row(kuba, 'no', 0, k, '', 'DECLINED')
      box.row(ola, 'yes', 1, o, 'więc ten jeden jedyny raz z wami pogram!')
      box.row(lech, 'maybe', 1, l, '', 'TENTATIVE')
      box.none(natalia)
    },
  ),
]
