import type { Address } from '../../shared/mail'
import { closingKind, footerLength, isSeparator } from './closing-kind'
import { isEmpty, type Line } from './line'
import type { LineWords } from './line-words'
import type { Role } from './roles'
import { wordsHash } from './transcript'

type Told = Pick<Line, 'text' | 'links'> & { role: Role | 'note' }

/** The author's own lines that stand together, [start, end) of a message's; `ends`: none of theirs stands right below. */
type Block = { start: number; end: number; ends: boolean }
/** A block of an earlier message. */
type Seen = { lines: readonly Told[]; start: number; end: number; sender: string }

/** The closings of a thread: signatures, legal notices and lists' footers below its messages. */
export type Closings = {
  /**
   * Which lines of the thread's next message belong to a closing that an earlier message of the thread has in the same words; `words` =
   * the words of these lines.
   */
  repeated(lines: readonly Told[], words: LineWords, from: Address): ReadonlySet<number>
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
    repeated(lines, words, from) {
      const sender = (from.address || from.name).toLowerCase()
      const found = new Set<number>()
      const fresh: [number, Seen][] = []
      let isClosed = true
      for (const { start, end, ends } of lastOwnBlocks(lines)) {
        const key = wordsHash(words, start, Math.min(end, start + 3))
        const block = { lines, start, end, sender }
        const count = repeatedLines(block, seen.get(key) ?? [], from, ends || isClosed)
        for (let at = start; at < start + count; at++) found.add(at)
        isClosed = count > 0
        if (count < end - start) fresh.push([key, block])
      }
      for (const [key, block] of fresh) remember(seen, key, block)
      return saysMore(lines, found) ? found : new Set()
    },
  }
}

/** Whether its author says anything else. */
const saysMore = (lines: readonly Told[], found: ReadonlySet<number>): boolean =>
  lines.some(({ role, text }, at) => role === 'own' && !found.has(at) && !isEmpty(text))

function remember(seen: Map<number, Seen[]>, key: number, block: Seen): void {
  const same = seen.get(key)
  if (!same) seen.set(key, [block])
  else {
    same.push(block)
    if (same.length > candidates) same.shift()
  }
}

/** How many of a block's lines, from its first on, are a closing that stands in one of the earlier blocks. */
function repeatedLines(block: Seen, earlier: readonly Seen[], from: Address, isLast: boolean): number {
  let most = 0
  for (const other of earlier) {
    const count = sameLines(block, other)
    if (count <= most) continue
    const texts = block.lines.slice(block.start, block.start + count).map(({ text }) => text.trim())
    const kind = closingKind(texts, from, { isLast, times: timesSaid(block, earlier, count) })
    const isWhole = count === block.end - block.start && count === other.end - other.start
    if (kind === 'footer') most = Math.max(most, footerLength(texts))
    else if (kind !== null && isWhole && block.sender === other.sender) most = count
  }
  return most
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
  one?.text.trim() === other?.text.trim() && placesOf(one) === placesOf(other)

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
