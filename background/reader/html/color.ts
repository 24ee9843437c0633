import { deviceColor } from './device-color'
import { namedColors } from './named-colors'

/** Red, green, blue of 0..255 and opacity of 0..1. */
export type Color = readonly [number, number, number, number]

const fromNumber = (rgb: number): Color => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 1]

function fromHex(digits: string): Color | null {
  const long = digits.length <= 4 ? [...digits].map(digit => digit + digit).join('') : digits
  if (long.length !== 6 && long.length !== 8) return null
  const [red, green, blue] = fromNumber(Number.parseInt(long.slice(0, 6), 16))
  return [red, green, blue, long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1]
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value))

/** Saturation and lightness, with their sign or without. */
const percent = (value: string): number => channel(value.endsWith('%') ? value : `${value}%`, 1)

const turns: Readonly<Record<string, number>> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 }
const hueOf = (value: string): number => channel(value, 360) * (turns[value.replace(/^[\d.+-]+/, '')] ?? 1)

function channel(value: string, full: number): number {
  if (value.startsWith('none')) return 0
  const number = Number.parseFloat(value)
  return value.endsWith('%') ? (number * full) / 100 : number
}

/** A CSS colour (hex, a function of CSS Color 4, a name, transparent); null where it cannot be told. */
export function parseColor(value: string): Color | null {
  const text = value.trim().toLowerCase()
  if (text.startsWith('#')) return /^#[0-9a-f]{3,8}$/.test(text) ? fromHex(text.slice(1)) : null
  if (text === 'transparent') return [0, 0, 0, 0]
  if (text.endsWith(')')) return fromCall(text)
  const known = Object.hasOwn(namedColors, text) ? namedColors[text] : undefined
  return known === undefined ? null : fromNumber(known)
}

function fromCall(text: string): Color | null {
  if (text.startsWith('color-mix(') || text.startsWith('light-dark(')) return fromParts(text)
  const [, name = '', written = ''] = /^(rgb|hsl|hwb|(?:ok)?lab|(?:ok)?lch|color)a?\(([^()]{1,80})\)$/.exec(text) ?? []
  // a relative colour (CSS Color 5, 4) whose parts are all given
  const parts = written
    .replace(/^from \S+ /, '')
    .split(/[\s,/]+/)
    .filter(Boolean)
  const [a = '', b = '', c = '', alpha = '1'] = parts
  const opacity = clamp(channel(alpha, 1), 1)
  if (name === 'hsl') return fromHsl(hueOf(a), clamp(percent(b), 1), clamp(percent(c), 1), opacity)
  if (name !== 'rgb') return name === '' ? null : fromDevice(name, parts)
  const color: Color = [clamp(channel(a, 255), 255), clamp(channel(b, 255), 255), clamp(channel(c, 255), 255), opacity]
  return color.some(Number.isNaN) ? null : color
}

/** light-dark() on a light page; color-mix() of two colours, mixed as they are (CSS Color 5, 2 and 3). */
function fromParts(text: string): Color | null {
  const parts = text
    .slice(text.indexOf('(') + 1, -1)
    .split(/,(?![^(]{0,60}\))/)
    .map(part => part.trim())
  if (text.startsWith('light')) return parseColor(parts[0] ?? '')
  const shares = parts.slice(1, 3).map(part => Number.parseFloat(/(?:^|\s)([\d.]{1,9})%/.exec(part)?.[1] ?? ''))
  const [one, other] = parts.slice(1, 3).map(part => parseColor(part.replace(/(?:^|\s)[\d.]{1,9}%/, '')))
  if (!one || !other) return null
  const [first = Number.NaN, second = Number.NaN] = shares
  const share = Number.isNaN(first) ? 1 - (Number.isNaN(second) ? 50 : second) / 100 : first / 100
  const at = (i: 0 | 1 | 2 | 3): number => mix(one[i], other[i], share)
  return [at(0), at(1), at(2), at(3)]
}

/** Colours of less contrast are as good as one. */
const nearlyOne = 1.1

/** The one opaque colour that all of a background's gradients are of, as good as; null where there are several, or a picture. `own`: of the text. */
export function gradientColor(image: string, own: Color): Color | null {
  if (image.includes('url(') || image.length > 1000) return null
  const found = image.match(/#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^()]{1,60}\)|[a-z]{3,20}/g) ?? []
  const [first, ...others] = found.map(word => (word === 'currentcolor' ? own : parseColor(word))).filter(color => color !== null)
  return first?.[3] === 1 && others.every(color => color[3] === 1 && contrast(color, first) < nearlyOne) ? first : null
}

function fromDevice(name: string, parts: readonly string[]): Color | null {
  const color = deviceColor(name, parts)
  const opacity = channel(parts[name === 'color' ? 4 : 3] ?? '1', 1)
  return color && !Number.isNaN(opacity) ? [...color, opacity] : null
}

function fromHsl(hue: number, saturation: number, lightness: number, opacity: number): Color | null {
  if ([hue, saturation, lightness, opacity].some(Number.isNaN)) return null
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [part(0), part(8), part(4), opacity]
}

const mix = (a: number, b: number, share: number): number => a * share + b * (1 - share)

/** Text colour as it is seen on its ground. */
export function over(color: Color, ground: Color): Color {
  const [red, green, blue, share] = color
  return share === 1 ? color : [mix(red, ground[0], share), mix(green, ground[1], share), mix(blue, ground[2], share), 1]
}

function linear(value: number): number {
  const part = value / 255
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const linears = Float64Array.from({ length: 256 }, (_, value) => linear(value))

/** Most colours are whole numbers, whose share of light is known. */
const light = (value: number): number => linears[value] ?? linear(value)

const luminance = ([red, green, blue]: Color): number => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)

/** Contrast ratio of two colours, 1 (equal) to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Color, b: Color): number {
  const one = luminance(a)
  const other = luminance(b)
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
