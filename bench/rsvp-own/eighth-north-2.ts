import { ownCase, type RsvpCase } from './builder'
import { latin1 } from './charsets'
import { marked } from './quoting'

/** Dutch mailboxes. */
export const dutch: RsvpCase[] = [
  ownCase(
    'eight-b-06',
    {
      me: 'Joke Terpstra <joke.terpstra@example.com>',
      question: 'wie doen er mee met pakjesavond?',
      start: '2026-10-12T18:20:00Z',
      tags: '[lang-nl] [kids] [same-here] [question-no-answer] [phone-signature]',
      below: marked('nl'),
    },
    box => {
      const wouter = 'Wouter Dijkema <wouter.dijkema@example.org>'
      const marijke = 'Marijke Hoekstra <marijke.hoekstra@example.net>'
      const bas = 'Bas Veenstra <bas.veenstra@example.com>'
      const femke = 'Femke Oosting <femke.oosting@example.org>'
      const riet = 'Riet Terpstra <riet.terpstra@example.net>'
      const host = 'Joke Terpstra <joke.terpstra@example.com>'
      const ask = box.invite(
        [wouter, marijke, bas, femke, riet],
        'ja ik weet het, veel te vroeg',
        'Ha allemaal,\n\nIk weet het, het is pas oktober, maar de pepernoten liggen al in de winkel dus ik mag het ook: zaterdag 5 december pakjesavond bij ons, vanaf een uur of vijf. Lootjes trekken doen we online, dus ik wil uiterlijk 8 november horen wie er meedoet en met hoeveel.\n\nVerder niks nieuws hier, behalve dat de kat weer in de buurman z’n garage heeft gezeten.\n\nJoke',
      )
      const w = box.reply(
        ask,
        wouter,
        'Doe ons maar vier lootjes! Sem gelooft nog nét, dus mondje dicht aub.\n\nWouter, Linda en de kleintjes\n\nVerstuurd vanaf mijn iPhone',
        { cc: [marijke, bas, femke, riet] },
      )
      const m = box.reply(
        ask,
        marijke,
        'Wij zitten dat weekend in een huisje in Drenthe, al in mei geboekt. Balen!! Geef de kids een kus en zet een schoen voor me neer.\nx Marijke',
      )
      const b = box.reply(w, bas, "Zelfde als Wouter maar dan in m'n eentje, Anouk heeft nachtdienst.\n\nBas", {
        cc: [host, marijke, femke],
      })
      const f = box.reply(ask, femke, 'Het rooster van december hangt er nog niet... Ik laat het je voor de 8e horen!\n\ngr Fem')
      box.reply(ask, riet, 'Hoe laat eten jullie tegenwoordig? En is die rug van jou al wat beter?\n\nliefs, mam')
      box.row(wouter, 'yes', 4, w, 'Doe ons maar vier lootjes!')
      box.row(marijke, 'no', 0, m, 'Wij zitten dat weekend in een huisje in Drenthe')
      box.row(bas, 'yes', 1, b, "Zelfde als Wouter maar dan in m'n eentje")
      box.row(femke, 'maybe', 1, f, 'Ik laat het je voor de 8e horen!')
      box.none(riet)
    },
  ),
  ownCase(
    'eight-b-07',
    {
      me: 'Sjoerd Bakker <sjoerd.bakker@example.org>',
      question: 'Op wie kan ik rekenen bij de borrel van de 24e?',
      start: '2026-04-07T09:10:00Z',
      tags: '[lang-nl] [proxy] [change-of-mind] [emoji-only] [ooo] [similar-event]',
      below: marked('nl'),
      alternative: true,
    },
    box => {
      const karin = 'Karin Postma <karin.postma@example.com>'
      const dennis = 'Dennis Vos <dennis.vos@example.org>'
      const naima = 'Naima El Amrani <naima.elamrani@example.net>'
      const gertjan = 'Gert-Jan Smit <gj.smit@example.com>'
      const lotte = 'Lotte Wierda <lotte.wierda@example.org>'
      const host = 'Sjoerd Bakker <sjoerd.bakker@example.org>'
      const ask = box.invite(
        [karin, dennis, naima, gertjan, lotte],
        'en toen was ie weg',
        "Collega's,\n\nNa elf jaar trek ik de deur achter me dicht. Dat vieren we: vrijdag 24 april, 16.30 uur, De Gele Sluis. Eerste rondje van mij, tweede van HR (weten ze nog niet). Ik hoor het graag ivm de bitterballen.\n\nSjoerd",
      )
      box.mail(
        lotte,
        [host],
        'Automatisch antwoord: en toen was ie weg',
        'Ik ben afwezig tot en met 13 april en lees mijn mail niet. Bij spoed: bel de receptie.\n\nLotte Wierda',
        { headers: ['Auto-Submitted: auto-replied'] },
      )
      const k = box.reply(
        ask,
        karin,
        'Alsof ik gratis bitterballen oversla, kom op zeg. Zet Naima er ook maar bij, die zit hier naast me te knikken.\n\nKarin',
      )
      box.reply(ask, dennis, 'De 24e zit ik net op Terschelling, veel plezier jongens\n\nDennis')
      const g = box.reply(ask, gertjan, '👍🍻')
      const n = box.reply(
        ask,
        naima,
        'Hoi Sjoerd, Karin was iets te enthousiast namens mij... Om vijf uur moet ik Ilyas van de opvang halen, dus ik red het niet. Ik kom maandag nog even gedag zeggen aan je bureau!\n\nNaima',
      )
      const d = box.reply(
        ask,
        dennis,
        'Huisje bleek dubbel verhuurd, dus geen Terschelling. Tap er voor mij ook maar eentje op vrijdag.\n\nDennis',
      )
      box.mail(
        lotte,
        [host],
        'Koningsdag',
        'Weer terug! Wij staan op de 27e weer met ons kleedje bij de Wilhelminabrug, vanaf 8 uur. Kom je ook langs met de meiden?\n\nLotte',
      )
      box.row(karin, 'yes', 1, k, 'Alsof ik gratis bitterballen oversla, kom op zeg.')
      box.row(dennis, 'yes', 1, d, 'Tap er voor mij ook maar eentje op vrijdag.')
      box.row(naima, 'no', 0, n, 'dus ik red het niet.')
      box.row(gertjan, 'yes', 1, g, '👍🍻')
      box.none(lotte)
    },
  ),
  ownCase(
    'eight-b-08',
    {
      me: 'Hennie Mulder <hennie.mulder@example.net>',
      question: 'wie lopen er mee met de snertwandeling en hoeveel kommen soep heb ik nodig?',
      start: '2026-11-02T10:00:00Z',
      tags: '[lang-nl] [inviteless] [stand-alone-mails] [party-change] [charset-iso-8859-1] Asked by word of mouth only.',
    },
    box => {
      const truus = 'Truus Kamp <truus.kamp@example.org>'
      const ad = 'Ad van Loon <ad.vanloon@example.com>'
      const rinus = 'Rinus Hendriks <rinus.hendriks@example.net>'
      const petra = 'Petra Scholten <petra.scholten@example.org>'
      const host = 'Hennie Mulder <hennie.mulder@example.net>'
      box.mail(
        truus,
        [host],
        'zondag de 15e',
        "Hoi Hennie,\n\nover de snertwandeling van de 15e: reken op drie, m'n zus en haar man lopen mee. En heb jij mijn thermoskan nog?\n\nTruus",
      )
      const a = box.mail(
        ad,
        [host],
        'Re: jaarrekening wandelclub',
        'Hennie,\n\nJaarrekening heb ik gezien, ziet er netjes uit. De snertwandeling op 15 november moet ik overslaan, ik lig dan net bij met mijn kaak en mag alleen vla.\n\nAd',
        { charset: latin1 },
      )
      box.mail(
        'Slagerij Nijboer <info@example.com>',
        [host],
        'Uw bestelling rookworst',
        'Geachte heer Mulder,\n\nWij komen zaterdag 14 november langs met 5 kg rookworst voor uw snertwandeling. Ja, ook zonder varken is mogelijk.\n\nSlagerij Nijboer',
      )
      const r = box.mail(
        rinus,
        [host],
        'snert!',
        'Hoorde van Truus dat je zondag de 15e weer een snertwandeling doet. Schoenen staan al in het vet en Boris gaat ook mee (aan de lijn, beloofd, hij eet geen worst meer van tafel).\n\nRinus',
      )
      const p = box.mail(
        petra,
        [host],
        'wandelen',
        "Als m'n hielspoor zich koest houdt loop ik de 15e mee met de snertwandeling, zo niet dan zit ik thuis met een ijszak. Groetjes Petra",
        { charset: latin1 },
      )
      const t = box.mail(
        truus,
        [host],
        'Re: zondag de 15e',
        "Correctie op de soep: m'n zwager moet werken, dus we zijn maar met z'n tweeën. Thermoskan gevonden trouwens.\n\nTruus",
        { charset: latin1 },
      )
      box.row(truus, 'yes', 2, t, "dus we zijn maar met z'n tweeën.")
      box.row(ad, 'no', 0, a, 'De snertwandeling op 15 november moet ik overslaan')
      box.row(rinus, 'yes', 1, r, 'Schoenen staan al in het vet en Boris gaat ook mee')
      box.row(petra, 'maybe', 1, p, "Als m'n hielspoor zich koest houdt loop ik de 15e mee met de snertwandeling")
    },
  ),
]
