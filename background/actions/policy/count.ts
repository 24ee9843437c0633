import { allLanguages, isLanguage, type Language } from './language'
import { wordsOf } from './words'

const everybody =
  /\b(?:all|every|everyone|everybody|each|both|whole|alle|allen|jede[mnrs]?|beide[mnrs]?|tous|toutes|chacun|chaque|todos|todas|cada|ambos|tutti|tutte|ogni|entrambi|iedereen|allemaal|elke|wszystk\w*|kazd\w*|każd\w*)\b|全員|みんな|すべて|全部|皆/u
/** Things that are many, where something goes to them: "reply to these mails", and not "summarise these mails". */
const toMany =
  /\b(?:repl\w+|respond\w*|answer\w*|forward\w*|to)\b(?: to)?(?: (?:all|of|the|my|these|those|last|latest|new|unread|\d+)){0,4} (?:newsletters|mails|emails|messages|events|meetings|people|guests|invitations|invites|threads)\b|\b(?:to|answer|forward) (?:these|those)\b/u
/** Stretches of time are no people. */
const stretches =
  /\b(?:all|whole|every|each|both)(?: the)? (?:day|night|morning|afternoon|evening|week|weekend|month|year|time|days|weeks)s?\b|\ball (?:right|good|fine|set|well|clear|the best)\b|\b(?:after|at|above|not at) all\b|\b(?:jede[mnrs]?|alle) (?:tag|tage|woche|wochen)\b|\btout(?:e)? (?:le|la) \w+|\btodo el dia\b|\btous les jours\b|\bcada dia\b/gu

/** Whether an ask is about everybody, or about things that are many. */
export function namesEveryone(text: string): boolean {
  const people = text.replace(stretches, ' ')
  return everybody.test(people) || toMany.test(people)
}

/** What joins the things that an ask names, by its language. */
const ands: Record<Language, readonly string[]> = {
  english: ['and', 'n', 'then', 'also'],
  german: ['und', 'dann'],
  french: ['et', 'puis'],
  spanish: ['y'],
  italian: ['e', 'poi'],
  portuguese: ['e', 'depois'],
  dutch: ['en'],
  polish: ['i'],
  swedish: ['och', 'samt', 'sedan'],
  danish: ['og', 'samt'],
  norwegian: ['og', 'samt'],
}

/** Hours, dates, sums and lengths: numbers that count no mails. */
export const measured =
  /\b\d{1,4}[:./h-]\d{1,4}(?:[:./-]\d{1,4})?|[$€£¥#]\s?\d+|\b\d+\s?(?:am|pm|a\.m|p\.m|uhr|h|o'clock|%|€|eur|euros?|usd|dollars?|min\w*|hours?|days?|weeks?|months?|years?|times?|stunden?|tage?n?|wochen?|heures?|jours?|horas?|dias?|ore|giorni|uur|dagen|godz\w*|dni|st|nd|rd|th)(?![\p{L}\p{N}])|\b(?:at|by|from|until|till|before|after|around|about|for|between|past|um|ab|bis|vor|nach|gegen|am|a|las|alle|ore|om|tot|o|room|floor|page|number|no|nr)\.? \d+(?:[:.h]\d+)?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec) \d+\b|\b\d+\.? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember)\b/gu

/** How many things an ask names at least, by number or by the "and" of its language. */
export function severalOf(text: string): number {
  const words = wordsOf(text.replaceAll('&', ' and '))
  const joining = new Set([...allLanguages.filter(name => isLanguage(words, name)).flatMap(name => ands[name]), 'and', 'und', 'et', 'y'])
  const numbers = wordsOf(text.replace(measured, ' '))
    .map(Number)
    .filter(value => value <= 50)
  return Math.max(1 + words.filter(word => joining.has(word)).length, ...numbers)
}
