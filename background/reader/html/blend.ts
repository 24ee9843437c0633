import type { Color } from './color'

/** An element that is mixed with what it stands on, and the next one around it of which that is true (Compositing 1, 5). */
export type Blend = { mode: string; backdrop: Color | null; around: Blend | null; depth: number }

/** Most elements one in another that are mixed, and worked out. */
const deepest = 8

type Mix = (source: number, back: number) => number

const screen: Mix = (source, back) => source + back - source * back
const hard: Mix = (source, back) => (source <= 0.5 ? 2 * source * back : screen(2 * source - 1, back))
const curve = (back: number): number => (back <= 0.25 ? ((16 * back - 12) * back + 4) * back : Math.sqrt(back))
/** Of these only the lightness counts here, which is the ground's. */
const kept: Mix = (_, back) => back

/** By mode, of one channel from 0 to 1 (Compositing 1, 9.1). */
const mixes: ReadonlyMap<string, Mix> = new Map<string, Mix>([
  ['multiply', (source, back) => source * back],
  ['screen', screen],
  ['darken', Math.min],
  ['lighten', Math.max],
  ['difference', (source, back) => Math.abs(source - back)],
  ['exclusion', (source, back) => source + back - 2 * source * back],
  ['color-dodge', (source, back) => (back === 0 ? 0 : source >= 1 ? 1 : Math.min(1, back / (1 - source)))],
  ['color-burn', (source, back) => (back >= 1 ? 1 : source <= 0 ? 0 : 1 - Math.min(1, (1 - back) / source))],
  ['hard-light', hard],
  ['overlay', (source, back) => hard(back, source)],
  [
    'soft-light',
    (source, back) => (source <= 0.5 ? back - (1 - 2 * source) * back * (1 - back) : back + (2 * source - 1) * (curve(back) - back)),
  ],
  ['plus-lighter', (source, back) => Math.min(1, source + back)],
  ['plus-darker', (source, back) => Math.max(0, source + back - 1)],
  ['hue', kept],
  ['saturation', kept],
  ['color', kept],
])

/** An element's own mode over what it stands on, before those around it. */
export const blendOf = (mode: string, backdrop: Color | null, around: Blend | null): Blend | null =>
  mixes.has(mode) ? { mode, backdrop, around, depth: (around?.depth ?? 0) + 1 } : around

function mixed(color: Color, mix: Mix, backdrop: Color): Color {
  const [red, green, blue] = color.map((value, i) => mix(value / 255, (backdrop[i] ?? 0) / 255) * 255)
  return [red ?? 0, green ?? 0, blue ?? 0, 1]
}

/** Two opaque colours, of text and of what it stands on, as they are seen; null where they are mixed with what is not known. */
export function blended(text: Color, ground: Color, blend: Blend | null): readonly [Color, Color] | null {
  let [color, below] = [text, ground]
  // what is too much to work out is in doubt
  if (blend && blend.depth > deepest) return [ground, ground]
  for (let one = blend; one; one = one.around) {
    const mix = mixes.get(one.mode)
    if (!mix) continue
    if (one.backdrop === null) return null
    color = mixed(color, mix, one.backdrop)
    // what stands on no ground of its own stands on that of the page
    if (below !== one.backdrop) below = mixed(below, mix, one.backdrop)
  }
  return [color, below]
}
