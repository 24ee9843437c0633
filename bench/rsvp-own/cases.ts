import type { RsvpCase } from './builder'
import { calendars } from './calendars'
import { english } from './english'
import { languages } from './languages'
import { traps } from './traps'

/** Cases of our own, labelled by the rules of the shared set before any rule was run on them. */
export const ownCases: RsvpCase[] = [...english, ...languages, ...calendars, ...traps]
