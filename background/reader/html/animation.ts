import type { Declarations } from './css'
import type { Get, Property } from './properties'
import { splitSelectors } from './selector'
import { isNumber, isTime, layersOf } from './value-kinds'
import { valueWords } from './value-parts'
import { wide } from './wide'

/** A moment of an animation, from 0 to 1 of its time, and what is declared for it (CSS Animations 1, 3). */
export type Frame = { at: number; declarations: Declarations }

/** What of an animation can matter: its ends, a frame in which text is seen and one in which it is not, and how much of its time it is seen. */
export type Motion = {
  first: Declarations | null
  last: Declarations | null
  shown: Declarations | null
  hidden: Declarations | null
  /** Shares of its time in which text is seen: for certain, and where what lies between two frames is half of each. */
  sure: number
  likely: number
}

/** `hides`: whether text of these declarations alone is out of sight. An end that is not written is what the element has without it. */
export function motionOf(written: readonly Frame[], hides: (declarations: Declarations) => boolean): Motion {
  const frames = written.toSorted((a, b) => a.at - b.at).map(frame => ({ ...frame, seen: !hides(frame.declarations) }))
  const ends = [0, 1].filter(end => !frames.some(({ at }) => at === end)).map(at => ({ at, seen: true }))
  const line = [...frames, ...ends].toSorted((a, b) => a.at - b.at)
  let sure = 0
  let likely = 0
  for (const [i, { at, seen }] of line.slice(1).entries()) {
    const before = line[i]
    const width = at - (before?.at ?? 0)
    if (seen && before?.seen) sure += width
    likely += (width * (Number(seen) + Number(before?.seen ?? false))) / 2
  }
  const at = (end: number): Declarations | null => frames.findLast(frame => frame.at === end)?.declarations ?? null
  return {
    first: at(0),
    last: at(1),
    shown: ends.length > 0 ? null : (frames.find(({ seen }) => seen)?.declarations ?? null),
    hidden: frames.find(({ seen }) => !seen)?.declarations ?? null,
    sure,
    likely,
  }
}

/** How an element takes an animation. Times in seconds. */
type Use = { name: string; seconds: number; delay: number; count: number; direction: string; fill: string; state: string; timing: string }

const plain: Use = { name: '', seconds: 0, delay: 0, count: 1, direction: 'normal', fill: 'none', state: 'running', timing: 'ease' }

/** How long a person waits for a text, in seconds. */
const patience = 10
/** The longest time, in seconds, in which a text may come and go and be seen for certain. */
const longestTurn = 60
/** Most animations of one element. */
const mostUses = 8

/** NaN where it is no time. */
const seconds = (value: string): number => {
  const [, number, unit] = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?)(m?s)$/.exec(value) ?? []
  return number === undefined ? Number.NaN : Number(number) / (unit === 'ms' ? 1000 : 1)
}

const countOf = (value: string): number => (value === 'infinite' ? Number.POSITIVE_INFINITY : Number(value))
const bare = (name: string): string => name.replace(/^(["'])(.*)\1$/, '$2')

/** What one word of the shorthand says, by its form (CSS Animations 1, 4.10). */
function addWord(use: Use, word: string, isTimed: boolean): void {
  if (/^[+\d.-][\d.e+-]{0,20}m?s$/.test(word)) use[isTimed ? 'delay' : 'seconds'] = seconds(word)
  else if (/^(?:infinite|[+\d.]+)$/.test(word)) use.count = countOf(word)
  else if (/^(?:normal|reverse|alternate|alternate-reverse)$/.test(word)) use.direction = word
  else if (/^(?:none|forwards|backwards|both)$/.test(word)) use.fill = word
  else if (/^(?:running|paused)$/.test(word)) use.state = word
  else if (isTiming(word)) use.timing = word
  // a time that is not worked out here
  else if (word.includes('(')) use.seconds = Number.NaN
  else use.name = bare(word)
}

/** Whether a word is the name of an animation. */
export const isAnimationName = (word: string): boolean =>
  /^(?:["'].*["']|-?[a-z_\u0080-\uffff][\w\u0080-\uffff-]*|--[\w-]+)$/.test(word) && !wide.test(word)

const timings = /^(?:linear|ease(?:-in)?(?:-out)?|step-(?:start|end))$|^(?:cubic-bezier|steps|linear)\(/
/** Whether a word is the course that an animation takes. */
export const isTiming = (word: string): boolean => timings.test(word)

/** Words of one animation, by kind and how many of it there may be; what comes first is tried first (CSS Animations 1, 4.10). */
const kinds: readonly (readonly [most: number, test: (word: string) => boolean])[] = [
  [2, isTime],
  [1, isTiming],
  [1, word => word === 'infinite' || (isNumber(word) && !word.startsWith('-'))],
  [1, word => /^(?:normal|reverse|alternate|alternate-reverse)$/.test(word)],
  [1, word => /^(?:none|forwards|backwards|both)$/.test(word)],
  [1, word => /^(?:running|paused)$/.test(word)],
  [1, isAnimationName],
]

function isOneAnimation(words: readonly string[]): boolean {
  const counts = kinds.map(() => 0)
  return words.every(word => {
    const at = kinds.findIndex(([most, test], i) => (counts[i] ?? 0) < most && test(word))
    counts[at] = (counts[at] ?? 0) + 1
    return at >= 0
  })
}

/** Whether a browser takes a value of the shorthand. */
export const isAnimation = (value: string): boolean => layersOf(value)?.every(isOneAnimation) === true

function readShorthand(piece: string): Use {
  const use = { ...plain }
  let isTimed = false
  for (const word of valueWords(piece)) {
    addWord(use, word, isTimed)
    isTimed ||= use.seconds !== 0 || seconds(word) === 0
  }
  return use
}

const longhands: readonly [Property, (use: Use, value: string) => void][] = [
  ['animation-name', (use, value) => Object.assign(use, { name: bare(value) })],
  ['animation-duration', (use, value) => Object.assign(use, { seconds: seconds(value) })],
  ['animation-delay', (use, value) => Object.assign(use, { delay: seconds(value) })],
  ['animation-iteration-count', (use, value) => Object.assign(use, { count: countOf(value) })],
  ['animation-direction', (use, value) => Object.assign(use, { direction: value })],
  ['animation-fill-mode', (use, value) => Object.assign(use, { fill: value })],
  ['animation-play-state', (use, value) => Object.assign(use, { state: value })],
  ['animation-timing-function', (use, value) => Object.assign(use, { timing: value })],
  // it goes on as the page is scrolled, not as time does
  ['animation-timeline', (use, value) => value !== 'auto' && Object.assign(use, { state: 'paused' })],
]

function usesOf(get: Get): Use[] {
  const whole = get('animation') === '' ? [] : splitSelectors(get('animation')).slice(0, mostUses).map(readShorthand)
  const lists = longhands.map(([name, set]) => ({ set, values: get(name) === '' ? [] : splitSelectors(get(name)) }))
  const count = lists[0]?.values.length || whole.length
  return Array.from({ length: Math.min(count, mostUses) }, (_, i) => {
    const use = { ...(whole[i % Math.max(1, whole.length)] ?? plain) }
    for (const { set, values } of lists) {
      const value = values[i % Math.max(1, values.length)]
      if (value !== undefined) set(use, value)
    }
    return use
  })
}

/** Whether a text that comes and goes is long enough in sight. */
function isInSight({ sure, likely }: Motion, { seconds: period, timing }: Use): boolean {
  const share = /^(?:step-|steps\(\s*1\b|cubic|linear\()/.test(timing) ? sure : likely
  return period <= longestTurn && (share >= 0.25 || share * period >= 1)
}

function lastOf({ first, last }: Motion, { direction, count }: Use): Declarations | null {
  const turns = direction.startsWith('alternate') ? Math.ceil(count) - 1 : 0
  return (turns % 2 === 1) !== direction.endsWith('reverse') ? first : last
}

const stopped = ({ state, seconds: period, delay, count }: Use): boolean => state !== 'running' || Number.isNaN(period + delay + count)

/** What an animation leaves an element with, or has it in for longer than a person waits; null: what it has without it. */
function stayingOf(motion: Motion, use: Use): Declarations | null {
  if (stopped(use) || use.delay > patience) return motion.hidden
  const isBrief = use.delay + use.seconds * use.count <= patience
  if (!isBrief && !isInSight(motion, use)) return motion.hidden
  if (use.count === Number.POSITIVE_INFINITY) return use.seconds > 0 ? motion.shown : null
  return /forwards|both/.test(use.fill) ? lastOf(motion, use) : null
}

/** Whether any animation is declared. */
export const isAnimated = (values: ReadonlyMap<string, string>): boolean => values.has('animation') || values.has('animation-name')

/** What the animations of an element leave it with, each over those before it. `motions`: by their names in lower case. */
export function stayingIn(get: Get, motions: ReadonlyMap<string, readonly Motion[]>): Declarations[] {
  return usesOf(get).flatMap(use => (motions.get(use.name) ?? []).map(motion => stayingOf(motion, use)).filter(found => found !== null))
}
