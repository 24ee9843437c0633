import { type Line, lineOf } from './line'
import type { Role } from './quotes/roles'

/** A line of which it is told whose it is. */
export type MessageLine = Omit<Line, 'role'> & { role: Role | 'note' }

export const messageLine = <R extends MessageLine['role']>(text: string, quote: number, role: R): MessageLine & { role: R } =>
  lineOf(text, quote, role)

/** A line of which some is changed. */
export const changedLine = (line: MessageLine, change: Partial<MessageLine>): MessageLine =>
  Object.assign(messageLine(line.text, line.quote, line.role), line, change)
