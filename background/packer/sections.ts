import type { MessageId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { messageText, threadHead } from './message-text'
import type { PackOptions } from './pack-options'
import { estimateTokens } from './tokens'
import type { Unfolded } from './unfold'

/**
 * A message as it is packed, under its short id, and the number in it; `text` and `tokens` with all its quotes folded, `textOf` with some
 * lines of them put back.
 */
export type Block = {
  id: string
  number: number
  message: ReadMessage
  text: string
  tokens: number
  textOf(unfolded: readonly Unfolded[]): string
}
/** Messages that follow each other in one thread, under one head; `tokens` = the head's. */
export type Section = { head: string; tokens: number; blocks: Block[] }

type Placed = { thread: ReadThread; message: ReadMessage }

/**
 * Threads by id, messages oldest first; what was packed `before` keeps its place and number, all else goes behind it, and what of it was
 * not `shown` behind that.
 */
export function sectionsOf(
  threads: readonly ReadThread[],
  { me, before = [], shown = before, correction }: Omit<PackOptions, 'budget' | 'question'>,
): Section[] {
  const inOrder = threads.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const all = inOrder.flatMap(thread => thread.messages.map((message): Placed => ({ thread, message })))
  const places = new Map(all.map(placed => [placed.message.id, placed]))
  const known = new Map(before.map((id, at) => [id, at + 1]))
  const placed = (ids: readonly MessageId[]): Placed[] => ids.flatMap(id => places.get(id) ?? [])
  const stood = new Set(shown)
  const unseen = placed(before.filter(id => !stood.has(id)))
  const late = all.filter(({ message }) => !known.has(message.id))
  const numbers = new Map([...known, ...late.map(({ message }, at): [MessageId, number] => [message.id, before.length + at + 1])])
  return [...runsOf(placed(shown)), ...runsOf([...unseen, ...late])].map(({ thread, messages }) => {
    const head = threadHead(thread.subject)
    const blocks = messages.map(message => {
      const number = numbers.get(message.id) ?? 0
      const id = `m${number}`
      const textOf = (lines: readonly Unfolded[]): string => messageText({ id, message, unfolded: lines }, thread.subject, me.toLowerCase())
      const text = textOf([])
      return { id, number, message, text, tokens: estimateTokens(text, correction), textOf }
    })
    return { head, tokens: estimateTokens(head, correction), blocks }
  })
}

/** Messages that follow each other in one thread. */
function runsOf(placed: readonly Placed[]): { thread: ReadThread; messages: ReadMessage[] }[] {
  const runs: { thread: ReadThread; messages: ReadMessage[] }[] = []
  for (const { thread, message } of placed) {
    const last = runs.at(-1)
    if (last?.thread === thread) last.messages.push(message)
    else runs.push({ thread, messages: [message] })
  }
  return runs
}
