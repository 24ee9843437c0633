import { dutch } from './dutch'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { italian } from './italian'
import { japanese } from './japanese'
import type { Lexicon } from './lexicon'
import { polish } from './polish'
import { portuguese } from './portuguese'
import { spanish } from './spanish'

/** Every language whose answers and questions are understood. */
export const lexicons: readonly Lexicon[] = [english, german, french, spanish, italian, portuguese, dutch, polish, japanese]
