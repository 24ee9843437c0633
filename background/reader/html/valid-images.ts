import { isColor } from './valid-colors'
import { callOf, isAngle, isLength, isSize, layersOf } from './value-kinds'

const isAcross = (word: string): boolean => word === 'left' || word === 'right'
const isDown = (word: string): boolean => word === 'top' || word === 'bottom'

/** A word of a place by what it is: across, down, center, or a length; "x" where it is none. */
const placeSign = (word: string): string =>
  isAcross(word) ? 'a' : isDown(word) ? 'd' : word === 'center' ? 'c' : isLength(word) ? 'l' : 'x'

/** A place in a box (CSS Backgrounds 3, 2.6). */
export const isPosition = (words: readonly string[]): boolean =>
  words.length <= 4 && /^(?:[adcl]|[acl][dcl]|[dc][ac]|(?:al?|c)(?:dl?|c)|(?:dl?|c)(?:al?|c))$/.test(words.map(placeSign).join(''))

/** The size of a picture. */
export const isPictureSize = (words: readonly string[]): boolean =>
  words.length === 1 && /^(?:cover|contain)$/.test(words[0] ?? '')
    ? true
    : words.length > 0 && words.length <= 2 && words.every(word => word === 'auto' || isSize(word))

/** A colour and where it stands, or a hint between two. */
function isStop(words: readonly string[]): boolean {
  const places = words.filter(word => isLength(word) || isAngle(word))
  const colors = words.filter(isColor)
  if (places.length + colors.length !== words.length) return false
  return colors.length === 1 ? places.length <= 2 : colors.length === 0 && places.length === 1
}

const isLine = (words: readonly string[]): boolean =>
  (words.length === 1 && isAngle(words[0] ?? '')) ||
  (words[0] === 'to' && words.length <= 3 && words.length > 1 && words.slice(1).every(word => isAcross(word) || isDown(word)))

/** Whether what stands in the brackets of a gradient may be one. */
function isGradient(name: string, inner: string): boolean {
  const [first = [], ...others] = layersOf(inner) ?? []
  if (!others.every(isStop)) return false
  if (isStop(first)) return others.length > 0 || !name.startsWith('-')
  if (others.length === 0) return false
  // what else stands in front of the colours is of too many kinds
  return name.startsWith('-') || !/linear/.test(name) || isLine(first.filter((word, i) => !(word === 'in' || first[i - 1] === 'in')))
}

/** Whether a word is a picture or a gradient. */
export function isImage(word: string): boolean {
  const call = callOf(word)
  if (!call) return word === 'none'
  const { name, inner } = call
  if (/^(?:repeating-)?(?:linear|radial|conic)-gradient$|^-webkit-(?:repeating-)?(?:linear|radial)-gradient$/.test(name))
    return isGradient(name, inner)
  return /^(?:url|src|image|(?:-webkit-)?(?:image-set|cross-fade|gradient)|element|paint)$/.test(name)
}

const repeats = /^(?:repeat|no-repeat|space|round)$/

/** How a picture is repeated. */
export const isRepeat = (words: readonly string[]): boolean =>
  words.length === 1
    ? /^repeat-[xy]$/.test(words[0] ?? '') || repeats.test(words[0] ?? '')
    : words.length === 2 && words.every(word => repeats.test(word))

/** Which words a mask has that a background has not. */
const ofMask = /^(?:add|subtract|intersect|exclude|alpha|luminance|match-source|no-clip|(?:border|padding|content|fill|stroke|view)-box)$/
const boxes = /^(?:(?:border|padding|content)-box|text|border-area)$/

type Count = readonly [test: (word: string) => boolean, most: number]
const pictures: Count = [isImage, 1]
const maskWords: readonly Count[] = [pictures, [word => ofMask.test(word), 5]]
const groundWords: readonly Count[] = [pictures, [word => boxes.test(word), 2], [word => /^(?:scroll|fixed|local)$/.test(word), 1]]
const color: Count = [isColor, 1]

/** A layer's place and size, and its other words. */
type Layer = { place: string[]; size: string[]; rest: string[] }

const isPlace = (word: string | undefined): boolean => word !== undefined && placeSign(word) !== 'x'
const isPictureLength = (word: string | undefined): boolean => word !== undefined && (/^(?:auto|cover|contain)$/.test(word) || isSize(word))

function layerOf(words: readonly string[]): Layer {
  const slash = words.indexOf('/')
  let from = slash < 0 ? words.findIndex(isPlace) : slash
  if (from < 0) return { place: [], size: [], rest: [...words] }
  let to = from
  while (slash < 0 && isPlace(words[to])) to++
  while (slash >= 0 && isPlace(words[from - 1])) from--
  const begin = slash < 0 ? to : slash + 1
  let end = begin
  while (slash >= 0 && end < begin + 2 && isPictureLength(words[end])) end++
  return { place: words.slice(from, to), size: words.slice(begin, end), rest: [...words.slice(0, from), ...words.slice(end)] }
}

/** One layer of a background or a mask (CSS Backgrounds 3, 2.10; CSS Masking 1, 6.11). */
function isLayer(words: readonly string[], counts: readonly Count[]): boolean {
  const { place, size, rest } = layerOf(words)
  const isPut = place.length > 0 ? isPosition(place) : !words.includes('/')
  if (!isPut || (words.includes('/') && !isPictureSize(size))) return false
  const repeated = rest.filter(word => isRepeat([word]))
  if (repeated.length > 0 && !isRepeat(repeated)) return false
  const others = rest.filter(word => !isRepeat([word]))
  return others.every(word => counts.some(([test]) => test(word))) && counts.every(([test, most]) => others.filter(test).length <= most)
}

/** Whether a browser takes these for a background, of which the last layer alone has a colour. */
export function isBackground(value: string): boolean {
  const layers = layersOf(value)
  return layers?.every((words, i) => isLayer(words, i === layers.length - 1 ? [...groundWords, color] : groundWords)) === true
}

/** Whether a browser takes these for a mask. */
export const isMask = (value: string): boolean => layersOf(value)?.every(words => isLayer(words, maskWords)) === true
