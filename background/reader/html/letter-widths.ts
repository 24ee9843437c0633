/**
 * The least that letters take of a line, in parts of their size. Measured in Chromium: thin ones take 0.18 and more in Arial and Times (0.29
 * on average), small ones 0.39 (0.5), large ones 0.39 (0.68). All but the thin ones count for an eighth less, as in a condensed font.
 */
const widths = { none: 0, thin: 0.18, small: 0.34, large: 0.42, full: 0.9 } as const

const thin = new Set(' \t\n\r\f.,:;\'!|`ijlIftr()[]{}/\\-"')

/** How wide a letter is at the least: by its code, as texts are long. */
const known = new Float32Array(0x250).map((_, code) => {
  const letter = String.fromCharCode(code)
  if (code < 0x20 && !thin.has(letter)) return widths.none
  if (thin.has(letter)) return widths.thin
  return /\p{Lu}/u.test(letter) ? widths.large : widths.small
})

/** Signs of no width: marks over letters, joiners, second halves of pairs, and what takes no room at all (`roomless` of line.ts). */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0xd8c0 && code <= 0xdfff) || code === 0xfeff

/** Signs as wide as they are high: of Chinese, Japanese and Korean, and pictures. */
const isFull = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xd8bf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code < 0xff60)

function widthOf(code: number): number {
  if (code < known.length) return known[code] ?? 0
  if (isMark(code)) return widths.none
  return isFull(code) ? widths.full : widths.small
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 0x0d)

/** Up to where a text takes no more than so much of a line, in parts of the size of its letters, and how much that is. White space counts once. */
export function fitting(text: string, room: number): { end: number; width: number } {
  let width = 0
  let wasSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = isSpace(code)
    const next = isBlank && wasSpace ? 0 : widthOf(code)
    if (width + next > room) return { end: at, width }
    width += next
    wasSpace = isBlank
  }
  return { end: text.length, width }
}
