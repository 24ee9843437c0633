import { dutch } from './facts-dutch'
import { english } from './facts-english'
import { french } from './facts-french'
import { german } from './facts-german'
import { italian } from './facts-italian'
import { japanese } from './facts-japanese'
import type { FactLexicon } from './facts-lexicon'
import { polish } from './facts-polish'
import { portuguese } from './facts-portuguese'
import { spanish } from './facts-spanish'

export const factLexicons: readonly FactLexicon[] = [english, german, french, spanish, italian, portuguese, dutch, polish, japanese]
