import type { RsvpCase } from './builder'
import { dutch, germans } from './ninth-north-1'
import { mixed, others } from './ninth-north-2'

/** Labelled by the rules of the shared set before any rule was run on them; of the same difficulty as the eighth. */
export const ninthNorth: readonly RsvpCase[] = [...germans, ...dutch, ...others, ...mixed]
