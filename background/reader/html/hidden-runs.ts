import { withoutHiddenCharacters } from '../hidden-characters'
import type { HiddenRun } from '../hidden-text'

/** Hidden text with its number among the page's texts. `elsewhere`: it is shown on a click, or read out to who cannot see the page. */
type Piece = { text: string; number: number; elsewhere: boolean }

/** A run of hidden text by its pieces. */
export type HiddenPieces = { pieces: Piece[]; lead: boolean }

/** What may stand above a preheader: a logo, and a link to the same mail on the web, of so many characters together. */
const longestHead = 80

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
export class HiddenRuns {
  private readonly found: HiddenPieces[] = []
  private isOpen = false
  private lead = true
  private above = 0

  add(text: string, number: number, elsewhere: boolean): void {
    const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ').trim()
    if (bare === '') return
    const piece = { text: bare, number, elsewhere }
    if (this.isOpen) this.found.at(-1)?.pieces.push(piece)
    else this.found.push({ pieces: [piece], lead: this.lead })
    this.isOpen = true
  }

  /** Text in sight stands here. `isSaid`: it is the mail's own words, no picture's and no link's. */
  end(length: number, isSaid: () => boolean): void {
    this.isOpen = false
    this.above += length
    this.lead &&= this.above <= longestHead && !isSaid()
  }

  /** Here begins a mail that is quoted or passed on, which may have a preheader of its own. */
  begin(): void {
    this.isOpen = false
    this.lead = true
    this.above = 0
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
  never: joined(pieces.filter(piece => !piece.elsewhere && !elsewhere.has(piece.number))),
})
