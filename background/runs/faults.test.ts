import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../e2e/world/faults'
import { createWorld } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import { coversMailbox, isComplete } from '../../shared/answer'
import { type FakeBrowser, makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))
/** The emulated Google behind the worker's one door, and a clock that waiting moves. */
const door = vi.hoisted(() => ({ fetch: (() => Promise.reject(new TypeError('no world'))) as typeof fetch }))
vi.mock('../google/fetch-door', () => ({ doorFetch: (input: string | URL, init?: RequestInit) => door.fetch(input, init) }))
vi.mock('../../shared/sleep', () => ({ sleep: async (ms: number) => void vi.setSystemTime(Date.now() + Math.ceil(ms)) }))

vi.stubGlobal('navigator', { onLine: true })

const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser
const { signIn } = await import('../google/auth')
const { googleMail } = await import('../google/mail-source')
const { READ_SCOPES } = await import('../google/scopes')
const { setClient } = await import('../store/secrets')
const { forgetAccount, listAccounts } = await import('../store/accounts')
const { ask, freshAccount, makeBench } = await import('../testing/run-bench')

const me = 'me@example.com'
const mail = (id: number, ...rest: string[]): string =>
  [
    `From: Guest ${id} <guest${id}@example.org>`,
    `To: ${me}`,
    `Subject: Answer ${id}`,
    `Message-ID: <answer-${id}@example.org>`,
    `Date: Fri, 20 Nov 2026 10:0${id}:00 +0000`,
    ...rest,
  ].join('\r\n')
const plain = (id: number): string => mail(id, '', `Yes, number ${id} will come.`)
const withFile = (id: number): string =>
  mail(
    id,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'The list is attached.',
    '--b',
    'Content-Type: text/csv; name=guests.csv',
    'Content-Disposition: attachment; filename=guests.csv',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('name,heads\nAda,2\n').toString('base64'),
    '--b--',
  )

let world: ReturnType<typeof createWorld>

async function consent(url: URL): Promise<string> {
  const page = await (await door.fetch(url)).text()
  const form = new URLSearchParams({ request: url.searchParams.toString(), account: me, decision: 'allow' })
  for (const [, scope = ''] of page.matchAll(/name="scope"[^>]*value="([^"]*)"/g)) form.append('scope', scope)
  const answer = await door.fetch('https://accounts.google.com/signin/oauth/consent', { method: 'POST', body: form, redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}

/** Goes on from test to test: a client's quota is one a process. */
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 10) }))

beforeEach(async () => {
  for (const { id } of await listAccounts()) await forgetAccount(id)
  browser.reset()
  world = createWorld({ redirectUris: [browser.redirect], refuseQuota: false })
  world.setClock(new Date(Date.now()).toISOString())
  world.addAccount({ address: me })
  door.fetch = worldFetch(world)
  await freshAccount()
  await setClient({ id: world.google.client.id, secret: world.google.client.secret })
  browser.flow = consent
})
afterAll(() => vi.useRealTimers())

/** Asks the whole mailbox of these mails while something goes wrong; `at` names the mail whose requests meet the fault. */
async function askWith(mails: string[], fault: (world: { id: string; threadId: string }[]) => Fault) {
  const signed = await signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })
  const delivered = mails.map(raw => world.deliver(me, raw))
  world.faults.add(fault(delivered))
  const bench = makeBench(googleMail(signed), { turns: [{ text: 'They come.' }] })
  const view = await bench.over((await bench.engine.ask({ ...ask, question: 'What did they write?' })).run)
  const complete = view.receipt ? coversMailbox(view.receipt, ask.scope) : false
  return { view, complete, told: bench.model.requests[0]?.facts.complete }
}
const messages = '/gmail/v1/users/me/messages'
const why = (view: Awaited<ReturnType<typeof askWith>>['view']) => view.receipt?.leftOut.map(({ part, why }) => [part, why])

describe('a fault of Gmail', () => {
  it('that passes costs nothing: the receipt is whole because the mail is', async () => {
    for (const kind of [429, 503, 'truncate', 'drop'] as const) {
      await forgetMirror()
      const { view, complete, told } = await askWith([plain(1), plain(2)], ([first]) => ({
        on: `GET ${messages}/${first?.id}`,
        nth: 1,
        do: kind,
      }))
      expect([view.state, view.receipt?.leftOut, complete, told], String(kind)).toEqual(['answered', [], true, true])
    }
  })

  it.each([
    ['a body that always breaks off', 'truncate', 'not-fetched'],
    ['a refusal that does not end', 429, 'refused'],
    ['a mail that was deleted meanwhile', 404, 'deleted'],
  ] as const)('%s is on the receipt, and the rest is answered', async (_, kind, reason) => {
    const { view, complete, told } = await askWith([plain(1), plain(2), plain(3)], ([, second]) => ({
      on: `GET ${messages}/${second?.id}`,
      do: kind,
    }))
    expect(view.state).toBe('answered')
    expect([view.receipt?.messages, view.receipt?.read, why(view)]).toEqual([3, 2, [['', reason]]])
    expect([complete, told]).toEqual([false, false])
  })

  it.each([
    ['missing', 404, 'deleted'],
    ['cut off', 'truncate', 'not-fetched'],
    ['refused', 429, 'refused'],
  ] as const)('a part that is %s is on the receipt by its name', async (_, kind, reason) => {
    const { view, complete, told } = await askWith([withFile(1)], ([first]) => ({
      on: `GET ${messages}/${first?.id}/attachments`,
      do: kind,
    }))
    expect([view.receipt?.read, view.receipt?.attachments, why(view)]).toEqual([1, { read: 0, of: 1 }, [['guests.csv', reason]]])
    expect([complete, told]).toEqual([false, false])
  })

  it('that costs every mail is the end of the run, and of no receipt that says complete', async () => {
    const { view, complete } = await askWith([plain(1), plain(2)], () => ({ on: `GET ${messages}/`, do: 429 }))
    expect([view.state, view.error, complete]).toEqual(['failed', 'quota', false])
  })
})

/** A mail that was read once is not asked for again. */
async function forgetMirror(): Promise<void> {
  for (const { id } of await listAccounts()) await forgetAccount(id)
  await freshAccount()
  world.reset()
  world.addAccount({ address: me })
  world.google.client.redirectUris = [browser.redirect]
  await setClient({ id: world.google.client.id, secret: world.google.client.secret })
}

const threads = '/gmail/v1/users/me/threads'
/** Where a request goes, and the faults that last there: what the receipt then says, or the error by which the run ends. */
const places = {
  'the first page of the list': {
    on: () => `GET ${messages}?`,
    error: { 429: 'quota', 503: 'google-unavailable', drop: 'google-unavailable', truncate: 'google-unavailable', 400: 'mailbox-refused' },
  },
  'a later page of the list': {
    on: () => `GET ${messages}?pageToken=`,
    why: { 429: 'refused', 503: 'not-fetched', drop: 'not-fetched', truncate: 'not-fetched', 400: 'refused' },
  },
  'a thread': {
    on: ({ threadId }: Delivered) => `GET ${threads}/${threadId}`,
    why: { 429: 'refused', 503: 'not-fetched', drop: 'not-fetched', truncate: 'not-fetched', 404: 'deleted' },
  },
  'an attachment': {
    on: ({ id }: Delivered) => `GET ${messages}/${id}/attachments`,
    why: { 429: 'refused', 503: 'not-fetched', drop: 'not-fetched', truncate: 'not-fetched', 404: 'deleted' },
  },
  'the history': {
    on: () => 'GET /gmail/v1/users/me/history',
    why: { 429: null, 503: null, drop: null, truncate: null, 400: null },
  },
} as const
type Delivered = { id: string; threadId: string }
const cells = Object.entries(places).flatMap(([place, { on, ...rest }]) =>
  Object.entries('why' in rest ? rest.why : rest.error).map(([kind, says]) => ({ place, kind, on, says })),
)
const faultOf = (kind: string): Fault['do'] => (/^\d+$/.test(kind) ? Number(kind) : kind) as Fault['do']

describe('a fault that lasts', () => {
  it.each(cells)('$kind at $place: $says', async ({ place, kind, on, says }) => {
    const random = seeded(`${place} ${kind}`)
    const bench = await mailboxOf(place === 'a later page of the list' ? 510 : 12, random)
    if (place === 'the history') {
      await bench.ask()
      // A look at the history holds for a moment.
      vi.setSystemTime(Date.now() + 10_000)
    }
    world.faults.add({ on: on(bench.withFile), do: faultOf(kind) })
    const view = await bench.ask()
    const { receipt } = view
    if (place === 'the history') {
      // The mirror is left alone and all is read from Gmail: nothing is missing.
      expect([view.state, receipt?.read, receipt?.leftOut, receipt && isComplete(receipt)]).toEqual(['answered', 12, [], true])
    } else if (place === 'the first page of the list') {
      expect([view.state, view.error, receipt]).toEqual(['failed', says, null])
    } else {
      const named = [...(receipt?.leftOut ?? []), ...(receipt?.cut ?? [])].map(({ why }) => why)
      expect([view.state, new Set(named), receipt && isComplete(receipt)]).toEqual(['answered', new Set([says]), false])
      expect(bench.model.requests.at(-1)?.facts.complete).toBe(false)
    }
  })
})

/** The same numbers in [0, 1) for the same words (mulberry32). */
function seeded(words: string): () => number {
  let state = [...words].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A mailbox of threads of one to ninety mails, one of them with a file, and a mind that answers what is asked of it. */
async function mailboxOf(size: number, random: () => number) {
  const signed = await signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })
  const [long, file] = [size > 100 ? 90 : 4, Math.floor(random() * size)]
  const delivered = Array.from({ length: size }, (_, at) => {
    const thread = Math.floor(at / long)
    const head = (at === file ? withFile(1) : plain(1))
      .replace(/Subject: .*/, `Subject: Talk ${thread}`)
      .replace(/<answer-1@/, `<talk-${at}@`)
    const refers = at % long === 0 ? '' : `References: <talk-${thread * long}@example.org>\r\n`
    return world.deliver(me, `${refers}${head}`)
  })
  const { model, engine, over } = makeBench(googleMail(signed), { turns: [{ text: 'They come.' }, { text: 'They come.' }] })
  const asked = async () => over((await engine.ask({ ...ask, question: 'What did they write?' })).run)
  return { model, ask: asked, withFile: delivered[file] ?? { id: '', threadId: '' } }
}
