import type { Passage } from './passages'

/** Okapi BM25's usual constants (Robertson and Zaragoza 2009). */
const k1 = 1.2
const b = 0.75

const common = new Set(
  'the a an of to in on at for and or is are was were be been it this that with by from as what which who whom whose how why where when does do did has have had i you he she we they me my your der die das ein eine und oder ist sind war im in am an zu mit von für was wer wie le la les un une et ou est sont de du des à qui que quoi el los las y o es son en con qué quién il lo gli e che di da chi het een en van wie wat o a os as um uma que quem w i z na do kto co'.split(
    ' ',
  ),
)

/** Words folded so that a plural or an accent is no hindrance; CJK runs as pairs of signs. */
export function words(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+|[\p{L}\p{N}]{2,}/gu) ?? []).flatMap(word =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)
      ? pairs(word)
      : common.has(word)
        ? []
        : [word.replace(/(?<=\p{L}{3})(?:es|s|en|n|ing|ed)$/u, '')],
  )
}

const pairs = (run: string): string[] => (run.length < 2 ? [run] : [...run.slice(1)].map((sign, i) => (run[i] ?? '') + sign))

/** The passages that hold most of the question's rare words, best first; subject and sender count as their words too, at half. One pass over the mail. */
export function closest(passages: readonly Passage[], question: string, most: number): Passage[] {
  const asked = [...new Set(words(question))]
  const bags = passages.map(({ text, message }) => ({
    own: tally(words(text)),
    about: new Set(words(`${message.subject} ${message.from.name}`)),
  }))
  const mean = bags.reduce((sum, { own }) => sum + own.length, 0) / Math.max(1, bags.length)
  const weight = new Map(asked.map(word => [word, idf(bags.length, bags.filter(({ own }) => own.counts.has(word)).length)]))
  const scored = passages.map((passage, i) => ({ passage, score: score(asked, weight, bags[i], mean) }))
  const found = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score || a.passage.place - b.passage.place)
  return found.slice(0, most).map(({ passage }) => passage)
}

type Tally = { counts: Map<string, number>; length: number }

function tally(list: readonly string[]): Tally {
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, length: list.length }
}

const idf = (all: number, holding: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5))

function score(
  asked: readonly string[],
  weight: ReadonlyMap<string, number>,
  bag: { own: Tally; about: ReadonlySet<string> } | undefined,
  mean: number,
): number {
  if (!bag) return 0
  const { own, about } = bag
  return asked.reduce((sum, word) => {
    const times = own.counts.get(word) ?? 0
    const inText = (times * (k1 + 1)) / (times + k1 * (1 - b + (b * own.length) / Math.max(1, mean)))
    return sum + (weight.get(word) ?? 0) * (inText + (times > 0 && about.has(word) ? 0.5 : 0))
  }, 0)
}
