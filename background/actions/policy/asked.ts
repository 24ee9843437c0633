import type { WriteToolName } from '../../../shared/write-tools'
import { namesEveryone, severalOf } from './count'
import { phrases } from './deed-phrases'
import { ambiguous, before, beginnings, type Deed, japanese, light } from './deed-words'
import { isForeign, isUnderstood } from './language'
import { isInterrogative, isReadingWord, wantsToKnow, wishesIn, withoutTelling } from './questions'
import { isHeldBack, withoutRefused } from './refusals'
import { cameToUser, isThing, isTold, withoutJapaneseThings } from './told-of'
import { folded, wordsOf } from './words'

export type { Deed }

/** A tool is asked for where one of these deeds is. */
export const deedsOf: Record<WriteToolName, readonly Deed[]> = {
  send_email: ['send'],
  reply: ['send', 'respond'],
  forward: ['send'],
  save_draft: ['draft', 'send'],
  modify_labels: ['labels'],
  archive: ['archive'],
  trash: ['trash'],
  create_event: ['create'],
  update_event: ['change'],
  cancel_event: ['cancel'],
  respond_to_invite: ['respond', 'send'],
}

const stems = Object.fromEntries(
  Object.entries(beginnings).map(([deed, text]) => [deed, [...new Set(text.split(/\s+/).filter(Boolean))]]),
) as Record<Deed, string[]>
const allStems = [...new Set(Object.values(stems).flat())]

/**
 * `understood` = the ask clearly wants to know something, or clearly asks for these deeds, so that what is not among them is not asked;
 * `weighty` = the deeds that more than a word like "put" speaks for; `several` = how many things it names at least by number or "and".
 */
export type Asked = {
  deeds: ReadonlySet<Deed>
  weighty: ReadonlySet<Deed>
  understood: boolean
  delegated: boolean
  everyone: boolean
  several: number
}

/** What an ask asks to be done, by fixed word lists. */
export function askedOf(ask: string): Asked {
  const said = folded(ask).replaceAll('&', ' and ')
  const unthanked = said.replace(thanks, ' ')
  const text = withoutRefused(unthanked, isCommand)
  const refused = text !== unthanked.replaceAll('’', "'")
  const wishes = wishesIn(withoutTelling(text), isCommand)
  const deeds = withoutLeaving(deedsIn(wishes), unthanked)
  const weighty = deedsIn(wishes, light)
  const thanked = unthanked !== said && wordsOf(text).length < 5
  const known = isUnderstood(ask) || (!isForeign(ask) && deedsIn(text).size > 0)
  const understood = deeds.size > 0 || thanked || refused || wantsToKnow(withoutTelling(text), isCommand, known)
  return { deeds, weighty, understood, delegated: delegates(text), everyone: namesEveryone(text), several: severalOf(text) }
}

/** What is held back is a draft, whatever else is to be written. */
function withoutLeaving(deeds: Set<Deed>, text: string): Set<Deed> {
  if (!isHeldBack(text) || !(deeds.has('send') || deeds.has('draft'))) return deeds
  return new Set([...[...deeds].filter(deed => deed !== 'send' && deed !== 'respond'), 'draft'])
}

/** A Monday that begins as a word for sending does. */
const calendarWords = new Set(['mandag', 'mandagen', 'mandags'])

/** The deeds of a text (folded), words without weight aside. */
function deedsIn(wishes: string, without: ReadonlySet<string> = new Set()): Set<Deed> {
  const told = withoutJapaneseThings(wishes).replace(/\be-(?=mail)/g, 'e')
  const text = told.replace(invitations, ' ')
  const words = wordsOf(text)
  const asks = (word: string, at: number, stem: string): boolean => {
    if (without.has(word) || calendarWords.has(word)) return false
    const command = commands(words, at)
    if (cameToUser(words, at) || (!command && (isThing(words, at) || isTold(words, at)))) return false
    if (ambiguous.has(word) || ambiguous.has(stem)) return (command || isLastVerb(words, at)) && begins(word, stem)
    return begins(word, stem) || (command && !isGoal(words, at) && !isReadingWord(word) && isMistyped(word, stem))
  }
  const isAsked = (deed: Deed): boolean =>
    japanese[deed].test(text) ||
    phrases[deed]?.some(phrase => phrase.test(told)) ||
    words.some((word, at) => stems[deed].some(stem => asks(word, at, stem)))
  return new Set((Object.keys(stems) as Deed[]).filter(isAsked))
}

/** A word that tells of a deed: a participle, or a past. */
const toldOf = /(?:ed|ing|igt|tet|ert|ben|o|al|yl|ala|ila|yla)$|^(?:ab|an|zu|ein|aus|ver|vor|um)?ge.{2,}(?:t|en|d)$|^(?:sent|written)$/u

/** The form in which a deed is asked for. */
export const isCommand = (word: string): boolean => !toldOf.test(word) && allStems.some(stem => begins(word, stem))

/** An invitation is a thing that is answered; the word for it is none for writing one. */
const invitations =
  /\b(?:invitations?|invites|einladung(?:en)?|invitaci[oó]n(?:es)?|inviti|convites?|uitnodiging(?:en)?|zaproszeni\w*)\b|(?<=\bthe |\bthis )invite\b|招待(?!し)/gu

/** Whether something is to be written to somebody: a sentence that asks for sending or drafting, and not for what was. */
export const asksToWrite = (ask: string): boolean =>
  ask.split(/[.?!？。！\n]/).some(sentence => {
    const { deeds } = askedOf(sentence.toLowerCase().replace(invitations, ' '))
    return (
      (deeds.has('send') || deeds.has('draft')) &&
      !isInterrogative(wordsOf(sentence)[0] ?? '') &&
      !/(?:誰|いつ|どこ|何|ですか|ましたか)/.test(sentence)
    )
  })

/** Who says thanks to us asks for nothing: not for a mail of thanks, either. */
const thanks =
  /\b(?:thanks|thank you|thank u|thx(?! (?:him|her|them|both|everyone|everybody|all of|\p{L}{2,30} (?:for|n|and) ))|danke|vielen dank|besten dank|herzlichen dank|bedankt|dank (?:je|u)|hartelijk dank|merci|gracias|grazie|obrigad[oa]|dziekuje|dzieki)(?:\s+(?:so much|very much|a lot|schon|sehr|dir|ihnen|wel|beaucoup|mille))?\b|ありがとう(?:ございます)?/gu

const commands = (words: readonly string[], at: number): boolean => at === 0 || before.has(words[at - 1] ?? '')
/** What stands behind a "to" is where something goes, unless somebody wants, needs or helps to do it. */
const isGoal = (words: readonly string[], at: number): boolean => words[at - 1] === 'to' && !wishing.has(words[at - 2] ?? '')
const wishing = new Set(
  'want wants need needs like love have has got you me us him her able going try ready how remember forget time please'.split(' '),
)
/** German and Dutch put what is to be done at the end: "kannst du Anna mailen". */
const isLastVerb = (words: readonly string[], at: number): boolean => at === words.length - 1 && /[a-z]en$/.test(words[at] ?? '')

/** A short beginning has to be the word, or the word with a usual ending; one that is a thing as well takes only the endings of a verb. */
function begins(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false
  const ending = word.slice(stem.length)
  return ambiguous.has(stem) ? /^(?:[aenst]|en|st|es|ed|ing|ar|er|ez|iere)?$/.test(ending) : stem.length > 3 || ending.length <= 3
}

/** Endings of verbs that are told what to do, or said to be done. */
const verbEnding = /^(?:[aeinorst]|a[jnrst]|e[dnrsz]|i[aeiorst]|st|re|ing|ier|ire|ieren?)?$/

/** One letter wrong, too many, missing or changed places with the next, behind the first: "froward", "shedule"; "about" is no slip for "abort", nor "Monday" for "manda". */
function isMistyped(word: string, stem: string): boolean {
  if (word === 'about' || stem.length < 5 || word[0] !== stem[0]) return false
  let at = 0
  while (at < stem.length && word[at] === stem[at]) at++
  const rest = stem.slice(at)
  if (rest.length < 2) return false
  const slips: [string, number][] = [
    [`${rest[1]}${rest[0]}${rest.slice(2)}`, at],
    [rest, at + 1],
    [rest.slice(1), at + 1],
    [rest.slice(1), at],
  ]
  return slips.some(([meant, from]) => word.startsWith(meant, from) && verbEnding.test(word.slice(from + meant.length)))
}

const delegation =
  /\b(?:do|perform|complete|carry out|execute|follow|handle|act on|take care of|deal with)\b[^.?!]{0,60}\b(?:instruct\w*|tasks?|to-?dos?|steps|actions?|action items|says|said|asks?|asked|requests?|requested|list|mail|email|message)\b|\b(?:whatever|everything) (?:it|he|she|they|the (?:mail|email|message)) (?:says|asks|wants)\b|\b(?:mach|tu|erledige|befolge|fais|suis|haz|sigue|fai|segui|faz|siga|doe|volg|zrob|wykonaj)\b[^.?!]{0,60}\b(?:mail|e-?mail|nachricht|anweisung\w*|aufgaben|instructions?|taches|instrucciones|tareas|istruzioni|compiti|instrucoes|tarefas|instructies|taken|polecen\w*|zadania)\b|指示(?:どおり|通り|に従)/u

/** The ask leaves to a mail what is to be done. */
const delegates = (text: string): boolean => delegation.test(text.replace(/\bthe following (?:tasks?|steps|actions?|things)\b/g, ''))
