/** A piece of a page's text as pdf.js lists it: its words as they are read, and where it stands, in points. `hasEOL`: its line ends with it. */
export type Piece = { text: string; dir: string; x: number; width: number; size: number; hasEOL: boolean }

const isBlank = ({ text }: Piece): boolean => text.trim() === ''

/** Whether a line is written from the right, in pieces that are drawn from the left. */
function runsBackwards(line: readonly Piece[]): boolean {
  const words = line.filter(piece => !isBlank(piece))
  const fromRight = words.filter(({ dir }) => dir === 'rtl').length
  return fromRight > 0 && fromRight * 2 >= words.length && words.every(({ x }, i) => i === 0 || x > (words[i - 1]?.x ?? x))
}

const isFromLeft = (group: readonly Piece[] | undefined): boolean => group?.some(piece => piece.dir !== 'rtl' && !isBlank(piece)) === true

/** A line from its right: pieces from the left that stand together keep their order (UAX #9, rule L2). */
function fromRight(line: readonly Piece[]): Piece[] {
  const groups: Piece[][] = []
  for (const piece of line) {
    const room = groups.at(-1)?.every(isBlank) && isFromLeft(groups.at(-2)) ? 2 : 1
    const goesOn = isFromLeft([piece]) && isFromLeft(groups.at(-room))
    groups.push(goesOn ? [...groups.splice(-room).flat(), piece] : [piece])
  }
  return groups.reverse().flat()
}

/** Between words there is more room than this, of the size of their letters. */
const leastRoom = 0.15

/** Whether there is room between two pieces, the later one on the left, for which pdf.js has no blank. */
const standsApart = (right: Piece, left: Piece): boolean =>
  !/\s$/.test(right.text) && !/^\s/.test(left.text) && right.x - (left.x + left.width) > left.size * leastRoom

function textOf(line: readonly Piece[]): string {
  const ordered = runsBackwards(line) ? fromRight(line) : line
  return ordered.map((piece, i) => (i > 0 && standsApart(ordered[i - 1] ?? piece, piece) ? ` ${piece.text}` : piece.text)).join('')
}

/** The text of a page, line by line. */
export function textInOrder(pieces: readonly Piece[]): string {
  let text = ''
  let line: Piece[] = []
  for (const piece of pieces) {
    line.push(piece)
    if (!piece.hasEOL) continue
    text += `${textOf(line)}\n`
    line = []
  }
  return text + textOf(line)
}
