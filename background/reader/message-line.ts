import { type Line, messageLine } from './line'
import type { Role } from './quotes/roles'

/** A line of which it is told whose it is. */
export type MessageLine = Omit<Line, 'role'> & { role: Role | 'note' }

/** A line of which some is changed. */
export const changedLine = (line: MessageLine, change: Partial<MessageLine>): MessageLine =>
  Object.assign(messageLine(line.text, line.quote, line.role), line, change)

/** Lines of which some become their sender's own; the lines themselves where none does. */
export const asOwn = (lines: readonly MessageLine[], own: Pick<ReadonlySet<number>, 'has' | 'size'>): readonly MessageLine[] =>
  own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? changedLine(line, { role: 'own', quote: 0 }) : line))
