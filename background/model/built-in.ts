import { written } from './built-in/written'
import type { Model, ModelPart } from './model'

/** Answers by rules, on this computer: guests from code's facts, questions, dates and times, else the closest sentences; always cited. */
export const builtIn: Model = {
  name: 'built-in',
  remote: false,
  window: Number.POSITIVE_INFINITY,
  async *stream(request, signal): AsyncIterable<ModelPart> {
    signal.throwIfAborted()
    const { text, table } = written(request)
    const calls = table ? [{ id: 'table', name: 'submit_table', args: table }] : []
    yield { type: 'text', delta: text }
    yield { type: 'end', turn: { role: 'model', text, calls, opaque: null }, usage: { in: 0, out: 0, cached: 0, usd: 0 } }
  },
}
