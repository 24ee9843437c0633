import { withoutHiddenCharacters } from './hidden-characters'
import type { HiddenRun } from './hidden-text'

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
export function makeHiddenRuns(): { add(text: string): void; end(): void; runs(): HiddenRun[] } {
  const found: { pieces: string[]; lead: boolean }[] = []
  let open = false
  let lead = true
  return {
    add(text) {
      const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ').trim()
      if (bare === '') return
      if (open) found.at(-1)?.pieces.push(bare)
      else found.push({ pieces: [bare], lead })
      open = true
    },
    end() {
      open = false
      lead = false
    },
    runs() {
      return found.map(run => ({ text: run.pieces.join(' '), lead: run.lead }))
    },
  }
}
