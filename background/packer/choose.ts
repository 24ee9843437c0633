import type { MessageId } from '../../shared/mail'
import { byRelevance } from './relevance'
import type { Block, Section } from './sections'

/** What joins two texts takes at most. */
export const between = 2

/** Of a budget, what stays free where mail is chosen: room for what later questions put behind it. */
const kept = 0.05

/**
 * So many tokens of the mail that has most to do with a question are shown whatever was shown before: little enough that the cached prefix
 * is worth it, in a small window enough to answer by.
 */
const needed = (budget: number): number => Math.min(budget / 2, Math.max(budget * 0.03, 4000))

type Options = { budget: number; question: string; before?: readonly MessageId[]; shown?: readonly MessageId[] | undefined }

/**
 * The messages to leave out so that the rest fits; none where everything does. What was shown before stays, from its beginning, so that the
 * provider's cached prefix holds; what has most to do with the question goes behind it, and takes the place of the last of it where there
 * is no room. Then what has most to do with the question, as far as the budget reaches.
 */
export function overBudget(
  sections: readonly Section[],
  { budget, question, before = [], shown = before }: Options,
): ReadonlySet<MessageId> {
  const blocks = sections.flatMap(section => section.blocks)
  const sizes = new Map(blocks.map(({ message, tokens }) => [message.id, tokens + between]))
  const all = openBasket(sections, sizes)
  for (const { message } of blocks) all.put(message.id)
  if (all.tokens() <= budget) return new Set()
  const ranked = byRelevance(
    blocks.map(block => block.message),
    question,
  ).map(({ id }) => id)
  const chosen = openBasket(sections, sizes)
  const here = shown.filter(id => sizes.has(id))
  for (const id of here) chosen.put(id)
  const first = here.length > 0 ? firstOf(ranked, sizes, needed(budget)) : new Set<MessageId>()
  for (const id of first) chosen.put(id)
  for (const id of here.toReversed()) if (chosen.tokens() > budget && !first.has(id)) chosen.take(id)
  for (const id of ranked) chosen.putIfFits(id, budget * (1 - kept))
  return new Set(ranked.filter(id => !chosen.has(id)))
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

/** Messages with the heads of their sections, and what they take together. */
type Basket = {
  put(id: MessageId): void
  putIfFits(id: MessageId, budget: number): void
  take(id: MessageId): void
  has(id: MessageId): boolean
  tokens(): number
}

function openBasket(sections: readonly Section[], sizes: ReadonlyMap<MessageId, number>): Basket {
  const sectionOf = new Map(sections.flatMap(section => section.blocks.map(({ message }: Block) => [message.id, section] as const)))
  const held = new Set<MessageId>()
  const open = new Map<Section, number>()
  let sum = 0
  const change = (id: MessageId, by: 1 | -1): void => {
    const section = sectionOf.get(id)
    if (!section || held.has(id) === by > 0) return
    const count = (open.get(section) ?? 0) + by
    const head = (by > 0 ? count === 1 : count === 0) ? section.tokens + between : 0
    open.set(section, count)
    sum += by * ((sizes.get(id) ?? 0) + head)
    if (by > 0) held.add(id)
    else held.delete(id)
  }
  return {
    put: id => change(id, 1),
    putIfFits(id, budget) {
      if (held.has(id)) return
      change(id, 1)
      if (sum > budget) change(id, -1)
    },
    take: id => change(id, -1),
    has: id => held.has(id),
    tokens: () => sum,
  }
}
