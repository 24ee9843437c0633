import type { MessageId } from '../../shared/mail'
import type { Block, Section } from './sections'
import type { Correction } from './tokens'
import { type Rest, restsOf, restTokens } from './unfold'

/** What joins two texts takes at most. */
export const between = 2

/**
 * A choice of messages, of which it is known at any time what they take as one text: with the heads of their sections, and with the folded
 * lines that must be put back, as none of the chosen above says them.
 */
export type Basket = {
  /** `brief`: of the lines that must be put back, only those that are near its own. */
  put(id: MessageId, brief?: boolean): void
  /** Only where everything still is within so many tokens with it, or with it in brief. */
  putIfFits(id: MessageId, budget: number): void
  /** Takes it out again. */
  take(id: MessageId): void
  has(id: MessageId): boolean
  isBrief(id: MessageId): boolean
  /** What all of it takes. */
  tokens(): number
}

/** A folded line of the message at `at`, and how many of the messages that say its words are missing above it. */
type Line = { at: number; key: string; missing: number; near: boolean }
type Place = { block: Block; section: Section; lines: Line[] }

/**
 * `all`: the messages in the order of the text; `at`: where each stands in it; `saidBy`: the lines that are folded because of the message at
 * a place; `sizes`: tokens of a line that is put back, by its key.
 */
export type Places = { all: Place[]; at: Map<MessageId, number>; saidBy: Map<number, Line[]>; sizes: Map<string, number> }

/** An empty basket, which counts the missing in the lines of these places: they are for one basket only. */
export function openBasket({ all, at: places, saidBy, sizes }: Places): Basket {
  const held = new Set<number>()
  const brief = new Set<number>()
  const isShown = ({ at, near }: Line): boolean => near || !brief.has(at)
  const heads = onceEach((section: Section) => section.tokens + between)
  const putBack = onceEach((key: string) => sizes.get(key) ?? 0)
  let sum = 0
  /** One more (1) or one less (-1) of the messages that say a line is there. */
  const count = (line: Line, by: 1 | -1): void => {
    const wasThere = line.missing === 0
    line.missing -= by
    if (held.has(line.at) && isShown(line) && wasThere !== (line.missing === 0)) putBack.change(line.key, wasThere ? 1 : -1)
  }
  const change = (id: MessageId, by: 1 | -1, isBrief = false): void => {
    const at = places.get(id) ?? -1
    const place = all[at]
    if (!place || held.has(at) === by > 0) return
    if (isBrief) brief.add(at)
    sum += by * (place.block.tokens + between)
    heads.change(place.section, by)
    if (by > 0) held.add(at)
    for (const { key } of place.lines.filter(line => line.missing > 0 && isShown(line))) putBack.change(key, by)
    for (const line of saidBy.get(at) ?? []) count(line, by)
    if (by > 0) return
    held.delete(at)
    brief.delete(at)
  }
  const tokens = (): number => sum + heads.sum() + putBack.sum()
  return {
    put: (id, isBrief) => change(id, 1, isBrief),
    putIfFits(id, budget) {
      if (held.has(places.get(id) ?? -1)) return
      for (const isBrief of [false, true]) {
        change(id, 1, isBrief)
        if (tokens() <= budget) return
        change(id, -1)
      }
    },
    take: id => change(id, -1),
    has: id => held.has(places.get(id) ?? -1),
    isBrief: id => brief.has(places.get(id) ?? -1),
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

/** Where the messages of these sections and their folded lines stand, none of them chosen yet. */
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

/** A line of the message at `at`, under those above that say its words; one that stands below, or nowhere, stays missing for ever. */
function lineOf({ at: places, saidBy }: Places, at: number, { key, home, near }: Rest): Line {
  const known = home.flatMap(id => places.get(id) ?? [])
  const line = { at, key, near, missing: known.length }
  for (const place of known) {
    if (place >= at) continue
    const lines = saidBy.get(place) ?? []
    lines.push(line)
    saidBy.set(place, lines)
  }
  return line
}
