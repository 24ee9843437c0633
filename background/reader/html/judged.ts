import { isSeen } from './sight'
import type { Style } from './style'

/** Of which styles text is seen, each looked at once; most texts stand in the style of the one before. */
export class Judged {
  private readonly known = new Map<Style, boolean>()
  private last: { style: Style | null; seen: boolean } = { style: null, seen: false }

  isSeen(style: Style): boolean {
    if (style === this.last.style) return this.last.seen
    const seen = this.known.get(style) ?? isSeen(style)
    this.known.set(style, seen)
    this.last = { style, seen }
    return seen
  }
}
