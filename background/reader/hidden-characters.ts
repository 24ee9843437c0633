import { unseenClass } from '../../shared/unseen'
import { limits } from './limits'
import type { Hidden } from './reading'

const code = (point: number): string => `\\u{${point.toString(16)}}`
/** One character that shows nothing, as also a control does that parts no lines or words. */
const hiddenCharacter = `(?![\\t\\n\\r\\v\\f${code(0x85)}])[\\p{Cc}${unseenClass}]`
/** What a terminal takes as an order, as to hide what follows (ECMA-48 5.4). */
const control = `(?:${code(0x1b)}\\[|${code(0x9b)})[0-?]{0,40}[ -\\/]{0,4}[@-~]`
const controls = new RegExp(control, 'gu')
const tags = (region: string): string => [...region].map(char => code(0xe0000 + char.charCodeAt(0))).join('')
/** The flags made of tag characters, of which there are three, come first and are kept (UTS #51, emoji_tag_sequence). */
const flag = `${code(0x1f3f4)}(?:${['gbeng', 'gbsct', 'gbwls'].map(tags).join('|')})${code(0xe007f)}`
const unseen = new RegExp(`${flag}|(?:${control}|${hiddenCharacter})+`, 'gu')
const beyondAscii = new RegExp(`[${code(0x7f)}-${code(0x10ffff)}]|(?![\\t\\n\\r\\v\\f])\\p{Cc}`, 'u')
const any = new RegExp(hiddenCharacter, 'u')

/** A sign may have one character behind it that chooses its style, of text or of emoji. */
const styled = new RegExp(`^[${code(0xfe0e)}${code(0xfe0f)}]`, 'u')
const sign = /[\p{Emoji}\p{S}\p{P}\p{N}]/u

const scripts = (...names: string[]): string => names.map(name => `\\p{scx=${name}}`).join('')
const fromTheRight = scripts('Arab', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand')
const joining = scripts(
  ...['Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt', 'Bali', 'Java'],
)
const emoji = `\\p{Extended_Pictographic}\\p{Emoji_Modifier}${code(0xfe0f)}`
/** Joiners have work to do in scripts that join and in emoji: Persian, Indic scripts, families of emoji. */
const joiners = new RegExp(`^[${code(0x200c)}${code(0x200d)}]{1,2}$`, 'u')
const joinable = new RegExp(`[${fromTheRight}${joining}${emoji}]`, 'u')
/** Direction marks have it where a letter is written from the right. */
const directions = new RegExp(`^[${code(0x200c)}-${code(0x200f)}${code(0x61c)}]{1,2}$`, 'u')
const directed = new RegExp(`[${fromTheRight}${scripts('Hebr', 'Thaa')}]`, 'u')
const letter = /[\p{L}\p{M}]/u

/** Whether what shows nothing has work to do between these two. */
function works(run: string, before: string, after: string): boolean {
  if (joiners.test(run) && joinable.test(before) && joinable.test(after)) return true
  return directions.test(run) && letter.test(before) && letter.test(after) && (directed.test(before) || directed.test(after))
}

const overrides = new RegExp(`[${code(0xe0020)}-${code(0xe007e)}${code(0xe0100)}-${code(0xe01ef)}${code(0x202d)}${code(0x202e)}]`, 'u')
/** What newsletters fill their preheaders with. */
const fillers = new RegExp(`[${code(0x200c)}${code(0x34f)}${code(0xad)}]`, 'u')

/** Text hidden in tag characters or in many different zero-width ones is a message to a machine; an override turns what follows round. */
function isMessage(found: string): boolean {
  const run = found.replace(controls, '')
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
  const tell = (run: string): void => {
    if (!isMessage(run)) return
    if (hidden.length < most) hidden.push({ text: legible(run), level: 'red' })
    else whole = false
  }
  const text = line.replace(unseen, (found: string, place: number) => {
    if (found.startsWith('\u{1F3F4}')) return found
    const base = characterBefore(line, place)
    const kept = styled.test(found) && sign.test(base) ? found.charAt(0) : ''
    const [run, at] = [found.slice(kept.length), place + kept.length]
    const after = String.fromCodePoint(line.codePointAt(at + run.length) ?? 0x20)
    if (run === '' || works(run, kept || base, after)) return found
    count += [...run].length
    cuts.push({ at, length: run.length })
    tell(run)
    return kept
  })
  return { text, count, cuts, hidden, whole }
}

const characterBefore = (line: string, at: number): string => [...line.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
