import type { Content } from './body'
import type { Line } from './line'
import type { Role } from './quotes/roles'

/** note: a line of ours (a calendar note, a file's heading) or of an attached file. */
export type MessageLine = Line & {
  role: Role | 'note'
  /** Quoted by its place or by a block of HTML, with no mark of its own. */
  unmarked?: true | undefined
  /** What it is a line of, and which one; -1: words of ours about it. Absent on the empty lines between two. */
  of?: Content | undefined
  row?: number | undefined
}

/** A line with room for all that may be told of it, as `makeLine` makes it. */
export const messageLine = <R extends MessageLine['role']>(text: string, quote: number, role: R): MessageLine & { role: R } => ({
  text,
  quote,
  role,
  attribution: undefined,
  links: undefined,
  notes: undefined,
  unmarked: undefined,
  of: undefined,
  row: undefined,
})

/** A line of which some is changed. */
export const changedLine = (line: MessageLine, change: Partial<MessageLine>): MessageLine =>
  Object.assign(messageLine(line.text, line.quote, line.role), line, change)
