/** The quoted question that a line answers: the one with the number of its item, else the one right above; null where there is none. */
export function questionAbove(full: string, sentence: string, item = ''): string | null {
  if (sentence.length > 40 || (item === '' && !/^>/m.test(full))) return null
  const lines = full.split('\n')
  return (item !== '' && numbered(lines, item)) || above(lines, sentence)
}

/** "2. How many are you?" for the answer "2) Two". */
function numbered(lines: readonly string[], item: string): string | null {
  const marked = lines
    .map(line => line.replace(/^[>\s]+/, '').trim())
    .find(line => new RegExp(`^\\(?${item}[.)]\\s.*[?？]`, 'u').test(line))
  return marked?.replace(/^\(?\d[.)]\s+/, '') ?? null
}

function above(lines: readonly string[], sentence: string): string | null {
  const index = lines.findIndex(line => !line.startsWith('>') && line.trim().startsWith(sentence))
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i]?.trim() ?? ''
    if (line === '' || /^>+\s*$/.test(line)) continue
    if (!line.startsWith('>')) return null
    const text = line.replace(/^[>\s]+/, '')
    const questions = text.match(/[^.!?]*\?/g)
    return questions?.at(-1)?.trim() ?? null
  }
  return null
}
