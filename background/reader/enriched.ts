/** What stands in the place of a character that is not shown: it counts as white space, so that what follows is still found in its place. */
export const unshown = '\uFEFF'

const masked = (text: string): string => unshown.repeat(text.length)

/**
 * text/enriched (RFC 1896) and text/richtext (RFC 1341) as plain text of the same length: commands and what they are told become `unshown`,
 * a line end alone a space, "<<" a bracket. Linear.
 */
export function plainOfEnriched(text: string): string {
  const plain = text.replace(/<param>[^<]*<\/param>|<\/?[a-z][a-z0-9-]{0,60}>|<</gi, found =>
    found === '<<' ? `${unshown}<` : found.toLowerCase() === '<nl>' ? `${masked(found.slice(1))}\n` : masked(found),
  )
  return plain.replace(/(?:\r?\n)+/g, breaks => {
    const ends = breaks.split('\n').length - 1
    return ends === 1 ? ' '.padStart(breaks.length, unshown) : '\n'.repeat(ends - 1).padStart(breaks.length, unshown)
  })
}
