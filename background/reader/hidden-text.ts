import { limits } from './limits'
import { words } from './line'
import { hasDeed, talksToMachine } from './orders'
import type { Hidden } from './reading'

/** Longest text out of sight, in characters, that passes for a preheader or for what phones show. */
const preheaderLength = 200
/** Longest word for a button or an image, as layouts keep out of sight by the dozen. */
const labelLength = 30
const labelWords = 4
/** Longest mark by which a program knows its mail again. */
const markLength = 200
const markWords = 4

/**
 * A run of hidden text. `lead`: above it stands nothing but pictures and links, and few of them, or a quoted mail begins there: as with a preheader. `never`: what of it is
 * seen on no other screen either, if that is known. `side`: other mail programs show it, as a side of a multipart/alternative.
 */
export type HiddenRun = { text: string; lead: boolean; never?: string; side?: true }

/** What the visible text says, by its words and by three of them on end; `leads`: the text, and where its links lead. */
type Seen = { leads: string; words: ReadonlySet<string>; threes: ReadonlySet<string> }

const threesOf = (list: readonly string[]): string[] => list.slice(2).map((word, i) => `${list[i]} ${list[i + 1]} ${word}`)

function seenIn(text: string, urls: readonly string[]): Seen {
  const list = words(text)
  return { leads: [text, ...urls].join('\n'), words: new Set(list), threes: new Set(threesOf(list)) }
}

/** How many words the visible text does not have in the same order; layouts for phones repeat what wide screens show. */
function freshWords(list: readonly string[], { threes }: Seen): number {
  let fresh = 0
  let known = 0
  for (let i = 0; i < list.length; i++) {
    if (threes.has(`${list[i]} ${list[i + 1]} ${list[i + 2]}`)) known = 3
    if (known-- <= 0) fresh++
  }
  return fresh
}

const isKnown = (list: readonly string[], seen: Seen): boolean => list.filter(word => seen.words.has(word)).length >= list.length * 0.9

/** Whether a text adds no more than a word to what is in sight: "Read more", for a program that reads aloud, "about the new routes". */
const saysAgain = (list: readonly string[], fresh: number): boolean => list.length > labelWords && fresh <= 1

/** Mail addresses and places on the web, without what ends a sentence. */
const addresses = (text: string): string[] =>
  text
    .split(/[\s<>()[\]"',;!]+/)
    .filter(token => token.includes('@') || token.includes('://'))
    .map(token => (/[.:?]$/.test(token) ? token.slice(0, -1) : token))

/** Whether a text names an address that the page does not, and to which none of its links leads: where to send something, or where to go. */
const leadsAway = (text: string, seen: Seen): boolean => addresses(text).some(one => !seen.leads.includes(one))

/** Longest data of a program's own, in characters. */
const dataLength = 4000

/** What a page tells programs about itself (JSON-LD), which a sender may keep in an element that is not shown. */
function isData(text: string): boolean {
  if (text.length > dataLength || !/^[[{]/.test(text) || !text.includes('"@type"')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A code, no date and no sum: letters and digits mixed, or more digits than those have. */
const isCoded = (token: string): boolean => (token.length >= 6 && /\d/.test(token) && /[a-z_=#]/i.test(token)) || /\d{9}/.test(token)

/** A number of a ticket, a time, the name of a message: for programs, and no words to anybody. */
function isMark(text: string): boolean {
  if (text.length > markLength || hasDeed(text)) return false
  const tokens = text.split(/\s+/)
  return tokens.some(isCoded) && tokens.filter(token => !isCoded(token) && /\p{L}{2}/u.test(token)).length <= markWords
}

/** A letter of Chinese, Japanese or Korean says as much as three others. */
const widthOf = (text: string): number => text.replace(/[\u3040-\u9fff\uac00-\ud7af]/g, 'www').length

/** Whether a text is a word for a button or an image, as layouts have them. */
const isLabel = (text: string): boolean =>
  widthOf(text) <= labelLength && words(text).length <= labelWords && !/\d{3}/.test(text) && !hasDeed(text)

/** A label, or several of pictures and controls ("[image: next]", "[x]"), as those of a row of pictures that is turned over. */
const areLabels = (text: string): boolean => text.length <= preheaderLength && text.split(/\[(?:image: )?([^[\]]*)\]/).every(isLabel)

/** Characters of one part's hidden text that are weighed, at least so many a run; of what goes beyond, of a longer run, and of more runs than `limits.hiddenRuns`, nobody knows. */
const mostWeighed = 200_000
const leastWeighed = 100

function makeScales(): (text: string) => boolean {
  let left = mostWeighed
  return text => {
    left -= Math.max(text.length, leastWeighed)
    return left < 0 || talksToMachine(text)
  }
}

/** Whether there is a known reason for a text to stand out of sight. */
function hasReason({ text, lead, never, side }: HiddenRun, all: readonly string[], fresh: number, seen: Seen): boolean {
  if (side || isKnown(all, seen) || saysAgain(all, fresh)) return true
  if (never !== undefined && (isMark(text) || isData(text))) return true
  if (leadsAway(text, seen) || (text.length * fresh) / all.length > preheaderLength) return false
  // a preheader stands before something
  return (lead && seen.words.size > 0) || (never !== undefined && (isKnown(words(never), seen) || isMark(never) || areLabels(never)))
}

/**
 * Levels of the runs of hidden text of one part. Red is what talks to a machine, and what stands out of sight for no known reason; amber is a
 * short preheader, what visible text says too, what a phone or another mail program shows, a label, or a program's own mark. `urls`: where
 * the links in sight lead.
 */
export function judgeHidden(runs: readonly HiddenRun[], visibleText: string, urls: readonly string[] = []): Hidden[] {
  if (runs.length === 0) return []
  const seen = seenIn(visibleText, urls)
  const isOrder = makeScales()
  return runs.map((run, which) => {
    if (which >= limits.hiddenRuns || run.text.length > mostWeighed) return { text: run.text, level: 'red' }
    const all = words(run.text)
    const fresh = freshWords(all, seen)
    const harmless = fresh === 0 || (hasReason(run, all, fresh, seen) && !isOrder(run.text))
    return { text: run.text, level: harmless ? 'amber' : 'red' }
  })
}
