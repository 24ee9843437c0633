import { callOf, isNumber, isPositive, isSize, piecesOf } from './value-kinds'

type Test = (word: string) => boolean

const byContent = new Set('auto content min-content max-content fit-content -webkit-fill-available stretch'.split(' '))
const isBasis: Test = word => isSize(word) || byContent.has(word)
const isShare: Test = isPositive(isNumber)

/** How an item of a flexible box grows and shrinks, and from what size (CSS Flexbox 1, 7.1). */
export function isFlex(value: string): boolean {
  if (value === 'none') return true
  const words = piecesOf(value) ?? []
  const shares = words.filter(isShare)
  const sizes = words.filter(word => !isShare(word))
  return words.length > 0 && (shares.length < 3 || words[2] === '0') && shares.length <= 3 && sizes.length <= 1 && sizes.every(isBasis)
}

/** Words of which a list of a grid's tracks, or of its tracks and areas, is made (CSS Grid 2, 7.2 to 7.8). */
const isTrackWord: Test = word =>
  isBasis(word) ||
  /^(?:\+?[\d.]{1,12}fr|none|subgrid|masonry|auto-flow|dense|\/|,|"[^"]*"|'[^']*')$/.test(word) ||
  /^(?:minmax|repeat|fit-content)$/.test(callOf(word)?.name ?? '')

export const isTracks: Test = value => {
  const words = piecesOf(value.replace(/\[[^\]]{0,200}\]/g, ' ')) ?? []
  return words.length > 0 && words.every(isTrackWord)
}

const alignment =
  /^(?:(?:safe|unsafe|first|last|legacy)\s+)?(?:auto|normal|stretch|baseline|center|start|end|self-start|self-end|flex-start|flex-end|left|right|anchor-center|legacy)$/

/** One place of an item in its row or column, or two (CSS Box Alignment 3). */
export const isAlignment: Test = value => alignment.test(value)
export const isAlignments: Test = value => value.split(/\s+/, 4).every(isAlignment)

export const isBasisSize: Test = isBasis

/** CSS Sizing 4, 5.1. */
export const isRatio: Test = value => /^(?:auto\s*)?(?:\+?[\d.]{1,12}(?:\s*\/\s*\+?[\d.]{1,12})?)?(?:\s*auto)?$/.test(value)
