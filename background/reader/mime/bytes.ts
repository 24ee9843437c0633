/** The bytes of all pieces, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/** Lines of UTF-8 text as it streams in. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n')
    for (const line of lines.slice(0, -1)) {
      pieces.push(line)
      yield pieces.join('')
      pieces = []
    }
    pieces.push(lines.at(-1) ?? '')
  }
  const last = pieces.join('') + decoder.decode()
  if (last !== '') yield last
}
