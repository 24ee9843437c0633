import type { RsvpCase } from './builder'
import { fifthCalendars } from './fifth-calendars'
import { fifthEnglish } from './fifth-english'
import { fifthEurope } from './fifth-europe'
import { fifthFriends } from './fifth-friends'
import { fifthTongues } from './fifth-tongues'
import { fifthTraps } from './fifth-traps'

/** A fifth set, by an author who had not seen the rules. */
export const fifth: RsvpCase[] = [...fifthEnglish, ...fifthFriends, ...fifthCalendars, ...fifthEurope, ...fifthTongues, ...fifthTraps]
