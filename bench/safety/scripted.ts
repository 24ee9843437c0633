import type { Model, ToolCall } from '../../background/model/model'

export type ScriptedCall = { name: string; args: unknown }

/** A mind that says these turns one after the other, whatever it is told; behind the last it says that it is done. */
export function scripted(turns: readonly { text?: string; calls?: readonly ScriptedCall[] }[]): Model {
  let at = 0
  return {
    name: 'scripted',
    remote: false,
    window: 1_000_000,
    async *stream(_request, signal) {
      signal.throwIfAborted()
      const turn = turns[at++]
      const calls: ToolCall[] = (turn?.calls ?? []).map(({ name, args }, index) => ({ id: `${at}-${index}`, name, args }))
      const text = turn?.text ?? (turn ? '' : 'Proposed.')
      if (text) yield { type: 'text', delta: text }
      yield { type: 'end', turn: { role: 'model', text, calls, opaque: null }, usage: { in: 0, out: 0, cached: 0, usd: 0 } }
    },
  }
}
