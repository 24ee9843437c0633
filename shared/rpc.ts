import * as z from 'zod'
import { codeOf, ErrorCode } from './errors'
import { type CallName, calls, Event, type Input, type Output, type Peer } from './protocol'

const Call = z.strictObject({ id: z.int(), name: z.string(), input: z.unknown() })
const Reply = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.int(), ok: z.literal(false), error: ErrorCode }),
])
type Reply = z.infer<typeof Reply>

/** Handlers get the caller beside the input: the port it speaks over, stamped by the browser. */
export type Handlers<Caller> = { [N in CallName]: (input: z.output<(typeof calls)[N]['input']>, caller: Caller) => Promise<Output<N>> }

/** The part of runtime.Port in use; a linked pair of objects stands in for it in tests. */
export type Port = {
  postMessage(message: unknown): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** Worker side. `peer` comes from the browser-stamped sender, never from the message. Returns how to send this peer an event. */
export function serve<Caller>(port: Port, peer: Peer, caller: Caller, handlers: Handlers<Caller>): (event: Event) => void {
  let open = true
  const post = (message: unknown) => {
    if (open) port.postMessage(message)
  }
  port.onDisconnect.addListener(() => {
    open = false
  })
  port.onMessage.addListener(message => {
    const call = Call.safeParse(message)
    if (call.success) void answer(call.data, peer, caller, handlers).then(post)
  })
  return post
}

async function answer<Caller>(
  { id, name, input }: z.infer<typeof Call>,
  peer: Peer,
  caller: Caller,
  handlers: Handlers<Caller>,
): Promise<Reply> {
  const call = Object.hasOwn(calls, name) ? calls[name as CallName] : undefined
  if (!call || !(call.from as readonly Peer[]).includes(peer)) return { id, ok: false, error: 'not-allowed' }
  const parsed = call.input.safeParse(input)
  if (!parsed.success) return { id, ok: false, error: 'invalid-input' }
  try {
    const handler = handlers[name as CallName] as (input: unknown, caller: Caller) => Promise<unknown>
    return { id, ok: true, value: await handler(parsed.data, caller) }
  } catch (error) {
    return { id, ok: false, error: codeOf(error) }
  }
}

/** What a failed call rejects with: a code, never a message (it may hold mail text or a token). */
export class CallError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.name = 'CallError'
    this.code = code
  }
}

/** Page side. Rejects what is in flight when the worker dies, so no promise hangs. Replies and events are parsed at this door too. */
export function connect(port: Port, onEvent: (event: Event) => void, onGone: () => void) {
  const waiting = new Map<number, { name: CallName; resolve(value: unknown): void; reject(error: Error): void }>()
  let next = 0
  port.onMessage.addListener(message => {
    const reply = Reply.safeParse(message)
    if (!reply.success) {
      const event = Event.safeParse(message)
      if (event.success) onEvent(event.data)
      return
    }
    const caller = waiting.get(reply.data.id)
    if (!caller) return
    waiting.delete(reply.data.id)
    if (!reply.data.ok) return caller.reject(new CallError(reply.data.error))
    const value = calls[caller.name].output.safeParse(reply.data.value)
    if (value.success) caller.resolve(value.data)
    else caller.reject(new CallError('internal'))
  })
  port.onDisconnect.addListener(() => {
    for (const caller of waiting.values()) caller.reject(new CallError('worker-gone'))
    waiting.clear()
    onGone()
  })
  return function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    return new Promise((resolve, reject) => {
      waiting.set(++next, { name, resolve: resolve as (value: unknown) => void, reject })
      port.postMessage({ id: next, name, input })
    })
  }
}

/** The stamp that the browser puts on a port or message. */
export type Sender = { id?: string; origin?: string; url?: string; tab?: { id?: number }; frameId?: number }

/**
 * Who is calling, from what the browser stamped on the port; nobody else is served.
 * `base` is runtime.getURL('') (chrome-extension:// or moz-extension://). The signing page counts only in the tab that the worker itself opened.
 */
export function peerOf(sender: Sender, extensionId: string, base: string, signingTab: number | undefined): Peer | undefined {
  if (sender.id !== extensionId) return undefined
  const page = sender.url?.split(/[?#]/)[0]
  const ours = (name: string) => page === `${base}extension/${name}.html`
  if (ours('sidebar')) return 'sidebar'
  const top = sender.frameId === undefined || sender.frameId === 0
  if (!top) return undefined
  if (ours('sign')) return sender.tab?.id !== undefined && sender.tab.id === signingTab ? 'sign' : undefined
  if (ours('options') || ours('print')) return 'page'
  return isGmail(sender) && sender.tab ? 'content' : undefined
}

/** Firefox stamps no origin on content scripts, so the url counts there. */
const isGmail = (sender: Sender): boolean => (sender.origin ?? safeOrigin(sender.url)) === 'https://mail.google.com'

function safeOrigin(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined
}
