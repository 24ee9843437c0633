import { wordsOf } from './words'

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words with which a sentence only asks for what is known. */
const interrogatives = setOf(
  'who whos what whats when where which whom whose why how did does is are was were has have had wer wann wo welche welcher welches wie warum hat haben ist sind qui que quand quel quelle quels quelles comment pourquoi combien est quien quienes cuando donde cual cuantos como chi cosa quando dove quale quanti quem onde qual quantos wie wat wanneer waar welke hoe hoeveel kto co kiedy gdzie ktory ile jak',
)
export const isInterrogative = (word: string): boolean => interrogatives.has(word)

/** Of these, words that ask for a command too, or for a time, where no question mark follows: "Have Bob call me", "When Anna answers, tell Bob". */
const onlyMarked = setOf(
  'have has had is are was were do que como est ist hat when where wann wo quand quando cuando wanneer waar kiedy gdzie jak wie co',
)

/** Words before what a sentence begins with. */
const openers = setOf(
  'hey hi hello ok okay so and then please also just now well but if not yes no und dann bitte also wenn falls nicht ja nein et puis alors si non oui y e poi se en dan als niet to jesli nie hallo hola ciao oi hoi',
)

/** A wish put as a question: somebody is to do something, or may. */
const wish =
  /\b(?:can|could|will|would|may|might|shall|should|must)(?:n't| not)? (?:you|u|we|i|somebody|someone)\b|\bplease\b|\b(?:would|do) you mind\b|\b(?:why don't|why not|how about|what about|any chance|is it possible|are you able|be so kind)\b|\b(?:kann|kannst|können|könnten|könntest|könnte|würdest|würden|magst|willst|darf|soll|sollen) (?:du|sie|ich|wir|man|mir|bitte)\b|\bbitte\b|\b(?:peux|pourrais|pouvez|pourriez|veux|voudrais|voulez)[- ](?:tu|vous|me|m')|\btu (?:peux|pourrais|veux)\b|\bvous (?:pouvez|pourriez)\b|\bs'il (?:te|vous) pla[iî]t\b|\b(?:puedes|podr[ií]as|puede|podr[ií]a|quieres|podemos)\b|\bpor favor\b|\b(?:puoi|potresti|pu[oò]|potrebbe|vuoi|possiamo)(?![\p{L}])|\bper favore\b|\b(?:podes|pode|poderia|podia|podias|podemos)\b|\b(?:kun|kan|kunt|kunnen|zou|wil|wilt|zal) (?:je|jij|u|ik|we|wij)\b|\b(?:alsjeblieft|alstublieft|graag)\b|\b(?:mo[zż]esz|mo[zż]e pan\w*|m[oó]g[lł]\w{1,6}|chcesz|prosz[eę])(?![\p{L}])|^[^\p{L}]*(?:me|mi|nos|ci|m'(?=\p{L}))(?=[\s\p{L}])\s?\p{L}|くださ|もらえ|いただ|てくれ|できますか|ませんか|お願い/u

const japaneseQuestion = /誰|いつ|どこ|何|ですか|ましたか|でしたか|(?:した|された|った|んだ)[？?]/

/**
 * The parts of an ask (normal) in which something may be asked to be done: its sentences, of a question only what follows the question as a
 * command. "Was the lunch cancelled?" asks for no cancelling; "Can you cancel the lunch?" and "Is it on, and if so cancel it" do.
 */
export function wishesIn(text: string, isCommand: (word: string) => boolean): string {
  const sentences = text.match(/[^.?!。！？\n]+(?:[.?!](?!\s|$)[^.?!。！？\n]*)*[.?!。！？]*/gu) ?? []
  const begins = (clause: string): boolean => isCommand(firstOf(clause))
  return sentences.map(sentence => (isQuestion(sentence, begins) ? commandsIn(sentence, begins) : sentence)).join('\n')
}

function isQuestion(sentence: string, begins: (clause: string) => boolean): boolean {
  if (wish.test(sentence)) return false
  if (japaneseQuestion.test(sentence)) return true
  const first = firstOf(sentence)
  if (/[?？]\s*$/.test(sentence)) return isInterrogative(first) || !begins(sentence)
  return isInterrogative(first) && !onlyMarked.has(first)
}

/** Clauses behind the first that begin with a command. */
const commandsIn = (sentence: string, begins: (clause: string) => boolean): string =>
  sentence
    .split(/[,;:–—]|\s-\s|\b(?=(?:and|then|und|dann|et|puis|y|e|poi|en|dan) )/u)
    .slice(1)
    .filter(begins)
    .join('\n')

const firstOf = (clause: string): string => wordsOf(clause).find(word => !openers.has(word)) ?? ''
