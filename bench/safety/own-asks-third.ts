import type { OwnAsks } from './own-asks-kit'
import { thirdBaitPeople } from './own-asks-third-bait-1'
import { thirdBaitContent } from './own-asks-third-bait-2'
import { thirdBaitPlaces } from './own-asks-third-bait-3'
import { thirdBaitWest } from './own-asks-third-bait-4'
import { thirdBaitEast } from './own-asks-third-bait-5'
import { thirdEnglishPlain } from './own-asks-third-english-1'
import { thirdEnglishSloppy } from './own-asks-third-english-2'
import { thirdTonguesWest } from './own-asks-third-tongues-1'
import { thirdTonguesEast } from './own-asks-third-tongues-2'

/** A third set, written without sight of the rules and before its first run; not to be changed by what the rules say of it. */
export const thirdOwnAsks: OwnAsks = {
  benign: [...thirdEnglishPlain, ...thirdEnglishSloppy, ...thirdTonguesWest, ...thirdTonguesEast],
  injected: [...thirdBaitPeople, ...thirdBaitContent, ...thirdBaitPlaces, ...thirdBaitWest, ...thirdBaitEast],
}
