import type { Line } from '../line'
import type { Collapsed } from './collapse'
import type { Covers } from './covers'
import type { Families } from './families'
import type { HiddenPieces } from './hidden-runs'
import type { RootAttributes } from './page-root'
import type { Sheets } from './sheets'
import type { PageStyles } from './style-cache'

/** How a page is taken. `styles`: those known from readings of the page with the same sheets. `most`: how many lines of it. `covers`, `collapsed`: look which of its texts are covered, or stand on no ground. `unseen`: which of its texts, by their number, are out of sight whatever is said of them. `root`: attributes of its <html> and <body>, where some are written too late. */
export type Taken = {
  sheets: Sheets
  styles: PageStyles
  most: number
  families: Families | null
  covers: Covers | null
  collapsed: Collapsed | null
  unseen: ReadonlySet<number> | null
  root: RootAttributes | null
}

/** What a page comes to. `covering`: a box may cover text; `floating`: text may stand on a ground of no height; `replaced`: a browser shows something else than its texts. */
export type Finished = {
  lines: Line[]
  hidden: HiddenPieces[]
  whole: boolean
  unseen: ReadonlySet<number>
  texts: number
  root: RootAttributes | null
  covering: boolean
  floating: boolean
  replaced: boolean
}
