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

/** Text colour as it is seen on its ground. */
export function over(color: Color, ground: Color): Color {
  const mix = (a: number, b: number): number => a * color[3] + b * (1 - color[3])
  return [mix(color[0], ground[0]), mix(color[1], ground[1]), mix(color[2], ground[2]), 1]
}

function luminance(color: Color): number {
  const linear = (value: number): number => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2])
}

/** Contrast ratio of two colours, 1 (equal) to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Color, b: Color): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
