import { MessageId, RfcId, ThreadId } from '../../shared/mail'
import type { Facts, Model, ModelPart, ModelRequest, ToolCall } from '../model/model'
import type { Packed } from '../packer/packed'
import type { ReadMessage, ReadThread } from '../reader/reading'
import type { AgentInput } from './loop'
import { openShelf } from './shelf'
import type { AgentIo, StepEnd, StepSpent, StepStart } from './steps'
import type { ReadTools } from './tools/read-tools'

/**
 * One scripted turn: text streamed in pieces, calls, or an error thrown in the middle; `lost` = what is heard of a try before it that breaks
 * off; `counted` = tokens of the prompt by the provider's count.
 */
export type ScriptedTurn = { lost?: string; counted?: number; text?: string; calls?: { tool: string; args: unknown }[]; error?: Error }

/** A model that plays its turns in order and throws on a call that nobody wrote. `requests` = what it was asked, copied as it was then. */
export function scriptedModel(turns: readonly ScriptedTurn[]): Model & { requests: ModelRequest[] } {
  const requests: ModelRequest[] = []
  return {
    name: 'scripted',
    remote: true,
    window: 100_000,
    usd: (tokensIn, tokensOut) => (tokensIn + tokensOut) / 1_000_000,
    requests,
    async *stream(request): AsyncIterable<ModelPart> {
      const turn = turns[requests.length]
      requests.push({ ...request, turns: [...request.turns], threads: [...request.threads] })
      if (!turn) throw new Error(`unexpected model call ${requests.length}`)
      yield { type: 'sent', body: JSON.stringify({ call: requests.length }), tokens: 90 }
      yield { type: 'spent', usage: { in: 90, out: 0, cached: 0, usd: 0.0005 } }
      if (turn.lost !== undefined) {
        yield { type: 'text', delta: turn.lost }
        yield { type: 'spent', usage: { in: 90, out: 4, cached: 0, usd: 0.0006 } }
        yield { type: 'lost' }
        yield { type: 'sent', body: JSON.stringify({ call: requests.length, again: true }), tokens: 90 }
        yield { type: 'spent', usage: { in: 90, out: 0, cached: 0, usd: 0.0005 } }
      }
      for (const delta of (turn.text ?? '').match(/[\s\S]{1,5}/g) ?? []) yield { type: 'text', delta }
      if (turn.error) throw turn.error
      const calls: ToolCall[] = (turn.calls ?? []).map(({ tool, args }, index) => ({
        id: `call-${requests.length}-${index}`,
        name: tool,
        args,
      }))
      const usage = { in: 100, out: 10, cached: 0, usd: 0.001 }
      const counted = turn.counted === undefined ? {} : { countedText: turn.counted }
      yield { type: 'end', turn: { role: 'model', text: turn.text ?? '', calls, opaque: { turn: requests.length } }, usage, ...counted }
    },
  }
}

/** A plain message: `text` is all there is of it. */
export function readMessage(id: string, text: string, more: Partial<ReadMessage> = {}): ReadMessage {
  return {
    id: MessageId.parse(id),
    threadId: ThreadId.parse('t1'),
    rfcId: RfcId.parse(`<${id}@example.com>`),
    inReplyTo: null,
    references: [],
    date: Date.UTC(2026, 10, 20, 9),
    dateHeader: 'Fri, 20 Nov 2026 09:00:00 +0000',
    from: { name: 'Ada Example', address: 'ada@example.org' },
    replyTo: [],
    to: [{ name: '', address: 'me@example.com' }],
    cc: [],
    bcc: [],
    subject: 'Garden party',
    labels: ['INBOX'],
    headers: new Map(),
    text,
    authored: text,
    full: text,
    quotable: text,
    notes: [],
    folded: [],
    hidden: [],
    hiddenCharacters: 0,
    links: [],
    attachments: [],
    attachedMails: [],
    invitations: [],
    kind: 'mail',
    leftOut: [],
    map: [{ start: 0, end: text.length, from: 0 }],
    ...more,
  }
}

export function readThread(id: string, messages: readonly ReadMessage[]): ReadThread {
  const threadId = ThreadId.parse(id)
  return { id: threadId, subject: messages[0]?.subject ?? '', messages: messages.map(message => ({ ...message, threadId })) }
}

/** Messages under short ids m1, m2 ... in order. */
export function packedOf(threads: readonly ReadThread[]): Packed {
  const messages = threads.flatMap(thread => thread.messages)
  const ids = new Map(messages.map((message, index) => [`m${index + 1}`, message.id]))
  const text = messages.map((message, index) => `m${index + 1}\n${message.text}`).join('\n')
  return { text, tokens: Math.ceil(text.length / 4), ids, lines: new Map(), leftOut: [], unfolded: new Map(), shortened: new Map() }
}

export const someFacts = (more: Partial<Facts> = {}): Facts => ({
  me: 'me@example.com',
  now: '2026-11-23T10:00:00Z',
  zone: 'Europe/Berlin',
  guests: null,
  complete: true,
  ...more,
})

/** Read tools that fail the test when they are used; `more` says which may be. */
export function noTools(more: Partial<ReadTools> = {}): ReadTools {
  const unexpected = (name: string) => () => Promise.reject(new Error(`unexpected ${name}`))
  return {
    search: unexpected('search'),
    thread: unexpected('thread'),
    threadOf: unexpected('threadOf'),
    listEvents: null,
    freeTime: null,
    ...more,
  }
}

/** The thread that the loop is given, and one that its tools may read. */
const first = readThread('t1', [readMessage('a1', 'Yes, I will come on Friday.')])
export const second = readThread('t2', [readMessage('b1', 'Sorry, I cannot make it.'), readMessage('b2', 'Now I can after all.')])

/** A loop over `first`, with a mind that plays its turns and records of all that it tells. */
export function setUp(turns: ScriptedTurn[], more: Partial<AgentInput> = {}, reads: Partial<ReadTools> = {}) {
  const model = scriptedModel(turns)
  const packed = packedOf([first])
  const shelf = openShelf([first], packed, model.window)
  const controller = new AbortController()
  const starts: StepStart[] = []
  const ends: StepEnd[] = []
  const shown: string[] = []
  const costs: StepSpent[] = []
  const losses: StepSpent[] = []
  const io: AgentIo = {
    signal: controller.signal,
    onText: text => shown.push(text),
    onWait: () => undefined,
    onTable: () => undefined,
    onStepStart: start => Promise.resolve(void starts.push(start)),
    onStepEnd: end => Promise.resolve(void ends.push(end)),
    onSpent: spent => void costs.push(spent),
    onStepLost: lost => Promise.resolve(void losses.push(lost)),
  }
  const input: AgentInput = {
    model,
    packed,
    shelf,
    facts: someFacts(),
    history: [],
    question: 'Who comes?',
    quoted: null,
    tools: noTools(reads),
    propose: null,
    nonce: 'n0nce',
    done: [],
    attempts: 0,
    ...more,
  }
  return { model, shelf, controller, starts, ends, shown, costs, losses, io, input }
}
