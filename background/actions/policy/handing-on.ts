import { audienceOf } from './audience'
import type { Judged, Source } from './judged'
import { namesPerson, namesStretch, saysTime } from './naming'
import { asItem, refersTo } from './referring'
import { folded, tellingWords } from './words'

const handsOn =
  /\b(?:send\w*|forward\w*|share\w*|pass\w*|give|schick\w*|leite\w*|teil\w*|gib|envoi\w*|envoy\w*|transf\w*|donn\w*|partag\w*|envi\w*|mand\w*|pas[ae]\w*|compart\w*|invi\w*|inoltr\w*|gira\w*|encaminh\w*|partilh\w*|stuur\w*|geef|deel|wyslij|przeslij|przekaz|podaj|skick\w*|vidare\w*|videre\w*|mails?|e-?mails?|messages?|nachricht\w*|attach\w*|newsletters?|about|uber|sobre|propos|over)(?![\p{L}])|送|転送|共有|メール/iu

const tellsOn =
  /\b(?:what|said|says?|wrote|writes?|told|gave|asked|asks|meant|was|gesagt|sagt|schreibt|geschrieben|schrieb|dit|ecrit|ecrivait|lo que|dice|dijo|escribio|cosa|detto|scritto|scrive|disse|diz|escreveu|wat|zei|zegt|schreef|co|napisal\w*|powiedzial\w*|vad|skrev|skriver|hvad|hva)\b|['’]s\b|言っ|書い/iu

const asksForLink = /\b(?:links?|urls?|websites?|web ?pages?|sites?|address(?:es)?|lien|enlace|adres\w*)(?![\p{L}])|リンク/iu

/** The ask asks for a link. */
export const speaksOfLink = (ask: string): boolean => asksForLink.test(ask)

/** The ask asks for what a mail holds, and does not only share a word with its title. */
export const asksFor = (judged: Judged, { authors }: Source): boolean =>
  handsOn.test(folded(judged.ask)) ||
  speaksOfLink(judged.ask) ||
  (tellsOn.test(folded(judged.ask)) && authors.some(author => namesPerson(judged, author)))

/** The ask says itself what is to be written: "that our bid stands", "I will come". */
const dictates =
  /[:"“„«]|\b(?:that|i|we|i'm|i'll|ill|im|dass|ich|wir|que|je|j'|nous|yo|che|io|noi|eu|dat|ik|wij|ze|att|jag|vi|at|jeg)(?![\p{L}])/u

/** Words of a mail that is spoken of, and not of what is to be written: "what I wrote". */
const relative =
  /\b(?:what|which|that|was|ce que|ce qu'|lo que|quello che|cio che|o que|wat|vad|hvad|hva) (?:i|we|ich|wir|je|j'|nous|yo|io|noi|eu|ik|wij|jag|vi|jeg)(?:'ve)? (?:wrote|sent|got|said|told|have|had|schrieb|habe|ai|escribi|he|ho|escrevi|schreef|heb|skrev|har|fick)(?![\p{L}])/gu

/** A part of what the ask speaks of, and not only a thing that shares a word with what it says is to be written. */
const isWanted = (judged: Judged, source: Source): boolean =>
  judged.inScope.has(source.id) ||
  source.id === judged.original?.id ||
  asksFor(judged, source) ||
  !dictates.test(folded(judged.ask).replace(relative, ' '))

const asksForCalendar =
  /\b(?:schedules?|calend[ae]rs?|agendas?|diary|appointments?|meetings?|events?|plans?|itinerary|programm?e?|termin\w*|kalender\w*|rendez|rdv|calendrier|citas?|calendario|reuniones|appuntament\w*|impegni|riunioni|compromiss\w*|reunioes|afsprak\w*|kalendarz\w*|spotka\w*|plan\w*|moten?|mod(?:er|et)|what (?:i have|i've got|is on|i am doing))\b|予定|カレンダー/u

/** The ask speaks of what stands in the calendar in this stretch of days. */
function isOnAskedDay(judged: Judged, source: Source): boolean {
  if (!asksForCalendar.test(folded(judged.ask))) return false
  const target = judged.seen.find(({ id }) => id === source.id)
  return target !== undefined && (namesStretch(judged, target) || !saysTime(judged))
}

/** The ask speaks of a source; of the original also by its thread, of an event also by its day. */
export function isNamed(judged: Judged, source: Source): boolean {
  if (judged.calendar.includes(source)) {
    const item = judged.seen.find(({ id }) => id === source.id)
    return (item !== undefined && refersTo(judged, item, judged.recipients)) || isOnAskedDay(judged, source)
  }
  return (
    refersTo(judged, asItem(source), judged.recipients) ||
    (source.id === judged.original?.id && judged.targets.some(target => refersTo(judged, target, judged.recipients)))
  )
}

/** What the ask itself hands on: a thing that it names, to people whom it names or who stand on the event that it names, or to nobody. */
export function handedOn(judged: Judged, source: Source): boolean {
  const named = (person: Source['readers'][number]): boolean =>
    namesPerson(judged, person) || judged.targets.some(target => target.kind === 'event' && refersTo(judged, target))
  return isNamed(judged, source) && isWanted(judged, source) && audienceOf(judged).every(named)
}

const indirectly =
  /\b(?:which|where|when|how|what|welch\w*|wo|wann|wie|quel\w*|quand|comment|combien|cual\w*|donde|cuando|cuant[oa]s?|quale|dove|quando|quant[oa]|qual|onde|welke?|waar|wanneer|hoe|ktor\w*|gdzie|kiedy|jak|ile|vilk\w*|nar|hur|hvilk\w*|hvor\w*)\b|いつ|どこ|どの/u

/** The ask wants somebody told what, where or when, and says a word of the title: "tell Anna which hotel it is". */
export function asksAfter({ ask }: Judged, { title }: Source): boolean {
  const asked = new Set(tellingWords(ask))
  return indirectly.test(folded(ask)) && tellingWords(title).some(word => asked.has(word))
}

/** The ask speaks of it, and its words are wanted. */
export const isMeant = (judged: Judged, source: Source): boolean => isNamed(judged, source) && isWanted(judged, source)
