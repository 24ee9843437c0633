import { fold } from '../time/fold'
import { factQuestion } from './fact-question'
import { has, languages } from './lexicon/compile'

/** What a question counts or names that is no guest: mail, money, papers, time. Folded text. */
const things =
  /(?<!\p{L})(?:how many|which|what|list(?: of)?(?: all| the| my| every)*) (?:of (?:the|my|our|these) )?(?:[\p{L}-]+ )?(?:e?-?mails?|messages?|mailing lists?|threads?|invoices?|bills?|receipts?|payments?|orders?|parcels?|packages?|deliver(?:y|ies)|files?|documents?|attachments?|photos?|pictures?|links?|newsletters?|subscriptions?|reports?|contracts?|tasks?|tickets? (?:are )?(?:open|closed|assigned)|bugs?|issues?|pull requests?|meetings?|events?|appointments?|reminders?|days?|hours?|minutes?|weeks?|months?|years?|times|euros?|pounds?|dollars?|kilometres?|miles|pages?|words|labels?|folders?|drafts?|shopping|to-?dos?|steps?|ingredients?)(?!\p{L})|(?<!\p{L})(?:shopping|packing|to-?do|mailing|price|wish|check|task|waiting) ?lists?(?!\p{L})/u

/** Whom a question asks for by what he wrote, sent or did, not by whether he comes. Folded text. */
const doings =
  /(?<!\p{L})who(?:'s| has| have|'ve| is| was)? (?:(?:just|last|first|also|already|recently|now) )?(?:emailed|wrote|written|mailed|asked (?!for)|paid|owes?|forwarded|attached|shared|recommended|suggested|mentioned|complained|(?:sent|sends|gave|sending)(?! [^?]{0,20}(?:apolog|regret|excuse|rsvp|yes|no(?!\p{L})))|on (?:the )?(?:cc|copy|phone|thread)|in (?:charge|cc|copy|the (?:photo|picture))|responsible|at fault|the (?:author|sender|owner|boss))/u

/** "Whos coming?" Folded text. */
const unmarked = /(?<!\p{L})whos(?!\p{L})/gu

/** "Is Jonas coming?", "Are the Bakers in?": asked of people by name. */
const namesComing =
  /^\s*(?:(?:so|and|hi|hey|ok),? )?(?:[Ii]s|[Aa]re|[Ww]ill|[Dd]oes|[Dd]o) (?:(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:(?:,| and| or| &) (?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?){0,4} (?:still |also |really |both |all )?(?:coming|attending|joining|come|attend|join|be there)(?!\p{L})/u

/** What a host lays out or buys by the head: to count it is to count guests. Folded text. */
const perGuest =
  /(?<!\p{L})how many (?:more )?(?:(?:chairs?|seats?|plates?|places?|settings?|glasses|cups|portions?|helpings?|beds?|tables?|heads?|mouths?)(?!\p{L})(?![^?]{0,30}(?<!\p{L})(?:did|have we got|do we have|do i have|are (?:there )?in)(?!\p{L}))|(?:[\p{L}-]+ ){1,3}(?:do|should|shall|must|will) (?:i|we) (?:need|have|want)?(?: to )?(?:buy|get|order|borrow|put out|set out|lay|cook|make|bring|bake|prepare|grill|need)(?: in| out)? for (?:the|my|our|everyone|everybody|saturday|sunday|friday))(?!\p{L})/u

/** Whether a question is about who comes, who does not, who has not answered or how many come, in any of the languages. */
export function isGuestQuestion(question: string): boolean {
  const folded = fold(question).replace(unmarked, "who's")
  if (namesComing.test(question)) return true
  if (doings.test(folded) || (things.test(folded) && !/rsvp|guests?|attend/.test(folded))) return false
  return perGuest.test(folded) || languages.some(language => has(language.guests.ask, folded))
}

/** "Who is running with me on the 17th?": a question for people by what they will do. Folded text. */
const deeds =
  /^(?:(?:so|and|ok|hi|hello),? )?(?:who(?:'s|'re| is| are| all is)? (?:all |else )?\p{L}+ing(?!\p{L})|who (?:will|wants? to|is going to|can) \p{L}+|wer (?!hat|ist|war|sind|hatte)\p{L}+t(?!\p{L})|qui (?!a |est|etait|sont|m')\p{L}+|quien(?:es)? (?!ha|es|era|son|fue)\p{L}+|chi (?!ha|e |era|sono)\p{L}+|quem (?!e |era|foi|tem)\p{L}+|wie (?!heeft|is|was|zijn|had)\p{L}+t(?!\p{L})|kto (?!jest|byl)\p{L}+)/u

/** Whether a question may ask who does what an event is about; true only of an event whose words it has. */
export function asksWhoDoes(question: string): boolean {
  const folded = fold(question).replace(unmarked, "who's")
  return deeds.test(folded) && !doings.test(folded) && !things.test(folded)
}

/** Whether a question is about guests: who comes, or what they tell of a topic. */
export const isAboutGuests = (question: string): boolean => isGuestQuestion(question) || factQuestion(question) !== null
