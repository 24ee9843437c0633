import { isEmpty } from './line'
import type { LineWords } from './line-words'
import type { Role } from './roles'
import { type Transcript, wordCount } from './transcript'

type Foldable = { text: string; role: Role | 'note' }

/**
 * Which lines of a message to fold: quoted lines whose words stand in an earlier message of the transcript, the attributions of quotes so
 * folded, and closings that are `repeated`; `said` = their words. The last quoted line above a line of the author's own stays: it is what
 * that line answers.
 */
export function foldLines(lines: readonly Foldable[], said: LineWords, transcript: Transcript, repeated: ReadonlySet<number>): boolean[] {
  const folded = lines.map((_, at) => repeated.has(at))
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    const quoted: number[] = []
    let end = start
    for (; end < lines.length && (isQuote(lines[end]) || isBlank(lines[end])); end++) if (lines[end]?.role === 'quoted') quoted.push(end)
    foldBlock(quoted, folded, said, transcript)
    start = end
  }
  if (isOnlyEdited(lines, folded, said)) return lines.map(() => false)
  foldAttributions(lines, folded)
  keepAnswered(lines, folded, said)
  return folded
}

/** Signs that answer a question where they stand. */
const mark = /[✓✔☑✅✗✘☒❌]|\p{Emoji_Presentation}|\[[xX]\]|\([xX]\)/u

/** Whether nothing but a quote is there, in which its sender changed a line: that is the answer. */
function isOnlyEdited(lines: readonly Foldable[], folded: readonly boolean[], said: LineWords): boolean {
  if (lines.some(line => (line.role === 'own' || line.role === 'forwarded') && !isBlank(line))) return false
  return lines.some((line, at) => line.role === 'quoted' && (mark.test(line.text) || (!folded[at] && wordCount(said, at) > 0)))
}

const isQuote = (line: Foldable | undefined): boolean => line?.role === 'quoted' || line?.role === 'attribution'
const isBlank = (line: Foldable | undefined): boolean => line !== undefined && isEmpty(line.text)

/** Lines without words (rules, brackets, empty ones) go with the line above them. */
function foldBlock(quoted: readonly number[], folded: boolean[], said: LineWords, transcript: Transcript): void {
  const held = transcript.holds(said, quoted)
  const says = (line: number): boolean => wordCount(said, line) > 0
  let above = held[quoted.findIndex(says)] ?? false
  for (const [i, line] of quoted.entries()) {
    if (says(line)) above = held[i] ?? false
    folded[line] = above
  }
}

function foldAttributions(lines: readonly Foldable[], folded: boolean[]): void {
  let below = false
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line?.role === 'attribution') folded[i] = below
    else if (line?.role !== 'quoted') below = isBlank(line) ? below : false
    else if (!isBlank(line)) below = folded[i] ?? false
  }
}

/** A quoted line of fewer words than this says little by itself: the one above it stays too. */
const enoughWords = 4

function keepAnswered(lines: readonly Foldable[], folded: boolean[], said: LineWords): void {
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]?.role !== 'own' || folded[i] || isBlank(lines[i])) continue
    let above = i - 1
    while (above >= 0 && isBlank(lines[above])) above--
    let kept = 0
    while (above >= 0 && folded[above] && lines[above]?.role === 'quoted' && kept < enoughWords) {
      folded[above] = false
      kept += wordCount(said, above)
      above--
    }
  }
}
