import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { isApi, type Logged } from './front'
import { type Answer, faultAnswer } from './google/http'
import type { WorldCore } from './world-core'

/** Google's answer to a request that is in the log, where units and account are noted. */
export function answerOf(world: WorldCore, logged: Logged, headers: IncomingHttpHeaders, bytes: Buffer): Answer {
  const url = new URL(logged.path, `https://${logged.host}`)
  const { method, host } = logged
  const answer = world.handle({ method, host, path: url.pathname, query: url.searchParams, headers, body: bytes.toString(), bytes })
  logged.units = answer.units ?? 0
  logged.account = answer.account ?? ''
  return answer
}

/**
 * A fetch whose network is the world, in this process: its log, latency and faults as behind the port. Only Google's API and sign-in hosts
 * answer, every other fails as an unknown host does. A dropped answer rejects with TypeError, an abort with the signal's reason.
 */
export function worldFetch(world: WorldCore): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { hostname: host, pathname, search } = new URL(request.url)
    if (!isApi(host) && host !== 'accounts.google.com') throw failed()
    const bytes = Buffer.from(await request.arrayBuffer())
    request.signal.throwIfAborted()
    const logged: Logged = { method: request.method, host, path: pathname + search, at: world.now(), status: null, units: 0, account: '' }
    world.requests.push(logged)
    const kinds = world.faults.next(logged.method, logged.path)
    await delay(
      kinds.reduce((sum, kind) => sum + (typeof kind === 'object' ? kind.delayMs : 0), world.latencyMs),
      request.signal,
    )
    const status = kinds.find(kind => typeof kind === 'number')
    if (kinds.includes('drop')) throw failed()
    const answer = status === undefined ? answerOf(world, logged, Object.fromEntries(request.headers), bytes) : faultAnswer(status)
    if (kinds.includes('commit-drop')) throw failed()
    logged.status = answer.status
    return responseOf(world, answer, kinds.includes('truncate'))
  }
}

const failed = (): TypeError => new TypeError('Failed to fetch')

async function delay(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted())
}

function responseOf(world: WorldCore, { status, headers, body }: Answer, truncated: boolean): Response {
  const all = { ...headers, date: new Date(world.now()).toUTCString() }
  return new Response(body === '' ? null : truncated ? half(body) : body, { status, headers: all })
}

/** The first half of a body, then the connection breaks. */
function half(body: string): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(body)
  let given = false
  return new ReadableStream(
    {
      pull(controller) {
        if (given) controller.error(new TypeError('network error'))
        else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)))
        given = true
      },
    },
    { highWaterMark: 0 },
  )
}
