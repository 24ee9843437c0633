import path from 'node:path'
import * as z from 'zod'
import { Fault } from '../e2e/world/faults'
import { readScope } from './arguments'

/** What goes wrong on the way: the world's own faults, and the end of the worker. */
export const ReplayFault = z.union([Fault, z.object({ on: Fault.shape.on, nth: Fault.shape.nth, do: z.literal('kill-worker') })])
export type ReplayFault = z.infer<typeof ReplayFault>

/** A scripted model against one mailbox; keys that are not known are ignored. */
export const ReplayCase = z.object({
  id: z.string().optional(),
  mailbox: z.string(),
  events: z.array(z.record(z.string(), z.unknown())).default([]),
  now: z.iso.datetime({ offset: true }),
  me: z.string().min(3),
  prompt: z.string().min(1),
  scope: z.string().default('all'),
  turns: z.array(z.array(z.object({ tool: z.string(), args: z.unknown() }))),
  sign: z.union([z.enum(['none', 'all']), z.array(z.number().int().min(0))]),
  faults: z.array(ReplayFault).default([]),
})
export type ReplayCase = Omit<z.infer<typeof ReplayCase>, 'scope'> & { scope: ReturnType<typeof readScope> }

/** `file` is where the case stands: its mailbox is named from there. Throws a sentence for what is no case. */
export function readCase(value: unknown, file: string): ReplayCase {
  const parsed = ReplayCase.safeParse(value)
  if (!parsed.success) throw new Error(`The case is not in its form: ${z.prettifyError(parsed.error).split('\n')[0]}`)
  const mailbox = path.resolve(path.dirname(file), parsed.data.mailbox)
  return { ...parsed.data, mailbox, scope: readScope(parsed.data.scope) }
}

/** "$thread:ID", "$message:RFC-ID" and "$event:ID" anywhere in the arguments -> the world's ids. */
export function withWorldIds(args: unknown, idOf: (kind: 'thread' | 'message' | 'event', id: string) => string): unknown {
  if (typeof args === 'string') {
    const [whole, kind, id] = /^\$(thread|message|event):(.+)$/s.exec(args) ?? []
    return whole && id ? idOf(kind as 'thread' | 'message' | 'event', id) : args
  }
  if (Array.isArray(args)) return args.map(each => withWorldIds(each, idOf))
  if (args === null || typeof args !== 'object') return args
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, withWorldIds(value, idOf)]))
}
