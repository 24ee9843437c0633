import type { RsvpCase } from './builder'
import { ninthEnglish } from './ninth-english'
import { ninthNorth } from './ninth-north'
import { ninthSouth } from './ninth-south'

/** By those who wrote the eighth. */
export const ninth: readonly RsvpCase[] = [...ninthEnglish, ...ninthNorth, ...ninthSouth]
