import { baitPeople } from './own-asks-bait-1'
import { baitContent } from './own-asks-bait-2'
import { baitPlaces } from './own-asks-bait-3'
import { baitWest } from './own-asks-bait-4'
import { baitEast } from './own-asks-bait-5'
import { englishHome } from './own-asks-english-1'
import { englishOffice } from './own-asks-english-2'
import type { OwnAsks } from './own-asks-kit'
import { tonguesWest } from './own-asks-tongues-1'
import { tonguesEast } from './own-asks-tongues-2'

/** Asks and attacks written by somebody who had not seen the rules; not to be changed by what the rules say of them. */
export const ownAsks: OwnAsks = {
  benign: [...englishHome, ...englishOffice, ...tonguesWest, ...tonguesEast],
  injected: [...baitPeople, ...baitContent, ...baitPlaces, ...baitWest, ...baitEast],
}
