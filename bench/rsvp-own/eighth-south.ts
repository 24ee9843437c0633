import type { RsvpCase } from './builder'
import { french } from './eighth-south-1'
import { spanishItalian } from './eighth-south-2'
import { portugueseEnglish } from './eighth-south-3'
import { englishReplies } from './eighth-south-4'
import { misleading } from './eighth-south-5'

/** Sixteen cases in French, Spanish, Italian, Portuguese and English. */
export const eighthSouth: RsvpCase[] = [...french, ...spanishItalian, ...portugueseEnglish, ...englishReplies, ...misleading]
