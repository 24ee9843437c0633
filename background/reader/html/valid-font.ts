import { isAngle, isNumber, isSize, layersOf, piecesOf } from './value-kinds'
import { wide } from './wide'

/** Sizes by their names (CSS Fonts 4, 2.5). */
export const isSizeName = (word: string): boolean =>
  /^(?:xx?-small|small|medium|large|xx?-large|xxx-large|smaller|larger|math|-webkit-xxx-large)$/.test(word)

const isFontSize = (word: string): boolean => isSizeName(word) || isSize(word)
export const isLeading = (word: string): boolean => word === 'normal' || isSize(word) || (isNumber(word) && !word.startsWith('-'))

const system = /^(?:caption|icon|menu|message-box|small-caption|status-bar|-webkit-(?:mini-control|small-control|control))$/
const looks =
  /^(?:normal|italic|oblique|small-caps|bold|bolder|lighter|(?:ultra|extra|semi)-(?:condensed|expanded)|condensed|expanded|\+?(?:[1-9]\d{0,2}|1000)(?:\.\d+)?)$/

const isName = (word: string): boolean => /^-?(?:[a-z_\u0080-\uffff]|-[\w\u0080-\uffff-])[\w\u0080-\uffff-]*$/.test(word)
const isString = (word: string): boolean => /^(?:"[^"]*"|'[^']*')$/.test(word)
const isFamily = (words: readonly string[]): boolean =>
  words.length === 1 ? isString(words[0] ?? '') || (isName(words[0] ?? '') && !wide.test(words[0] ?? '')) : words.every(isName)

/** How many words stand before the size. */
function looksIn(words: readonly string[]): number {
  let at = 0
  while (looks.test(words[at] ?? '') || (words[at - 1] === 'oblique' && isAngle(words[at] ?? '') && words[at] !== '0')) at++
  return at
}

/** Whether a browser takes a value for `font`: a size and a family it has at least (CSS Fonts 4, 2.7). */
export function isFont(value: string): boolean {
  if (system.test(value)) return true
  const words = piecesOf(value) ?? []
  const at = looksIn(words)
  if (at > 5 || !isFontSize(words[at] ?? '')) return false
  const isLed = words[at + 1] === '/'
  if (isLed && !isLeading(words[at + 2] ?? '')) return false
  return layersOf(words.slice(at + (isLed ? 3 : 1)).join(' '))?.every(isFamily) === true
}
