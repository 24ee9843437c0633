import type { Hidden } from './reading'

/**
 * Characters that show nothing: zero-width ones, soft hyphen, Hangul and Mongolian fillers, bidi controls and isolates (UAX 9), tag
 * characters, the variation selectors that no text style uses, and interlinear marks. Flags made of tags are matched first and kept.
 */
const unseen =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]+/gu

/** Joiners and direction marks have work to do beside letters and emoji: Persian, Indic scripts, families of emoji. */
const joiners = /^[\u200C-\u200F\u061C]{1,2}$/u
const joinable = /[\p{L}\p{M}\p{Extended_Pictographic}\uFE0F]/u
const any =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\uDB40]/

/** Text hidden in tag characters or in many different zero-width ones is a message to a machine; an override turns what follows round. */
function isMessage(run: string): boolean {
  if (/[\u{E0020}-\u{E007E}\u{E0100}-\u{E01EF}\u202D\u202E]/u.test(run)) return true
  return run.length >= 16 && new Set(run).size >= 2 && !/[\u200C\u034F\u00AD]/.test(run)
}

/** A run as a person can be shown it: tag characters as the letters they stand for, others by their code. */
function legible(run: string): string {
  let out = ''
  for (const char of run) {
    const code = char.codePointAt(0) ?? 0
    if (code >= 0xe0020 && code <= 0xe007e) out += String.fromCharCode(code - 0xe0000)
    else out += `U+${code.toString(16).toUpperCase().padStart(4, '0')} `
  }
  return out.trim()
}

export type Unhidden = { text: string /** Characters taken out. */; count: number; hidden: Hidden[] }

/** Takes the characters that show nothing out of a line; only what looks like a message is reported as hidden text. */
export function withoutHiddenCharacters(line: string): Unhidden {
  if (!any.test(line)) return { text: line, count: 0, hidden: [] }
  const hidden: Hidden[] = []
  let count = 0
  const text = line.replace(unseen, (run: string, at: number) => {
    if (run.startsWith('\u{1F3F4}')) return run
    const before = [...line.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
    const after = String.fromCodePoint(line.codePointAt(at + run.length) ?? 0x20)
    if (joiners.test(run) && joinable.test(before) && joinable.test(after)) return run
    count += [...run].length
    if (isMessage(run)) hidden.push({ text: legible(run), level: 'red' })
    return ''
  })
  return { text, count, hidden }
}
