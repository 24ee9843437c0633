import { fold, wordsOf } from '../time/fold'
import { has, languages, languagesOf } from './lexicon/compile'

const common = new Set(languages.flatMap(language => [...language.common]))
const about =
  /^(who\w*|which|list|everyone|everybody|people|guests?|rsvp\w*|coming|comes?|going|attend\w*|join\w*|answer\w*|repl\w+|respon\w+|confirm\w*|accept\w*|declin\w*|invit\w*|many|count|headcount|cook|said|how|households?|famil\w+|persons?|heads?|numbers?|names?|put|down|status|definitely|full|give|show|please|tell|able|make|made|hasn|haven|didn|yet|far|still|date|new|wer|wie|viele?|kommt|kommen|gaste\w*|zugesagt|abgesagt|geantwortet|liste|qui|vient|viennent|combien|repondu|liste|quien\w*|viene|vienen|cuant\w*|chi|vengono|quant\w*|quem|vem|vao|wie|komt|komen|hoeveel|kto|ile|ilu|przyjdzie|bedzie|dabei|alle|all|team|event|party|fete|fiesta|festa|feest|aw|re|fw|fwd|sv|antw|tr|wg|invitation|updated|accepted|declined|tentative|today|tomorrow|week|next|last|uhr|pm|am)$/

/** A subject without the mark of its mailing list ("[club] Cricket tea"). */
const withoutListTag = (text: string): string => text.replace(/^\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)*\[[^\]]{1,40}\]\s*/i, '')

/** The words of a text that can tell one event from another, folded. Japanese text is cut at its particles. */
export function eventWords(text: string): string[] {
  const words = wordsOf(withoutListTag(text)).flatMap(word =>
    /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)
      ? (word.match(/[\u4e00-\u9fff\u30a0-\u30ff]{2,}/g) ?? [])
      : [word.replace(/^[ldnsjmtc]'/, '').replace(/'.*$/, '')],
  )
  return words.filter(
    word => (word.length > 2 || /[^\p{ASCII}]/u.test(word)) && !common.has(word) && !about.test(word) && !/^\d+$/.test(word),
  )
}

/** What forms of one word share ("tasting", "tastings"). */
const stem = (word: string): string => (/[^\p{ASCII}]/u.test(word) ? word : word.slice(0, 5))

/** How many different words of one list the other holds, in any form. */
export function overlap(words: readonly string[], others: readonly string[]): number {
  const held = new Set(others.map(stem))
  return [...new Set(words.map(stem))].filter(word => held.has(word)).length
}

/** A subject without its reply and forward marks, folded. */
export function bareSubject(subject: string): string {
  let bare = fold(subject).trim()
  const mark = /^(re|aw|fwd?|wg|sv|antw|tr|r|rif|odp|pd|res|enc|rv|i|ref|返信|転送)\s*(\[\d+\])?\s*[:：]\s*/
  while (mark.test(bare)) bare = bare.replace(mark, '')
  return bare
}

export function soundsMoved(text: string): boolean {
  const folded = fold(text.slice(0, 3000))
  return languagesOf(text.slice(0, 1000)).some(language => has(language.guests.moved, folded))
}
