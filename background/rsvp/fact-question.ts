import { fold } from '../time/fold'
import { type FactKind, foodKinds } from './lexicon/facts-lexicon'

/** What one may ask of the people on a guest list. */
export const factTopics = [
  'vegetarian',
  'vegan',
  'gluten',
  'lactose',
  'nuts',
  'pork',
  'alcohol',
  'halal',
  'kosher',
  'allergies',
  'diet',
  'children',
  'lift',
  'car',
  'train',
  'plane',
  'transport',
  'stay',
  'bring',
] as const
export type FactTopic = (typeof factTopics)[number]

const travel: FactKind[] = ['lift', 'offer', 'car', 'train', 'bus', 'plane', 'arrival']

/** The facts that answer a question, those first that count. */
export const kindsOf: Record<FactTopic, { counted: readonly FactKind[]; besides: readonly FactKind[] }> = {
  vegetarian: { counted: ['vegetarian', 'vegan'], besides: ['diet'] },
  vegan: { counted: ['vegan'], besides: ['diet'] },
  gluten: { counted: ['gluten'], besides: ['diet'] },
  lactose: { counted: ['lactose'], besides: ['diet'] },
  nuts: { counted: ['nuts'], besides: ['diet'] },
  pork: { counted: ['pork', 'halal', 'kosher'], besides: ['diet'] },
  alcohol: { counted: ['alcohol'], besides: [] },
  halal: { counted: ['halal'], besides: ['diet'] },
  kosher: { counted: ['kosher'], besides: ['diet'] },
  allergies: { counted: ['allergy', 'gluten', 'lactose', 'nuts'], besides: ['diet'] },
  diet: { counted: [...foodKinds], besides: [] },
  children: { counted: ['children'], besides: [] },
  lift: { counted: ['lift'], besides: ['offer'] },
  car: { counted: ['car', 'offer'], besides: [] },
  train: { counted: ['train', 'bus'], besides: [] },
  plane: { counted: ['plane'], besides: [] },
  transport: { counted: travel, besides: [] },
  stay: { counted: ['stay'], besides: [] },
  bring: { counted: ['bring'], besides: [] },
}

/** Words that ask for people, or that take an earlier question further ("and the kids?"). */
const asks =
  /(?<!\p{L})(?:who|whose|anyone|anybody|any|how many|which (?:guests?|people|of)|does any|do any|what (?:do|does|will|are|is) (?:people|guests?|everyone|everybody|they|the guests)|what .{0,12}bring|how (?:do|are|will|does) (?:people|guests?|everyone|they|everybody|the guests)|wer|wessen|wie ?viele?|welche|gibt es|hat jemand|jemand|irgendwer|was (?:bringen|essen)|wie (?:kommen|reisen)|qui|combien|quelqu'un|y a-t-il|est-ce qu|quelles?|quels?|que (?:mangent|ramenent|apportent)|comment (?:viennent|arrivent)|quienes|quien|cuant[oa]s|alguien|algun[oa]?|hay|que (?:traen|comen)|como vienen|chi|quant[ie]|qualcuno|ci sono|c'e|cosa portano|come (?:vengono|arrivano)|quem|quant[oa]s|alguem|tem algu|que (?:trazem|levam)|como (?:vem|chegam)|wie|hoeveel|iemand|zijn er|welke|is er|heeft iemand|wat (?:brengen|nemen|eten)|hoe komen|kto|ilu|ile|ktos|czy|jakie|co (?:przynosza|przyniosa|kto)|jak (?:dojezdzaja|przyjada))(?!\p{L})|誰|だれ|何人|どなた|いますか|いる[?？]|ありますか|^\s*(?:and|und|et|y|e|en|i|a co|ook|also|auch)(?!\p{L})|^そして|^では/u

/** A companion is somebody, and nothing to eat. */
const bringsSomebody =
  /plus[- ]?one|partner|guest|date|friend|someone|somebody|wife|husband|jemand|begleit|freund|gast|accompagn|conjoint|ami|acompan|pareja|amig|accompagnator|convidad|introduc|partenair|osob|同伴|連れて/u

/** The words of a topic in nine languages, the narrower topic before the wider. */
const topics: [FactTopic, RegExp][] = [
  ['vegan', /(?<!\p{L})(?:vegan|wegan|vegetalien|veganist)\p{L}*|ビーガン|ヴィーガン/u],
  [
    'vegetarian',
    /(?<!\p{L})(?:vegetari|wegetarian|veggie|vegetarien|vega(?!\p{L})|meat|fleisch|viande|carne|vlees|mies[ao])\p{L}*|ベジタリアン|菜食/u,
  ],
  ['gluten', /(?<!\p{L})(?:gluten|glutin|c(?:o)?eliac|zoliaki|coeliaqu|coeliaki|celiaki|bezgluten)\p{L}*|グルテン|小麦/u],
  ['lactose', /(?<!\p{L})(?:la[ckt]+o[sz]|dairy|milk|milch|lait(?!u)|leche|latte|leite|melk|mlek|zuivel)\p{L}*|乳糖|乳製品|牛乳/u],
  [
    'nuts',
    /(?<!\p{L})(?:(?:pea)?nuts?|nusse|nuesse|noix|nueces|frutos secos|noci|nozes|noten|pinda\S*|orzech\p{L}*)(?!\p{L})|ナッツ|ピーナッツ/u,
  ],
  ['pork', /(?<!\p{L})(?:pork|schwein|porc|cerdo|maiale|porco|varken|wieprzowin)\p{L}*|豚/u],
  ['alcohol', /(?<!\p{L})(?:alcoh?ol|alkohol|alcool|teetotal)\p{L}*|アルコール|お酒/u],
  ['halal', /(?<!\p{L})hall?al|ハラ[ー]?ル/u],
  ['kosher', /(?<!\p{L})(?:kosher|kos[cz]h?er|ka[cs]+her|cas?cher|koosjer|koszern)\p{L}*|コーシャ/u],
  ['allergies', /(?<!\p{L})(?:all?ergi|intoler|unvertrag|uczulen|uczulon|nietoleranc)\p{L}*|アレルギー|不耐/u],
  [
    'diet',
    /(?<!\p{L})(?:diet|dietary|special food|food (?:needs|requirements)|sonderwunsch|ernahrung|essenswunsch|regimes?|restrictions?|dieta|dietas|dieet|dieetwens)\p{L}*|食事制限|好き嫌い/u,
  ],
  [
    'children',
    /(?<!\p{L})(?:kids?|child(?:ren)?|bab(?:y|ies|ys)|toddlers?|kind(?:er|ern|eren)?|enfants?|bebes?|gamins?|nin[oa]s?|hij[oa]s?|bambin[ioae]|figli|bimb[ioae]|criancas?|filh[oa]s?|miudos|kindjes|dziec\p{L}*)(?!\p{L})|子供|子ども|こども|お子さん|赤ちゃん/u,
  ],
  [
    'lift',
    /(?<!\p{L})(?:lift|ride|pick(?:ed|ing)? up|mitfahr\p{L}*|mitgenommen|abgeholt|abholen|mitnehmen|covoitur\p{L}*|qu'on (?:le|la|les) (?:emmene|ramene)|que (?:le|la|les) (?:lleven|recojan)|transporte (?:desde|hasta)|passaggio|carona|boleia|meerijden|opgehaald|opgepikt|podwozk\p{L}*|podwiez\p{L}*)(?!\p{L})|迎え|乗せて|送迎/u,
  ],
  ['car', /(?<!\p{L})(?:by car|drives?|driving|car|cars|auto|autos|pkw|voiture|coche|macchina|carro|samochod\p{L}*|autem)(?!\p{L})|車で/u],
  [
    'train',
    /(?<!\p{L})(?:(?:by|the|com\p{L}*|arriv\p{L}*|take|takes) (?:\p{L}+ )?train|zug|bahn|(?:en|le) train|tren|treno|comboio|trem|trein|pociag\p{L}*)(?!\p{L})|電車|新幹線/u,
  ],
  [
    'plane',
    /(?<!\p{L})(?:fly|flies|flying|plane|fliegt|flieg\p{L}*|flugzeug|avion|aereo|aviao|vliegtuig|vliegt|samolot\p{L}*)(?!\p{L})|飛行機/u,
  ],
  [
    'transport',
    /(?<!\p{L})(?:transport\p{L}*|travel\p{L}*|get(?:ting)? (?:here|there)|anreise\p{L}*|anreisen|reisen|(?:comment|como|come) (?:\p{L}+ )?(?:viennent|arrivent|vienen|llegan|vengono|arrivano|chegam|vem)|vervoer|komen ze|dojezdza\p{L}*|dojazd\p{L}*)(?!\p{L})|交通手段|どうやって来/u,
  ],
  [
    'stay',
    /(?<!\p{L})(?:overnight|stay(?:s|ing)? (?:over|the night|the weekend|with|at|in)|sleep(?:s|ing)?|accommodation|hotel|beds?|ubernacht\p{L}*|uebernacht\p{L}*|schlaf\p{L}*|dor(?:t|t chez|ment|mir|mira|miran)|hebergement|nuit|duerm\p{L}*|dormir\p{L}*|alojamiento|noche|dorm\p{L}*|pernott\p{L}*|notte|noite|overnacht\p{L}*|slaapt|slapen|blijft slapen|nocleg\p{L}*|nocuj\p{L}*|spi|spac)(?!\p{L})|泊ま|泊り|宿泊/u,
  ],
  [
    'bring',
    /(?<!\p{L})(?:bring(?:s|ing|t|en)?|mitbring\p{L}*|bringt|apport\p{L}*|ramen\p{L}*|amen\p{L}*|traen?|trae|lleva|llevan|porta|portano|traz|trazem|leva|levam|meeneemt|neemt|brengt|przynosi\p{L}*|przyniesie|przyniosa)(?!\p{L})|持って|持参|持ち寄/u,
  ],
]

/** Whether a sentence holds a word of a topic, whoever it is about. Linear. */
export const mentionsTopic = (sentence: string, topic: FactTopic): boolean =>
  topics.some(([named, words]) => named === topic && words.test(fold(sentence)))

/** A question without the words of its topic and those that ask: they name no event, and no way of answering an invitation. */
export function withoutTopic(question: string): string {
  const bare = topics.reduce((text, [, words]) => text.replace(new RegExp(words, 'gu'), ' '), fold(question))
  return bare.replace(new RegExp(asks, 'gu'), ' ').replace(/[?？¿]/g, ' ')
}

/** The topic of a question about the people of a guest list ("who is vegetarian?", "any allergies?"), in nine languages; null = none. Linear. */
export function factQuestion(question: string): FactTopic | null {
  const folded = fold(question)
  if (!asks.test(folded)) return null
  const topic = topics.find(([, words]) => words.test(folded))?.[0] ?? null
  return topic === 'bring' && bringsSomebody.test(folded) ? null : topic
}
