import type { MessageId } from '../../shared/mail'
import { between, openBasket, placesOf } from './basket'
import type { PackOptions } from './pack-options'
import { byRelevance } from './relevance'
import type { Block, Section } from './sections'
import { missingIn, nothingAbove, restsTokens } from './unfold'

/** Of a budget, what stays free where mail is chosen: room for what later questions put behind it. */
const kept = 0.05

/**
 * So many tokens of the mail that has most to do with a question are shown whatever was shown before: little enough that the cached prefix
 * is worth it, in a small window enough to answer by.
 */
const needed = (budget: number): number => Math.min(budget / 2, Math.max(budget * 0.03, 4000))

/** `leftOut`: messages that do not fit; `brief`: those that only fit without most of the quote that must be put back with them. */
export type Choice = { leftOut: ReadonlySet<MessageId>; brief: ReadonlySet<MessageId> }

const none: ReadonlySet<MessageId> = new Set()

/**
 * The messages to leave out so that the rest fits; none where everything does. What was shown before stays, from its beginning, so that the
 * provider's cached prefix holds; what has most to do with the question goes behind it, and takes the place of the last of it where there
 * is no room. Then what has most to do with the question, as far as the budget reaches.
 */
export function overBudget(sections: readonly Section[], options: Omit<PackOptions, 'me'>): Choice {
  const { budget, question, before = [], shown = before, shortened = [], correction } = options
  const blocks = sections.flatMap(section => section.blocks)
  if (isInOrder(blocks) && foldedTokens(sections) <= budget) return { leftOut: none, brief: none }
  const all = openBasket(placesOf(sections, correction))
  for (const { message } of blocks) all.put(message.id, shortened.includes(message.id))
  // what is missing there then stands below, behind what was shown
  if (all.tokens() <= budget) return { leftOut: none, brief: new Set(shortened) }
  const ranked = byRelevance(
    blocks.map(block => block.message),
    question,
  ).map(({ id }) => id)
  const chosen = openBasket(placesOf(sections, correction))
  const known = knownIn(sections)
  const here = shown.filter(id => known.has(id))
  for (const id of here) chosen.put(id, shortened.includes(id))
  const alone = new Map(blocks.map(block => [block.message.id, aloneTokens(block, known, options)]))
  const first = here.length > 0 ? firstOf(ranked, alone, needed(budget)) : new Set<MessageId>()
  for (const id of first) chosen.put(id)
  for (const id of here.toReversed()) if (chosen.tokens() > budget && !first.has(id)) chosen.take(id)
  for (const id of ranked) chosen.putIfFits(id, budget * (1 - kept))
  return { leftOut: new Set(ranked.filter(id => !chosen.has(id))), brief: new Set(ranked.filter(id => chosen.isBrief(id))) }
}

/** The first of these that fit together. */
function firstOf(ranked: readonly MessageId[], sizes: ReadonlyMap<MessageId, number>, room: number): Set<MessageId> {
  const first = new Set<MessageId>()
  let left = room
  for (const id of ranked) {
    const size = sizes.get(id) ?? 0
    if (size > left) continue
    left -= size
    first.add(id)
  }
  return first
}

/** All of it with every quote folded. */
const foldedTokens = (sections: readonly Section[]): number =>
  sections.reduce((sum, { tokens, blocks }) => sum + tokens + between + blocks.reduce((all, block) => all + block.tokens + between, 0), 0)

/** Whether what is folded stands above, where all of it is there. */
function isInOrder(blocks: readonly Block[]): boolean {
  const places = new Map(blocks.map(({ message }, at) => [message.id, at]))
  return blocks.every(({ message }, at) =>
    message.folded.every(({ parts }) => parts.every(({ home }) => home.every(id => (places.get(id) ?? -1) < at))),
  )
}

/** The messages that stand in any section. */
export const knownIn = (sections: readonly Section[]): ReadonlySet<MessageId> =>
  new Set(sections.flatMap(({ blocks }) => blocks.map(({ message }) => message.id)))

/** What a message takes beside nothing else, all lines put back that others say. */
export function aloneTokens(
  { message, tokens }: Block,
  known: ReadonlySet<MessageId>,
  { correction }: Pick<PackOptions, 'correction'>,
): number {
  return tokens + between + restsTokens(message, missingIn(message, nothingAbove(), known), correction)
}
