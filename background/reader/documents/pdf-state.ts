import { OPS } from 'unpdf/pdfjs'
import * as z from 'zod'
import type { Drawing } from './pdf-paint'
import {
  type Box,
  boxOf,
  isOutside,
  letterWidth,
  listOf,
  type Matrix,
  noText,
  overlap,
  type Text,
  textBox,
  times,
  unmoved,
} from './pdf-place'

/**
 * How a page draws at a place in its operators (ISO 32000-1 8.4). `fill`, `stroke`: colours, '' = not known. `alpha`, `strokeAlpha`: 1 = opaque. `blends`: what is painted may leave in
 * sight what is below it. `clip`: what is drawn outside of it is not seen; null = all of the page is. `ragged`: the clip is less than its box.
 */
export type State = {
  fill: string
  stroke: string
  mode: number
  alpha: number
  strokeAlpha: number
  blends: boolean
  matrix: Matrix
  clip: Box | null
  ragged: boolean
  text: Text
}

export const begin: State = {
  ...{ fill: '#000000', stroke: '#000000', mode: 0, alpha: 1, strokeAlpha: 1, blends: false },
  ...{ matrix: unmoved, clip: null, ragged: false, text: noText },
}

const WrittenMatrix = z.preprocess(listOf, z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]))
const WrittenBox = z.preprocess(listOf, z.tuple([z.number(), z.number(), z.number(), z.number()]))
const States = z.tuple([z.array(z.tuple([z.string(), z.unknown()]))])

export const first = (args: unknown): unknown => (Array.isArray(args) ? args[0] : undefined)

function moved(state: State, by: unknown): State {
  const matrix = WrittenMatrix.safeParse(by).data
  return matrix ? { ...state, matrix: times(state.matrix, matrix) } : state
}

/** A form shows nothing outside of its box (ISO 32000-1 8.10). */
function inForm(state: State, args: unknown): State {
  const [matrix, box] = Array.isArray(args) ? args : []
  const inside = moved(state, matrix)
  const bounds = WrittenBox.safeParse(box).data
  return bounds ? { ...inside, clip: overlap(inside.clip, boxOf(inside.matrix, bounds)) } : inside
}

/** What a path leaves in sight; what it has no box of, as before. */
export const clipped = (state: State, { around, rectangles }: Drawing): State => ({
  ...state,
  clip: overlap(state.clip, around),
  ragged: state.ragged || rectangles?.length !== 1,
})

function graphics(state: State, args: unknown): State {
  const said = new Map(States.safeParse(args).data?.[0])
  const alphaOf = (name: string, before: number): number => (said.has(name) ? Number(said.get(name)) : before)
  const mode = said.get('BM')
  const isMasked = said.has('SMask') && said.get('SMask') !== false
  const blends = isMasked || (mode === undefined ? state.blends : !/^(?:normal|source-over|compatible)$/i.test(String(mode)))
  return { ...state, alpha: alphaOf('ca', state.alpha), strokeAlpha: alphaOf('CA', state.strokeAlpha), blends }
}

/** What changes how text is drawn; any other operator leaves the state as it is. */
export const changes: ReadonlyMap<number, (state: State, args: unknown) => State> = new Map([
  [OPS.setFillRGBColor, (state: State, args: unknown) => ({ ...state, fill: String(first(args)) })],
  [OPS.setFillColorN, (state: State) => ({ ...state, fill: '' })],
  [OPS.setFillTransparent, (state: State) => ({ ...state, fill: '' })],
  [OPS.setStrokeRGBColor, (state: State, args: unknown) => ({ ...state, stroke: String(first(args)) })],
  [OPS.setStrokeColorN, (state: State) => ({ ...state, stroke: '' })],
  [OPS.setStrokeTransparent, (state: State) => ({ ...state, stroke: '' })],
  [OPS.setTextRenderingMode, (state: State, args: unknown) => ({ ...state, mode: Number(first(args)) })],
  [OPS.transform, (state: State, args: unknown) => moved(state, args)],
  [OPS.paintFormXObjectBegin, (state: State, args: unknown) => inForm(state, args)],
  // it stands on the page by itself
  [OPS.beginAnnotation, (_: State, args: unknown) => (Array.isArray(args) ? moved(moved(begin, args[2]), args[3]) : begin)],
  [OPS.setGState, graphics],
])

/** Less of a colour than this is not seen, and all but this hides what is below it. */
const leastAlpha = 0.05

/** The colours in which a letter is drawn, by its mode (ISO 32000-1 9.3.6): filled, drawn round, both, or not at all. */
export function inksOf({ mode, fill, stroke, alpha, strokeAlpha }: State): string[] {
  const inks: string[] = []
  if ([0, 2, 4, 6].includes(mode) && alpha >= leastAlpha) inks.push(fill)
  if ([1, 2, 5, 6].includes(mode) && strokeAlpha >= leastAlpha) inks.push(stroke)
  return inks
}

/** Letters narrower than this, in points a size, are lines. */
const narrowest = 1

/** Whether what is drawn in a text's line is out of the clip, or too narrow to be letters. */
export const isOut = ({ matrix, clip, text }: State): boolean =>
  (clip !== null && isOutside(textBox(matrix, text), clip)) || letterWidth(matrix, text) < narrowest

/** Whether what is filled shows any colour. */
export const paints = ({ alpha }: State): boolean => alpha >= leastAlpha

/** Whether what is painted, if it lets nothing through itself, hides what is below it. */
export const covers = ({ alpha, blends, ragged }: State): boolean => alpha > 1 - leastAlpha && !blends && !ragged

/** The same of what is filled. */
export const hides = (state: State): boolean => state.fill !== '' && covers(state)
