import type { RsvpCase } from './builder'
import { romance } from './ninth-south-1'
import { english } from './ninth-south-2'

/** Eight further cases of the same kind. */
export const ninthSouth: RsvpCase[] = [...romance, ...english]
