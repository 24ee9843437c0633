import { actionWords } from '../../shared/action-words'
import { unseenClass } from '../../shared/unseen'

/** One emoji selector right behind an emoji or in a keycap is part of it. */
const plain = '\\p{Extended_Pictographic}\\ufe0f(?![\\ufe00-\\ufe0f])|[0-9#*]\\ufe0f\\u20e3'
/** Control and format characters, all that shows nothing, and the Braille blank: some reorder what stands around them (UAX #9). */
const unseen = new RegExp(`(${plain})|[\\p{Cc}\\p{Cf}\\u2800${unseenClass}]`, 'gu')

/** Characters that a reader cannot see made visible as their code points; line breaks and tabs stay. */
export const visible = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (char: string, kept: string | undefined) =>
      kept !== undefined || char === '\n' || char === '\t'
        ? char
        : `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )

/** Twelve lines or more without a letter or a digit: what stands below them would leave the window. */
const filler = /(?:^|\n)(?:[^\p{L}\p{N}\n]*\n){12,}/gu

/** A text of many lines made visible; lines that say nothing are shown as their number. */
export const visibleLines = (text: string): string =>
  visible(text).replace(filler, lines => `\n\n${actionWords.sign.emptyLines(lines.split('\n').length - 2)}\n\n`)
