import { type Box, ownCase, type RsvpCase, type Sent } from './builder'
import { answer, invitation } from './calendar-styles'
import { latin1 } from './charsets'
import { htmlOf } from './html-of'
import { marked, unmarked } from './quoting'

/** An answer as a German Outlook writes it. */
function outlook(box: Box, re: Sent, from: string, text: string): Sent {
  const body = `${text}\n\n${unmarked('de', from)(re)}`
  return box.mail(from, [re.from], `AW: ${re.subject}`, body, { re, charset: latin1 })
}

/** German mailboxes. */
export const germans: RsvpCase[] = [
  ownCase(
    'eight-b-01',
    {
      me: 'Wiebke Tamms <wiebke.tamms@example.com>',
      question: 'wer kommt alles zum Richtfest und wie viele werden wir?',
      start: '2026-09-21T16:40:00Z',
      tags: '[lang-de] [plus-ones] [kids] [soft-no] [question-no-answer] [phone-signature] The invitation is one paragraph of building news.',
      below: marked('de'),
    },
    box => {
      const ole = 'Ole Petersen <ole.petersen@example.org>'
      const frauke = 'Frauke Harms <frauke.harms@example.net>'
      const jannes = 'Jannes Wolter <jannes.wolter@example.com>'
      const imke = 'Imke Sievers <imke@example.org>'
      const gerrit = 'Gerrit Lohse <gerrit.lohse@example.net>'
      const ask = box.invite(
        [ole, frauke, jannes, imke, gerrit],
        'Es geht voran!',
        'Moin ihr Lieben,\n\nkurzes Lebenszeichen von der Baustelle: das Dach ist seit gestern gerichtet, der Estrich kommt im November, und Henning hat sich zum dritten Mal auf denselben Daumen gehauen. Der Antrag für den Carport liegt übrigens immer noch beim Amt, fragt nicht.\n\nJedenfalls muss so ein Dachstuhl ja begossen werden. Samstag, 17. Oktober, ab 14 Uhr, Am Deich 9, mit Erbsensuppe und Richtspruch. Feste Schuhe sind kein Fehler. Gebt mal Laut, wer alles mitfeiert, damit ich weiß, wie groß der Topf sein muss.\n\nWiebke',
      )
      const o = box.reply(
        ask,
        ole,
        'Moin Wiebke,\n\nGlückwunsch zum Dach! Die Suppe lass ich mir nicht entgehen, Birte auch nicht, und unsere drei Gören kriegst du gratis dazu.\n\nDen Betonmischer bräuchte ich übrigens bis Monatsende zurück.\n\nOle',
        { cc: [frauke, jannes, imke, gerrit] },
      )
      const f = box.reply(
        ask,
        frauke,
        'Ach Mensch, ausgerechnet an dem Samstag feiert meine Mutter ihren Achtzigsten, in Celle. Trinkt einen Köm auf mich!\n\nFrauke\n\nVon meinem iPhone gesendet',
      )
      const j = box.reply(
        o,
        jannes,
        'Da kann ich nicht gegen anstinken, bei mir ist es nur einer, und der bin ich selbst. Bis denne auf der Baustelle!\nJannes',
        {
          cc: ['Wiebke Tamms <wiebke.tamms@example.com>', frauke, imke, gerrit],
        },
      )
      box.reply(
        ask,
        imke,
        'Was sagt denn das Amt zum Carport? Wir warten auch schon seit März. Habt ihr euch einen Anwalt genommen?\n\nliebe Grüße, Imke',
      )
      const g = box.reply(
        ask,
        gerrit,
        'Hm, der Schichtplan für die Woche hängt erst ab Montag aus. Frühschicht: super. Spätschicht: Pech gehabt. Ich schreib dir dann!\n\nGerrit',
      )
      box.row(ole, 'yes', 5, o, 'Die Suppe lass ich mir nicht entgehen, Birte auch nicht, und unsere drei Gören kriegst du gratis dazu.')
      box.row(frauke, 'no', 0, f, 'ausgerechnet an dem Samstag feiert meine Mutter ihren Achtzigsten, in Celle.')
      box.row(jannes, 'yes', 1, j, 'bei mir ist es nur einer, und der bin ich selbst.')
      box.row(gerrit, 'maybe', 1, g, 'Ich schreib dir dann!')
      box.none(imke)
    },
  ),
  ownCase(
    'eight-b-02',
    {
      me: 'Achim Drexl <achim.drexl@example.org>',
      question: 'Mit wie vielen Leuten muss ich beim Straßenfest rechnen?',
      start: '2026-05-18T06:15:00Z',
      tags: '[lang-de] [similar-event] [party-change] [couple] [kids] A no for this event stands in the thread of the other one.',
      below: marked('de'),
      alternative: true,
    },
    box => {
      const resi = 'Resi Obermeier <resi.obermeier@example.com>'
      const korbi = 'Korbinian Huber <korbi@example.net>'
      const yusuf = 'Yusuf Aydemir <yusuf.aydemir@example.org>'
      const sabine = 'Sabine Rehm <s.rehm@example.com>'
      const fest = box.invite(
        [resi, korbi, yusuf, sabine],
        'Straßenfest Birkenweg',
        "Servus beinand,\n\nheuer machen wir's wieder: Straßenfest am Birkenweg, Samstag 20.6., Aufbau ab 11, Spanferkel um 17 Uhr. Schreibt's mir bis zum 10., wie viele von euch mitessen.\n\nAchim",
      )
      const flohmarkt = box.invite(
        [resi, yusuf],
        'Kinderflohmarkt 13.6.',
        'Noch was: am 13.6. ist der Kinderflohmarkt vorm Feuerwehrhaus. Ein Tisch kostet 5 €. Mögt ihr einen?\n\nAchim',
      )
      box.reply(flohmarkt, resi, 'Ja bitte, einen Tisch für uns! Die Vroni verkauft ihre ganzen Pferdesachen.\n\nResi')
      box.reply(fest, resi, 'Vier Portionen Sau bitte, der Opa isst auch mit.\nResi')
      const y = box.reply(
        flohmarkt,
        yusuf,
        'Hallo Achim,\n\ndas mit dem Tisch wird nix, wir fliegen am 12. für drei Wochen nach Antalya. Straßenfest fällt damit für uns auch flach, so schade! Heb mir ein Stück Kruste auf.\n\nYusuf',
      )
      const k = box.reply(
        fest,
        korbi,
        'Spanferkel lass i ned aus, und die Moni kommt a mit ihrm Kartoffelsalat. Die Buben san da im Zeltlager.\n\nKorbi\n-- \nGesendet von meinem Android-Handy, Tippfehler inklusive',
      )
      const r = box.reply(
        fest,
        resi,
        'Achim, der Opa liegt im Krankenhaus (nix Schlimmes, die Hüfte), es bleiben also drei. Und setz uns bitte nicht wieder neben den Lautsprecher.\n\nResi',
      )
      box.row(resi, 'yes', 3, r, 'es bleiben also drei.')
      box.row(korbi, 'yes', 2, k, 'Spanferkel lass i ned aus, und die Moni kommt a mit ihrm Kartoffelsalat.')
      box.row(yusuf, 'no', 0, y, 'Straßenfest fällt damit für uns auch flach')
      box.none(sabine)
    },
  ),
  ownCase(
    'eight-b-03',
    {
      me: 'Doreen Kiessling <doreen.kiessling@example.com>',
      question: 'Wer hat fürs Kegeln zugesagt, wer abgesagt?',
      start: '2026-06-01T07:00:00Z',
      tags: '[lang-de] [cal-reply] [outlook-style] [google-style] [comment] [plus-ones] [cal-then-mail] [tentative] [ooo]',
      below: marked('de'),
    },
    box => {
      const volker = 'Volker Zahn <volker.zahn@example.com>'
      const jens = 'Jens Paulick <jens.paulick@example.org>'
      const antje = 'Antje Roloff <antje.roloff@example.com>'
      const ronny = 'Ronny Schuster <ronny.schuster@example.net>'
      const petra = 'Petra Lindner <petra.lindner@example.com>'
      const host = 'Doreen Kiessling <doreen.kiessling@example.com>'
      const words = 'Do. 11. Juni 2026 18:00 - 21:00 (MESZ)'
      const kegeln = { uid: 'eb03-kegeln@example.com', title: 'Kegeln Buchhaltung', start: '20260611T160000Z', words, host }
      const guests = [volker, jens, antje, ronny, petra]
      const { options } = invitation(kegeln, guests, '20260601T070000Z')
      const ask = box.mail(
        host,
        guests,
        `Einladung: Kegeln Buchhaltung - ${words}`,
        `Kegeln Buchhaltung\n${words}\nKegelbahn Zur Linde`,
        options,
      )
      const auto = { headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'] }
      box.mail(
        petra,
        [host],
        'Automatische Antwort: Einladung: Kegeln Buchhaltung',
        'Ich bin bis einschließlich 9. Juni nicht im Haus. Ihre Nachricht wird nicht weitergeleitet. Gern bin ich danach wieder für Sie da.\n\nPetra Lindner',
        auto,
      )
      const reply = (who: string, subject: string, text: string, partstat: string, stamp: string, guests?: number) => {
        const more = { who, partstat, stamp, ...(guests === undefined ? {} : { guests }) }
        return box.mail(who, [host], `${subject}: Kegeln Buchhaltung`, text, answer(guests ? 'google' : 'outlook', kegeln, more))
      }
      const v = reply(
        volker,
        'Zugesagt',
        'Melanie aus der IT kommt mit mir, hab sie schon überredet.\n\nV. Zahn',
        'ACCEPTED',
        '20260601T210000Z',
      )
      reply(jens, 'Mit Vorbehalt', '', 'TENTATIVE', '20260602T040000Z')
      const a = reply(antje, 'Abgelehnt', 'Meniskus. Frag nicht.', 'DECLINED', '20260602T110000Z')
      const accepted = `Ronny Schuster hat diese Einladung angenommen.\n\nKegeln Buchhaltung\n${words}`
      const r = reply(ronny, 'Zugesagt', accepted, 'ACCEPTED', '20260602T180000Z', 1)
      const j = box.reply(
        ask,
        jens,
        'Hallo Doreen,\n\ndie Abnahme in Riesa ist auf Freitag gerutscht, ihr müsst mich am Donnerstag also doch ertragen. Kugel bring ich keine mit.\n\nGruß Jens',
      )
      box.row(volker, 'yes', 2, v, 'Melanie aus der IT kommt mit mir', 'ACCEPTED')
      box.row(jens, 'yes', 1, j, 'ihr müsst mich am Donnerstag also doch ertragen.')
      box.row(antje, 'no', 0, a, '', 'DECLINED')
      box.row(ronny, 'yes', 2, r, '', 'ACCEPTED')
      box.none(petra)
    },
  ),
  ownCase(
    'eight-b-04',
    {
      me: 'Katharina Voss <katharina.voss@example.org>',
      question: 'Liste bitte alle Rückmeldungen zu meinem Ausstand auf',
      start: '2026-11-09T17:05:00Z',
      tags: '[lang-de] [same-first-name] [proxy] [forwarded] [partial] [thanks-no-answer] [charset-iso-8859-1] [outlook-thread] One comes uninvited.',
      below: marked('de'),
    },
    box => {
      const ebert = 'Thomas Ebert <thomas.ebert@example.com>'
      const mertens = 'Thomas Mertens <t.mertens@example.org>'
      const steffi = 'Steffi Brandes <steffi.brandes@example.net>'
      const marlies = 'Marlies Koch <marlies.koch@example.org>'
      const dieter = 'Dieter Hoffmann <dieter.hoffmann@example.com>'
      const ulrike = 'Ulrike Sander <ulrike.sander@example.net>'
      const host = 'Katharina Voss <katharina.voss@example.org>'
      const ask = box.invite(
        [ebert, mertens, steffi, marlies, dieter],
        'Einladung zum Ausstand',
        'Liebe Kolleginnen und Kollegen, liebe Ehemalige,\n\nanlässlich meiner Verabschiedung in den Ruhestand lade ich Sie und euch herzlich zu einem kleinen Umtrunk ein:\n\nFreitag, 27. November 2026, 15.30 Uhr\nLehrerzimmer, Zugang über den Hof\n\nUm Antwort bis zum 20. wird gebeten.\n\nKatharina Voss',
      )
      const s = outlook(
        box,
        ask,
        steffi,
        'Liebe Katharina,\n\nselbstverständlich stoß ich mit dir an, du alte Häsin! Thomas M. übrigens nicht, der ist in der Woche mit der 9b in Weimar, soll ich dir ausrichten.\n\nBis bald in der Pause\nSteffi',
      )
      const m = box.mail(
        marlies,
        [host],
        'WG: Einladung zum Ausstand',
        `Liebe Katharina, das ist bei mir gelandet statt bei dir, Thomas hat wohl die falsche Zeile erwischt. Ich selber muss passen, am 25. werde ich operiert.\n\nMarlies\n\n---------- Weitergeleitete Nachricht ---------\nVon: ${ebert}\nDatum: Di., 10. Nov. 2026 um 06:51\nBetreff: Einladung zum Ausstand\nAn: ${marlies}\n\nMoin Katharina, am 27. hab ich noch die Neunte, Viertel nach vier steh ich im Lehrerzimmer und geh erst, wenn die Flaschen leer sind. Kriegen wir eigentlich den Beamer zurück? Thomas`,
      )
      outlook(
        box,
        ask,
        dieter,
        'Liebe Frau Voss,\n\nvierzig Jahre, unfassbar! Ich danke Ihnen für alles und wünsche Ihnen für den neuen Lebensabschnitt von Herzen Gesundheit und viel Freude.\n\nIhr Dieter Hoffmann',
      )
      const u = box.mail(
        ulrike,
        [host],
        'Du gehst??',
        'Steffi hat mir grad erzählt, dass du am 27. deinen Ausstand gibst. Ich steh um halb vier auf der Matte, ob du willst oder nicht!!\n\nUlrike (ehem. Raum 204)',
      )
      box.row(ebert, 'yes', 1, m, 'Viertel nach vier steh ich im Lehrerzimmer')
      box.row(mertens, 'no', 0, s, 'Thomas M. übrigens nicht, der ist in der Woche mit der 9b in Weimar')
      box.row(steffi, 'yes', 1, s, 'selbstverständlich stoß ich mit dir an')
      box.row(marlies, 'no', 0, m, 'Ich selber muss passen')
      box.row(ulrike, 'yes', 1, u, 'Ich steh um halb vier auf der Matte')
      box.none(dieter)
    },
  ),
  ownCase(
    'eight-b-05',
    {
      me: 'Burkhard Stein <burkhard.stein@example.net>',
      question: 'Wer kann am neuen Termin vom Lesekreis?',
      start: '2026-04-27T19:30:00Z',
      tags: '[lang-de] [reschedule] [host-message] [html-only] [question-no-answer]',
      below: marked('de'),
    },
    box => {
      const hedwig = 'Hedwig Arens <hedwig.arens@example.org>'
      const falk = 'Falk Dittmer <falk.dittmer@example.com>'
      const almut = 'Almut Zeidler <almut.zeidler@example.net>'
      const ansgar = 'Ansgar Pohlmann <ansgar.pohlmann@example.org>'
      const circle = [hedwig, falk, almut, ansgar]
      const ask = box.invite(
        circle,
        'Lesekreis im Mai',
        'Liebe Runde,\n\ndiesmal bei mir, Dienstag, 12. Mai, halb acht. Klappt das bei euch?\n\nBurkhard',
      )
      box.reply(ask, hedwig, 'Passt! Ich back den Nusskuchen.\n\nHedwig')
      box.reply(ask, falk, 'Am 12. ist Elternabend, da bin ich Protokollant. Pech.\n\nFalk')
      const moved = box.invite(
        circle,
        'Lesekreis: neuer Termin!',
        'Liebe Runde,\n\nmir ist ein Kundentermin auf den 12. gefallen, tut mir leid. Neuer Termin ist Dienstag, der 19. Mai, gleiche Uhrzeit, gleiches Sofa. Sagt mir bitte alle noch mal Bescheid, auch wer schon geantwortet hatte.\n\nGelesen wird Kapitel 4 bis 9!\n\nBurkhard',
      )
      const text = 'Eine Woche später ist wie für mich gemacht, dann sitz ich pünktlich auf deinem Sofa.\n\nFalk'
      const f = box.reply(moved, falk, text, { html: htmlOf(`${text}\n\n${marked('de')(moved)}`) })
      const a = box.reply(
        moved,
        almut,
        'Lieber Burkhard, am 19. werde ich gerade aus der Reha heimgefahren, das wird mir zu viel an einem Tag. Gelesen hab ich ohnehin erst bis Seite 30.\nEure Almut',
      )
      box.reply(moved, hedwig, 'Kapitel 4 bis NEUN? Hattest du nicht bis 7 gesagt? Gibts das auch als Hörbuch?\n\nHedwig')
      const n = box.reply(
        moved,
        ansgar,
        'Hängt an der Bahn, ich komm an dem Tag aus Kassel zurück. Frag mich Dienstagmittag noch mal.\n\nAnsgar',
      )
      box.row(falk, 'yes', 1, f, 'dann sitz ich pünktlich auf deinem Sofa.')
      box.row(almut, 'no', 0, a, 'das wird mir zu viel an einem Tag.')
      box.row(ansgar, 'maybe', 1, n, 'Hängt an der Bahn')
      box.none(hedwig)
    },
  ),
]
