import type { RsvpCase } from './builder'
import { eighthEnglish } from './eighth-english'
import { eighthNorth } from './eighth-north'
import { eighthSouth } from './eighth-south'

/** By people who had not seen the rules. */
export const eighth: readonly RsvpCase[] = [...eighthEnglish, ...eighthNorth, ...eighthSouth]
