import type { Role } from './roles'
import type { Said, Transcript } from './transcript'

type Foldable = { text: string; role: Role | 'note' }

/**
 * Which lines of a message to fold: quoted lines whose words stand in an earlier message of the transcript, and the attributions of
 * quotes so folded. The last quoted line above a line of the author's own stays: it is what that line answers.
 */
export function foldLines(lines: readonly Foldable[], transcript: Transcript): boolean[] {
  const folded = lines.map(() => false)
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    let end = start
    while (isQuote(lines[end]) || (isBlank(lines[end]) && end < lines.length)) end++
    foldBlock(lines, folded, { start, end }, transcript)
    start = end
  }
  foldAttributions(lines, folded)
  keepAnswered(lines, folded, transcript)
  return folded
}

const isQuote = (line: Foldable | undefined): boolean => line?.role === 'quoted' || line?.role === 'attribution'
const isBlank = (line: Foldable | undefined): boolean => line !== undefined && line.text.trim() === ''

/** Lines without words (rules, brackets, empty ones) go with the line above them. */
function foldBlock(lines: readonly Foldable[], folded: boolean[], block: { start: number; end: number }, transcript: Transcript): void {
  const quoted: number[] = []
  const said: Said[] = []
  for (let i = block.start; i < block.end; i++) {
    const line = lines[i]
    if (line?.role !== 'quoted') continue
    quoted.push(i)
    said.push(transcript.said(line.text))
  }
  const held = transcript.holds(said)
  const says = (i: number): boolean => (said[i]?.words.length ?? 0) > 0
  let above = held.find((_, i) => says(i)) ?? false
  for (const [i, line] of quoted.entries()) {
    if (says(i)) above = held[i] ?? false
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

function keepAnswered(lines: readonly Foldable[], folded: boolean[], transcript: Transcript): void {
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]?.role !== 'own' || isBlank(lines[i])) continue
    let above = i - 1
    while (above >= 0 && isBlank(lines[above])) above--
    let kept = 0
    while (above >= 0 && folded[above] && lines[above]?.role === 'quoted' && kept < enoughWords) {
      folded[above] = false
      kept += transcript.said(lines[above]?.text ?? '').words.length
      above--
    }
  }
}
