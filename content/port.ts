import type { Runtime } from 'webextension-polyfill'
import type { Event, Input, Output } from '../shared/protocol'

type ContentCall = 'page.seen' | 'sidebar.place'
type Waiting = { resolve(value: unknown): void; reject(): void }
type Message = { id?: number; ok?: boolean; value?: unknown; type?: string; show?: 'show' | 'hide' | 'toggle' }

type Listeners = { onShow(show: 'show' | 'hide' | 'toggle'): void; onConnect(): void; onOrphan(): void }

/** Chrome and Firefox agree on the little of runtime that is used here, so the polyfill would be most of this script. */
const extension = (): Runtime.Static | undefined => (globalThis as { chrome?: { runtime?: Runtime.Static } }).chrome?.runtime

/** Throws where an update or removal of the extension has left this script behind without one. */
function open(): Runtime.Port {
  const runtime = extension()
  if (!runtime?.id) throw new Error('orphan')
  return runtime.connect({ name: 'content' })
}

export const extensionUrl = (path: string): string => extension()?.getURL(path) ?? ''

/**
 * The way to the worker. The browser ends an idle worker and the port with it: while the tab is in sight it is connected again after a second,
 * else when it comes in sight. `onOrphan` is called once, when the extension behind this script is gone.
 */
export function connectWorker({ onShow, onConnect, onOrphan }: Listeners) {
  const waiting = new Map<number, Waiting>()
  let port: Runtime.Port | null = null
  let next = 0
  let over = false

  function orphaned(): void {
    if (over) return
    close()
    onOrphan()
  }

  function gone(): void {
    port = null
    for (const caller of waiting.values()) caller.reject()
    waiting.clear()
    setTimeout(connect, 1000)
  }

  function receive(message: unknown): void {
    const { id = -1, ok, value, type, show } = message as Message
    if (type === ('sidebar.show' satisfies Event['type']) && show) onShow(show)
    const caller = waiting.get(id)
    waiting.delete(id)
    if (ok) caller?.resolve(value)
    else caller?.reject()
  }

  function connect(): void {
    if (over || port || document.visibilityState === 'hidden') return
    try {
      port = open()
    } catch {
      orphaned()
      return
    }
    port.onMessage.addListener(receive)
    port.onDisconnect.addListener(gone)
    onConnect()
  }

  document.addEventListener('visibilitychange', connect)
  setTimeout(connect)

  /** Resolves to undefined where the worker is away or refuses: the page is told again after the next connection. */
  function call<N extends ContentCall>(name: N, input: Input<N>): Promise<Output<N> | undefined> {
    connect()
    return new Promise(resolve => {
      if (!port) return resolve(undefined)
      waiting.set(++next, { resolve: value => resolve(value as Output<N>), reject: () => resolve(undefined) })
      port.postMessage({ id: next, name, input })
    })
  }

  function close(): void {
    over = true
    document.removeEventListener('visibilitychange', connect)
    port?.disconnect()
  }

  return { call, close }
}
