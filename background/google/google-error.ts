import * as z from 'zod'
import { AppError, type ErrorCode } from '../../shared/errors'

/** A failure that may pass by itself. `rate`: Google asks us to slow down; `afterMs`: how long it asks us to wait, null where it does not say. */
export class Passing extends AppError {
  readonly rate: boolean
  readonly afterMs: number | null
  constructor(code: ErrorCode, detail: string, { rate = false, afterMs = null }: { rate?: boolean; afterMs?: number | null } = {}) {
    super(code, detail)
    this.rate = rate
    this.afterMs = afterMs
  }
}

/** Google's error body (https://developers.google.com/workspace/gmail/api/guides/handle-errors); `details` as in google.rpc.Status. */
const Body = z.object({
  error: z.object({
    status: z.string().optional(),
    errors: z.array(z.object({ reason: z.string() })).optional(),
    details: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
})

const rateReasons = new Set(['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED'])

const codeByReason: Record<string, ErrorCode> = {
  accessNotConfigured: 'api-not-enabled',
  SERVICE_DISABLED: 'api-not-enabled',
  insufficientPermissions: 'scope-missing',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'scope-missing',
  dailyLimitExceeded: 'quota',
  quotaExceeded: 'quota',
  domainPolicy: 'sign-in-refused',
}

type Answer = { status: number; body: string; retryAfter: string | null; now: number }

/** What a refusal means. 401 is the caller's, who knows whether the token was fresh. */
export function errorOf({ status, body, retryAfter, now }: Answer): AppError {
  const reasons = reasonsOf(body)
  const afterMs = waitOf(retryAfter, now)
  const detail = [status, ...reasons.slice(0, 1)].join(' ')
  if (status === 429 || (status === 403 && reasons.some(reason => rateReasons.has(reason))))
    return new Passing('quota', detail, { rate: true, afterMs })
  // 408: Google heard only part of the request, or nothing (RFC 9110 15.5.9).
  if (status >= 500 || status === 408) return new Passing('google-unavailable', detail, { afterMs })
  if (status === 401) return new AppError('token-refused', detail)
  if (status === 404 || status === 410) return new AppError('not-found', detail)
  const named = reasons.map(reason => codeByReason[reason]).find(code => code !== undefined)
  return new AppError(named ?? 'google-answer', detail)
}

function reasonsOf(body: string): string[] {
  try {
    const { error } = Body.parse(JSON.parse(body))
    return [...(error.details ?? []), ...(error.errors ?? []), { reason: error.status }].flatMap(({ reason }) => reason ?? [])
  } catch {
    return []
  }
}

/** Retry-After in milliseconds from now: seconds or an HTTP date (RFC 9110 10.2.3). */
function waitOf(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null
  const ms = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
