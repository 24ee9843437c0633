import { namedColors } from './named-colors'
import { callOf, isAngle, isNumber, isShare, kindOf, layersOf, piecesOf } from './value-kinds'

const system = new Set(
  (
    'accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext ' +
    'linktext mark marktext selecteditem selecteditemtext visitedtext activeborder activecaption appworkspace background buttonhighlight ' +
    'buttonshadow captiontext inactiveborder inactivecaption inactivecaptiontext infobackground infotext menu menutext scrollbar threeddarkshadow ' +
    'threedface threedhighlight threedlightshadow threedshadow window windowframe windowtext currentcolor transparent'
  ).split(' '),
)

/** Whether a word is a colour of the system's, which differ from one to another. */
export const isSystemColor = (word: string): boolean => system.has(word)

const isHue = (word: string): boolean => word === 'none' || isNumber(word) || isAngle(word)
const isChannel = (word: string): boolean => word === 'none' || isShare(word)

/** With commas (CSS Color 4, 4.1): all channels of rgb() alike, of hsl() shares. */
function isLegacy(name: string, layers: readonly string[][]): boolean {
  const words = layers.map(layer => (layer.length === 1 ? (layer[0] ?? '') : ''))
  const [a = '', b = '', c = '', alpha = '1'] = words
  if (words.length < 3 || words.length > 4 || !isShare(alpha)) return false
  if (/^hsla?$/.test(name)) return (isNumber(a) || isAngle(a)) && kindOf(b) === 'percent' && kindOf(c) === 'percent'
  return /^rgba?$/.test(name) && isShare(a) && kindOf(a) === kindOf(b) && kindOf(b) === kindOf(c)
}

/** Without: three channels, and behind a slash the opacity. */
function isModern(name: string, pieces: readonly string[]): boolean {
  const words = name === 'color' ? pieces.slice(1) : pieces
  const [a = '', b = '', c = '', slash, alpha = '1'] = words
  if (words.length !== 3 && (words.length !== 5 || slash !== '/')) return false
  if (!isChannel(alpha)) return false
  if (/^(?:hsla?|hwb)$/.test(name)) return isHue(a) && isChannel(b) && isChannel(c)
  return isChannel(a) && isChannel(b) && (/^(?:ok)?lch$/.test(name) ? isHue(c) : isChannel(c))
}

const plainCalls = /^(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color)$/

function isCall(word: string): boolean {
  const call = callOf(word)
  if (!call) return false
  const { name, inner } = call
  if (/^(?:color-mix|light-dark)$/.test(name)) return (layersOf(inner) ?? []).length === (name === 'light-dark' ? 2 : 3)
  if (name === 'contrast-color') return inner !== ''
  if (!plainCalls.test(name)) return false
  if (inner.startsWith('from ')) return true
  if (
    name === 'color' &&
    !/^(?:srgb(?:-linear)?|display-p3(?:-linear)?|a98-rgb|prophoto-rgb|rec2020|xyz(?:-d50|-d65)?|--[\w-]+)\s/.test(inner)
  )
    return false
  return inner.includes(',') ? isLegacy(name, layersOf(inner) ?? []) : isModern(name, piecesOf(inner) ?? [])
}

/** Chromium takes the first of several that begin so, and end in a bracket. */
const several = /^(?:rgb|hsl)a?\([^()]{1,80}\).{0,300}\)$/

/** Whether a browser takes a word (lower case) for a colour, whose value may not be known here (CSS Color 4 and 5). Without the # digits are none, as Gmail shows mail in a page of its own, whatever its doctype. */
export const isColor = (word: string): boolean =>
  /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(word) ||
  Object.hasOwn(namedColors, word) ||
  system.has(word) ||
  /^-webkit-(?:link|activelink|focus-ring-color|text)$/.test(word) ||
  several.test(word) ||
  isCall(word)
