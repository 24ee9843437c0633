import type { RsvpCase } from './builder'
import { threads } from './tenth-1'
import { places } from './tenth-2'
import { changes } from './tenth-3'
import { calendars } from './tenth-4'
import { tongues } from './tenth-5'

/** As plain as the shared set and with its traps: other events, other people, other words. */
export const tenth: readonly RsvpCase[] = [...threads, ...places, ...changes, ...calendars, ...tongues]
