import { describe, expect, it } from 'vitest'
import { calls, type Peer } from '../shared/protocol'
import { CallError, connect, type Handlers, type Sender } from '../shared/rpc'
import { linkedPorts } from '../shared/testing/ports'
import { type Caller, type ConnectedPort, openPorts } from './ports'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const base = `chrome-extension://${id}/`
const content: Sender = { id, origin: 'https://mail.google.com', url: 'https://mail.google.com/mail/u/0/', tab: { id: 7 }, frameId: 0 }
const sidebar: Sender = { id, origin: base.slice(0, -1), url: `${base}extension/sidebar.html`, tab: { id: 7 }, frameId: 4 }
const ownTab: Sender = { ...sidebar, frameId: 0 }
const options: Sender = { id, url: `${base}extension/options.html`, tab: { id: 9 }, frameId: 0 }

/** Every handler answers with the name of its peer, so that what was let through shows. */
function open() {
  const seen: Caller[] = []
  const handlers = new Proxy({} as Handlers<Caller>, {
    get: () => async (_: unknown, caller: Caller) => {
      seen.push(caller)
      return null
    },
  })
  const ports = openPorts(
    id,
    base,
    () => handlers,
    () => Promise.resolve(undefined),
  )
  const join = (sender: Sender) => {
    const [worker, page] = linkedPorts()
    ports.accept({ ...worker, sender } satisfies ConnectedPort)
    const events: unknown[] = []
    return {
      page,
      events,
      call: connect(
        page,
        event => events.push(event),
        () => undefined,
      ),
    }
  }
  return { ports, seen, join }
}

const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    error => (error instanceof CallError ? error.code : String(error)),
  )

describe('a port', () => {
  it('of a stranger is not served', async () => {
    const { ports, join } = open()
    const other = join({ ...sidebar, id: 'someone-else' })
    const answer = await Promise.race([
      errorOf(other.call('accounts.list', {})),
      new Promise(resolve => setTimeout(resolve, 20, 'silence')),
    ])
    expect(answer).toBe('silence')
    expect(ports.callers('sidebar')).toEqual([])
  })

  it('knows the Gmail tab of a content script and of a framed sidebar, and none for a sidebar in a tab of its own', () => {
    const { ports, join } = open()
    for (const sender of [content, sidebar, ownTab]) join(sender)
    expect(ports.callers('content').map(({ gmailTab }) => gmailTab)).toEqual([7])
    expect(ports.callers('sidebar').map(({ gmailTab }) => gmailTab)).toEqual([7, null])
  })

  it('is forgotten when it closes', () => {
    const { ports, join } = open()
    const { page } = join(sidebar)
    page.disconnect()
    expect(ports.callers('sidebar')).toEqual([])
  })

  it('of the sidebar may not write settings, keys or accounts', async () => {
    const { join, seen } = open()
    const { call } = join(sidebar)
    expect(await errorOf(call('key.set', { provider: 'gemini', key: 'x' }))).toBe('not-allowed')
    expect(await errorOf(call('account.connect', { hint: '' }))).toBe('not-allowed')
    expect(seen).toEqual([])
  })

  const senders: Record<Exclude<Peer, 'sign'>, Sender> = { content, sidebar, page: options }
  const pairs = Object.entries(senders).flatMap(([peer, sender]) =>
    Object.entries(calls).map(([name, call]) => ({ peer, sender, name, call })),
  )
  it.each(pairs.filter(({ peer, call }) => !(call.from as readonly string[]).includes(peer)))(
    'of $peer may not call $name',
    async ({ sender, name }) => {
      const { join } = open()
      const { page } = join(sender)
      const reply = new Promise(resolve => page.onMessage.addListener(resolve))
      page.postMessage({ id: 1, name, input: {} })
      expect(await reply).toEqual({ id: 1, ok: false, error: 'not-allowed' })
    },
  )
})
