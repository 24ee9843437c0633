import type { Address, MessageId } from '../../../shared/mail'
import { isEmpty, type Line } from '../line'
import { type ClosingKind, closingKind, footerLength, isSeparator, type Standing } from './closing-kind'
import { firstWord, type LineWords } from './line-words'
import type { Role } from './roles'
import type { Home } from './transcript'
import { hashOf } from './word-index'

type Told = Pick<Line, 'text' | 'links'> & { role: Role | 'note' }

/** The author's own lines that stand together, [start, end) of a message's; `ends`: none of theirs stands right below. */
type Block = { start: number; end: number; ends: boolean }
/** A block of an earlier message, and in whose texts it stands. */
type Seen = { lines: readonly Told[]; start: number; end: number; sender: string; home: Home }

/** The closings of a thread: signatures, legal notices and lists' footers below its messages. */
export type Closings = {
  /**
   * Which lines of the thread's next message belong to a closing that an earlier message of the thread has in the same words, and in whose
   * text it stands; `words` = the words of these lines.
   */
  repeated(lines: readonly Told[], words: LineWords, from: Address, id: MessageId): ReadonlyMap<number, Home>
}

/** Earlier blocks of the same first lines that are compared: the latest ones. */
const candidates = 8
/** A closing has fewer lines. */
const longest = 32

/**
 * Finds closings said again, as a fold over the messages of a thread, oldest first. A notice or a signature must be repeated as a whole, by
 * its own sender; of a footer the lines from its first on, as many list programs end it in the address of the message. All a mail says
 * is never one.
 */
export function makeClosings(): Closings {
  /** Hash of a block's first words -> the blocks that begin so. */
  const seen = new Map<number, Seen[]>()
  return {
    repeated(lines, words, from, id) {
      const sender = (from.address || from.name).toLowerCase()
      const blocks = repeatsOf(lines, words, { lines, sender, home: [id] }, from)
      const found = linesOf(blocks)
      const isFolded = found.size > 0 && saysMore(lines, found)
      for (const { key, block, count, home } of blocks) {
        if (count === block.end - block.start) continue
        keepBlock(seen, key, isFolded && count > 0 ? { ...block, home: [...home, id] } : block)
      }
      return isFolded ? found : new Map()
    },
  }

  function repeatsOf(lines: readonly Told[], words: LineWords, own: Omit<Seen, 'start' | 'end'>, from: Address): Repeat[] {
    let isClosed = true
    return lastOwnBlocks(lines).map(({ start, end, ends }) => {
      const key = wordsHash(words, start, Math.min(end, start + 3))
      const block = { lines, start, end, sender: own.sender, home: own.home }
      const { count, home } = repeatedLines(block, seen.get(key) ?? [], from, ends || isClosed)
      isClosed = count > 0
      return { key, block, count, home }
    })
  }
}

/** A block, and how many of its lines, from its first on, an earlier one has in whose texts. */
type Repeat = { key: number; block: Seen; count: number; home: Home }

/** The lines that are repeated, and in whose texts they stand. */
function linesOf(blocks: readonly Repeat[]): Map<number, Home> {
  const found = new Map<number, Home>()
  for (const { block, count, home } of blocks) for (let at = 0; at < count; at++) found.set(block.start + at, home)
  return found
}

/** A hash of the words of lines [start, end). */
const wordsHash = (words: LineWords, start: number, end: number): number =>
  hashOf(words.hashes, firstWord(words, start), firstWord(words, end))

/** Whether its author says anything else. */
const saysMore = (lines: readonly Told[], found: ReadonlyMap<number, Home>): boolean =>
  lines.some(({ role, text }, at) => role === 'own' && !found.has(at) && !isEmpty(text))

/** Keeps it among the blocks that begin so, the oldest of too many given up. */
function keepBlock(seen: Map<number, Seen[]>, key: number, block: Seen): void {
  const same = seen.get(key)
  if (!same) seen.set(key, [block])
  else {
    same.push(block)
    if (same.length > candidates) same.shift()
  }
}

/** What so many lines of a block are: `footer` = how many of them a list's program wrote. */
type Judged = { kind: ClosingKind | null; footer: number }

/** How many of a block's lines, from its first on, are a closing that stands in one of the earlier blocks, and where that stands. */
function repeatedLines(block: Seen, earlier: readonly Seen[], from: Address, isLast: boolean): { count: number; home: Home } {
  let most = 0
  let home: Home = []
  /** By their number: most of the earlier blocks have the same lines. */
  const judged: Judged[] = []
  for (const other of earlier) {
    const count = sameLines(block, other)
    if (count <= most) continue
    judged[count] ??= judge(block, count, from, { isLast, times: timesSaid(block, earlier, count) })
    const { kind, footer } = judged[count]
    const isWhole = count === block.end - block.start && count === other.end - other.start
    const length = kind === 'footer' ? footer : kind !== null && isWhole && block.sender === other.sender ? count : 0
    if (length > most) [most, home] = [length, other.home]
  }
  return { count: most, home }
}

function judge(block: Seen, count: number, from: Address, standing: Standing): Judged {
  const texts = block.lines.slice(block.start, block.start + count).map(({ text }) => text.trim())
  const kind = closingKind(texts, from, standing)
  return { kind, footer: kind === 'footer' ? footerLength(texts) : 0 }
}

/** In how many earlier messages of its sender so many of its lines stand. */
function timesSaid(block: Seen, earlier: readonly Seen[], count: number): number {
  const same = earlier.filter(other => other.sender === block.sender && sameLines(block, other) >= count)
  return new Set(same.map(({ lines }) => lines)).size
}

function sameLines(one: Seen, other: Seen): number {
  const most = Math.min(one.end - one.start, other.end - other.start, longest)
  let count = 0
  while (count < most && saysSame(one.lines[one.start + count], other.lines[other.start + count])) count++
  return count
}

const saysSame = (one: Told | undefined, other: Told | undefined): boolean =>
  (one?.text === other?.text || one?.text.trim() === other?.text.trim()) && placesOf(one) === placesOf(other)

const placesOf = (line: Told | undefined): string => line?.links?.map(({ url }) => url).join(' ') ?? ''

/** So many blocks from a mail's end a closing stands at most: its signature, notices, and the footers of lists it went through. */
const mostBlocks = 5

/** The last blocks of own lines, the last one first: parted by empty lines, by lines of others, and above what separates a closing from the text. */
function lastOwnBlocks(lines: readonly Told[]): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let ends = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const { text = '', role } = lines[at] ?? {}
    if (open && isSeparator(lines[open.start]?.text ?? '')) open = undefined
    if (role !== 'own' || isEmpty(text)) {
      open = undefined
      ends ||= !isEmpty(text)
    } else if (open) open.start = at
    else if (blocks.length === mostBlocks) break
    else {
      open = { start: at, end: at + 1, ends }
      blocks.push(open)
      ends = false
    }
  }
  return blocks
}
