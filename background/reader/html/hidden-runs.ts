import { withoutHiddenCharacters } from '../hidden-characters'
import type { HiddenRun } from '../hidden-text'

/** A run of hidden text by its pieces, each with its number among the page's texts. */
export type HiddenPieces = { pieces: { text: string; number: number }[]; lead: boolean }

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
export function makeHiddenRuns(): { add(text: string, number: number): void; end(): void; runs(): HiddenPieces[] } {
  const found: HiddenPieces[] = []
  let open = false
  let lead = true
  return {
    add(text, number) {
      const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ').trim()
      if (bare === '') return
      if (open) found.at(-1)?.pieces.push({ text: bare, number })
      else found.push({ pieces: [{ text: bare, number }], lead })
      open = true
    },
    end() {
      open = false
      lead = false
    },
    runs() {
      return found
    },
  }
}

const joined = (pieces: HiddenPieces['pieces']): string => pieces.map(piece => piece.text).join(' ')

/** `elsewhere`: numbers of the texts that are seen where the page is taken in another way. */
export const runOf = ({ pieces, lead }: HiddenPieces, elsewhere: ReadonlySet<number>): HiddenRun => ({
  text: joined(pieces),
  lead,
  never: elsewhere.size === 0 ? joined(pieces) : joined(pieces.filter(piece => !elsewhere.has(piece.number))),
})
