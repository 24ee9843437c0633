import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { eventWords } from './event-words'
import { languagesOf } from './lexicon/compile'

const asking = /(?<!\p{L})(who|wer|qui|quien|chi|quem|wie|kto)((?: +[\p{L}'-]+){1,4})[^.!?\n]*\?/gu
/** What stands between the question word and its verb. */
const auxiliary =
  /^(?:can|could|will|would|is|are|was|wants?|to|likes?|kann|konnte|mochte|mag|will|wird|ist|hat|lust|zeit|peut|veut|va|voudrait|est|puede|quiere|va|se|me|te|nos|puo|vuole|ha|ci|pode|quer|vai|kan|wil|gaat|is|moze|chce|by|you|all|also|else|still|und|and|dann|noch|alles|auch|in|on|at|for|up|der|die|das|the|with|mit|be|sein|able|from|of|a|an|de|da|e'|c'e|free|there)$/
/** Verbs that the lexicons know in every form, verbs of answering, and verbs too general to answer with. */
const general =
  /^(?:com|go|joi|atten|bring|hav|has|hab|do|did|mak|tak|get|help|know|need|eat|like|lend|said|say|answ|repl|resp|rsvp|confirm|declin|accept|refus|cancel|regret|not|yet|miss|invit|show|viel|komm|brauch|mach|nicht|geantw|antw|zuges|abges|sag|veni|vien|ven|ir|tien|ten|repond|contest|dij|dich|rispo|disse|faz|zou|heb|doe|geant|zei|zeg|bedzi|odpow|potw|ma|prefer|want|exactly|really)/

/** The verb (any form) with which the invitation or the user's question asks who comes; null where they ask in the usual words. */
export function echoOf(invitations: readonly ReadMessage[], question: string): RegExp | null {
  const texts = [...invitations.map(message => message.authored.slice(0, 1500)), `${question.replace(/[?？]/, '')}?`]
  const stems = new Set(texts.flatMap(verbsAsked).map(stemOf))
  return stems.size === 0 ? null : new RegExp(`(?<!\\p{L})(?:${[...stems].join('|')})\\p{L}{0,4}(?!\\p{L})`, 'u')
}

/** What follows "who" in the questions of a text. "Wie" asks for people in Dutch and for the manner in German. */
function verbsAsked(text: string): string[] {
  const dutch = languagesOf(text)[0]?.code === 'nl'
  return [...fold(text).matchAll(asking)].flatMap(([, who, words = '']) => {
    const verb = words
      .trim()
      .split(/\s+/)
      .find(word => !auxiliary.test(word))
      ?.replace(/(?<=\p{L}{3})ing$/u, '')
    return verb !== undefined && verb.length > 2 && !general.test(verb) && (who !== 'wie' || dutch) ? [verb] : []
  })
}

const stemOf = (verb: string): string => verb.slice(0, Math.max(3, verb.length - (verb.length > 6 ? 2 : 1)))

const articles =
  '(?:(?:the|your|our|my|his|her|der|die|das|dem|den|eure[rmn]?|deine[rmn]?|unsere[rmn]?|het|de|jullie|je) (?:[\\p{L}-]+ ){0,2}?)?'

/** Replaces "at the review" (the event's own words) by "there", padded to the same length. */
export function placer(event: { words: readonly string[] }, question: string): (folded: string) => string {
  const words = [...new Set([...event.words, ...eventWords(question)])].filter(word => word.length > 3 && /^[a-z-]+$/.test(word))
  if (words.length === 0) return folded => folded
  const nouns = words.join('|')
  const places: [RegExp, string][] = [
    [new RegExp(`(?<!\\p{L})(?:at|to|for) ${articles}(?:${nouns})s?(?: (?:${nouns})s?)*(?!\\p{L})`, 'gu'), 'there'],
    [new RegExp(`(?<!\\p{L})no (?:${nouns})s?(?= (?:for (?:me|us)|this (?:time|year))|$)`, 'gu'), 'no do'],
    [new RegExp(`(?<!\\p{L})(?:auf|bei|beim|zu|zum|zur) ${articles}(?:${nouns})s?(?: (?:${nouns})s?)*(?!\\p{L})`, 'gu'), 'da'],
    [new RegExp(`(?<!\\p{L})(?:bij|op|naar) ${articles}(?:${nouns})s?(?: (?:${nouns})s?)*(?!\\p{L})`, 'gu'), 'erbij'],
  ]
  return folded =>
    places.reduce(
      (text, [place, there]) => text.replace(place, found => (found.length < there.length ? found : there.padStart(found.length))),
      folded,
    )
}
