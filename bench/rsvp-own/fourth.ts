import type { RsvpCase } from './builder'
import { fourthCalendars } from './fourth-calendars'
import { fourthEnglish } from './fourth-english'
import { fourthEurope } from './fourth-europe'
import { fourthFamily } from './fourth-family'
import { fourthTongues } from './fourth-tongues'
import { fourthTraps } from './fourth-traps'

/** A fourth set, by an author who had not seen the rules. */
export const fourth: RsvpCase[] = [...fourthEnglish, ...fourthFamily, ...fourthCalendars, ...fourthEurope, ...fourthTongues, ...fourthTraps]
