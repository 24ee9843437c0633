import { isSeen } from './sight'
import type { Style } from './style'

const known = new WeakMap<Style, boolean>()

/** Of which styles text is seen, each looked at once; most texts stand in the style of the one before. */
export class Judged {
  private last: Style | null = null
  private seen = false

  isSeen(style: Style): boolean {
    if (style === this.last) return this.seen
    this.last = style
    this.seen = known.get(style) ?? isSeen(style)
    known.set(style, this.seen)
    return this.seen
  }
}
