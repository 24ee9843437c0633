import type * as z from 'zod'
import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { sleep } from '../../shared/sleep'
import type { SourceIo } from '../mail-source'
import { getSettings } from '../store/settings'
import { hasAccess } from './access'
import { googleNow, noteDate } from './clock'
import { doorFetch } from './fetch-door'
import { errorOf, Passing } from './google-error'
import { type Clock, makeQuota, type Quota } from './quota'
import { accessToken } from './tokens'

/** One read: where, what it costs in quota units, what must come back. */
export type Get<T> = { url: URL; units: number; schema: z.ZodType<T> }

/** One change: as a read, with a method and a JSON body; `ifMatch` is the etag that what it changes must still have. */
export type Write<T> = Get<T> & { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body: string | null; ifMatch?: string }

/** Throws AppError: access-withdrawn, api-not-enabled, google-answer, google-unavailable, not-found, offline, quota, scope-missing, stopped, token-refused, what accessToken throws. */
export type GoogleClient = {
  get<T>(call: Get<T>, io: SourceIo): Promise<T>
  /**
   * The signal ends only the waiting: a change that is on its way is never cut off, so that 'stopped' says that it was not made. It is tried
   * again only where Google said that it did nothing (a rate limit). Any other failure is thrown at once: 'changed' where
   * the etag is no longer the same (412), google-refused where Google will not do it (any other 4xx), google-unavailable, google-answer or offline where nobody knows whether it was carried out.
   */
  write<T>(call: Write<T>, io: SourceIo): Promise<T>
}

/** The world a client works in; `random` is in [0, 1). */
export type ClientDeps = Clock & {
  random(): number
  fetch: (url: URL, init: RequestInit) => Promise<Response>
  /** `refused` is a token that Google has just refused. */
  token(refused: string | undefined): Promise<string>
  hasAccess(): Promise<boolean>
  isOnline(): boolean
  /** Quota units a minute that may be taken. */
  unitsPerMinute(): Promise<number>
}

const ATTEMPTS = 5
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 15 * 60_000
const TIMEOUT_MS = 60_000
/** Google's own ceiling is not documented; 10 stays below every one reported. */
const AT_ONCE = 10

const clients = new Map<AccountId, GoogleClient>()

/** The account's client, one a worker's life, so that all its calls share one quota. */
export function googleClient(account: AccountId): GoogleClient {
  const client = clients.get(account) ?? makeClient(browserDeps(account))
  clients.set(account, client)
  return client
}

function browserDeps(account: AccountId): ClientDeps {
  return {
    now: Date.now,
    random: Math.random,
    sleep,
    fetch: doorFetch,
    token: refused => accessToken(account, refused === undefined ? {} : { refused }),
    hasAccess,
    isOnline: () => navigator.onLine,
    unitsPerMinute: async () => (await getSettings()).gmailUnitsPerMinute,
  }
}

/** Reads with retries: truncated exponential backoff with jitter, Retry-After obeyed, every attempt paid for in quota. */
export function makeClient(deps: ClientDeps): GoogleClient {
  const quota = makeQuota(deps)
  const gate = makeGate(AT_ONCE)
  const patiently = async <T>(call: Get<T> | Write<T>, io: SourceIo, mayRepeat: (error: Passing) => boolean): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await gate(async () => {
          await quota.take(call.units, await deps.unitsPerMinute(), io)
          return once(call, io, deps)
        }, io.signal)
      } catch (error) {
        if (!(error instanceof Passing) || attempt === ATTEMPTS || !mayRepeat(error)) throw error
        await waitBefore(error, attempt, { io, deps, quota })
      }
    }
  }
  return {
    get: (call, io) => patiently(call, io, () => true),
    write: (call, io) => patiently(call, io, ({ rate }) => rate),
  }
}

/** A rate refusal holds back every call of the account, any other only its own. */
async function waitBefore(error: Passing, attempt: number, { io, deps, quota }: { io: SourceIo; deps: ClientDeps; quota: Quota }) {
  const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + deps.random())
  const ms = Math.max(error.afterMs ?? 0, backoff)
  if (ms > LONGEST_WAIT_MS) throw error
  if (error.rate) quota.pause(deps.now() + ms)
  else await deps.sleep(ms, io.signal)
}

async function once<T>(call: Get<T> | Write<T>, io: SourceIo, deps: ClientDeps): Promise<T> {
  const token = await deps.token(undefined)
  let answer = await send(call, token, io, deps)
  if (answer.status === 401) answer = await send(call, await deps.token(token), io, deps)
  if (answer.status === 412) throw new AppError('changed')
  if (answer.status < 200 || answer.status > 299) throw failureOf(call, answer, deps)
  return parse(call, answer.body)
}

type Answer = { status: number; body: string; retryAfter: string | null }

/** A change that Google refuses was not made; only a conflict (409) may be with the same change, made before. */
function failureOf<T>(call: Get<T> | Write<T>, answer: Answer, { now }: ClientDeps): AppError {
  const error = errorOf({ ...answer, now: googleNow(now()) })
  const isRefusal = 'method' in call && answer.status >= 400 && answer.status < 500 && answer.status !== 409
  return isRefusal && error.code === 'google-answer' ? new AppError('google-refused', error.detail) : error
}

async function send<T>(call: Get<T> | Write<T>, token: string, io: SourceIo, deps: ClientDeps): Promise<Answer> {
  try {
    const signal = AbortSignal.any([...stopsOf(call, io), AbortSignal.timeout(TIMEOUT_MS)])
    const response = await deps.fetch(call.url, { ...requestOf(call, token), signal })
    noteDate(response.headers.get('date'), deps.now())
    return { status: response.status, body: await response.text(), retryAfter: response.headers.get('retry-after') }
  } catch (error) {
    for (const stop of stopsOf(call, io)) stop.throwIfAborted()
    if (error instanceof AppError) throw error
    if (!(await deps.hasAccess())) throw new AppError('access-withdrawn')
    throw new Passing(deps.isOnline() ? 'google-unavailable' : 'offline', 'network')
  }
}

/** What cuts a request off: a read needs no answer once it is stopped, a change is heard to its end. */
const stopsOf = <T>(call: Get<T> | Write<T>, { signal }: SourceIo): AbortSignal[] => ('method' in call ? [] : [signal])

function requestOf<T>(call: Get<T> | Write<T>, token: string): RequestInit {
  const authorization = `Bearer ${token}`
  if (!('method' in call)) return { headers: { authorization } }
  const { method, body, ifMatch } = call
  const type = body === null ? {} : { 'content-type': 'application/json' }
  return { method, body, headers: { authorization, ...type, ...(ifMatch ? { 'if-match': ifMatch } : {}) } }
}

function parse<T>(call: Get<T> | Write<T>, body: string): T {
  const { schema } = call
  let value: unknown
  try {
    // 204 No Content, as of a deletion.
    value = body === '' && 'method' in call ? null : JSON.parse(body)
  } catch {
    throw new Passing('google-answer', 'not whole')
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new AppError('google-answer', parsed.error.issues[0]?.path.map(String).join('.') ?? '')
  return parsed.data
}

/** Runs at most `max` jobs at once, the others in the order they came; the signal ends the waiting for a turn. */
function makeGate(max: number): <T>(job: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(go)
    })
  return async (job, signal) => {
    signal.throwIfAborted()
    if (running >= max) await turn(signal)
    else running++
    try {
      return await job()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
