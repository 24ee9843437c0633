import { withoutHiddenCharacters } from './hidden-characters'
import type { HiddenRun } from './hidden-text'

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
export function makeHiddenRuns(): { add(text: string): void; end(): void; runs: HiddenRun[] } {
  const runs: HiddenRun[] = []
  let open = false
  let lead = true
  return {
    runs,
    add(text) {
      const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ')
      const last = runs.at(-1)
      if (bare.trim() === '') return
      if (open && last) last.text = `${last.text} ${bare}`.replace(/\s+/g, ' ').trim()
      else runs.push({ text: bare.trim(), lead })
      open = true
    },
    end() {
      open = false
      lead = false
    },
  }
}
