/** The screen that a mail is taken to be read on, in CSS pixels: wider than a phone's, as Gmail's page is. */
const screen = { width: 1024, height: 768 }

const features: Readonly<Record<string, (value: string) => boolean>> = {
  'min-width': value => pixels(value) <= screen.width,
  'max-width': value => pixels(value) >= screen.width,
  'min-device-width': value => pixels(value) <= screen.width,
  'max-device-width': value => pixels(value) >= screen.width,
  'min-height': value => pixels(value) <= screen.height,
  'max-height': value => pixels(value) >= screen.height,
  orientation: value => value === 'landscape',
  'prefers-color-scheme': value => value === 'light',
  'prefers-reduced-motion': value => value === 'no-preference',
  hover: value => value === 'hover' || value === '',
  'any-hover': value => value === 'hover' || value === '',
  pointer: value => value === 'fine' || value === '',
  'any-pointer': value => value === 'fine' || value === '',
  'min-resolution': value => resolution(value) <= 1,
  'max-resolution': value => resolution(value) >= 1,
  '-webkit-min-device-pixel-ratio': value => resolution(value) <= 1,
  '-webkit-max-device-pixel-ratio': value => resolution(value) >= 1,
  scripting: value => value !== 'enabled',
  'forced-colors': value => value === 'none',
  'prefers-contrast': value => value === 'no-preference',
  color: value => value === '',
  width: value => value === '' || pixels(value) === screen.width,
  height: value => value === '' || pixels(value) === screen.height,
}

/** Dots of a pixel. */
const resolution = (value: string): number => Number.parseFloat(value) / (value.endsWith('dpi') ? 96 : 1)

const pixels = (value: string): number => Number.parseFloat(value) * (/r?em$/.test(value) ? 16 : 1)

/** "width >= 100px", "100px <= width < 600px" as their older forms (Media Queries Level 4, 2.4.3); a bound is taken as reached. */
function rangeForms(condition: string): string[] {
  const sides = condition.split(/(<=|>=|<|>|=)/, 5).map(side => side.trim())
  const at = sides.findIndex(side => side === 'width' || side === 'height')
  return sides.flatMap((sign, i) => {
    if (i % 2 === 0) return []
    const after = i > at
    const other = sides[after ? i + 1 : i - 1] ?? ''
    const bounds = sign === '=' ? ['min', 'max'] : sign.startsWith('>') === after ? ['min'] : ['max']
    return bounds.map(bound => `${bound}-${sides[at] ?? ''}:${other}`)
  })
}

function fits(test: string): boolean {
  if (/[<>=]/.test(test)) return rangeForms(test).every(fits)
  const [feature = '', value = ''] = test.split(':').map(side => side.trim())
  return Object.hasOwn(features, feature) && features[feature]?.(value) === true
}

/** One side of "and" or "or": a feature in brackets, or a condition in brackets of its own. */
function part(text: string, depth: number): boolean {
  const bare = text.trim()
  if (/^not\b/.test(bare)) return !part(bare.slice(3), depth)
  if (!bare.startsWith('(') || !bare.endsWith(')') || depth > 4) return false
  const inner = bare.slice(1, -1).trim()
  return /^(?:\(|not\b)/.test(inner) ? condition(inner, depth + 1) : fits(inner)
}

/** Conditions in brackets, joined by "and" or by "or" (Media Queries Level 4, 3). */
function condition(text: string, depth = 0): boolean {
  const joint = /\)\s*or\s*[(n]/.test(text) ? 'or' : 'and'
  const parts = apart(text, joint)
  return joint === 'or' ? parts.some(one => part(one, depth)) : parts.every(one => part(one, depth))
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
 * Whether a media query list holds on a wide light screen (Media Queries Level 4, 2). What is not known does not hold.
 */
export function mediaHolds(list: string): boolean {
  return list
    .toLowerCase()
    .split(',')
    .some(query => {
      const text = query.trim()
      if (text === '') return list.trim() === ''
      const [, prefix = '', type, rest = ''] = /^(?:(not|only) )?\s*([a-z-]+)(?:\s+and\b(.*))?$/.exec(text) ?? []
      if (type === undefined || type === 'not') return condition(text)
      const holds = /^(?:all|screen)$/.test(type) && (rest === '' || condition(rest.trim()))
      return prefix === 'not' ? !holds : holds
    })
}
