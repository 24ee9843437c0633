const single: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 's',
  œ: 'o',
  æ: 'a',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '´': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** Lower case without accents, straight apostrophes, half-width figures; exactly as long as `text.normalize('NFC')`. */
export function fold(text: string): string {
  let out = ''
  for (const unit of text.normalize('NFC').split('')) out += foldUnit(unit)
  return out
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase()
  const lower = unit.toLowerCase()
  const mapped = single[lower]
  if (mapped !== undefined) return mapped
  if (lower >= '\uff00' && lower <= '\uff60') return halfWidth(lower)
  const decomposed = lower.normalize('NFD')
  const mark = decomposed[1]
  const base = decomposed[0]
  if (base !== undefined && mark !== undefined && mark >= '\u0300' && mark <= '\u036f') return base
  return lower.length === 1 ? lower : unit
}

function halfWidth(unit: string): string {
  const narrow = unit.normalize('NFKC')
  return narrow.length === 1 ? narrow : unit
}

/** Folded words of two letters or more; runs of Han, Hiragana and Katakana count as one word each. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
}
