import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:\\p{L}*salade|\\p{L}*taart|\\p{L}*cake|toetje|\\p{L}*nagerecht|dessert|brood|stokbrood|\\p{L}*kaas|\\p{L}*wijn|\\p{L}*bier|biertjes|drank|drankjes|drinken|sap|flessen?|fruit|soep|\\p{L}*schotel|hapjes?|chips|koekjes|ijs|quiche|lasagne|borrelplank|iets|wat lekkers|gitaar|spelletjes|stoelen|muziek|bloemen|barbecue|vlees voor|tiramisu|eten|voorgerecht|pannenkoeken)'

export const dutch: FactLexicon = {
  code: 'nl',
  spaced: true,
  not: 'niet|geen|nooit|zonder|noch|niemand|vroeger|was',
  notAfter: 'niet(?: meer)?|geen|nooit|blij(?:ven|ft) thuis',
  neutral: 'niet alleen|waarom niet|geen probleem|geen punt|niet vergeten|kan niet wachten|geen zorgen|geen idee',
  self: "ik|mij|me|mijn|m'n|wij|we|ons|onze",
  cuts: 'en (?:ik|wij|we|neem|nemen|breng|brengen|kom|komen|heb|hebben|ben|zijn|mijn|onze|zal|zullen|eet|eten)',
  ingredients: {
    gluten: 'gluten|tarwe',
    lactose: 'lactose|melk|zuivel|room',
    nuts: "noten|pinda's?|amandelen|hazelnoten|walnoten|cashewnoten|nootjes",
    pork: 'varken(?:svlees)?|ham|spek',
    alcohol: 'alcohol',
    meat: 'vlees',
  },
  allergic: '(?:allergisch|intolerant|overgevoelig|allergie|intolerantie) (?:voor|tegen)',
  state: '(?:vrij\\p{L}*|allergie\\p{L}*|intoleran\\p{L}*|loos|loze)',
  avoid: '(?:geen|zonder|vermijd\\p{L}*|(?:eet|eten|drink|drinken|mag|mogen|verdraag|kan|kunnen) (?:\\p{L}+ ){0,3}?(?:geen|niet tegen))',
  avoidAfter: '(?:eet|eten|drink|drinken|mag|mogen|verdraag|kan|kunnen|gaat) (?:\\p{L}+ ){0,3}?niet|(?:is|zijn) taboe',
  is: {
    vegetarian: 'vegetari\\p{L}*|vega|veggie',
    vegan: 'vegan\\p{L}*|veganist\\p{L}*|plantaardig',
    gluten: 'coeliakie',
    alcohol: 'zwanger|alcoholvrij\\p{L}*|bob',
    halal: 'halal',
    kosher: 'koosjer|kosher',
    allergy: '\\p{L}*allergi\\p{L}*|\\p{L}*intoleran\\p{L}*|overgevoelig\\p{L}*',
    diet: 'diabet\\p{L}*|dieet|dieetwensen|pescotari\\p{L}*|schaaldieren|zeevruchten|koolhydraatarm',
    children:
      "(?:klein)?kind(?:eren|je|jes)?|zoon(?:tje)?|zonen|dochter(?:tje|s)?|baby'?s?|peuters?|kleintjes?|kleine|tweeling|jongens|meiden|\\d{1,2}[- ](?:jarige?|jaar|maanden)|kinderstoel|kinderwagen",
    lift: '(?:kan|kunnen|wil|willen|mag|mogen) (?:[^ ]+ ){0,4}?(?:meerijden|mee ?rijden)|meerijden|(?:lift|ritje) (?:[^ ]+ ){0,3}?(?:nodig|geven|krijgen|zoek)|(?:zoek|heb|hebben|wil) (?:[^ ]+ ){0,3}?lift|(?:mij|me|ons) (?:[^ ]+ ){0,4}?(?:ophalen|meenemen|oppikken)|carpool\\p{L}*|taxi delen',
    offer:
      '(?:plek|plekken|plaats|plaatsen|stoelen) (?:[^ ]+ ){0,3}?(?:in de auto|vrij|over in)|(?:iemand|mensen|personen) (?:[^ ]+ ){0,2}?meenemen|lift (?:[^ ]+ ){0,2}?aanbieden',
    car: 'auto|rijden zelf|parkeren|parkeerplaats|camper',
    train: 'trein|station|intercity',
    bus: 'bus|tram|metro|openbaar vervoer|ov',
    plane: 'vliegtuig|vlieg(?:en)?|vlucht|vliegveld|schiphol|landen',
    arrival: '(?:kom(?:en)?|aankomen|aankomst|zijn|ben|er) (?:[^ ]+ ){0,3}?(?:om|rond|vanaf|tegen|pas om) (?:\\p{L}+ )?\\d{1,2}',
    stay: 'hotel|overnacht\\p{L}*|(?:blijf|blijven) (?:[^ ]+ ){0,3}?(?:slapen|nacht|weekend)|(?:slaap|slapen) (?:[^ ]+ ){0,3}?(?:bij|in|op)|slaapplaats|slaapzak\\p{L}*|logeer\\p{L}*|logeren|luchtbed|bank slapen|airbnb|tent|b ?& ?b',
    bring: `(?:neem|nemen|meenemen|breng|brengen|bak|bakken|maak|maken|kook|koken|zorg|zorgen) (?:[^ ]+ ){0,5}?${items}|${items} (?:[^ ]+ ){0,3}?(?:mee ?(?:te )?(?:nemen|brengen)|bakken|maken)`,
  },
  firm: { vegetarian: 'vleesloos', vegan: '(?:geen|zonder) dierlijke producten', alcohol: 'drink(?:en)? niet' },
  isnt: {
    vegetarian: '(?:eet|eten) (?:[^ ]+ ){0,3}?vlees|vleeseters?',
    diet: '(?:eet|eten|lust|lusten) (?:[^ ]+ ){0,3}?alles|geen (?:speciale |bijzondere )?(?:dieetwensen|wensen|dieet)|niet kieskeurig',
    children:
      '(?:kinderen|kind|kleintjes?|baby|zoon|dochter) (?:[^ ]+ ){0,3}?(?:blij\\p{L}*|thuis|oma|opa|oppas)|kindvrij|zonder (?:de |onze )?kinderen',
  },
}
