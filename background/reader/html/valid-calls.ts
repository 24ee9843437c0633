import { isColor } from './valid-colors'
import { isPosition } from './valid-images'
import { callOf, isAngle, isLength, isNumber, isPlainLength, isPositive, isShare, isSize, layersOf, piecesOf } from './value-kinds'

type Test = (word: string) => boolean

/** The arguments of a function between its commas, each of one word; null where one has more. */
function argumentsOf(inner: string): string[] | null {
  const layers = layersOf(inner)
  return layers?.every(layer => layer.length === 1) ? layers.map(([word = '']) => word) : null
}

/** So many arguments, each of its kind. */
const takes =
  (least: number, ...tests: readonly Test[]): Test =>
  inner => {
    if (inner === '') return least === 0
    const words = argumentsOf(inner)
    return words !== null && words.length >= least && words.length <= tests.length && words.every((word, i) => tests[i]?.(word))
  }

const isAnyLength: Test = isLength

/** CSS Transforms 1 and 2, by the function's name. */
const transforms: ReadonlyMap<string, Test> = new Map([
  ['translate', takes(1, isAnyLength, isAnyLength)],
  ...['translatex', 'translatey'].map((name): [string, Test] => [name, takes(1, isAnyLength)]),
  ['translatez', takes(1, isPlainLength)],
  ['translate3d', takes(3, isAnyLength, isAnyLength, isPlainLength)],
  ['scale', takes(1, isShare, isShare)],
  ...['scalex', 'scaley', 'scalez'].map((name): [string, Test] => [name, takes(1, isShare)]),
  ['scale3d', takes(3, isShare, isShare, isShare)],
  ...['rotate', 'rotatex', 'rotatey', 'rotatez', 'skewx', 'skewy'].map((name): [string, Test] => [name, takes(1, isAngle)]),
  ['rotate3d', takes(4, isNumber, isNumber, isNumber, isAngle)],
  ['skew', takes(1, isAngle, isAngle)],
  ['matrix', takes(6, ...new Array<Test>(6).fill(isNumber))],
  ['matrix3d', takes(16, ...new Array<Test>(16).fill(isNumber))],
  ['perspective', takes(1, word => word === 'none' || isSize(word) || isNumber(word))],
])

/** `2px 2px 4px #000`, as a shadow is written (CSS Backgrounds 3, 6.1). */
export function isShadow(words: readonly string[], most: number, inset: boolean): boolean {
  const lengths = words.filter(isPlainLength)
  const colors = words.filter(isColor)
  const insets = inset ? words.filter(word => word === 'inset').length : 0
  const from = words.findIndex(isPlainLength)
  const isOnEnd = lengths.every((word, i) => words[from + i] === word)
  const isBlurred = !(lengths[2] ?? '').startsWith('-')
  return (
    lengths.length + colors.length + insets === words.length &&
    lengths.length >= 2 &&
    lengths.length <= most &&
    colors.length <= 1 &&
    insets <= 1 &&
    isOnEnd &&
    isBlurred
  )
}

/** Filter Effects 1, by the function's name. */
const filters: ReadonlyMap<string, Test> = new Map([
  ['blur', takes(0, word => isSize(word) && isPlainLength(word))],
  ...['brightness', 'contrast', 'grayscale', 'invert', 'opacity', 'saturate', 'sepia'].map((name): [string, Test] => [
    name,
    takes(0, isPositive(isShare)),
  ]),
  ['hue-rotate', takes(0, isAngle)],
  ['drop-shadow', (inner: string) => isShadow(piecesOf(inner) ?? [], 3, false)],
  ['url', () => true],
])

const isCalls =
  (known: ReadonlyMap<string, Test>): Test =>
  value =>
    value === 'none' ||
    (piecesOf(value)?.every(word => {
      const call = callOf(word)
      return call !== null && known.get(call.name)?.(call.inner) === true
    }) ??
      false)

/** Whether a browser takes a value for a transform, or a filter. */
export const isTransform = isCalls(transforms)
export const isFilter = isCalls(filters)

/** rect(), as `clip` has it (CSS 2.2, 11.1.2): all commas or none. */
export function isClip(value: string): boolean {
  const call = callOf(value)
  if (call?.name !== 'rect') return value === 'auto'
  const words = call.inner.includes(',') ? argumentsOf(call.inner) : piecesOf(call.inner)
  return words?.length === 4 && words.every(word => word === 'auto' || isPlainLength(word))
}

/** What stands before a word of an outline, and behind it. */
function parted(inner: string, word: string): [string[], string[] | null] {
  const words = piecesOf(inner) ?? ['']
  const at = words.indexOf(word)
  return at < 0 ? [words, null] : [words.slice(0, at), words.slice(at + 1)]
}

const isRound = (words: string[] | null): boolean =>
  words === null || (words.length > 0 && words.every(word => word === '/' || isSize(word)))
const isRadius: Test = word => /^(?:closest|farthest)-(?:side|corner)$/.test(word) || isSize(word)
const isFill: Test = word => word === 'nonzero' || word === 'evenodd'

function isRounded(inner: string, counts: readonly number[], test: Test): boolean {
  const [sides, radii] = parted(inner, 'round')
  return counts.includes(sides.length) && sides.every(test) && isRound(radii)
}

function isOval(inner: string, counts: readonly number[]): boolean {
  const [radii, at] = parted(inner, 'at')
  return counts.includes(radii.length) && radii.every(isRadius) && (at === null || isPosition(at))
}

function isPolygon(inner: string): boolean {
  const layers = layersOf(inner) ?? [[]]
  const points = isFill(layers[0]?.[0] ?? '') ? layers.slice(1) : layers
  return points.length > 0 && points.every(words => words.length === 2 && words.every(isLength))
}

const shapes: ReadonlyMap<string, Test> = new Map([
  ['inset', inner => isRounded(inner, [1, 2, 3, 4], isLength)],
  ['rect', inner => isRounded(inner, [4], word => word === 'auto' || isLength(word))],
  ['xywh', inner => isRounded(inner, [4], isLength)],
  ['circle', inner => isOval(inner, [0, 1])],
  ['ellipse', inner => isOval(inner, [0, 2])],
  ['polygon', isPolygon],
  ['path', inner => /^(?:(?:nonzero|evenodd)\s*,\s*)?(?:"[^"]*"|'[^']*')$/.test(inner)],
  ['shape', () => true],
  ['url', () => true],
])

/** Whether a browser takes a value for the outline to which an element is clipped (CSS Masking 1, 5.1). */
export function isClipPath(value: string): boolean {
  if (value === 'none') return true
  const words = piecesOf(value) ?? []
  const boxes = words.filter(word => /^(?:margin|border|padding|content|fill|stroke|view)-box$/.test(word))
  const others = words.filter(word => !boxes.includes(word))
  const call = callOf(others[0] ?? '')
  if (boxes.length > 1 || others.length > 1) return false
  return others.length === 0 ? boxes.length === 1 : call !== null && shapes.get(call.name)?.(call.inner) === true
}
