import { words } from './line'
import type { Hidden } from './reading'

/** Longest preheader, in characters, that passes as one (notes of the house: 200). */
const preheaderLength = 200

/** An order, an address, a link, or talk to a machine: no preheader says that out of sight. */
const suspicious =
  /https?:|www\.|\S@\S|\b(ignore|disregard|forget|instead|must|you are|assistant|system|prompt|instructions?|ai|llm|gpt|gemini|reply|respond|answer|forward|send|delete|transfer|click|call|password|code|summar)\b/i

/** Whether the visible text says it too: layouts for phones repeat what wide screens show. */
function repeats(hidden: readonly string[], visible: ReadonlySet<string>): boolean {
  if (hidden.length === 0) return true
  return hidden.filter(word => visible.has(word)).length >= hidden.length * 0.9
}

/** A run of hidden text; `lead`: nothing visible stands before it, as with a preheader. */
export type HiddenRun = { text: string; lead: boolean }

/** Levels of the runs of hidden text of one HTML part: amber for a short preheader and for repeats of visible text, else red. */
export function judgeHidden(runs: readonly HiddenRun[], visibleText: string): Hidden[] {
  if (runs.length === 0) return []
  const visible = new Set(words(visibleText))
  return runs.map(({ text, lead }) => {
    const preheader = lead && text.length <= preheaderLength && !suspicious.test(text)
    return { text, level: preheader || repeats(words(text), visible) ? 'amber' : 'red' }
  })
}
