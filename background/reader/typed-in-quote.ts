import { isAttribution } from './attribution'
import { words } from './line'
import type { MessageLine } from './message-lines'
import type { Transcript } from './transcript'

/** Words of one probe: the shortest run that the transcript finds inside a line. */
const probe = 5

/**
 * Answers typed into a quote whose lines bear no mark of their own (Outlook's, or a block of HTML) become the author's own: lines between
 * two that an earlier message holds, of which that message holds nothing. Only where it holds most of the quote: else nothing says that
 * what is missing there was not in the mail that is quoted.
 */
export function ownTypedInQuotes(lines: readonly MessageLine[], transcript: Transcript): MessageLine[] {
  const out = [...lines]
  for (let start = 0; start < lines.length; start++) {
    const first = lines[start]
    if (first?.unmarked !== true || first.role !== 'quoted') continue
    let end = start
    while (end < lines.length && belongs(lines[end], first.quote)) end++
    for (const at of typed(lines.slice(start, end), transcript)) {
      const line = out[start + at]
      if (line) out[start + at] = { ...line, role: 'own', quote: 0 }
    }
    start = end - 1
  }
  return out
}

const belongs = (line: MessageLine | undefined, depth: number): boolean =>
  line !== undefined && (line.text.trim() === '' || (line.unmarked === true && line.role === 'quoted' && line.quote === depth))

/** Which lines of a quote, by index, its sender wrote. */
function typed(quote: readonly MessageLine[], transcript: Transcript): number[] {
  const said = quote.map(line => words(line.text))
  const held = transcript.holds(said)
  const first = held.indexOf(true)
  const last = held.lastIndexOf(true)
  const sizes = said.slice(first, last).map(line => line.length)
  const known = sizes.filter((_, at) => held[first + at]).reduce((sum, size) => sum + size, 0)
  if (known * 2 < sizes.reduce((sum, size) => sum + size, 0)) return []
  const runs: number[][] = []
  for (let at = first + 1; at < last; at++) {
    if (held[at] || said[at]?.length === 0 || !isNew(said[at] ?? [], transcript)) continue
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  return runs
    .filter(run => isAnswer(quote, run))
    .flatMap(run => [...blankAbove(said, run[0] ?? 0), ...run, ...goesOn(said, run.at(-1) ?? last)])
}

const blankAbove = (said: readonly (readonly string[])[], at: number): number[] => (said[at - 1]?.length === 0 ? [at - 1] : [])

/** Short lines right below, a closing and a name, which may stand in any mail. */
function goesOn(said: readonly (readonly string[])[], end: number): number[] {
  let next = end + 1
  while (isShort(said[next])) next++
  return Array.from({ length: next - end - 1 }, (_, at) => end + 1 + at)
}

const isShort = (line: readonly string[] | undefined): boolean => line !== undefined && line.length > 0 && line.length < probe

/** A line that a mail program altered (a link written out, a word broken) still holds runs of the mail it quotes. */
function isNew(line: readonly string[], transcript: Transcript): boolean {
  const probes = Array.from({ length: Math.ceil(line.length / probe) }, (_, at) => line.slice(at * probe, (at + 1) * probe))
  return !transcript.holds(probes).some(Boolean)
}

/** Neither says who wrote what follows, nor is a footer that stands below a rule. */
function isAnswer(quote: readonly MessageLine[], run: readonly number[]): boolean {
  const above = quote[(run[0] ?? 0) - 1]?.text.trim() ?? ''
  const isBelowRule = above !== '' && words(above).length === 0
  return !isBelowRule && !isAttribution(run.map(at => quote[at]?.text.trim() ?? '').join(' '))
}
