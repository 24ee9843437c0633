import type { RsvpCase } from './builder'
import { thirdCalendars } from './third-calendars'
import { thirdEmpty } from './third-empty'
import { thirdEnglish } from './third-english'
import { thirdLanguages } from './third-languages'
import { thirdMixed } from './third-mixed'
import { thirdTongues } from './third-tongues'

/** A third set: events, languages and wordings that the rules had not met, labelled before they were run on it. */
export const third: RsvpCase[] = [...thirdEnglish, ...thirdMixed, ...thirdCalendars, ...thirdEmpty, ...thirdLanguages, ...thirdTongues]
