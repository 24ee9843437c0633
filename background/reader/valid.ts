import { isAnimation } from './animation'
import { isColor } from './color'
import { isSubstituted } from './untold'

/** Values that every property takes (CSS Cascade 4, 7). */
const wide = /^(?:inherit|initial|unset|revert|revert-layer)$/

const sizes = /^[+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?(?:[a-z]{1,5}|%)$|^[+-]?0+(?:\.0*)?$|^\.0+$|^(?:-webkit-)?[a-z-]{3,20}\(/
const lengths =
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?(?:[a-z]{1,5}|%)$|^[+-]?0+(?:\.0*)?$|^[+-]?\.0+$|^(?:-webkit-)?[a-z-]{3,20}\(/
const numbers = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?%?$|^[a-z-]{3,20}\(/
const boxes = /^(?:auto|none|(?:-webkit-)?(?:min|max|fit)-content|-webkit-fill-available|stretch|contain|intrinsic|min-intrinsic)$/

const display =
  /^(?:none|contents|(?:(?:block|inline|run-in)\s+)?(?:flow|flow-root|table|flex|grid|ruby|math)|block|inline|inline-block|inline-(?:table|flex|grid)|table-(?:row|cell|column|caption|row-group|header-group|footer-group|column-group)|(?:block\s+|inline\s+|flow\s+)*list-item|-webkit-(?:inline-)?(?:box|flex)|ruby-(?:text|base)|math|(?:block|inline)\s+(?:flex|grid|table|flow-root|ruby|math)|grid-lanes|inline-grid-lanes)$/

const either =
  (...patterns: readonly RegExp[]): ((value: string) => boolean) =>
  value =>
    patterns.some(pattern => pattern.test(value))

const box = either(sizes, boxes)
const offset = either(lengths, /^auto$/)
const overflow = either(/^(?:visible|hidden|clip|scroll|auto|overlay)(?:\s+(?:visible|hidden|clip|scroll|auto|overlay))?$/)

const rules: Readonly<Record<string, (value: string) => boolean>> = {
  display: either(display),
  visibility: either(/^(?:visible|hidden|collapse)$/),
  'content-visibility': either(/^(?:visible|hidden|auto)$/),
  opacity: either(numbers),
  zoom: either(numbers, /^(?:normal|reset|document)$/),
  'font-size': either(sizes, /^(?:xx?-small|small|medium|large|xx?-large|xxx-large|smaller|larger|math|-webkit-xxx-large)$/),
  'line-height': either(sizes, /^\+?(?:\d+(?:\.\d*)?|\.\d+)$/, /^normal$/),
  color: isColor,
  '-webkit-text-fill-color': isColor,
  'background-color': isColor,
  overflow,
  'overflow-x': overflow,
  'overflow-y': overflow,
  position: either(/^(?:static|relative|absolute|fixed|(?:-webkit-)?sticky)$/),
  'white-space': either(/^[a-z -]{3,40}$/),
  animation: isAnimation,
  'text-indent': either(lengths, /^[^ ]+ /),
}
for (const name of ['height', 'width', 'max-height', 'max-width', 'min-height', 'min-width', 'block-size', 'inline-size'])
  Object.assign(rules, { [name]: box })
for (const name of ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'margin-right']) Object.assign(rules, { [name]: offset })

/** Whether a browser takes this value (lower case) for this property; one that it does not take leaves the value before it as it was. */
export function isValid(name: string, value: string): boolean {
  if (value === '') return false
  return wide.test(value) || value.includes('var(') || isSubstituted(value) || !Object.hasOwn(rules, name) || rules[name]?.(value) === true
}
