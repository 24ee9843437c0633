import { calculate, isCalculated } from './calculate'

/** `width`, `height` in CSS pixels; `dots` of each of them; `fine`: it has a mouse, which can hover. */
export type Screen = { width: number; height: number; dots: number; fine: boolean; dark: boolean }

/** The screen that a mail is taken to be read on: wider than a phone's, as Gmail's page is. */
export const desk: Screen = { width: 1024, height: 768, dots: 1, fine: true, dark: false }

/** What a mail may show to others, who read it by night in their hand. */
export const phone: Screen = { width: 390, height: 844, dots: 3, fine: false, dark: true }

const features: Readonly<Record<string, (value: string, screen: Screen) => boolean>> = {
  'min-width': (value, { width }) => pixels(value) <= width,
  'max-width': (value, { width }) => pixels(value) >= width,
  'min-device-width': (value, { width }) => pixels(value) <= width,
  'max-device-width': (value, { width }) => pixels(value) >= width,
  'min-height': (value, { height }) => pixels(value) <= height,
  'max-height': (value, { height }) => pixels(value) >= height,
  orientation: (value, { width, height }) => value === (width > height ? 'landscape' : 'portrait'),
  'prefers-color-scheme': (value, { dark }) => value === (dark ? 'dark' : 'light'),
  'prefers-reduced-motion': value => value === 'no-preference',
  hover: (value, { fine }) => value === (fine ? 'hover' : 'none') || (fine && value === ''),
  'any-hover': (value, { fine }) => value === (fine ? 'hover' : 'none') || (fine && value === ''),
  pointer: (value, { fine }) => value === (fine ? 'fine' : 'coarse') || value === '',
  'any-pointer': (value, { fine }) => value === (fine ? 'fine' : 'coarse') || value === '',
  'min-resolution': (value, { dots }) => resolution(value) <= dots,
  'max-resolution': (value, { dots }) => resolution(value) >= dots,
  '-webkit-min-device-pixel-ratio': (value, { dots }) => resolution(value) <= dots,
  '-webkit-max-device-pixel-ratio': (value, { dots }) => resolution(value) >= dots,
  update: value => value === 'fast' || value === '',
  'display-mode': value => value === 'browser',
  'overflow-block': value => value === 'scroll' || value === '',
  'overflow-inline': value => value === 'scroll' || value === '',
  grid: value => value === '0',
  monochrome: value => value === '0',
  'aspect-ratio': (value, { width, height }) => ratio(value) === width / height,
  'min-aspect-ratio': (value, { width, height }) => ratio(value) <= width / height,
  'max-aspect-ratio': (value, { width, height }) => ratio(value) >= width / height,
  scripting: value => value !== 'enabled',
  'forced-colors': value => value === 'none',
  'prefers-contrast': value => value === 'no-preference',
  color: value => value === '',
  width: (value, { width }) => value === '' || pixels(value) === width,
  height: (value, { height }) => value === '' || pixels(value) === height,
}

/** A number and its unit; an old hack for one browser ("0\\0") is none. */
const amount = /^[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?[a-z]*$/

/** NaN, which no bound holds for, where it is none. */
const numberOf = (value: string): number => (amount.test(value) ? Number.parseFloat(value) : Number.NaN)

/** Dots of a pixel. */
const resolution = (value: string): number => numberOf(value) / (value.endsWith('dpi') ? 96 : 1)

const pixels = (value: string): number =>
  isCalculated(value) ? (calculate(value, 16) ?? Number.NaN) : numberOf(value) * (/r?em$/.test(value) ? 16 : 1)

/** How many times wider than high ("16/9"). */
function ratio(value: string): number {
  const [wide = '', high = '1'] = value.split('/').map(side => side.trim())
  return numberOf(wide) / numberOf(high)
}

/** "width >= 100px", "100px <= width < 600px" as their older forms (Media Queries Level 4, 2.4.3); a bound is taken as reached. */
function rangeForms(condition: string): string[] {
  const sides = condition.split(/(<=|>=|<|>|=)/, 5).map(side => side.trim())
  const at = sides.findIndex(side => /^(?:width|height|aspect-ratio)$/.test(side))
  return sides.flatMap((sign, i) => {
    if (i % 2 === 0) return []
    const after = i > at
    const other = sides[after ? i + 1 : i - 1] ?? ''
    const bounds = sign === '=' ? ['min', 'max'] : sign.startsWith('>') === after ? ['min'] : ['max']
    return bounds.map(bound => `${bound}-${sides[at] ?? ''}:${other}`)
  })
}

/** null: nobody can tell. */
type Truth = boolean | null

const not = (one: Truth): Truth => (one === null ? null : !one)

/** Whether all of these hold, or one of them (Media Queries Level 4, 3.1). */
export const joined = (parts: readonly Truth[], joint: 'and' | 'or'): Truth => {
  const decides = joint === 'or'
  if (parts.includes(decides)) return decides
  return parts.includes(null) ? null : !decides
}

/** Features of other browsers, which Chromium knows nothing of. */
const foreign = /^(?:-(?:ms|moz|o|apple|khtml)-|(?:min|max)-+(?:moz|o)-|mso|yahoo)/

function fits(test: string, screen: Screen): Truth {
  if (/[<>=]/.test(test))
    return /(?:^|[<>=]) *(?:width|height|aspect-ratio) *(?:$|[<>=])/.test(test)
      ? joined(
          rangeForms(test).map(one => fits(one, screen)),
          'and',
        )
      : null
  const [feature = '', value = ''] = test.split(':').map(side => side.trim())
  if (foreign.test(feature)) return false
  // a value that cannot be worked out
  if (!Object.hasOwn(features, feature) || (value.includes('(') && !isCalculated(value))) return null
  return features[feature]?.(value, screen) === true
}

/** One side of "and" or "or": a feature in brackets, or a condition in brackets of its own. */
function part(text: string, screen: Screen, depth: number): Truth {
  const bare = text.trim()
  if (/^not\b/.test(bare)) return not(part(bare.slice(3), screen, depth))
  if (depth > 4) return null
  if (!bare.startsWith('(') || !bare.endsWith(')')) return false
  const inner = bare.slice(1, -1).trim()
  return /^(?:\(|not\b)/.test(inner) ? condition(inner, screen, depth + 1) : fits(inner, screen)
}

/** Conditions in brackets, joined by "and" or by "or" (Media Queries Level 4, 3). */
function condition(text: string, screen: Screen, depth = 0): Truth {
  const joint = /\)\s*or\s*[(n]/.test(text) ? 'or' : 'and'
  return joined(
    apart(text, joint).map(one => part(one, screen, depth)),
    joint,
  )
}

/** Pieces between a word that stands outside brackets. */
function apart(text: string, word: string): string[] {
  const out = ['']
  let depth = 0
  for (const piece of text.split(/([()]|\b(?:and|or)\b)/)) {
    if (piece === '(') depth++
    else if (piece === ')') depth--
    if (piece === word && depth === 0) out.push('')
    else out.push((out.pop() ?? '') + piece)
  }
  return out
}

/**
 * Whether a media query list holds on a screen, if none is given a wide light one (Media Queries Level 4, 2). null: it asks for what is not
 * known here.
 */
export function mediaHolds(list: string, screen: Screen = desk): Truth {
  const queries = list.toLowerCase().split(',')
  return joined(
    queries.map(query => queryHolds(query.trim(), list, screen)),
    'or',
  )
}

function queryHolds(text: string, list: string, screen: Screen): Truth {
  if (text === '') return list.trim() === ''
  const [, prefix = '', type, rest = ''] = /^(?:(not|only) )?\s*([a-z-]+)(?:\s+and\b(.*))?$/.exec(text) ?? []
  if (type === undefined || type === 'not') return condition(text, screen)
  const holds = /^(?:all|screen)$/.test(type) && (rest === '' || condition(rest.trim(), screen))
  return prefix === 'not' ? not(holds) : holds
}
