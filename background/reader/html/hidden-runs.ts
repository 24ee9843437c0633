import { withoutHiddenCharacters } from '../hidden-characters'
import type { HiddenRun } from '../hidden-text'

/** A run of hidden text by its pieces, each with its number among the page's texts. */
export type HiddenPieces = { pieces: { text: string; number: number }[]; lead: boolean }

/** What may stand above a preheader: a logo, and a link to the same mail on the web, of so many characters together. */
const longestHead = 80

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
export class HiddenRuns {
  private readonly found: HiddenPieces[] = []
  private isOpen = false
  private lead = true
  private above = 0

  add(text: string, number: number): void {
    const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ').trim()
    if (bare === '') return
    if (this.isOpen) this.found.at(-1)?.pieces.push({ text: bare, number })
    else this.found.push({ pieces: [{ text: bare, number }], lead: this.lead })
    this.isOpen = true
  }

  /** Text in sight stands here. `isSaid`: it is the mail's own words, no picture's and no link's. */
  end(length: number, isSaid: boolean): void {
    this.isOpen = false
    this.above += length
    this.lead &&= !isSaid && this.above <= longestHead
  }

  runs(): HiddenPieces[] {
    return this.found
  }
}

const joined = (pieces: HiddenPieces['pieces']): string => pieces.map(piece => piece.text).join(' ')

/** `elsewhere`: numbers of the texts that are seen where the page is taken in another way. */
export const runOf = ({ pieces, lead }: HiddenPieces, elsewhere: ReadonlySet<number>): HiddenRun => ({
  text: joined(pieces),
  lead,
  never: elsewhere.size === 0 ? joined(pieces) : joined(pieces.filter(piece => !elsewhere.has(piece.number))),
})
