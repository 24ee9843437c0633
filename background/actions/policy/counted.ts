import { measured } from './count'
import { folded, wordsOf } from './words'

/** The most people that an ask means to reach, and the most things that it means to touch; null where it gives no number. */
export type Counted = { people: number | null; items: number | null }

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Two to ten: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. */
const numberWords = new Map(
  [
    'two both zwei beide beiden deux dos ambos ambas due entrambi entrambe dois duas twee beide allebei dwa dwie dwoch dwom oba obie',
    'three drei trois tres tre drie trzy trzech trzem',
    'four vier quatre cuatro quattro quatro cztery czterech czterem',
    'five funf cinq cinco cinque vijf piec pieciu',
    'six sechs seis sei zes szesc szesciu',
    'seven sieben sept siete sette sete zeven siedem siedmiu',
    'eight acht huit ocho otto oito osiem osmiu',
    'nine neun neuf nueve nove negen dziewiec dziewieciu',
    'ten zehn dix diez dieci dez tien dziesiec dziesieciu',
  ].flatMap((line, at) => line.split(' ').map(word => [word, at + 2] as const)),
)

const people = setOf(
  'people persons guests friends colleagues attendees participants recipients parents neighbours neighbors members others them us who leute leuten personen gaste gasten freunde freunden kollegen eltern nachbarn anderen ihnen personnes invites amis collegues voisins autres eux qui personas invitados amigos colegas padres vecinos otros ellos persone invitati amici colleghi genitori altri loro pessoas convidados pais outros deles mensen vrienden ouders hen osob osoby osobom gosci gosciom znajomym nich',
)
const items = setOf(
  'mails emails messages threads conversations newsletters invoices receipts invitations invites events meetings notifications reminders nachrichten einladungen termine rechnungen courriels factures correos mensajes facturas reuniones messaggi fatture riunioni mensagens berichten uitnodigingen afspraken maile maili wiadomosci spotkania',
)
/** Words with which a number stands for something that was named before. */
const pointing = setOf(
  'the these those last latest first next newest all my die diese letzten neuesten ersten alle les ces derniers dernieres los las estos estas ultimos ultimas i gli le questi queste ultimi ultime os as estes estas de deze laatste te ostatnie',
)
/** Where what is to be said begins: numbers in it count nobody. */
const content =
  /[:"“„«]|\b(?:that|que|che|ze|saying|about|regarding|i|we|i'm|we're|he|she|they|it|there|dass|ich|wir|es|uber|je|nous|il|yo|nosotros|sobre|io|noi|eu|nos|dat|ik|wij|ze|ja)\b/u

/** Reads only what comes before the words that are to be passed on, and no hours, dates and sums. */
export function countedIn(ask: string): Counted {
  const [asked = ''] = folded(ask).split(content)
  const words = wordsOf(asked.replace(measured, ' '))
  const found = words.flatMap((word, at) => {
    const most = numberWords.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0)
    return most > 1 ? [{ most, unit: unitAt(words, at) }] : []
  })
  const sum = (unit: 'people' | 'items'): number | null => {
    const counts = found.filter(each => each.unit === unit || each.unit === 'either').map(({ most }) => most)
    return counts.length > 0 ? counts.reduce((total, each) => total + each, 0) : null
  }
  const japanese = (counter: string) => Number(new RegExp(`(\\d{1,2})\\s?[${counter}]`, 'u').exec(asked)?.[1] ?? 0) || null
  return { people: sum('people') ?? japanese('人名'), items: sum('items') ?? japanese('件通') }
}

/** What a number counts: the next three words say it, or it stands alone behind a word that points. */
function unitAt(words: readonly string[], at: number): 'people' | 'items' | 'either' | null {
  for (const word of words.slice(at + 1, at + 4)) {
    if (people.has(word)) return 'people'
    if (items.has(word)) return 'items'
  }
  return pointing.has(words[at - 1] ?? '') && at === words.length - 1 ? 'either' : null
}
