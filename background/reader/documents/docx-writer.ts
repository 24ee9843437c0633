/** A struck text as a page of HTML has it: ~~ around its words, line by line. */
const struck = (text: string): string => text.replace(/\S(?:[^\n]*\S)?/g, words => `~~${words}~~`)

/** Puts text together, paragraph by paragraph, the cells of a row on one line. */
export function docxWriter() {
  const lines: string[] = []
  let cells: string[] = []
  let last = ''
  /** Struck text that may go on. */
  let open = ''
  /** The last character of the line, and whether the next one needs room before it. */
  let end = ''
  let apart = false
  /** Whether the cell's last words are those of a table in it. */
  let isBehindTable = false
  const add = (text: string): void => {
    if (text === '') return
    last += apart && /^[^\s.,;:!?)]/.test(text) ? ` ${text}` : text
    end = text.at(-1) ?? ''
    apart = false
  }
  const settle = (): void => {
    const text = struck(open)
    open = ''
    add(text)
  }
  const take = (): string => {
    settle()
    const text = last
    last = ''
    end = ''
    apart = false
    return text
  }
  const endLine = (): void => {
    lines.push([...cells, take()].join(' | ').trimEnd())
    cells = []
  }
  const endRow = (): void => {
    settle()
    if (last.trim() === '' && cells.length === 0) return
    if (last.trim() === '') last = cells.pop() ?? ''
    endLine()
  }
  return {
    write(text: string, isStruck: boolean): void {
      if (isStruck) open += text
      else {
        settle()
        add(text)
      }
    },
    /** A word that stands apart from the text around it. */
    put(word: string): void {
      settle()
      add(end.trim() === '' ? word : ` ${word}`)
      apart = true
    },
    endCell(): void {
      const text = take().trim()
      if (text !== '' || !isBehindTable) cells.push(text)
      isBehindTable = false
    },
    endRow,
    /** A table in a cell has rows of its own: what of the row around it stands before them, and what behind them, is a row each. */
    beginTable(): void {
      settle()
      if (last.trim() !== '' || cells.length > 0) endRow()
    },
    endTable(): void {
      isBehindTable = true
    },
    endLine,
    text(): string {
      endLine()
      return lines.join('\n').trim()
    },
  }
}
