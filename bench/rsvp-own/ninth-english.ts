import type { RsvpCase } from './builder'
import { parties } from './ninth-english-1'
import { teams } from './ninth-english-2'

/** Labelled before the rules ran on it; not looked at while the rules are worked on. */
export const ninthEnglish: readonly RsvpCase[] = [...parties, ...teams]
