import type { RsvpCase } from './builder'
import { answers } from './sixth-answers'
import { calendars } from './sixth-calendars'
import { moves } from './sixth-moves'
import { tongues } from './sixth-tongues'

/** Labelled before the rules ran on it. */
export const sixth: readonly RsvpCase[] = [...answers, ...moves, ...calendars, ...tongues]
