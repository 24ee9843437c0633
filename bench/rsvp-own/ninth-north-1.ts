import { ownCase, type RsvpCase } from './builder'
import { answer, invitation } from './calendar-styles'
import { marked } from './quoting'

/** German mailboxes. */
export const germans: RsvpCase[] = [
  ownCase(
    'nine-b-01',
    {
      me: 'Gesa Lorenz <gesa.lorenz@example.net>',
      question: 'wie viele sind wir denn jetzt auf der Hütte?',
      start: '2026-09-03T20:10:00Z',
      tags: '[lang-de] [plus-ones] [kids] [host-message] [phone-signature] A chatty thread in which all answer all.',
      below: marked('de'),
    },
    box => {
      const host = 'Gesa Lorenz <gesa.lorenz@example.net>'
      const torben = 'Torben Fink <torben.fink@example.org>'
      const mia = 'Mia Krause <mia.krause@example.com>'
      const phil = 'Philipp Stadler <phil.stadler@example.net>'
      const ronja = 'Ronja Behnke <ronja.behnke@example.org>'
      const jule = 'Jule Ahrens <jule.ahrens@example.com>'
      const ask = box.invite(
        [torben, mia, phil, ronja, jule],
        'Hütte!!',
        'Leute, die Hütte ist gebucht!!! 30.10. bis 1.11., zwölf Betten, kein Empfang, Holz müssen wir selber hacken. Wer hat Bock und wen schleppt ihr an? Kostet ca. 45 pro Nase, Überweisung später.\n\nGesa',
      )
      const t = box.reply(ask, torben, 'ich pack schon 😁 +1 (Lena, kennt ihr noch nicht, ist lieb)\n\nTorben', {
        cc: [mia, phil, ronja, jule],
      })
      const m = box.reply(
        t,
        mia,
        'wir auch, zu dritt wenn man Emil mitzählt (isst wie ein Großer). Mit Torbens Anhang wären das ja schon fünf. Kann jemand ein Reisebett auftreiben?\n\nMia',
        { cc: [host, phil, ronja, jule] },
      )
      const nudge = box.reply(m, host, 'Reisebett hab ich! Phil, Ronja, Jule, was ist mit euch??', { cc: [torben, phil, ronja, jule] })
      const p = box.reply(
        nudge,
        phil,
        'ich wär soo gern, aber am 28. wird mein Knie operiert und der Doc hat nur gelacht als ich Hütte gesagt hab. Schickt Fotos\n\nGesendet von Outlook für Android',
        { cc: [torben, mia, ronja, jule] },
      )
      const r = box.reply(
        nudge,
        ronja,
        'sorry erst jetzt gelesen. steht und fällt mit dem hund, meine schwester überlegt noch ob sie ihn nimmt. sag dir am wochenende was\n\nr.',
      )
      box.row(torben, 'yes', 2, t, 'ich pack schon 😁 +1')
      box.row(mia, 'yes', 3, m, 'wir auch, zu dritt wenn man Emil mitzählt')
      box.row(phil, 'no', 0, p, 'am 28. wird mein Knie operiert und der Doc hat nur gelacht')
      box.row(ronja, 'maybe', 1, r, 'steht und fällt mit dem hund')
      box.none(jule)
    },
  ),
  ownCase(
    'nine-b-02',
    {
      me: 'Hartmut Seidel <hartmut.seidel@example.com>',
      question: 'Wer packt am 11. April beim Frühjahrsputz mit an?',
      start: '2026-03-16T08:45:00Z',
      tags: '[lang-de] [inviteless] [list-footer] [newsletter] [partial] [couple] Asked on a mailing list.',
      below: marked('de'),
    },
    box => {
      const list = 'Morgensonne <morgensonne@lists.example.org>'
      const foot =
        '\n\n_______________________________________________\nMorgensonne Mailingliste\nmorgensonne@lists.example.org\nAbmelden: https://lists.example.org/morgensonne'
      const ask = box.invite(
        [list],
        '[morgensonne] Wasser, Hecke, Frühjahrsputz',
        `Liebe Gartenfreunde,\n\n1. Das Wasser wird am 1. April angestellt (kein Scherz).\n2. Die Hecke am Weg 3 ist zu hoch, die Stadt hat geschrieben.\n3. Frühjahrsputz ist am Samstag, 11. April, ab 9 Uhr, hinterher Bockwurst. Ich brauche Leute, meldet euch.\n\nHartmut${foot}`,
      )
      const post = (from: string, text: string) => box.mail(from, [list], `Re: ${ask.subject}`, `${text}${foot}`, { re: ask })
      const traudel = 'Traudel Engel <traudel.engel@example.net>'
      const sandro = 'Sandro Kluge <sandro.kluge@example.org>'
      const nicole = 'Nicole Baumgart <nicole.baumgart@example.com>'
      const lothar = 'Lothar Mies <lothar.mies@example.net>'
      const t = post(traudel, 'Parzelle 14 rückt am 11. zu zweit an, Manfred und ich, mit Schubkarre.\n\nTraudel')
      const s = post(
        sandro,
        'zu 3: Hexenschuss, müsst ihr ohne mich putzen. zu 1: kann bitte trotzdem jemand nach dem Hahn am Weg 3 gucken, der hat schon letztes Jahr getropft.\nSandro',
      )
      box.mail(
        'Gartenmarkt Grünhorst <aktion@example.org>',
        ['Hartmut Seidel <hartmut.seidel@example.com>'],
        'Frühjahrsputz im Garten? Wir sind dabei!',
        'Ja, wir kommen Ihnen entgegen: am 11. April 20 % auf Laubsauger und Hochdruckreiniger. Melden Sie sich jetzt an!\n\nSie erhalten diese Mail, weil Sie Kunde sind. Abbestellen',
        { headers: ['List-Unsubscribe: <https://news.example.org/ab>'] },
      )
      const n = post(
        nicole,
        'Vormittags steh ich auf dem Markt, ab eins könnt ihr mich für die Hecke einplanen. Wurst bitte aufheben!\n\nNicole',
      )
      const l = box.reply(
        ask,
        lothar,
        'Hartmut, unter uns: ob ich am 11. was heben darf, entscheidet der Kardiologe, Termin ist nächsten Donnerstag. Danach weißt du mehr.\n\nLothar',
      )
      box.row(traudel, 'yes', 2, t, 'Parzelle 14 rückt am 11. zu zweit an, Manfred und ich')
      box.row(sandro, 'no', 0, s, 'Hexenschuss, müsst ihr ohne mich putzen.')
      box.row(nicole, 'yes', 1, n, 'ab eins könnt ihr mich für die Hecke einplanen.')
      box.row(lothar, 'maybe', 1, l, 'ob ich am 11. was heben darf, entscheidet der Kardiologe')
    },
  ),
  ownCase(
    'nine-b-03',
    {
      me: 'Regine Pohl <regine.pohl@example.org>',
      question: 'Wer kommt zu meinem Sechzigsten und mit wie vielen Personen?',
      start: '2026-07-20T11:00:00Z',
      tags: '[lang-de] [inline-reply] [alt-address] [proxy] [couple] [sarcasm] [signature]',
      below: marked('de'),
    },
    box => {
      const egon = 'Egon Witt <egon.witt@example.com>'
      const sigrun = 'Sigrun Falke <sigrun.falke@example.net>'
      const heiner = 'Heiner Dahl <heiner.dahl@example.org>'
      const inge = 'Inge Dahl <inge.dahl@example.org>'
      const konrad = 'Konrad Busse <konrad.busse@example.com>'
      const ilka = 'Ilka Rühmann <ilka.ruehmann@example.net>'
      const ask = box.invite(
        [egon, sigrun, heiner, inge, konrad, ilka],
        '60!',
        'Ihr Lieben,\n\nam 5. September werde ich tatsächlich sechzig. Gefeiert wird ab 18 Uhr im Fährhaus. Für die Küche brauche ich drei Antworten:\n\nKommst du bzw. kommt ihr am 5. September?\nMit wie vielen Personen?\nVegetarier darunter?\n\nRegine',
      )
      const top = `Am Mo., 20. Juli 2026 um 11:00 Uhr schrieb Regine Pohl <regine.pohl@example.org>:\n\n> Ihr Lieben,\n>\n> am 5. September werde ich tatsächlich sechzig.\n`
      const inline = (from: string, come: string, people: string, vegetarians: string) =>
        box.reply(
          ask,
          from,
          `${top}> Kommst du bzw. kommt ihr am 5. September?\n\n${come}\n\n> Mit wie vielen Personen?\n\n${people}\n\n> Vegetarier darunter?\n\n${vegetarians}`,
          { quoteBelow: false },
        )
      const e = inline(egon, 'Aber sowas von.', 'Sechs, die Enkel sind da gerade bei uns.', 'Nein, nur Schleckermäuler. Egon')
      const s = inline(sigrun, 'Da schippern wir gerade nach Bergen, seit einem Jahr bezahlt. So ein Jammer!', 'Entfällt.', 'Auch. Sigrun')
      const h = box.reply(
        ask,
        'Heiner Dahl <hd1951@example.net>',
        'Hier Heiner, vom Tablet meiner Tochter, mein Postfach ist voll. Trag mich ein, aber nur mich: Inge setzt mit ihrer Hüfte diesmal aus. Wer hält die Rede? Ich nicht!\n\nHeiner',
      )
      const k = box.reply(
        ask,
        konrad,
        'Sechzig?! Und ich dachte, wir holen endlich deinen Vierzigsten nach. Im Ernst, ich ziehe an genau diesem Samstag um, das wird also nichts. Gruß und Glückwunsch, Konrad\n\n-- \nKonrad Busse · Klavierbau & Stimmungen\nKommen Sie gern vorbei: Mo-Fr 10-18 Uhr',
      )
      box.row(egon, 'yes', 6, e, 'Aber sowas von.')
      box.row(sigrun, 'no', 0, s, 'Da schippern wir gerade nach Bergen, seit einem Jahr bezahlt.')
      box.row(heiner, 'yes', 1, h, 'Trag mich ein, aber nur mich')
      box.row(inge, 'no', 0, h, 'Inge setzt mit ihrer Hüfte diesmal aus.')
      box.row(konrad, 'no', 0, k, 'das wird also nichts.')
      box.none(ilka)
    },
  ),
]

/** A Dutch mailbox. */
export const dutch: RsvpCase[] = [
  ownCase(
    'nine-b-04',
    {
      me: 'Marleen Visscher <marleen.visscher@example.com>',
      question: 'Wie gaan er nu mee suppen op de nieuwe datum?',
      start: '2026-05-25T07:30:00Z',
      tags: '[lang-nl] [cal-reply] [google-style] [outlook-style] [reschedule] [sequence] [counter] [plus-ones] [cal-then-mail]',
      below: marked('nl'),
    },
    box => {
      const host = 'Marleen Visscher <marleen.visscher@example.com>'
      const joost = 'Joost Kramer <joost.kramer@example.org>'
      const saskia = 'Saskia Lubbers <saskia.lubbers@example.net>'
      const tom = 'Tom Brinkman <tom.brinkman@example.com>'
      const ilse = 'Ilse van Dam <ilse.vandam@example.org>'
      const ahmed = 'Ahmed Yildiz <ahmed.yildiz@example.net>'
      const guests = [joost, saskia, tom, ilse, ahmed]
      const sup = { uid: 'nb04-sup@example.com', title: 'Teamuitje suppen', start: '20260618T140000Z', words: 'do 18 jun 2026 16:00', host }
      const later = { ...sup, start: '20260625T140000Z', words: 'do 25 jun 2026 16:00', sequence: 1 }
      const first = invitation(sup, guests, '20260525T073000Z')
      box.mail(host, guests, `Uitnodiging: ${sup.title} - ${sup.words}`, `${sup.title}\n${sup.words}\nSteiger bij de molen`, first.options)
      const reply = (meeting: typeof later, who: string, subject: string, partstat: string, stamp: string, guestCount?: number) => {
        const more = { who, partstat, stamp, ...(guestCount === undefined ? {} : { guests: guestCount }) }
        const options = answer(guestCount === undefined ? 'outlook' : 'google', meeting, more)
        return box.mail(who, [host], `${subject}: ${sup.title}`, '', options)
      }
      reply({ ...sup, sequence: 0 }, joost, 'Geaccepteerd', 'ACCEPTED', '20260525T143000Z')
      const second = invitation(later, guests, '20260525T213000Z')
      const ask = box.mail(
        host,
        guests,
        `Bijgewerkte uitnodiging: ${later.title} - ${later.words}`,
        `${later.title}\n${later.words}\nSteiger bij de molen\n\nDe 18e was de steiger al verhuurd, dus een week later. Graag allemaal opnieuw reageren!`,
        second.options,
      )
      const s = reply(later, saskia, 'Geaccepteerd', 'ACCEPTED', '20260526T043000Z', 2)
      reply(later, tom, 'Geweigerd', 'DECLINED', '20260526T113000Z')
      const i = box.mail(
        ilse,
        [host],
        `Nieuwe tijd voorgesteld: ${sup.title}`,
        'Kan het ook om vijf uur?',
        answer(
          'outlook',
          { ...later, start: '20260625T150000Z' },
          { who: ilse, partstat: 'TENTATIVE', stamp: '20260526T183000Z', method: 'COUNTER' },
        ),
      )
      const a = box.reply(
        ask,
        ahmed,
        'Water en ik, dat is nooit wat geworden. Gaan jullie maar lekker zonder mij nat worden. Heb je de urenstaten trouwens gezien?\n\nAhmed',
      )
      const t = box.reply(ask, tom, 'Oppas gevonden voor de 25e, dus hijs mij ook maar op zo’n plank!\n\nTom')
      box.row(saskia, 'yes', 3, s, '', 'ACCEPTED')
      box.row(tom, 'yes', 1, t, 'dus hijs mij ook maar op zo’n plank!')
      box.row(ilse, 'maybe', 1, i, '', 'TENTATIVE')
      box.row(ahmed, 'no', 0, a, 'Gaan jullie maar lekker zonder mij nat worden.')
      box.none(joost)
    },
  ),
]
