import type { MessageId } from '../../shared/mail'
import type { ReadThread } from '../reader/reading'
import { between } from './basket'
import { aloneTokens, knownIn, overBudget } from './choose'
import type { PackOptions } from './pack-options'
import type { Packed } from './packed'
import { type Block, type Section, sectionsOf } from './sections'
import { estimateTokens } from './tokens'
import { missingIn, nothingAbove, putAbove, restsTokens, type Unfolded } from './unfold'

/**
 * Packs threads into one text, the same for the same mail whatever the question: threads by id, messages oldest first, each under a line
 * with its short id (m1, m2 ...), sender, recipients and time. Over the budget, the messages that have least to do with the question are
 * left out and named, and an answer may stand there with only the lines of a quote that it answers; a quote is folded only where what it
 * quotes stands above it in this text. Quotes to cite are taken from the lines under a message's own line. What was packed before keeps
 * its place and its id; what has come since, or was left out then, goes behind all of it, so that the provider's cached prefix holds.
 */
export function packThreads(threads: readonly ReadThread[], options: PackOptions): Packed {
  const sections = sectionsOf(threads, options)
  const { leftOut, brief } = overBudget(sections, options)
  return { ...written(sections, block => !leftOut.has(block.message.id), options, brief), leftOut: [...leftOut] }
}

/** All of it in as few texts as fit the budget, in the order of packThreads; `tooLarge` = messages that alone are over it. */
export type Passes = { passes: Packed[]; tooLarge: MessageId[] }

/**
 * Packs threads for several passes over everything: no message is chosen, none stands in two. `planned` = the messages of passes that were
 * planned before: they stay as they are, what has come since goes into further ones.
 */
export function packPasses(threads: readonly ReadThread[], options: PackOptions, planned: readonly (readonly MessageId[])[] = []): Passes {
  const sections = sectionsOf(threads, options)
  const placed = new Set(planned.flat())
  const known = knownIn(sections)
  const left = sections
    .flatMap(section =>
      section.blocks.map((block): Placed => ({ section, block, alone: section.tokens + between + aloneTokens(block, known, options) })),
    )
    .filter(({ block }) => !placed.has(block.message.id))
  const fitting = left.filter(({ alone }) => alone <= options.budget)
  const passes = [...planned.map(ids => new Set(ids)), ...filled(fitting, known, options)]
  return {
    passes: passes.map(pass => ({ ...written(sections, block => pass.has(block.message.id), options), leftOut: [] })),
    tooLarge: left.filter(({ alone }) => alone > options.budget).map(({ block }) => block.message.id),
  }
}

/** `alone`: what a block takes with its section's head. */
type Placed = { section: Section; block: Block; alone: number }

/** One pass after the other, each filled in order. */
function filled(blocks: readonly Placed[], known: ReadonlySet<MessageId>, { budget, correction }: PackOptions): Set<MessageId>[] {
  const passes: Set<MessageId>[] = []
  let room = 0
  let open: Section | undefined
  let above = nothingAbove()
  for (const { section, block, alone } of blocks) {
    const { message, tokens } = block
    const rests = missingIn(message, above, known)
    const size = tokens + between + restsTokens(message, rests, correction) + (section === open ? 0 : section.tokens + between)
    const isFull = size > room
    if (isFull) {
      passes.push(new Set())
      above = nothingAbove()
    }
    room = isFull ? budget - alone : room - size
    putAbove(above, message.id, isFull ? missingIn(message, above, known) : rests)
    passes.at(-1)?.add(message.id)
    open = section
  }
  return passes
}

/** The text of the blocks that are wanted, and on which of its lines each message stands. */
function written(
  sections: readonly Section[],
  isWanted: (block: Block) => boolean,
  { correction }: PackOptions,
  brief: ReadonlySet<MessageId> = new Set(),
): Omit<Packed, 'leftOut'> {
  const lines = new Map<MessageId, readonly [number, number]>()
  const unfolded = new Map<MessageId, readonly Unfolded[]>()
  const known = knownIn(sections)
  const above = nothingAbove()
  const out: string[] = []
  let line = 1
  const put = (text: string): readonly [number, number] => {
    const first = line
    line += text.split('\n').length
    out.push(text)
    return [first, line - 1]
  }
  for (const { head, blocks } of sections) {
    const wanted = blocks.filter(isWanted)
    if (wanted.length === 0) continue
    put(head)
    for (const { message, text, textOf } of wanted) {
      const missing = missingIn(message, above, known)
      const rests = brief.has(message.id) ? missing.filter(({ near }) => near) : missing
      putAbove(above, message.id, rests)
      if (rests.length > 0) unfolded.set(message.id, rests)
      lines.set(message.id, put(rests.length > 0 ? textOf(rests) : text))
    }
  }
  const text = out.join('\n')
  const cut = sections.flatMap(section => section.blocks).filter(({ message }) => brief.has(message.id))
  const shortened = new Map(cut.map(({ message }) => [message.id, missingIn(message, above, known).length]))
  return { text, tokens: estimateTokens(text, correction), ids: shortIds(sections), lines, unfolded, shortened }
}

/** In the order of their numbers. */
const shortIds = (sections: readonly Section[]): ReadonlyMap<string, MessageId> =>
  new Map(
    sections
      .flatMap(section => section.blocks)
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, message }) => [id, message.id] as const),
  )
