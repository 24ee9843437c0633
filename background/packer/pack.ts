import type { Address, MessageId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import type { Packed } from './packed'
import { byRelevance } from './relevance'
import { estimateTokens } from './tokens'

/**
 * budget: tokens that fit, as `estimateTokens` counts; me: the address of the mailbox, shown as "me"; before: what was packed earlier in the
 * conversation, in its order.
 */
export type PackOptions = { budget: number; question: string; me: string; before?: readonly MessageId[] }

type Block = { id: string; message: ReadMessage; text: string; tokens: number }
type Section = { head: string; blocks: Block[] }

/**
 * Packs threads into one text, the same for the same mail whatever the question: threads by id, messages oldest first, each under a line
 * with its short id (m1, m2 ...), sender, recipients and time. Over the budget, the messages that have least to do with the question are
 * left out and named. Quotes to cite are taken from the lines under a message's own line.
 * What was packed before keeps its place and its id; what has come since goes behind all of it, so that the provider's cached prefix holds.
 */
export function packThreads(threads: readonly ReadThread[], options: PackOptions): Packed {
  const sections = numbered(threads, options.me.toLowerCase(), options.before ?? [])
  const leftOut = overBudget(sections, options)
  const lines = new Map<MessageId, readonly [number, number]>()
  const out: string[] = []
  let line = 1
  const put = (text: string): readonly [number, number] => {
    const first = line
    line += text.split('\n').length
    out.push(text)
    return [first, line - 1]
  }
  for (const { head, blocks } of sections) {
    const chosen = blocks.filter(block => !leftOut.has(block.message.id))
    if (chosen.length === 0) continue
    put(head)
    for (const block of chosen) lines.set(block.message.id, put(block.text))
  }
  const text = out.join('\n')
  return { text, tokens: estimateTokens(text), ids: shortIds(sections), lines, leftOut: [...leftOut] }
}

type Placed = { thread: ReadThread; message: ReadMessage }

function numbered(threads: readonly ReadThread[], me: string, before: readonly MessageId[]): Section[] {
  const inOrder = threads.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const all = inOrder.flatMap(thread => thread.messages.map((message): Placed => ({ thread, message })))
  const places = new Map(all.map(placed => [placed.message.id, placed]))
  const known = new Map(before.map((id, at) => [id, at + 1]))
  const first = before.flatMap(id => places.get(id) ?? [])
  const late = all.filter(({ message }) => !known.has(message.id))
  const numbers = new Map([...known, ...late.map(({ message }, at): [MessageId, number] => [message.id, before.length + at + 1])])
  return [...sectionsOf(first), ...sectionsOf(late)].map(({ thread, messages }) => ({
    head: `## thread: ${oneLine(thread.subject) || '(no subject)'}`,
    blocks: messages.map(message => {
      const id = `m${numbers.get(message.id) ?? 0}`
      const text = messageText(id, message, thread.subject, me)
      return { id, message, text, tokens: estimateTokens(text) }
    }),
  }))
}

/** Messages that follow each other in one thread stand under one head. */
function sectionsOf(placed: readonly Placed[]): { thread: ReadThread; messages: ReadMessage[] }[] {
  const sections: { thread: ReadThread; messages: ReadMessage[] }[] = []
  for (const { thread, message } of placed) {
    const last = sections.at(-1)
    if (last?.thread === thread) last.messages.push(message)
    else sections.push({ thread, messages: [message] })
  }
  return sections
}

const shortIds = (sections: readonly Section[]): ReadonlyMap<string, MessageId> =>
  new Map(sections.flatMap(section => section.blocks.map(({ id, message }) => [id, message.id] as const)))

/** The messages to leave out so that the rest fits, least relevant first. */
function overBudget(sections: readonly Section[], { budget, question }: PackOptions): ReadonlySet<MessageId> {
  const blocks = sections.flatMap(section => section.blocks)
  const heads = sections.reduce((sum, section) => sum + estimateTokens(section.head) + 2, 0)
  let sum = heads + blocks.reduce((total, block) => total + block.tokens + 2, 0)
  const out = new Set<MessageId>()
  if (sum <= budget) return out
  const size = new Map(blocks.map(block => [block.message.id, block.tokens + 2]))
  const ranked = byRelevance(
    blocks.map(block => block.message),
    question,
  )
  for (const message of ranked.reverse()) {
    if (sum <= budget) break
    out.add(message.id)
    sum -= size.get(message.id) ?? 0
  }
  return out
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const person = (me: string, { name, address }: Address): string => {
  if (address.toLowerCase() === me) return 'me'
  return name ? `${oneLine(name)} <${address}>` : address
}

/** Most recipients that a message's line names. */
const mostNamed = 20

function people(addresses: readonly Address[], me: string): string {
  const named = addresses.slice(0, mostNamed).map(address => person(me, address))
  if (addresses.length > mostNamed) named.push(`${addresses.length - mostNamed} more`)
  return named.join(', ')
}

/** A message as a model sees it, under its own line; `me` in lower case. */
export const messageText = (id: string, message: ReadMessage, threadSubject: string, me: string): string =>
  `${headLine(id, message, threadSubject, me)}\n${harmless(message.text) || '(no text)'}`

function headLine(id: string, message: ReadMessage, subject: string, me: string): string {
  const recipients = people([...message.to, ...message.cc], me)
  const facts = [
    new Date(message.date).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'),
    `${person(me, message.from)}${recipients && ` to ${recipients}`}`,
  ]
  if (message.kind !== 'mail') facts.push(message.kind)
  if (message.subject !== subject && oneLine(message.subject).toLowerCase() !== `re: ${oneLine(subject).toLowerCase()}`)
    facts.push(oneLine(message.subject))
  return `### ${id} | ${facts.join(' | ')}`
}

/** Text of a stranger cannot pose as a line of ours, nor as a chat template's mark. */
function harmless(text: string): string {
  return text.replace(/^(#{2,3} (?:thread:|m\d+ \|))/gm, ' $1').replace(/<(?=\|[a-z_]+\|>|(?:start|end)_of_turn>)/gi, '< ')
}
