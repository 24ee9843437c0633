/** Control, format and tag characters: none of them has a shape of its own, and some reorder what stands around them (UAX #9). */
const unseen = /[\p{Cc}\p{Cf}\u{e0000}-\u{e007f}]/gu

/** Characters that a reader cannot see made visible as their code points; line breaks and tabs stay. */
export const visible = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(unseen, char =>
      char === '\n' || char === '\t' ? char : `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
