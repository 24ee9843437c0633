import { isAnimation, isAnimationName, isTiming } from './animation'
import { isSubstituted } from './untold'
import { isClip, isClipPath, isFilter, isShadow, isTransform } from './valid-calls'
import { isColor } from './valid-colors'
import { isFont, isLeading, isSizeName } from './valid-font'
import { isBackground, isImage, isMask, isPictureSize, isPosition, isRepeat } from './valid-images'
import { isAlignment, isAlignments, isBasisSize, isFlex, isRatio, isTracks } from './valid-layout'
import { isAngle, isLength, isNumber, isPlainLength, isPositive, isShare, isSize, isTime, isWhole, layersOf, piecesOf } from './value-kinds'

import { wide } from './wide'

type Test = (word: string) => boolean

const display =
  /^(?:none|contents|(?:(?:block|inline|run-in)\s+)?(?:flow|flow-root|table|flex|grid|ruby|math)|(?:flow|flow-root|table|flex|grid|ruby|math)\s+(?:block|inline)|block|inline|inline-block|inline-(?:table|flex|grid)|table-(?:row|cell|column|caption|row-group|header-group|footer-group|column-group)|(?:block\s+|inline\s+|flow\s+|flow-root\s+)*list-item|list-item(?:\s+(?:block|inline|flow|flow-root))+|-webkit-(?:inline-)?(?:box|flex)|ruby-(?:text|base)|math|grid-lanes|inline-grid-lanes)$/

const one =
  (...names: readonly (string | Test)[]): Test =>
  value =>
    names.some(name => (typeof name === 'string' ? name === value : name(value)))

const named = (names: string): Test => {
  const all = new Set(names.split(' '))
  return value => all.has(value)
}

/** So many words, each of its kind. */
const few =
  (most: number, test: Test): Test =>
  value => {
    const words = piecesOf(value)
    return words !== null && words.length > 0 && words.length <= most && words.every(test)
  }

/** Parts between commas. */
const list =
  (test: (words: readonly string[]) => boolean): Test =>
  value =>
    layersOf(value)?.every(test) === true
const each = (test: Test): Test => list(words => words.length === 1 && test(words[0] ?? ''))

const byContent =
  'min-content max-content fit-content -webkit-fill-available -webkit-fit-content -webkit-min-content -webkit-max-content stretch intrinsic min-intrinsic'
const box = one(isSize, named(`auto ${byContent}`))
const most = one(isSize, named(`none ${byContent}`))
const offset = one('auto', isLength)
const flows = named('visible hidden clip scroll auto overlay')
const stroke = one(named('thin medium thick'), isPositive(isPlainLength))
const spaces = named('normal pre nowrap pre-wrap pre-line break-spaces')
const collapses = named('collapse preserve preserve-breaks preserve-spaces break-spaces')

/** Words in any order, each of them once. */
const apiece =
  (...tests: readonly Test[]): Test =>
  value => {
    const words = piecesOf(value) ?? []
    const isOf = tests.map(test => words.filter(test).length)
    return words.length > 0 && isOf.every(count => count <= 1) && words.every(word => tests.some(test => test(word)))
  }

const rotates: Test = value => {
  const words = piecesOf(value) ?? []
  const axes = words.filter(word => !isAngle(word) || isNumber(word))
  const angles = words.length - axes.length
  return (
    value === 'none' ||
    (angles === 1 &&
      (axes.length === 0 || (axes.length === 1 && /^[xyz]$/.test(axes[0] ?? '')) || (axes.length === 3 && axes.every(isNumber))))
  )
}

const shadows: Test = one(
  'none',
  list(words => isShadow(words, 4, true)),
)
const blends = named(
  'normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light difference exclusion hue saturation color luminosity plus-lighter plus-darker',
)

/** By property, whether a value (lower case) is one of it. */
const rules: Readonly<Record<string, Test>> = {
  display: value => display.test(value),
  visibility: named('visible hidden collapse'),
  'content-visibility': named('visible hidden auto'),
  opacity: isShare,
  zoom: one(isPositive(isShare), named('normal reset document')),
  color: isColor,
  '-webkit-text-fill-color': isColor,
  font: isFont,
  'font-size': one(isSizeName, isSize),
  'font-size-adjust': one(
    'none',
    apiece(one('from-font', isPositive(isNumber)), named('ex-height cap-height ch-width ic-width ic-height')),
  ),
  'line-height': isLeading,
  'letter-spacing': one('normal', isLength),
  'word-spacing': one('normal', isLength),
  'text-indent': value => apiece(isLength, named('hanging'), named('each-line'))(value) && /\d|\(/.test(value),
  'white-space': one(spaces, apiece(collapses, named('wrap nowrap'))),
  background: isBackground,
  'background-color': isColor,
  'background-image': each(isImage),
  'background-position': list(isPosition),
  'background-size': list(isPictureSize),
  'background-repeat': list(isRepeat),
  'background-clip': each(named('border-box padding-box content-box text border-area')),
  overflow: few(2, flows),
  'overflow-x': flows,
  'overflow-y': flows,
  clip: isClip,
  'clip-path': isClipPath,
  mask: isMask,
  'mask-size': list(isPictureSize),
  'mask-position': list(words => words.length !== 3 && isPosition(words)),
  'mask-mode': each(named('alpha luminance match-source')),
  'mask-composite': each(
    named(
      'add subtract intersect exclude clear copy source-over source-in source-out source-atop destination-over destination-in destination-out destination-atop xor plus-lighter',
    ),
  ),
  transform: isTransform,
  'transform-origin': few(3, one(isLength, named('left right top bottom center'))),
  translate: one('none', value => few(3, isLength)(value) && isPlainLength(piecesOf(value)?.[2] ?? '0')),
  scale: one('none', few(3, isShare)),
  rotate: rotates,
  filter: isFilter,
  'backdrop-filter': isFilter,
  contain: one(named('none strict content'), apiece(named('size inline-size'), named('layout'), named('style'), named('paint'))),
  'container-type': apiece(named('normal size inline-size'), named('scroll-state')),
  'paint-order': one('normal', apiece(named('fill'), named('stroke'), named('markers'))),
  order: isWhole,
  'unicode-bidi': named('normal embed isolate bidi-override isolate-override plaintext'),
  direction: named('ltr rtl'),
  'outline-offset': isPlainLength,
  'offset-path': value => (piecesOf(value) ?? []).some(word => isClipPath(word) || word.startsWith('ray(')),
  float: named('none left right inline-start inline-end'),
  margin: few(4, offset),
  padding: few(4, isSize),
  position: named('static relative absolute fixed sticky -webkit-sticky'),
  inset: few(4, offset),
  'z-index': one('auto', isWhole),
  'mix-blend-mode': blends,
  'backface-visibility': named('visible hidden'),
  'box-shadow': shadows,
  'text-shadow': one(
    'none',
    list(words => isShadow(words, 3, false)),
  ),
  '-webkit-text-security': named('none disc circle square'),
  '-webkit-text-stroke': apiece(stroke, isColor),
  '-webkit-text-stroke-width': stroke,
  '-webkit-text-stroke-color': isColor,
  '-webkit-line-clamp': one('none', value => isWhole(value) && !/^[-+]?0*$|^-/.test(value)),
  '-webkit-box-orient': named('horizontal vertical inline-axis block-axis'),
  'box-sizing': named('content-box border-box'),
  'aspect-ratio': isRatio,
  flex: isFlex,
  'flex-grow': isPositive(isNumber),
  'flex-shrink': isPositive(isNumber),
  'flex-basis': isBasisSize,
  'flex-direction': named('row row-reverse column column-reverse'),
  'text-wrap': apiece(named('wrap nowrap'), named('auto balance stable pretty')),
  columns: apiece(one('auto', isWhole), one('auto', isSize)),
  'flex-wrap': named('nowrap wrap wrap-reverse'),
  'flex-flow': apiece(named('row row-reverse column column-reverse'), named('nowrap wrap wrap-reverse')),
  'place-items': isAlignments,
  'place-self': isAlignments,
  all: () => false,
  animation: isAnimation,
  'animation-name': each(isAnimationName),
  'animation-timing-function': each(isTiming),
  'animation-timeline': each(one(named('auto none'), value => /^--[\w-]+$|^(?:scroll|view)\(/.test(value))),
  'animation-duration': each(one('auto', isPositive(isTime))),
  'animation-delay': each(isTime),
  'animation-iteration-count': each(one('infinite', isPositive(isNumber))),
  'animation-direction': each(named('normal reverse alternate alternate-reverse')),
  'animation-fill-mode': each(named('none forwards backwards both')),
  'animation-play-state': each(named('running paused')),
}
for (const name of ['height', 'width', 'min-height', 'min-width']) Object.assign(rules, { [name]: box })
for (const name of ['max-height', 'max-width']) Object.assign(rules, { [name]: most })
for (const name of ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'margin-right']) Object.assign(rules, { [name]: offset })
for (const name of ['align-items', 'align-self', 'justify-items', 'justify-self']) Object.assign(rules, { [name]: isAlignment })
for (const name of ['grid', 'grid-template', 'grid-template-rows', 'grid-template-columns', 'grid-auto-rows', 'grid-auto-columns'])
  Object.assign(rules, { [name]: isTracks })
for (const name of ['padding-left', 'padding-top', 'padding-bottom']) Object.assign(rules, { [name]: isSize })

/** Whether a browser takes this value (lower case) for this property; one that it does not take leaves the value before it as it was. */
export function isValid(name: string, value: string): boolean {
  // an empty custom property stands for nothing, which is a value (CSS Custom Properties 1, 2)
  if (value === '') return name.startsWith('--')
  return wide.test(value) || value.includes('var(') || isSubstituted(value) || !Object.hasOwn(rules, name) || rules[name]?.(value) === true
}
