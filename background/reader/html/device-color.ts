/** Red, green and blue of 0..255. */
type Rgb = [number, number, number]

/** One channel of light, 0..1, as its sRGB value (CSS Color 4, 18). */
function fromLight(light: number): number {
  const part = Math.min(1, Math.max(0, light))
  return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)
}

function fromOklab(lightness: number, a: number, b: number): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    fromLight(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLight(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLight(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** From CIE Lab at white D50. */
function fromLab(lightness: number, a: number, b: number): Rgb {
  const middle = (lightness + 16) / 116
  const cube = (value: number): number => (value > 6 / 29 ? value ** 3 : (value - 16 / 116) / 7.787)
  const [x, y, z] = [0.96422 * cube(middle + a / 500), cube(middle), 0.82521 * cube(middle - b / 200)]
  return [
    fromLight(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
    fromLight(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
    fromLight(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
  ]
}

const grey = (white: number, black: number): number => (255 * white) / (white + black)

/** A pure hue with white and black mixed in. */
function fromHwb(hue: number, white: number, black: number): Rgb {
  if (white + black >= 1) return [grey(white, black), grey(white, black), grey(white, black)]
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12
    return 255 * ((0.5 - 0.5 * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * (1 - white - black) + white)
  }
  return [part(0), part(8), part(4)]
}

const round = (chroma: number, hue: number): [number, number] => {
  const angle = (hue * Math.PI) / 180
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

/** oklab(), oklch(), lab(), lch(), hwb() or color() by the name and the arguments, as sRGB; null where it is another or cannot be told. */
export function deviceColor(name: string, written: readonly string[]): Rgb | null {
  const values = name === 'color' ? written.slice(1) : written
  const at = (i: number, full: number): number => {
    const value = values[i] ?? ''
    if (value === 'none') return 0
    return value.endsWith('%') ? (Number.parseFloat(value) * full) / 100 : Number.parseFloat(value)
  }
  const color = colorOf(name, written[0] ?? '', at)
  return color?.every(Number.isFinite) ? color : null
}

function colorOf(name: string, space: string, at: (i: number, full: number) => number): Rgb | null {
  if (name === 'oklab') return fromOklab(at(0, 1), at(1, 0.4), at(2, 0.4))
  if (name === 'oklch') return fromOklab(at(0, 1), ...round(at(1, 0.4), at(2, 360)))
  if (name === 'lab') return fromLab(at(0, 100), at(1, 125), at(2, 125))
  if (name === 'lch') return fromLab(at(0, 100), ...round(at(1, 150), at(2, 360)))
  if (name === 'hwb') return fromHwb(at(0, 360), at(1, 100) / 100, at(2, 100) / 100)
  if (name !== 'color') return null
  if (space === 'srgb-linear') return [fromLight(at(0, 1)), fromLight(at(1, 1)), fromLight(at(2, 1))]
  // the wider spaces have the same white and black
  return /^(?:srgb|display-p3)$/.test(space) ? [255 * at(0, 1), 255 * at(1, 1), 255 * at(2, 1)] : null
}
