import type { Piece } from './trace-html'

/** A calendar's text with its folds and backslashes undone (RFC 5545 3.1, 3.3.11); `at[i]` = where its i-th character stands in the calendar. */
export type Unfolded = { text: string; at: Uint32Array /** Lines that are still looked up. */; left: number }

/** Most lines of one calendar that are looked up, each in all of it; the others keep the whole of it for their range. */
const most = 300

export function unfoldCalendar(source: string): Unfolded {
  const at = new Uint32Array(source.length + 1)
  const out: string[] = []
  for (let i = 0; i < source.length; i++) {
    const [fold = ''] = /^\r?\n[ \t]/.exec(source.slice(i, i + 3)) ?? []
    if (fold !== '') {
      i += fold.length - 1
      continue
    }
    at[out.length] = i
    const escaped = source[i] === '\\' ? source[i + 1] : undefined
    if (escaped !== undefined && /[nN,;\\]/.test(escaped)) {
      out.push(/n/i.test(escaped) ? '\n' : escaped)
      i++
    } else out.push(source.charAt(i))
  }
  at[out.length] = source.length
  return { text: out.join(''), at, left: most }
}

/** What stands around and between the values of a line about an entry: names and brackets, then what joins several. */
const around = [/^\[calendar [^:\]]{0,80}: |^[a-z][a-z ]{0,30}: |\]$/g, /; (?:(?:at|by|people|comment|from|to|due)\b:? )?/g, /, | <|> ?/g]

/** Where the values that a line about an entry tells stand in the calendar, as far as they stand there in these words. */
export function traceCalendar(line: string, calendar: Unfolded): Piece[] {
  const { text, at } = calendar
  if (calendar.left-- <= 0) return []
  const pieces: Piece[] = []
  const trace = (from: number, end: number, level: number): void => {
    const words = line.slice(from, end)
    const found = words.trim() === '' ? -1 : valueAt(text, words)
    const gaps = around[level]
    if (found >= 0) pieces.push({ at: from, length: end - from, start: at[found] ?? 0, end: at[found + words.length] ?? 0 })
    if (found >= 0 || !gaps) return
    let done = from
    for (const { index, 0: gap } of words.matchAll(gaps)) {
      trace(done, from + index, level + 1)
      done = from + index + gap.length
    }
    trace(done, end, level + 1)
  }
  trace(0, line.length, 0)
  return pieces
}

/** Where a value stands behind what begins one; -1 where it does not. */
function valueAt(text: string, words: string): number {
  let found = text.indexOf(words)
  while (found >= 0 && !/[:=\s,;"]/.test(text.charAt(found - 1))) found = text.indexOf(words, found + 1)
  return found
}
