import * as z from 'zod'

/** Every way in which Countersign can fail towards its user; shared/words.ts has a sentence and a next step for each. */
export const errorCodes = [
  'offline',
  'internal',
  'not-allowed',
  'invalid-input',
  'worker-gone',
  'stopped',
  'no-client',
  'sign-in-closed',
  'sign-in-refused',
  'scope-missing',
  'other-account',
  'no-refresh-token',
  'grant-expired',
  'token-refused',
  'client-refused',
  'state-mismatch',
  'api-not-enabled',
  'access-withdrawn',
  'not-connected',
  'quota',
  'google-unavailable',
  'google-answer',
  'google-refused',
  'not-found',
  'search-refused',
  'mailbox-refused',
  'history-expired',
  'no-thread',
  'nothing-found',
  'file-unreadable',
  'file-empty',
  'no-key',
  'key-refused',
  'model-quota',
  'model-quota-day',
  'model-unavailable',
  'model-answer',
  'model-blocked',
  'model-missing',
  'too-large',
  'cost-limit',
  'died-twice',
  'changed',
  'unclear',
  'no-label',
  'bad-time',
  'bad-series-move',
  'read-only',
  'event-not-made',
  'too-late',
  'too-many',
  'signing-window',
] as const
export const ErrorCode = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof ErrorCode>

/** Carries a code for the user and, at most, a detail that is neither secret nor mail text (a status, a host, a count). */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: string
  constructor(code: ErrorCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}

/** Whether a time limit (AbortSignal.timeout) was what ended it. */
export const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError'

/** The code to show for anything thrown; what is not ours is 'internal'. Only Google is waited for with a time limit whose end comes this far. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code
  if (error instanceof DOMException && error.name === 'AbortError') return 'stopped'
  return isTimeout(error) ? 'google-unavailable' : 'internal'
}
