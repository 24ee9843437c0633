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

function channel(value: string, full: number): number {
  const number = Number.parseFloat(value)
  return value.endsWith('%') ? (number * full) / 100 : number
}

/** A CSS colour (hex, a function of CSS Color 4, a name, transparent); null where it cannot be told. */
export function parseColor(value: string): Color | null {
  const text = value.trim().toLowerCase()
  const hex = /^#?([0-9a-f]{3,8})$/.exec(text)
  if (hex?.[1] && (text.startsWith('#') || hex[1].length === 6)) return fromHex(hex[1])
  if (text === 'transparent') return [0, 0, 0, 0]
  const call = /^(rgb|hsl|hwb|(?:ok)?lab|(?:ok)?lch|color)a?\(([^()]{1,60})\)$/.exec(text)
  if (call) {
    const [name = '', written = ''] = call.slice(1)
    const parts = written.split(/[\s,/]+/).filter(Boolean)
    const [a = '', b = '', c = '', alpha = '1'] = parts
    const opacity = channel(alpha, 1)
    if (name !== 'rgb' && name !== 'hsl') return fromDevice(name, parts)
    if (call[1] === 'hsl') return fromHsl(channel(a, 360), channel(b, 1), channel(c, 1), opacity)
    const color: Color = [channel(a, 255), channel(b, 255), channel(c, 255), opacity]
    return color.some(Number.isNaN) ? null : color
  }
  const known = Object.hasOwn(namedColors, text) ? namedColors[text] : undefined
  return known === undefined ? null : fromNumber(known)
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
