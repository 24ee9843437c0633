import { isClipped } from './clip'
import { isFlattened } from './flatten'
import { isRoomy, length, share } from './length'
import { isOutlined } from './outline'
import { clips } from './overflow'
import { type Declared, effect, type Get } from './properties'
import { isPlaced } from './shift'
import { type Around, isCutOff } from './shut'

const isRoom = (...sizes: readonly string[]): boolean => sizes.some(isRoomy)

/** What a box is as large as by its own declarations, in place of what it holds: down, or across. */
const standIn = (get: Get, at: 0 | 1): string => {
  const words = get('contain-intrinsic-size')
    .replace(/\bauto\b/g, '')
    .trim()
    .split(/\s+/)
  return get(at === 0 ? 'contain-intrinsic-width' : 'contain-intrinsic-height') || (words[at] ?? words[0] ?? '')
}

/** A box that is as large as if it were empty, and cuts off what is in it (CSS Containment 2, 3; 3, 3.1 and 3.2). */
function isContained(get: Get): boolean {
  const contain = `${get('contain')} ${get('container-type')}`
  if (contain === ' ' || !clips(get, /hidden|clip/)) return false
  if (/strict|(?:^|\s)size/.test(contain)) return !isRoom(get('height'), get('min-height'), standIn(get, 1))
  const isShrunk = /left|right|inline-/.test(get('float')) || /^inline-|^table/.test(get('display')) || isPlaced(get)
  return contain.includes('inline-size') && isShrunk && !isRoom(get('width'), get('min-width'), standIn(get, 0))
}

/** How an element looks: `size`: of its letters, in pixels; `tint`: the filters that it is seen through. */
type Looks = { size: number; tint: string }

/** Whether filters leave next to nothing of letters, or nothing that can be read. */
function isFiltered({ size, tint }: Looks): boolean {
  let opacity = 1
  let blur = 0
  for (const [, name, amount = ''] of tint.matchAll(/\b(opacity|blur)\(\s*([\d.]{1,9}(?:%|[a-z]{0,4}))/g)) {
    if (name === 'opacity') opacity *= share(amount)
    else blur = Math.hypot(blur, length(amount, size) ?? 0)
  }
  return opacity <= 0.05 || blur >= Math.min(6, Math.max(2, size * 0.4))
}

const maskWords =
  /^(?:none|repeat(?:-[xy])?|no-repeat|center|top|left|(?:border|padding|content)-box|no-clip|add|alpha|match-source|inherit|initial|unset|revert)$/
const gradients = /(?:-webkit-)?(?:repeating-)?(?:linear|radial|conic)-gradient\(([^()]{0,400})\)/g
/** What may be no opaque colour. */
const bare = /transparent|currentcolor|#(?:[0-9a-f]{4}|[0-9a-f]{8})\b/

/** Whether a mask may leave nothing: it is more than gradients of opaque colours over all of an element. */
function isMasked(get: Get): boolean {
  const mask = get('mask')
  if (mask === '' || mask === 'none') return false
  const plain = mask.replace(/rgb\(\s*\d{1,3}%?[\s,]{1,3}\d{1,3}%?[\s,]{1,3}\d{1,3}%?\s*\)/g, '#000')
  if ([...plain.matchAll(gradients)].some(([, stops = '']) => bare.test(stops))) return true
  const others = plain.replace(gradients, ' ').split(/[\s,]+/)
  if (!others.every(word => word === '' || maskWords.test(word))) return true
  return (
    !/^(?:|auto|cover|contain|100%(?: 100%| auto)?)$/.test(get('mask-size')) ||
    !/^(?:|0|0%|0 0|0% 0%|center|top|left|top left|left top)$/.test(get('mask-position')) ||
    !/^(?:|alpha|match-source)$/.test(get('mask-mode')) ||
    !/^(?:|add|source-over)$/.test(get('mask-composite'))
  )
}

/** Turned so that its back is seen, which is not drawn. */
function isTurnedAway(get: Get): boolean {
  if (get('backface-visibility') !== 'hidden') return false
  return /rotate(?:[xy]|3d)\(|scale(?:[xy]|3d)?\([^)]{0,60}-/.test(get('transform')) || /[xy]|\d \d/.test(get('rotate'))
}

/** What an element is laid out as: `cell`: part of a table, which grows; `boxless`: part of a line, which has no size of its own. */
export type Layout = { cell: boolean; boxless: boolean }

/** Whether this element's own declarations take it and all in it out of sight, where it stands aside. */
export function isGone({ get, effects }: Declared, looks: Looks, { cell, boxless }: Layout, around: Around): boolean {
  const display = get('display')
  if (display === 'none' || display.startsWith('table-column')) return true
  if (effects === 0) return false
  if ((effects & effect.veil) !== 0 && (isFiltered(looks) || isMasked(get) || (!boxless && isOutlined(get, looks.size)))) return true
  if ((effects & effect.shape) !== 0 && (isClipped(get) || (!boxless && (isFlattened(get) || isTurnedAway(get))))) return true
  return !boxless && (effects & effect.cut) !== 0 && isEmptied(get, cell, around)
}

const isEmptied = (get: Get, cell: boolean, around: Around): boolean =>
  get('content-visibility') === 'hidden' || isContained(get) || (!cell && isCutOff(get, around))
