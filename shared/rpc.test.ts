import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { AppError } from './errors'
import { type Event, type Peer, peers } from './protocol'
import { connect, type Handlers, peerOf, serve } from './rpc'
import { linkedPorts } from './testing/ports'

const settings = {
  v: 1,
  mind: 'built-in',
  geminiModel: 'x',
  askAboveUsd: 0,
  historyDays: 90,
  gmailUnitsPerMinute: 5000,
  theme: 'system',
  neverSend: { labels: [], senders: [], words: [] },
  readOnly: false,
  undoSendSeconds: 10,
  sidebarWidth: 400,
} as const

function pair(peer: Peer) {
  const [worker, page] = linkedPorts()
  const handlers = {
    'settings.get': vi.fn(async () => settings),
    'key.set': vi.fn(async () => null),
    'page.seen': vi.fn(async () => null),
    'conversation.list': vi.fn(async () => []),
  }
  const events: Event[] = []
  const gone = vi.fn()
  const send = serve(worker, peer, 'the caller', handlers as unknown as Handlers<string>)
  return { send, call: connect(page, event => events.push(event), gone), page, worker, handlers, events, gone }
}

describe('rpc', () => {
  it('answers a call with the value of its handler, and tells the handler who calls', async () => {
    const { call, handlers } = pair('sidebar')
    expect(await call('settings.get', {})).toEqual(settings)
    expect(handlers['settings.get']).toHaveBeenCalledWith({}, 'the caller')
  })

  it.each(['content', 'sidebar', 'sign'] as const)('refuses %s a call that only the options page may make', async peer => {
    const { call, handlers } = pair(peer)
    await expect(call('key.set', { provider: 'gemini', key: 'k' })).rejects.toMatchObject({ code: 'not-allowed' })
    expect(handlers['key.set']).not.toHaveBeenCalled()
  })

  it('refuses unknown keys and names from the prototype', async () => {
    const { call, handlers } = pair('page')
    await expect(call('key.set', { provider: 'gemini', key: 'k', admin: true } as never)).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(call('constructor' as never, {} as never)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(handlers['key.set']).not.toHaveBeenCalled()
  })

  it('sends a code and never the message of an error', async () => {
    const { call, handlers } = pair('sidebar')
    handlers['settings.get'].mockRejectedValueOnce(new Error('token ya29.secret'))
    await expect(call('settings.get', {})).rejects.toThrow(/^internal$/)
    handlers['settings.get'].mockRejectedValueOnce(new AppError('quota', 'the body of a mail'))
    await expect(call('settings.get', {})).rejects.toThrow(/^quota$/)
  })

  it('does not trust what a worker answers either', async () => {
    const { call, handlers } = pair('sidebar')
    handlers['settings.get'].mockResolvedValueOnce({ mind: 'other' } as never)
    await expect(call('settings.get', {})).rejects.toMatchObject({ code: 'internal' })
  })

  it('rejects the calls in flight when the worker goes away', async () => {
    const { call, worker, handlers, gone } = pair('sidebar')
    handlers['settings.get'].mockReturnValueOnce(new Promise(() => {}))
    const pending = call('settings.get', {})
    worker.disconnect()
    await expect(pending).rejects.toMatchObject({ code: 'worker-gone' })
    expect(gone).toHaveBeenCalledOnce()
  })

  it('delivers events in order and drops what is none', async () => {
    const { send, worker, events } = pair('content')
    send({ type: 'sidebar.show', show: 'show' })
    worker.postMessage({ type: 'sidebar.approve' })
    send({ type: 'sidebar.show', show: 'hide' })
    await Promise.resolve()
    expect(events).toEqual([
      { type: 'sidebar.show', show: 'show' },
      { type: 'sidebar.show', show: 'hide' },
    ])
  })

  it('survives any message from a page without a call of a handler', async () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.jsonValue(), name: fc.constantFrom('settings.get', 'key.set', '__proto__'), input: fc.jsonValue() }),
    )
    await fc.assert(
      fc.asyncProperty(odd, async message => {
        const { page, handlers } = pair('content')
        page.postMessage(message)
        await new Promise(resolve => setImmediate(resolve))
        for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled()
      }),
      { seed: 1 },
    )
  })
})

describe('peerOf', () => {
  const base = 'chrome-extension://x/'
  const page = (name: string) => `${base}extension/${name}.html`
  it.each([
    ['the sidebar framed in Gmail', { id: 'x', url: page('sidebar'), tab: { id: 1 }, frameId: 3 }, 'sidebar'],
    ['the sidebar in a tab of its own', { id: 'x', url: `${page('sidebar')}?account=a`, tab: { id: 2 }, frameId: 0 }, 'sidebar'],
    ['the side panel', { id: 'x', url: page('sidebar') }, 'sidebar'],
    ['the signing window', { id: 'x', url: `${page('sign')}?a=1`, tab: { id: 7 }, frameId: 0 }, 'sign'],
    ['the signing page opened by somebody else', { id: 'x', url: page('sign'), tab: { id: 8 }, frameId: 0 }, undefined],
    ['the signing page in a frame', { id: 'x', url: page('sign'), tab: { id: 7 }, frameId: 2 }, undefined],
    ['the options page', { id: 'x', url: page('options'), tab: { id: 2 }, frameId: 0 }, 'page'],
    ['the options page in a frame', { id: 'x', url: page('options'), tab: { id: 2 }, frameId: 4 }, undefined],
    ['a page of ours that is none of these', { id: 'x', url: page('gallery'), tab: { id: 2 }, frameId: 0 }, undefined],
    [
      'a page whose name only begins like ours',
      { id: 'x', url: `${base}extension/options.html.evil`, tab: { id: 2 }, frameId: 0 },
      undefined,
    ],
    [
      'the content script of Gmail',
      { id: 'x', origin: 'https://mail.google.com', url: 'https://mail.google.com/mail/u/0/', tab: { id: 1 }, frameId: 0 },
      'content',
    ],
    [
      'the content script of Gmail in Firefox',
      { id: 'x', url: 'https://mail.google.com/mail/u/0/', tab: { id: 1 }, frameId: 0 },
      'content',
    ],
    ['a content script in a frame of Gmail', { id: 'x', origin: 'https://mail.google.com', tab: { id: 1 }, frameId: 5 }, undefined],
    ['a content script of another site', { id: 'x', origin: 'https://evil.example', tab: { id: 1 }, frameId: 0 }, undefined],
    ['another extension', { id: 'y', url: 'chrome-extension://y/extension/sidebar.html' }, undefined],
  ] as const)('takes %s for what it is', (_, sender, peer) => expect(peerOf(sender, 'x', base, 7)).toBe(peer))

  it('gives the signing page nothing while no signing window is open', () => {
    expect(peerOf({ id: 'x', url: page('sign'), tab: { id: 7 }, frameId: 0 }, 'x', base, undefined)).toBeUndefined()
  })

  it('knows four peers', () => expect(peers).toEqual(['content', 'sidebar', 'page', 'sign']))
})
