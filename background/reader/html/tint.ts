import type { Color } from './color'
import { share } from './length'

const change: Readonly<Record<string, (value: number, amount: number) => number>> = {
  invert: (value, amount) => value * (1 - amount) + (255 - value) * amount,
  brightness: (value, amount) => value * amount,
  contrast: (value, amount) => (value - 127.5) * amount + 127.5,
}

/** A colour as it is seen through those filters that make it another (Filter Effects 1, 9). */
export function tinted(color: Color, filter: string): Color {
  if (filter === '') return color
  let [red, green, blue] = color
  for (const [, name = '', amount = ''] of filter.matchAll(/(invert|brightness|contrast)\(\s*([\d.]{0,9}%?)\s*\)/g)) {
    const one = (value: number): number => Math.min(255, Math.max(0, change[name]?.(value, amount === '' ? 1 : share(amount)) ?? value))
    ;[red, green, blue] = [one(red), one(green), one(blue)]
  }
  return [red, green, blue, color[3]]
}
