import type { RsvpCase } from './builder'
import { gatherings } from './eighth-english-1'
import { crowds } from './eighth-english-2'
import { numbers } from './eighth-english-3'
import { hands } from './eighth-english-4'

/** Labelled before the rules ran on it. */
export const eighthEnglish: readonly RsvpCase[] = [...gatherings, ...crowds, ...numbers, ...hands]
