import { answersIn } from './answers'
import { wordsOf } from './words'

/** What is said with a denial and is a wish all the same, or limits one: "don't forget to reply", "don't reply to all". */
const meant =
  /\b(?:forget|hesitate|fail|wait|miss|worry|mind|just|only|reply(?:ing)?[- ](?:to )?(?:all|everyone|everybody)|vergiss|verges+en|oublie\w*|olvid\w*|dimentica\w*|esque[cç]\w*|vergeet|zapomn\w*|glom|glem)\b/u

/** A clause that begins with its denial; the words that it denies come next. */
const denied =
  /^(?:\W|\b(?:and|but|please|pls|so|und|aber|bitte|et|mais|y|pero|por favor|e|ma|per favore|mas|en|maar|i|ale|prosze|och|men|og)\b)*(?:(?:i )?(?:do not|don'?t|dont|never|no need to|without)(?: (?:want|wish|need|like|you|me|to|ever|even|yet|bother)\b)*|n'|(?:ne|no|non|nao|nie|nicht|niet|inte|ikke|nunca|jamais|jamas|mai|nigdy|niemals|nooit|aldrig|aldri)(?![\p{L}\p{N}]))\s*(?:(?:l[aeo]s?|lui|leur|me|te|se|y|en|gli|den|het|ga|go|je)\s+|l')?/u

/** A command whose denial comes behind it: "Antworte Anna nicht", "Svara inte Anna". */
const deniedBehind =
  /^[^\p{L}]*(?:(?:und|aber|bitte|en|maar|och|men|og)\s)*\p{L}+(?:\s(?:inte|ikke|ej|nicht|niet)\b|\s[^\n]{1,80}\s(?:nicht|niet)(?: mehr| meer)?\W*$)/u
/** Who does not do it is somebody else: "Schreib Anna ich komme nicht". */
const saysWho = /\b(?:ich|wir|er|es|dass|ik|wij|we|hij|dat|jag|jeg|vi|han|hon|hun|att|at)\b/u

const joints = /(?<=[.,;:!?()\n。、])|(?=\b(?:but|and then|aber|sondern|mais|pero|sino|maar|ale|men)\s)|(?=\bwithout\s)/u

/**
 * An ask (folded) without the clauses that deny a deed: what shall not be done is not asked for. "Don't accept" is an answer to an
 * invitation, and stays.
 */
export function withoutRefused(text: string, isCommand: (word: string) => boolean): string {
  const isRefused = (clause: string): boolean => {
    if (meant.test(clause)) return false
    const rest = deniedBehind.test(clause) && !saysWho.test(clause) ? clause : behindDenial(clause)
    if (rest === null) return false
    const words = wordsOf(rest)
    return (
      words.slice(0, 2).some(word => isCommand(word) || isCommand(word.replace(/ing$/u, ''))) &&
      !answersIn(words.join(' ').replace(negations, ' ')).has('accepted')
    )
  }
  return text
    .replaceAll('’', "'")
    .split(joints)
    .map(clause => (isRefused(clause) ? (/[.?!\n]$/u.exec(clause)?.[0] ?? ' ') : clause))
    .join('')
}

const negations = /\b(?:nicht|niet|inte|ikke|ej)\b/gu

function behindDenial(clause: string): string | null {
  const found = denied.exec(clause)
  return found ? clause.slice(found[0].length) : null
}

/** What is written shall not leave: "but do not send it". */
const heldBack =
  /\b(?:do not|don'?t|dont|not|never|without|before) send(?:ing)?(?: (?:it|this|that|them|anything))?(?: (?:yet|now|off|out|right away))?\s*(?=$|[.,;!?)\n])|\b(?:nicht|ohne)(?: zu)? (?:ab|ver)?(?:send|schick)\w*|\b(?:schick|send)\w* (?:sie|ihn|es|das) (?:noch )?nicht\b|\b(?:sans|ne) (?:l'|la |le |les )?envoy?i?\w*|\b(?:sin|no (?:lo|la)) envi\w*|\b(?:senza|non) invi\w*|\b(?:sem|nao (?:o |a )?)\s?envi\w*|\bniet (?:ver)?(?:stuur|sturen|zenden)|\b(?:verstuur|stuur) (?:hem|het|ze) (?:nog )?niet\b|\bnie wysylaj|\bskicka (?:det |den )?inte\b|\b(?:send|sende) (?:det|den) ikke\b/u
export const isHeldBack = (text: string): boolean => heldBack.test(text.replaceAll('’', "'"))
