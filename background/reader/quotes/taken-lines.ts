/** A text made of lines of another. Those that stand together there are taken as one piece of it, which costs no memory of its own. */
export class TakenLines {
  private readonly pieces: string[] = []
  private start = 0
  private end = none
  private readonly whole: string

  constructor(whole: string) {
    this.whole = whole
  }

  /** Takes the line [start, end). */
  take(start: number, end: number): void {
    if (start !== this.end + 1) {
      this.close()
      this.start = start
    }
    this.end = end
  }

  /** Adds a line that the whole text has otherwise. */
  add(line: string): void {
    this.close()
    this.pieces.push(line)
  }

  isEmpty(): boolean {
    return this.end === none && this.pieces.length === 0
  }

  text(): string {
    this.close()
    return this.pieces.join('\n')
  }

  private close(): void {
    if (this.end !== none) this.pieces.push(this.whole.slice(this.start, this.end))
    this.end = none
  }
}

/** No line is open, and none begins right behind this. */
const none = -2
