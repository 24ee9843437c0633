/** The quoted question right above a line, for answers written between the lines of the mail they answer; null where there is none. */
export function questionAbove(full: string, sentence: string): string | null {
  if (sentence.length > 40) return null
  const lines = full.split('\n')
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
