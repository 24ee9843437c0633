import type { MessageId } from '../../shared/mail'
import type { Block, Section } from './sections'
import type { Correction } from './tokens'
import { type Rest, restsOf, restTokens } from './unfold'

/** What joins two texts takes at most. */
export const between = 2

/** Messages with the heads of their sections, and what they take together, with the folded lines that must be put back among them. */
export type Basket = {
  put(id: MessageId): void
  putIfFits(id: MessageId, budget: number): void
  take(id: MessageId): void
  has(id: MessageId): boolean
  tokens(): number
}

/** A folded line of the message at `at`, and how many of the messages that say its words are missing above it. */
type Line = { at: number; key: string; missing: number }
type Place = { block: Block; section: Section; lines: Line[] }

/** The messages in the order of the text, where each stands, which lines fold because of it, and what each line takes. */
export type Places = { all: Place[]; at: Map<MessageId, number>; saidBy: Map<number, Line[]>; sizes: Map<string, number> }

export function openBasket({ all, at: places, saidBy, sizes }: Places): Basket {
  const held = new Set<number>()
  const heads = onceEach((section: Section) => section.tokens + between)
  const back = onceEach((key: string) => sizes.get(key) ?? 0)
  let sum = 0
  const turn = (line: Line, by: 1 | -1): void => {
    const wasThere = line.missing === 0
    line.missing -= by
    if (held.has(line.at) && wasThere !== (line.missing === 0)) back.change(line.key, wasThere ? 1 : -1)
  }
  const change = (id: MessageId, by: 1 | -1): void => {
    const at = places.get(id) ?? -1
    const place = all[at]
    if (!place || held.has(at) === by > 0) return
    sum += by * (place.block.tokens + between)
    heads.change(place.section, by)
    if (by > 0) held.add(at)
    for (const { key } of place.lines.filter(({ missing }) => missing > 0)) back.change(key, by)
    for (const line of saidBy.get(at) ?? []) turn(line, by)
    if (by < 0) held.delete(at)
  }
  const tokens = (): number => sum + heads.sum() + back.sum()
  return {
    put: id => change(id, 1),
    putIfFits(id, budget) {
      if (held.has(places.get(id) ?? -1)) return
      change(id, 1)
      if (tokens() > budget) change(id, -1)
    },
    take: id => change(id, -1),
    has: id => held.has(places.get(id) ?? -1),
    tokens,
  }
}

/** What things take together that are there once, however often they are needed. */
function onceEach<T>(sizeOf: (thing: T) => number): { change(thing: T, by: 1 | -1): void; sum(): number } {
  const counts = new Map<T, number>()
  let sum = 0
  return {
    change(thing, by) {
      const count = (counts.get(thing) ?? 0) + by
      counts.set(thing, count)
      if (by > 0 ? count === 1 : count === 0) sum += by * sizeOf(thing)
    },
    sum: () => sum,
  }
}

/** An open basket writes in them: they are for one. */
export function placesOf(sections: readonly Section[], correction: Correction | undefined): Places {
  const all = sections.flatMap(section => section.blocks.map((block): Place => ({ section, block, lines: [] })))
  const at = new Map(all.map(({ block }, place) => [block.message.id, place]))
  const places: Places = { all, at, saidBy: new Map(), sizes: new Map() }
  for (const [place, { block, lines }] of all.entries()) {
    for (const rest of restsOf(block.message)) {
      const size = restTokens(block.message, rest, correction)
      places.sizes.set(rest.key, Math.max(size, places.sizes.get(rest.key) ?? 0))
      lines.push(lineOf(places, place, rest))
    }
  }
  return places
}

/** Messages that stand below the line, or nowhere, say its words too late or never. */
function lineOf({ at: places, saidBy }: Places, at: number, { key, home }: Rest): Line {
  const known = home.flatMap(id => places.get(id) ?? [])
  const line = { at, key, missing: known.length }
  for (const place of known) {
    if (place >= at) continue
    const lines = saidBy.get(place) ?? []
    lines.push(line)
    saidBy.set(place, lines)
  }
  return line
}
