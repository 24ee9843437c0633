import { firstWhere } from '../first-where'
import type { Drawn, Look } from './pdf-looks'

type Told = Pick<Drawn, 'characters' | 'looks'>

/** First to last, or the other way round: where each character of a text stands at the earliest among those drawn; null where one is missing. */
function placesIn(text: readonly string[], drawn: readonly string[], step: 1 | -1): Int32Array | null {
  const places = new Int32Array(text.length)
  let at = step > 0 ? 0 : drawn.length - 1
  for (let i = step > 0 ? 0 : text.length - 1; i >= 0 && i < text.length; i += step) {
    while (at >= 0 && at < drawn.length && drawn[at] !== text[i]) at += step
    if (at < 0 || at >= drawn.length) return null
    places[i] = at
    at += step
  }
  return places
}

/** Where each character is drawn with a look, in order. */
function placesOf({ characters, looks }: Told, wanted: Look): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  characters.forEach((char, at) => {
    if (looks[at] !== wanted) return
    const known = places.get(char)
    if (known) known.push(at)
    else places.set(char, [at])
  })
  return places
}

/** Whether one of these places, in order, lies in [first, last]. */
function hasBetween(places: readonly number[] | undefined, first: number, last: number): boolean {
  if (!places) return false
  return (places[firstWhere(places.length, at => (places[at] ?? 0) >= first)] ?? Number.POSITIVE_INFINITY) <= last
}

/**
 * How each character of a page's text is drawn. pdf.js leaves out of the text what is drawn off the page; so a character may be any of
 * those drawn alike between the first and the last place it can have, and counts as the least seen of them. Where the text does not stand
 * among what is drawn, nobody can say which characters of the page are the undrawn ones: then all of them may be.
 */
export function looksOf(text: readonly string[], drawn: Told): readonly Look[] {
  if (text.length === drawn.characters.length) return drawn.looks
  const first = placesIn(text, drawn.characters, 1)
  const last = placesIn(text, drawn.characters, -1)
  if (!first || !last) return text.map(() => (drawn.looks.includes('unseen') ? 'unseen' : 'seen'))
  const [unseen, white] = [placesOf(drawn, 'unseen'), placesOf(drawn, 'white')]
  return text.map((char, i) => {
    const range = [first[i] ?? 0, last[i] ?? 0] as const
    if (hasBetween(unseen.get(char), ...range)) return 'unseen'
    return hasBetween(white.get(char), ...range) ? 'white' : 'seen'
  })
}
