import { holdsWhole, normal } from './words'

/** So many words in a row that the value had before stay what they were: no words of the user. */
const keptRun = 3
/** Addresses, links and codes, wherever in the call they stood; times are values of their own. */
const telling = /[\p{N}@]|:\/\/|\.\p{L}/u
const isTime = /^\d{4}-\d{2}-\d{2}(?:T|$)/

/** What the user added in an edit of a call's arguments: texts of the words, in their order, that the value in that place did not have before. */
export function addedBy(before: unknown, after: unknown): string[] {
  const all = normal(textsOf(before).join('\n'))
  return fieldsOf(after).flatMap(([name, value]) => {
    const had = fieldsOf(before).find(([field]) => field === name)?.[1]
    const known = textsOf(had)
    const fresh = textsOf(value).filter(text => !known.includes(text))
    return fresh.flatMap(text => addedTo(known.join('\n'), text, all))
  })
}

function addedTo(had: string, text: string, all: string): string[] {
  const words = wordsIn(text)
  const runs = new Set(runsOf(wordsIn(had)))
  const kept = new Set(runsOf(words).flatMap((run, at) => (runs.has(run) ? Array.from({ length: keptRun }, (_, n) => at + n) : [])))
  const isNew = ({ word }: Word, at: number) => !kept.has(at) && (!telling.test(word) || isTime.test(word) || !holdsWhole(all, bare(word)))
  const added: { from: number; to: number }[] = []
  for (const [at, word] of words.entries()) {
    if (!isNew(word, at)) continue
    const to = at === words.length - 1 ? text.length : word.at + word.word.length
    const before = words[at - 1]
    const last = added.at(-1)
    if (last && before && isNew(before, at - 1)) last.to = to
    else added.push({ from: at === 0 ? 0 : word.at, to })
  }
  return added.map(({ from, to }) => text.slice(from, to))
}

type Word = { word: string; at: number }

const wordsIn = (text: string): Word[] => [...text.matchAll(/[^\s,;<>()"]+/g)].map(({ 0: word, index }) => ({ word, at: index }))
const bare = (word: string): string => normal(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]{1,9}$/gu, '')

const runsOf = (words: readonly Word[]): string[] =>
  words.slice(0, Math.max(0, words.length - keptRun + 1)).map((_, at) =>
    words
      .slice(at, at + keptRun)
      .map(({ word }) => bare(word))
      .join(' '),
  )

const fieldsOf = (args: unknown): [string, unknown][] => (args !== null && typeof args === 'object' ? Object.entries(args) : [])

/** Every text in a call's arguments, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}
