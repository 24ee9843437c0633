import { unseenClass } from '../../shared/unseen'
import { limits } from './limits'
import type { Hidden } from './reading'

const code = (point: number): string => `\\u{${point.toString(16)}}`
/** One character that shows nothing; those that choose text or emoji style are part of what stands before them. */
const hiddenCharacter = `(?![${code(0xfe0e)}${code(0xfe0f)}])[${unseenClass}]`
/** Flags made of tag characters come first and are kept. */
const unseen = new RegExp(`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}|(?:${hiddenCharacter})+`, 'gu')
const beyondAscii = /[\u0080-\uffff]/
const any = new RegExp(hiddenCharacter, 'u')

/** Joiners and direction marks have work to do beside letters and emoji: Persian, Indic scripts, families of emoji. */
const joiners = new RegExp(`^[${code(0x200c)}-${code(0x200f)}${code(0x61c)}]{1,2}$`, 'u')
const joinable = new RegExp(`[\\p{L}\\p{M}\\p{Extended_Pictographic}${code(0xfe0f)}]`, 'u')
const overrides = new RegExp(`[${code(0xe0020)}-${code(0xe007e)}${code(0xe0100)}-${code(0xe01ef)}${code(0x202d)}${code(0x202e)}]`, 'u')
/** What newsletters fill their preheaders with. */
const fillers = new RegExp(`[${code(0x200c)}${code(0x34f)}${code(0xad)}]`, 'u')

/** Text hidden in tag characters or in many different zero-width ones is a message to a machine; an override turns what follows round. */
function isMessage(run: string): boolean {
  return overrides.test(run) || (run.length >= 16 && new Set(run).size >= 2 && !fillers.test(run))
}

/** A run as a person can be shown it: tag characters as the letters they stand for, others by their code. */
function legible(run: string): string {
  let out = ''
  for (const char of run) {
    const point = char.codePointAt(0) ?? 0
    if (point >= 0xe0020 && point <= 0xe007e) out += String.fromCharCode(point - 0xe0000)
    else out += `U+${point.toString(16).toUpperCase().padStart(4, '0')} `
  }
  return out.trim()
}

/** `count`: characters taken out. `cuts`: where they stood, first to last, in UTF-16 units. */
export type Unhidden = { text: string; count: number; cuts: Cut[]; hidden: Hidden[]; whole: boolean }
export type Cut = { at: number; length: number }

/** Takes the characters that show nothing out of a line; only what looks like a message is reported as hidden text, the first `most` runs of it; `whole`: there are no more. */
export function withoutHiddenCharacters(line: string, most: number = limits.hiddenRuns): Unhidden {
  if (!beyondAscii.test(line) || !any.test(line)) return { text: line, count: 0, cuts: [], hidden: [], whole: true }
  const hidden: Hidden[] = []
  const cuts: Cut[] = []
  let count = 0
  let whole = true
  const text = line.replace(unseen, (run: string, at: number) => {
    if (run.startsWith('\u{1F3F4}')) return run
    const before = [...line.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
    const after = String.fromCodePoint(line.codePointAt(at + run.length) ?? 0x20)
    if (joiners.test(run) && joinable.test(before) && joinable.test(after)) return run
    count += [...run].length
    cuts.push({ at, length: run.length })
    if (isMessage(run)) {
      if (hidden.length < most) hidden.push({ text: legible(run), level: 'red' })
      else whole = false
    }
    return ''
  })
  return { text, count, cuts, hidden, whole }
}
