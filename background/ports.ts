import type { AccountId } from '../shared/mail'
import type { Event, Peer } from '../shared/protocol'
import { type Handlers, type Port, peerOf, type Sender, serve } from '../shared/rpc'
import type { ConversationId } from '../shared/run-log'

/** Who speaks over a port, as the browser stamped it, and what the worker keeps for it while it is open. */
export type Caller = {
  readonly peer: Peer
  /** The Gmail tab that a framed sidebar or a content script belongs to; null for a page in a tab of its own or a side panel. */
  readonly gmailTab: number | null
  send(event: Event): void
  /** What this sidebar watches since view.watch; null before. */
  watch: { account: AccountId | null } | null
  /** The view sent last, as JSON, so that an unchanged view is not sent again. */
  shown: string
  /** The conversation that this sidebar has open: it hears of its runs. */
  conversation: ConversationId | null
  /** Accounts whose guest lists this page asked for: it hears of their changes. */
  readonly listsOf: Set<AccountId>
}

export type ConnectedPort = Port & { sender?: Sender | undefined }

/** Every open port of a peer. Ports die with the worker, so nothing here outlives it. */
export type Ports = {
  /** Serves a port whose sender is one of ours; any other gets no answer. */
  accept(port: ConnectedPort): void
  callers(peer: Peer): Caller[]
}

/** `base` is runtime.getURL(''); `signingTab` tells which tab the worker opened for signing. */
export function openPorts(
  extensionId: string,
  base: string,
  handlers: () => Handlers<Caller>,
  signingTab: () => Promise<number | undefined>,
): Ports {
  const open = new Set<Caller>()
  const take = (port: Port, sender: Sender, peer: Peer | undefined) => {
    if (!peer) return
    const caller = newCaller(peer, sender)
    open.add(caller)
    port.onDisconnect.addListener(() => open.delete(caller))
    caller.send = serve(port, peer, caller, handlers())
  }
  return {
    accept(port) {
      const sender = port.sender ?? {}
      // Only a page in the signing tab can be the signing page, and which tab that is has to be looked up.
      if (peerOf(sender, extensionId, base, sender.tab?.id) !== 'sign')
        return take(port, sender, peerOf(sender, extensionId, base, undefined))
      const held = holding(port)
      void signingTab().then(tab => take(held, sender, peerOf(sender, extensionId, base, tab)))
    },
    callers: peer => [...open].filter(caller => caller.peer === peer),
  }
}

/** A port that keeps what comes until somebody listens: the browser delivers to listeners that stand when it connects. */
function holding(port: Port): Port {
  const kept: unknown[] = []
  let listener = (message: unknown): void => void kept.push(message)
  port.onMessage.addListener(message => listener(message))
  return {
    postMessage: message => port.postMessage(message),
    onDisconnect: port.onDisconnect,
    onMessage: {
      addListener(next) {
        listener = next
        for (const message of kept.splice(0)) next(message)
      },
    },
  }
}

function newCaller(peer: Peer, sender: Sender): Caller {
  const inGmail = peer === 'content' || (peer === 'sidebar' && (sender.frameId ?? 0) > 0)
  return {
    peer,
    gmailTab: inGmail ? (sender.tab?.id ?? null) : null,
    send: () => undefined,
    watch: null,
    shown: '',
    conversation: null,
    listsOf: new Set(),
  }
}
