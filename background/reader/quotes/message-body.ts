import { words } from '../line'
import { nameWords } from '../mime/addresses'
import { isGreeting, isSeparator } from './closing-kind'
import { wordCount } from './line-words'
import type { Earlier } from './transcript'

type Message = Pick<Earlier, 'lines' | 'said' | 'folds' | 'from'>

/** Words of a line that addresses somebody, at most. */
const mostAddressing = 4

/** Of the last lines so many may be a name. */
const mostSigned = 5

/** The lines of a message that say something, without whom it greets, who signs it and what stands below. */
export function bodyOf({ lines, said, folds, from }: Message): readonly number[] {
  const body: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || isSeparator(line.text)) break
    if (line.role === 'own' && !folds[at] && wordCount(said, at) > 0) body.push(at)
  }
  const names = nameWords(from)
  const signed = body.findLastIndex(
    (at, i) => i >= body.length - mostSigned && wordCount(said, at) <= names.length && isMadeOf(lines[at]?.text ?? '', names),
  )
  if (signed > 0) body.length = signed
  if (body.length > 1 && isGreeting(lines[body.at(-1) ?? 0]?.text ?? '')) body.pop()
  const [first = 0] = body
  if (body.length > 1 && wordCount(said, first) <= mostAddressing && /[,!:，]\s{0,3}$/u.test(lines[first]?.text ?? '')) body.shift()
  return body
}

/** Whether a line says some of these words, and no other. */
function isMadeOf(text: string, names: readonly string[]): boolean {
  const said = words(text)
  return said.length > 0 && said.every(word => names.includes(word))
}
