import * as z from 'zod'
import type { ThreadId } from '../../../shared/mail'
import type { ToolSpec } from '../../model/model'
import type { ReadThread } from '../../reader/reading'
import type { Shelf } from '../shelf'
import type { ProposalNote, ToolIo } from '../steps'
import type { SubmittedTable } from './submit-table'

/** What a call brought. The loop turns it into the text that the model sees, in the order of the calls. */
export type Outcome =
  /** Text by strangers, to be marked off as such. */
  | { type: 'untrusted'; text: string }
  /** What code worked out: no word of it is a stranger's. */
  | { type: 'fact'; value: unknown }
  | { type: 'threads'; threads: ReadThread[]; missing: ThreadId[] }
  | { type: 'table'; table: SubmittedTable }
  | { type: 'proposed'; note: ProposalNote }
  /** Words of ours to the model: what was wrong with the call. */
  | { type: 'refused'; why: string }

type Definition<I> = {
  name: string
  description: string
  input: z.ZodType<I>
  run(input: I, io: ToolIo, shelf: Shelf): Promise<Outcome>
}

/** A tool: what the model is told of it, and a call with arguments that nobody has checked yet. */
export type Tool = {
  spec: ToolSpec
  /** Parses first: a call that does not fit gives no run but the reason. */
  prepare(args: unknown): { run: (io: ToolIo, shelf: Shelf) => Promise<Outcome> } | { why: string }
}

/** zod input -> JSON Schema for the model and the check of every call. */
export function defineTool<I>({ name, description, input, run }: Definition<I>): Tool {
  const inputSchema = schemaOf(input)
  return {
    spec: { name, description, inputSchema },
    prepare(args) {
      const parsed = input.safeParse(args)
      if (!parsed.success) return { why: z.prettifyError(parsed.error).slice(0, 1000) }
      return { run: (io, shelf) => run(parsed.data, io, shelf) }
    },
  }
}

/** zod -> the JSON Schema that a model is shown. */
export function schemaOf(input: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input', override: withoutLimits })
  return schema
}

/** Lengths are checked by code and said in words: bounded schemas are what providers refuse first ("too many states"). */
function withoutLimits({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  for (const key of ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'additionalProperties'] as const)
    delete jsonSchema[key]
}
