import type { RsvpCase } from './builder'
import { germans } from './eighth-north-1'
import { dutch } from './eighth-north-2'
import { polish } from './eighth-north-3'
import { japanese, mixed } from './eighth-north-4'

/** Labelled by the rules of the shared set before any rule was run on them. */
export const eighthNorth: readonly RsvpCase[] = [...germans, ...dutch, ...polish, ...japanese, ...mixed]
