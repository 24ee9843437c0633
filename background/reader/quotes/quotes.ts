import type { RfcId } from '../../../shared/mail'
import { firstWhere } from '../first-where'
import { isEmpty } from '../line'
import type { MessageLine } from '../message-line'
import { align } from './alignment'
import { ints } from './ints'
import { type LineWords, wordCount } from './line-words'
import type { Earlier, Home, Transcript } from './transcript'

/** What a message says of the one that it answers. */
export type Answered = { inReplyTo: RfcId | null; references: readonly RfcId[] }

/** Of each line of a message: the earlier message that it is compared with, and where it stands there (its first word; -1 = nowhere). */
export type Quotes = { sources: (Earlier | undefined)[]; places: Int32Array; transcript: Transcript }

type Asked = { lines: readonly MessageLine[]; said: LineWords; transcript: Transcript; answered: Answered }
/** Lines [start, end), and what stands above them to say who wrote them. `isFree`: they may be of any mail, whatever is answered. */
type Range = { start: number; end: number; attribution: string; isFree: boolean }
type Found = { source: Earlier; places: Int32Array }

/**
 * Finds for each block of quoted lines the one message that it quotes: words that another message has too do not make a line a quote of
 * it. A deeper quote, or one under an attribution of its own, of which that message holds nothing is compared for itself.
 */
export function findQuotes(lines: readonly MessageLine[], said: LineWords, transcript: Transcript, answered: Answered): Quotes {
  const quotes: Quotes = {
    sources: new Array<Earlier | undefined>(lines.length).fill(undefined),
    places: ints(lines.length).fill(-1),
    transcript,
  }
  if (transcript.latest().length === 0) return quotes
  const asked = { lines, said, transcript, answered }
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    let end = start
    for (let at = start; at < lines.length && (isQuote(lines[at]) || isEmpty(lines[at]?.text ?? '')); at++)
      if (isQuote(lines[at])) end = at + 1
    compare(asked, { start, end }, quotes)
    start = end
  }
  return quotes
}

/** The messages that lines are compared with, each once. */
export function quotedMessages({ sources }: Pick<Quotes, 'sources'>): ReadonlySet<Earlier> {
  const found = new Set<Earlier>()
  let last: Earlier | undefined
  for (const source of sources) {
    if (source && source !== last) found.add(source)
    last = source
  }
  return found
}

/** Whether a message is the one that is answered, as far as that is told: an answer in a quote of another may have come with what is answered. */
export const isOfAnswered = (source: Earlier | undefined, { inReplyTo }: Answered): boolean =>
  source !== undefined && (inReplyTo === null || inReplyTo === source.rfcId)

export const isQuote = (line: MessageLine | undefined): boolean => line?.role === 'quoted' || line?.role === 'attribution'

/** Line after the quoted ones from `start` on and the empty ones among them. */
export function blockEnd(lines: readonly MessageLine[], start: number): number {
  let end = start
  while (end < lines.length && (isQuote(lines[end]) || isEmpty(lines[end]?.text ?? ''))) end++
  return end
}

function compare(asked: Asked, { start, end }: { start: number; end: number }, quotes: Quotes): void {
  const attribution = attributionOf(asked.lines, start, end)
  take(quotes, start, sourceOf(asked, { start, end, attribution, isFree: attribution !== '' }))
  if (isHeld(asked, { start, end }, quotes)) return
  for (const part of partsOf(asked.lines, start, end)) {
    let held = false
    for (let at = part.start; at < part.end; at++) held ||= (quotes.places[at] ?? -1) >= 0
    if (!held) take(quotes, part.start, sourceOf(asked, part))
  }
}

/** Whether every quoted line that says something stands in the message that its block quotes. */
function isHeld({ lines, said }: Asked, { start, end }: { start: number; end: number }, { places }: Quotes): boolean {
  for (let at = start; at < end; at++) if (lines[at]?.role === 'quoted' && wordCount(said, at) > 0 && (places[at] ?? -1) < 0) return false
  return true
}

function take(quotes: Quotes, start: number, found: Found | null): void {
  if (!found) return
  quotes.places.set(found.places, start)
  quotes.sources.fill(found.source, start, start + found.places.length)
}

/** Whether all words of a line are whole lines of the mail it quotes, as those of nearly all are: nothing can have been put in there. */
export const standsWhole = (said: LineWords, { sources, places }: Quotes, at: number): boolean =>
  (places[at] ?? -1) >= 0 && sources[at]?.index().areLines(places[at] ?? 0, wordCount(said, at)) === true

/** The attribution that a block begins with. */
function attributionOf(lines: readonly MessageLine[], start: number, end: number): string {
  let at = start
  while (at < end && lines[at]?.role !== 'quoted') at++
  return lines
    .slice(start, at)
    .map(({ text }) => text)
    .join(' ')
    .trim()
}

/** The parts of a block that may quote another mail than the block: below an attribution, or deeper than its least deep line. */
function partsOf(lines: readonly MessageLine[], start: number, end: number): Range[] {
  const parts: Range[] = []
  const base = baseOf(lines, start, end)
  let open: Range | undefined
  for (let at = start; at < end; at++) {
    const line = lines[at]
    if (!line || isEmpty(line.text)) continue
    const next = line.role === 'quoted' ? partOfQuoted(open, line.quote > base, at) : partBelow(open, line.text, at)
    if (next && next !== open) parts.push(next)
    open = next
  }
  return parts.filter(part => part.end > part.start)
}

/** What a quoted line belongs to: what stands below the attribution above it, or the deeper lines around it. */
function partOfQuoted(open: Range | undefined, isDeeper: boolean, at: number): Range | undefined {
  const goesOn = open && (open.attribution !== '' || isDeeper)
  const part = goesOn ? open : isDeeper ? { start: at, end: at, attribution: '', isFree: true } : undefined
  if (part) part.end = at + 1
  return part
}

/** What stands below a line of an attribution, with the line above it where that is one too. */
const partBelow = (open: Range | undefined, text: string, at: number): Range => {
  const isBelow = open !== undefined && open.attribution !== '' && open.end <= open.start
  return { start: at + 1, end: at + 1, attribution: isBelow ? `${open.attribution} ${text}` : text, isFree: true }
}

/** Depth of the least deep quoted line that says something; Infinity where none does. */
export const baseOf = (lines: readonly MessageLine[], start: number, end: number): number => {
  let base = Number.POSITIVE_INFINITY
  for (let at = start; at < end; at++)
    if (lines[at]?.role === 'quoted' && !isEmpty(lines[at]?.text ?? '')) base = Math.min(base, lines[at]?.quote ?? 0)
  return base
}

/** The message that lines quote: the one that is answered or that is named, if it holds half of their words; else the one that holds most. */
function sourceOf(asked: Asked, range: Range): Found | null {
  const total = wordsOf(asked, range, () => true)
  if (total === 0) return null
  let best: (Found & { score: number }) | null = null
  for (const { source, isTold } of candidates(asked, range)) {
    const places = align(asked.said, range.start, range.end, source.index())
    if (isTold && wordsOf(asked, range, at => (places[at - range.start] ?? -1) >= 0) * 2 >= total) return { source, places }
    const score = scoreOf(asked, range, { source, places })
    if (score > (best?.score ?? 0)) best = { source, places, score }
  }
  return best
}

/** Words of the quoted lines that are wanted. */
function wordsOf({ lines, said }: Asked, { start, end }: Range, isWanted: (at: number) => boolean): number {
  let sum = 0
  for (let at = start; at < end; at++) if (lines[at]?.role === 'quoted' && isWanted(at)) sum += wordCount(said, at)
  return sum
}

/** Words that a message holds; of the least deep of marked lines only those that its own author wrote. */
function scoreOf(asked: Asked, range: Range, { source, places }: Found): number {
  const base = baseOf(asked.lines, range.start, range.end)
  return wordsOf(asked, range, at => {
    const place = places[at - range.start] ?? -1
    const line = asked.lines[at]
    return place >= 0 && (line?.unmarked === true || line?.quote !== base || !isQuote(source.lines[lineAt(source.said, place)]))
  })
}

type Candidate = { source: Earlier; isTold: boolean }

const told = (source: Earlier): Candidate => ({ source, isTold: true })

/** The messages that lines may quote, the likeliest first. isTold: something says that it is this one. */
function* candidates(asked: Pick<Asked, 'transcript' | 'answered'>, range: Pick<Range, 'attribution' | 'isFree'>): Generator<Candidate> {
  const tried = new Set<Earlier>()
  for (const candidate of likely(asked, range)) {
    if (tried.has(candidate.source)) continue
    tried.add(candidate.source)
    yield candidate
  }
}

function* likely(
  { transcript, answered }: Pick<Asked, 'transcript' | 'answered'>,
  { attribution, isFree }: Pick<Range, 'attribution' | 'isFree'>,
): Generator<Candidate> {
  const answers = answered.inReplyTo === null ? undefined : transcript.byRfcId(answered.inReplyTo)
  if (answers && (attribution === '' || names(attribution, answers))) yield told(answers)
  if (attribution !== '') yield* transcript.of(attribution).map(told)
  if (answers) yield told(answers)
  if (answers && !isFree) return
  const referred = answered.references.slice(-mostReferences).reverse()
  for (const source of [...referred.map(id => transcript.byRfcId(id)), ...transcript.latest()]) if (source) yield { source, isTold: false }
}

const mostReferences = 8

/** The messages that a text without marks may quote, the likeliest first. */
export function* sourcesOf(transcript: Transcript, answered: Answered, attribution: string): Generator<Earlier> {
  for (const { source } of candidates({ transcript, answered }, { attribution, isFree: true })) yield source
}

const names = (attribution: string, { from: { name, address } }: Earlier): boolean =>
  (address !== '' && attribution.includes(address)) || (name !== '' && attribution.includes(name))

/** The line on which a word stands. */
export const lineAt = ({ ends }: LineWords, place: number): number => firstWhere(ends.length, line => (ends[line] ?? 0) > place)

/** In whose text a held line stands that is lines [first, last] of its source, seen through what that folded itself. */
export function homeOf(source: Earlier, first: number, last: number): Home {
  const ids = source.folds[first] ?? source.own
  if (first === last) return ids
  const all = new Set(ids)
  for (let at = first + 1; at <= last; at++)
    if (wordCount(source.said, at) > 0) for (const id of source.folds[at] ?? source.own) all.add(id)
  return all.size === ids.length ? ids : [...all]
}
