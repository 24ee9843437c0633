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

/** `base` is runtime.getURL(''). No signing window exists yet, so no tab counts as one. */
export function openPorts(extensionId: string, base: string, handlers: () => Handlers<Caller>): Ports {
  const open = new Set<Caller>()
  return {
    accept(port) {
      const sender = port.sender ?? {}
      const peer = peerOf(sender, extensionId, base, undefined)
      if (!peer) return
      const caller = newCaller(peer, sender)
      open.add(caller)
      port.onDisconnect.addListener(() => open.delete(caller))
      caller.send = serve(port, peer, caller, handlers())
    },
    callers: peer => [...open].filter(caller => caller.peer === peer),
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
