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
  hover: value => value === 'hover',
  color: value => value === '',
}

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

function fits(condition: string): boolean {
  if (/[<>=]/.test(condition)) return rangeForms(condition).every(fits)
  const [feature = '', value = ''] = condition.split(':').map(side => side.trim())
  return Object.hasOwn(features, feature) && features[feature]?.(value) === true
}

/**
 * Whether a media query list holds on a wide light screen (Media Queries Level 4, 2). What is not known does not hold, and neither do
 * forms that only old programs read ("screen and (-webkit-min-device-pixel-ratio:0)").
 */
export function mediaHolds(list: string): boolean {
  return list
    .toLowerCase()
    .split(',')
    .some(query => {
      const parts = query.trim().split(/\sand\s|\sand(?=\()/)
      return parts.every(part => {
        const text = part.trim()
        if (text.startsWith('(')) return text.endsWith(')') && fits(text.slice(1, -1))
        return /^(only )?(all|screen)$/.test(text) || text === ''
      })
    })
}
