import { attributionAbove, isSureAttribution } from './attribution'
import { headerBlockEnd, isForwardMark, isForwardSubject, isOriginalMark } from './header-block'
import type { Line } from './line'

/** own: written for this mail; forwarded: another's mail passed on; quoted: from the mail answered; attribution: who wrote the quote. */
export type Role = 'own' | 'forwarded' | 'quoted' | 'attribution'
export type RoledLine = Line & { role: Role }

/**
 * Tells an author's own lines from quoted ones: by quote marks and quoting blocks, by the attribution above them, and by the header
 * blocks of programs that do not mark quotes at all (Outlook, Notes); unmarked quotes get depth 1. What follows a forward's mark, or a
 * header block under a subject "Fwd:", is forwarded. Works on one text part.
 */
export function roleLines(lines: readonly Line[], subject: string): RoledLine[] {
  const roled: RoledLine[] = lines.map(line => ({ ...line, role: line.quote > 0 ? 'quoted' : line.attribution ? 'attribution' : 'own' }))
  markForwards(roled)
  markHeaderBlocks(roled, isForwardSubject(subject))
  markAttributions(roled)
  markUnmarkedTail(roled)
  return roled
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ''

const nextWritten = (lines: readonly Line[], from: number): number => {
  let i = from
  while (i < lines.length && isBlank(lines[i])) i++
  return i
}

/** Everything below a forward's mark, at the depth of its first line, is forwarded; deeper lines stay quotes of it. */
function markForwards(lines: RoledLine[]): void {
  const mark = lines.findIndex(line => line.role !== 'quoted' && isForwardMark(line))
  if (mark < 0) return
  const base = lines[nextWritten(lines, mark + 1)]?.quote ?? 0
  for (const [i, line] of lines.entries()) {
    if (i < mark) continue
    if (i === mark) line.role = 'forwarded'
    else if (line.quote < base && !isBlank(line)) return
    else {
      line.quote = Math.max(0, line.quote - base)
      line.role = line.quote > 0 ? 'quoted' : 'forwarded'
    }
  }
}

/** Header blocks at any depth are attributions; one among the author's own lines turns the rest into a quote or a forward. */
function markHeaderBlocks(lines: RoledLine[], forwards: boolean): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.role === 'forwarded') continue
    const start = isOriginalMark(line) ? nextWritten(lines, i + 1) : i
    const end = headerBlockEnd(lines, start)
    if (end < 0 && start === i) continue
    if (line.role === 'own') {
      markRest(lines, i, forwards)
      if (forwards) return
    }
    for (let j = i; j < end; j++) {
      const header = lines[j]
      if (header) header.role = 'attribution'
    }
    i = Math.max(i, end - 1)
  }
}

function markRest(lines: RoledLine[], from: number, forwards: boolean): void {
  for (const line of lines.slice(from)) {
    if (line.role !== 'own') continue
    line.role = forwards ? 'forwarded' : 'quoted'
    if (!forwards) line.quote = 1
  }
}

/** The lines above a quote, or above a deeper one, that say who wrote it. */
function markAttributions(lines: RoledLine[]): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line || isBlank(line) || line.role !== 'quoted') continue
    let above = i - 1
    while (above >= 0 && isBlank(lines[above])) above--
    const before = lines[above]
    if (!before || before.quote >= line.quote || before.role === 'attribution') continue
    const start = attributionAbove(lines, i)
    for (let j = start; start >= 0 && j <= above; j++) {
      const found = lines[j]
      if (found && found.role !== 'forwarded') found.role = 'attribution'
    }
  }
}

/** An attribution beyond doubt with unmarked text below it, under lines of the author's own: the rest is a quote (Yahoo, some phones). */
function markUnmarkedTail(lines: RoledLine[]): void {
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    if (line?.role !== 'own' || !/[:：]\s*$/.test(line.text)) continue
    const start = attributionAbove(lines, i + 1)
    if (start < 0 || !lines.slice(0, start).some(above => above.role === 'own' && !isBlank(above))) continue
    const joined = lines
      .slice(start, i + 1)
      .map(part => part.text.trim())
      .join(' ')
    const next = lines[nextWritten(lines, i + 1)]
    if (!isSureAttribution(joined) || !next || next.role !== 'own') continue
    for (const part of lines.slice(start, i + 1)) part.role = 'attribution'
    markRest(lines, i + 1, false)
    return
  }
}
