import type { HiddenRun } from './hidden-text'

/** One line of visible text as a person sees it. */
export type Line = {
  /** Without quote marks. */
  text: string
  /** How deep it is quoted; 0 = not marked as a quote. */
  quote: number
  /** Set by the mail program's own markup (Gmail, Thunderbird): this line says who wrote what follows. */
  attribution?: true
  /** Links of this line: `at` = offset in `text` behind the link's words. */
  links?: { at: number; url: string; text: string }[]
}

/** Visible text of one part, with what was taken out of it. */
export type Visible = { lines: Line[]; hidden: HiddenRun[] /** Whether the part was read to its end. */; whole: boolean }

/** Words of any script, in lower case: what folding, comparing and counting go by. */
export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
