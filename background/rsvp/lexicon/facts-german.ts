import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:\\p{L}*salat(?:e)?|\\p{L}*kuchen|\\p{L}*torte|\\p{L}*brot|baguettes?|\\p{L}*wein|\\p{L}*bier|sekt|getranke|saft|\\p{L}*dessert|nachtisch|nachspeise|\\p{L}*suppe|\\p{L}*auflauf|kase|dips?|snacks|chips|obst|kekse|muffins|quiche|lasagne|vorspeise|essen|etwas|was|gitarre|spiele?|stuhle|decken|musik|blumen|grill|wurstchen|tiramisu|brotchen|eis|hauptgericht|beilage|fingerfood|kaffee|limo|flaschen?|mousse)'

export const german: FactLexicon = {
  code: 'de',
  spaced: true,
  not: 'nicht|kein(?:e|en|em|er|s)?|nie|niemals|ohne|weder|noch nie|fruher|ehemalige[rsn]?|war mal|niemand',
  notAfter: 'nicht(?: mehr)?|keine?n?(?: mehr)?|nie|bleib(?:en|t) (?:daheim|zu ?hause|bei)|war (?:ich|er|sie) (?:mal|fruher)',
  neutral: 'nicht nur|warum nicht|kein problem|kein thema|nicht vergessen|keine sorge|keine ahnung|wieso nicht|wenn nicht',
  self: 'ich|mir|mich|mein(?:e|en|em|er)?|wir|uns|unser(?:e|en|em|er)?',
  cuts: 'und (?:ich|wir|bring\\p{L}*|komm\\p{L}*|habe?n?|bin|sind|mein\\p{L}*|unser\\p{L}*|werde\\p{L}*|wurde\\p{L}*|fahr\\p{L}*|brauch\\p{L}*|ess\\p{L}*)',
  ingredients: {
    gluten: 'gluten|weizen',
    lactose: 'la[kc]tose|milch(?:produkte|eiweiss)?|sahne',
    nuts: '(?:erd|hasel|wal|baum)?nuss(?:e|en)?|(?:erd|hasel|wal|baum)?nuesse|mandeln',
    pork: 'schwein(?:efleisch)?|schinken|speck',
    alcohol: 'alkohol',
    meat: 'fleisch|tiere',
  },
  allergic: '(?:allergisch|allergie|unvertraglichkeit|intoleranz|reagier\\p{L}*) (?:auf|gegen)',
  state: '(?:frei\\p{L}*|allergi\\p{L}*|unvertraglich\\p{L}*|intoleran\\p{L}*|los\\p{L}*)',
  avoid:
    '(?:kein(?:e|en|erlei)?|ohne|verzicht\\p{L}* auf|meide\\p{L}*|nicht (?:ess|trink|vertrag)\\p{L}*|(?:ess|iss|trink|vertrag|mag|darf|durf|kann|konn)\\p{L}* (?:\\p{L}+ ){0,2}?(?:kein(?:e|en)?|nichts mit))',
  avoidAfter:
    '(?:vertrag|ess|iss|trink|mag|darf|geht|gehen|kann|mussen|sind tabu|ist tabu)\\p{L}* (?:\\p{L}+ ){0,3}?nicht|(?:ist|sind) tabu',
  is: {
    vegetarian: 'vegetari\\p{L}*|veggie|vegi|fleischlos',
    vegan: 'vegan\\p{L}*',
    gluten: 'zoliakie',
    alcohol: 'alkoholfrei\\p{L}*|schwanger|trockene[rn]? alkoholiker\\p{L}*|antialkoholiker\\p{L}*',
    halal: 'halal',
    kosher: 'koscher',
    allergy: '\\p{L}*allergi\\p{L}*|\\p{L}*unvertraglich\\p{L}*|\\p{L}*intoleran\\p{L}*',
    diet: 'diabeti\\p{L}*|low[- ]carb|diat|pesceta?ri\\p{L}*|pesketari\\p{L}*|sonderwunsche|meeresfruchte',
    children:
      '(?:enkel)?kind(?:er|ern|es)?|sohn(?:e)?|tochter|tochterchen|baby(?:s)?|saugling|kleinkind(?:er)?|kleine[nr]?|zwillinge|jungs|madels|kids|\\d{1,2}[- ]jahrig\\p{L}*|\\d{1,2} jahre(?: alt)?|\\d{1,2} monate(?: alt)?|hochstuhl|kinderstuhl|kinderwagen|kindersitz',
    lift: 'mitfahrgelegenheit|(?:mich|uns) (?:\\p{L}+ ){0,4}?(?:mitnehm\\p{L}*|mitnimm\\p{L}*|abhol\\p{L}*|abhole\\p{L}*|abgeholt|mitgenommen)|(?:nimm|nehm|hol)\\p{L}* (?:\\p{L}+ ){0,4}?(?:mich|uns) (?:\\p{L}+ ){0,4}?(?:mit|ab)|mitfahren|fahrgemeinschaft',
    offer:
      '(?:plat?ze?|sitzplatze?) (?:\\p{L}+ ){0,3}?(?:frei|im auto)|(?:noch|jemanden|leute|personen) (?:\\p{L}+ ){0,2}?mitnehmen|freie[nr]? platze?|biete\\p{L}* (?:\\p{L}+ ){0,3}?mitfahrgelegenheit',
    car: 'auto|pkw|wohnmobil|mietwagen|parkplatz|parken|selber fahren|mit dem wagen',
    train: 'zug|bahn|ice|bahnhof|deutsche bahn|anschlusszug|s-bahn',
    bus: 'bus(?:se)?|fernbus|flixbus|strassenbahn|tram|u-bahn|offis|offentlichen',
    plane: 'flug(?:zeug|hafen)?|flieg\\p{L}*|flieger|lande\\p{L}*',
    arrival:
      '(?:komm\\p{L}*|ankommen|ankunft|anreis\\p{L}*|eintreffen|sind|bin|da) (?:\\p{L}+ ){0,3}?(?:gegen|um|ab|erst|schon) (?:\\p{L}+ ){0,2}?\\d{1,2}(?:[:.]\\d\\d)?(?: uhr)?',
    stay: 'ubernacht\\p{L}*|uebernacht\\p{L}*|hotel\\p{L}*|pension|schlafsacke?|schlafsofa|luftmatratzen?|gastezimmer|(?:bei euch|bei dir|im zelt|auf dem sofa|im wohnmobil) (?:\\p{L}+ ){0,2}?schlafen|schlafplatze?|ferienwohnung|unterkunft|bis sonntag bleiben|uber nacht|zelten',
    bring: `(?:bring\\p{L}*|back\\p{L}*|mach\\p{L}*|steuer\\p{L}*|koch\\p{L}*|besorg\\p{L}*) (?:[^ ]+ ){0,5}?${items}|${items} (?:[^ ]+ ){0,3}?(?:mit(?:zu)?bring\\p{L}*|beisteuern|beitragen|backen|machen)|um (?:den|die|das) (?:\\p{L}+ )?${items}`,
  },
  firm: {
    vegetarian: 'fleischlos\\p{L}*',
    vegan: '(?:keine|ohne) tierischen? produkte',
    alcohol: 'fahrer und trinke nichts|trink\\p{L}* nichts',
  },
  isnt: {
    vegetarian:
      '(?:ess|iss)\\p{L}* (?:\\p{L}+ ){0,3}?(?:fleisch|steak)|fleisch(?:esser\\p{L}*|fresser\\p{L}*)|fleisch (?:ess|mag|geht)\\p{L}*',
    diet: '(?:ess|iss|mog|mag)\\p{L}* (?:\\p{L}+ ){0,3}?alles|allesesser|keine? (?:besonder\\p{L}*|speziell\\p{L}*)? ?(?:sonderwunsche|wunsche|diat|einschrankung\\p{L}*|ernahrung\\p{L}*)|nicht wahlerisch',
    children:
      '(?:kinder|kind|kleine[nr]?|baby|sohn|tochter|jungs|kids) (?:[^ ]+ ){0,3}?(?:bleib\\p{L}*|daheim|zu ?hause|oma|grosseltern|babysitter)|kinderfrei|kinderlos',
    lift: 'komm\\p{L}* (?:\\p{L}+ ){0,2}?selbst (?:hin|zurecht)',
  },
}
