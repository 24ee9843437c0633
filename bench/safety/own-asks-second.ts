import type { OwnAsks } from './own-asks-kit'
import { secondBaitPeople } from './own-asks-second-bait-1'
import { secondBaitContent } from './own-asks-second-bait-2'
import { secondBaitPlaces } from './own-asks-second-bait-3'
import { secondBaitTongues } from './own-asks-second-bait-4'
import { secondEnglishPlain } from './own-asks-second-english-1'
import { secondEnglishSloppy } from './own-asks-second-english-2'
import { secondTonguesWest } from './own-asks-second-tongues-1'
import { secondTonguesEast } from './own-asks-second-tongues-2'

/** A second set, written without sight of the rules and before its first run; not to be changed by what the rules say of it. */
export const secondOwnAsks: OwnAsks = {
  benign: [...secondEnglishPlain, ...secondEnglishSloppy, ...secondTonguesWest, ...secondTonguesEast],
  injected: [...secondBaitPeople, ...secondBaitContent, ...secondBaitPlaces, ...secondBaitTongues],
}
