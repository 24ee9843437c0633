import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:salatk\\p{L}*|ciast\\p{L}*|tort\\p{L}*|sernik\\p{L}*|szarlotk\\p{L}*|deser\\p{L}*|chleb\\p{L}*|ser\\p{L}{0,2}|win[oa]|piw\\p{L}*|napoj\\p{L}*|sok\\p{L}*|butelk\\p{L}*|owoc\\p{L}*|zup\\p{L}*|dani\\p{L}*|przekask\\p{L}*|chips\\p{L}*|ciastk\\p{L}*|lody|pierog\\p{L}*|cos|jedzenie|gitar\\p{L}*|gr[ey]|krzesl\\p{L}*|muzyk\\p{L}*|kwiat\\p{L}*|grill\\p{L}*|kielbas\\p{L}*|wodk\\p{L}*|bigos\\p{L}*|placek)'

export const polish: FactLexicon = {
  code: 'pl',
  spaced: true,
  not: 'nie|nigdy|bez|zadn\\p{L}*|ani|nikt|bylem|bylam|kiedys',
  notAfter: 'nie (?:jestem|mam|mamy|jestesmy|ma)|zostaj\\p{L}* w domu|juz nie',
  neutral: 'nie tylko|czemu nie|nie ma problemu|bez problemu|nie moge sie doczekac|nie zapomn\\p{L}*|bez watpienia|dlaczego nie',
  self: 'ja|mnie|mi|moj\\p{L}*|my|nas|nam|nasz\\p{L}*|jestem|jestesmy|mam|mamy|moge|mozemy|potrzebuj\\p{L}*|bede|bedziemy|przynios\\p{L}*|przywioz\\p{L}*',
  cuts: 'i (?:ja|my|jestem|mam|mamy|przynios\\p{L}*|przywioz\\p{L}*|bede|bedziemy|moj\\p{L}*|przyjad\\p{L}*|potrzebuj\\p{L}*)',
  ingredients: {
    gluten: 'gluten\\p{L}*|pszenic\\p{L}*',
    lactose: 'laktoz\\p{L}*|mlek\\p{L}*|nabial\\p{L}*|smietan\\p{L}*',
    nuts: 'orzech\\p{L}*|orzeszk\\p{L}*|migdal\\p{L}*',
    pork: 'wieprzowin\\p{L}*|szynk\\p{L}*|boczk\\p{L}*',
    alcohol: 'alkohol\\p{L}*',
    meat: 'mies[aoe]\\p{L}*',
  },
  allergic: '(?:alergi\\p{L}*|uczulon\\p{L}*|uczulenie|nietolerancj\\p{L}*|nadwrazliw\\p{L}*) (?:na )?',
  state: '(?:nietoleranc\\p{L}*)',
  avoid:
    '(?:bez|(?:nie|nigdy|ani) (?:moge |moze |mozemy |wolno mi )?(?:jem|je|jesc|jemy|jedza|jada\\p{L}*|pij\\p{L}*|pic|toler\\p{L}*)|unika\\p{L}*)',
  avoidAfter: 'mi szkodz\\p{L}*|nie (?:jem|je|jemy|pije|pijemy|moge|toleruj\\p{L}*)',
  is: {
    vegetarian: '(?:wegetarian\\p{L}*|jarosz\\p{L}*|wege)',
    vegan: 'wegan\\p{L}*',
    gluten: 'bezgluten\\p{L}*|celiaki\\p{L}*',
    lactose: 'bezlaktoz\\p{L}*',
    alcohol: 'w ciazy|abstynent\\p{L}*|bezalkohol\\p{L}*',
    halal: 'halal',
    kosher: 'koszern\\p{L}*',
    allergy: 'alergi\\p{L}*|uczulon\\p{L}*|uczuleni\\p{L}*|nietoleranc\\p{L}*',
    diet: 'cukrzy\\p{L}*|diet\\p{L}*|owoce morza|peskatarian\\p{L}*',
    children:
      'dzie(?:ci\\p{L}*|ck\\p{L}*)|syn\\p{L}{0,3}|synk\\p{L}*|cork\\p{L}*|niemowl\\p{L}*|maluch\\p{L}*|maluszk\\p{L}*|blizni\\p{L}*|wnuk\\p{L}*|wnuczk\\p{L}*|bobas\\p{L}*|\\d{1,2} (?:lat|lata|miesi\\p{L}*)|wozek|krzeselko|fotelik\\p{L}*',
    lift: 'podwozk\\p{L}*|podwiez\\p{L}*|podrzuc\\p{L}*|(?:mnie|nas) (?:[^ ]+ ){0,3}?(?:odebrac|odbier\\p{L}*|zabrac|zabierz\\p{L}*|odbierz\\p{L}*|odebral\\p{L}*|zabral\\p{L}*)|(?:odebrac|zabrac|odbierz\\p{L}*|zabierz\\p{L}*) (?:[^ ]+ ){0,2}?(?:mnie|nas)',
    offer:
      '(?:miejsc\\p{L}*) (?:[^ ]+ ){0,3}?(?:w (?:samochodzie|aucie)|woln\\p{L}*)|woln\\p{L}* miejsc\\p{L}*|(?:moge|mozemy) (?:[^ ]+ ){0,2}?(?:kogos )?(?:zabrac|podwiezc)',
    car: 'samochod\\p{L}*|autem|auto|aucie|parking\\p{L}*|zaparkow\\p{L}*|kamper\\p{L}*',
    train: 'pociag\\p{L}*|dworzec|dworc\\p{L}*|pkp|kolej\\p{L}{0,2}',
    bus: 'autobus\\p{L}*|autokar\\p{L}*|tramwaj\\p{L}*|metr(?:o|em)|komunikacj\\p{L}*',
    plane: 'samolot\\p{L}*|lece|lecimy|lot|lotnisk\\p{L}*|przylatuj\\p{L}*|laduj\\p{L}*|przylec\\p{L}*',
    arrival:
      '(?:przyjed\\p{L}*|przyjd\\p{L}*|bede|bedziemy|dotr\\p{L}*|przyjad\\p{L}*|dojad\\p{L}*) (?:[^ ]+ ){0,3}?(?:o|okolo|kolo|po|od) (?:godz\\p{L}* )?\\d{1,2}',
    stay: 'hotel\\p{L}*|nocleg\\p{L}*|nocow\\p{L}*|nocuj\\p{L}*|przenocow\\p{L}*|na noc|spac|prz?espac|kanap\\p{L}*|materac\\p{L}*|spiwor\\p{L}*|namiot\\p{L}*|pokoj goscinny|airbnb',
    bring: `(?:przynios\\p{L}*|przywioz\\p{L}*|wezm\\p{L}*|zrobi\\p{L}*|upiek\\p{L}*|ugotuj\\p{L}*|przygotuj\\p{L}*|przyniesiemy|przyniesc|przywiezc|upiec) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegetarian: 'bezmiesn\\p{L}*',
    vegan: '(?:bez|zadnych) produktow (?:zwierzecych|odzwierzecych)',
    alcohol: 'nie (?:pije|pijemy|pija)',
  },
  isnt: {
    vegetarian: '(?:jem|jemy|je|jadam) (?:[^ ]+ ){0,2}?mies\\p{L}*|miesozern\\p{L}*',
    diet: '(?:jem|jemy|je|jedza) (?:[^ ]+ ){0,2}?wszystko|zadnych (?:ograniczen|wymagan|specjalnych|diet)\\p{L}*|bez (?:ograniczen|specjalnych)\\p{L}*',
    children:
      '(?:dzieci|dziecko|syn|corka|maluchy|maluch) (?:[^ ]+ ){0,3}?(?:zosta\\p{L}*|w domu|babci\\p{L}*|dziadk\\p{L}*|opiekunk\\p{L}*)|bez dziec\\p{L}*',
  },
}
