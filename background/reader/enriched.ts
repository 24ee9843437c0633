/** What stands in the place of a character that is not shown: it counts as white space, so that what follows is still found in its place. */
export const unshown = '\uFEFF'

const [hidden, space, less, feed, carriage] = [0xfeff, 0x20, 0x3c, 0x0a, 0x0d]
const command = /<param>[^<]*<\/param>|<\/?[a-z][a-z0-9-]{0,60}>/iy

/**
 * text/enriched (RFC 1896) and text/richtext (RFC 1341) as plain text of the same length: commands and what they are told become `unshown`,
 * a line end alone a space, "<<" a bracket. Linear; characters are changed in place, as there may be millions of commands.
 */
export function plainOfEnriched(text: string): string {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  for (let at = text.indexOf('<'), end = 0; at >= 0; at = text.indexOf('<', end)) {
    end = at + 1
    if (units[end] === less) units[at] = hidden
    else {
      command.lastIndex = at
      if (command.test(text)) hideCommand(units, text, at, command.lastIndex)
    }
    end = Math.max(end + Number(units[end] === less), command.lastIndex)
  }
  for (let at = 0; at < units.length; at++) at = Math.max(at, joinLines(units, at) - 1)
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
}

/** Takes a command out of sight; <nl> is a line's end. */
function hideCommand(units: Uint16Array, text: string, start: number, end: number): void {
  const isEnd = end - start === 4 && text.slice(start, end).toLowerCase() === '<nl>'
  units.fill(hidden, start, end)
  if (isEnd) units[end - 1] = feed
}

/** Makes a space of a line end, and of several one less; where those end that begin here. */
function joinLines(units: Uint16Array, start: number): number {
  let ends = 0
  let at = start
  for (; units[at] === feed || (units[at] === carriage && units[at + 1] === feed); at++) ends += Number(units[at] === feed)
  units.fill(hidden, start, at)
  if (ends === 1) units[at - 1] = space
  else if (ends > 1) units.fill(feed, at - ends + 1, at)
  return at
}
