import type { MessageLine } from '../message-line'
import { type LineWords, wordCount } from './line-words'

export const isQuestion = (line: MessageLine | undefined): boolean => /[?？]\s*$/u.test(line?.text ?? '')

/**
 * Whether lines that were put into a quote say it in another language, and answer nothing: they stand below half of its lines at least, and
 * of what stands below its questions most asks too.
 */
export function isTranslation(lines: readonly MessageLine[], said: LineWords, put: ReadonlySet<number>): boolean {
  const below = new Set<number>()
  const depths = new Set<number>()
  let [asking, all] = [0, 0]
  for (const last of put) {
    if (wordCount(said, last) === 0) continue
    let above = last
    while (above >= 0 && (put.has(above) || wordCount(said, above) === 0)) above--
    below.add(above)
    depths.add(lines[last]?.quote ?? 0)
    if (!isQuestion(lines[above])) continue
    all++
    if (isQuestion(lines[last])) asking++
  }
  const isOfQuote = (line: MessageLine, at: number): boolean => depths.has(line.quote) && !put.has(at) && wordCount(said, at) > 0
  return asking * 2 > all && below.size * 2 >= lines.filter(isOfQuote).length
}
