import type { IncomingHttpHeaders } from 'node:http'

/** A request to one of Google's hosts, its body read. */
export type Call = {
  method: string
  host: string
  /** Without the query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
  /** The body as it came, for uploads; without it `body` is all there was. */
  bytes?: Buffer
}

/** `units` = Gmail quota spent, `account` = whose token it was: for the request log. */
export type Answer = { status: number; headers: Record<string, string>; body: string; units?: number; account?: string }

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private' },
  body: JSON.stringify(value),
})

export const page = (html: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: html,
})

export const noContent: Answer = { status: 204, headers: { 'cache-control': 'private' }, body: '' }

export const redirect = (location: string): Answer => ({ status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' })

/** Thrown by a route to answer with an error. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`refused with ${answer.status}`)
    this.name = 'Refusal'
    this.answer = answer
  }
}

type Detail = Record<string, unknown>

/** An error in the shape of Google's JSON APIs (Gmail and Calendar: with `errors`). */
export function apiError(
  code: number,
  reason: string,
  message: string,
  extra: { domain?: string; error?: Detail; details?: Detail[] } = {},
): Answer {
  const error = { message, domain: extra.domain ?? 'global', reason, ...extra.error }
  return json(
    { error: { code, message, errors: [error], status: statusName(code), ...(extra.details && { details: extra.details }) } },
    code,
  )
}

const names: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
}
const statusName = (code: number): string => names[code] ?? 'UNKNOWN'

export const notFound = (message = 'Requested entity was not found.'): Refusal => new Refusal(apiError(404, 'notFound', message))
export const badRequest = (message: string): Refusal => new Refusal(apiError(400, 'invalidArgument', message))
/** A refusal in Google's shape with any status and reason. */
export const refused = (code: number, reason: string, message: string): Refusal => new Refusal(apiError(code, reason, message))

export const unauthenticated = (): Answer =>
  apiError(
    401,
    'authError',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    { error: { message: 'Invalid Credentials', location: 'Authorization', locationType: 'header' } },
  )

export const insufficientScopes = (service: string, method: string): Answer =>
  apiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', {
    error: { message: 'Insufficient Permission' },
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
        domain: 'googleapis.com',
        metadata: { service, method },
      },
    ],
  })

const project = '407408718192'

export function serviceDisabled(service: string, title: string): Answer {
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${project}`
  const message = `${title} has not been used in project ${project} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`
  return apiError(403, 'accessNotConfigured', message, {
    domain: 'usageLimits',
    error: { extendedHelp: 'https://console.developers.google.com' },
    details: [
      { '@type': 'type.googleapis.com/google.rpc.Help', links: [{ description: 'Google developers console API activation', url }] },
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { service, consumer: `projects/${project}` },
      },
    ],
  })
}

export const rateLimited = (code: 403 | 429 = 403): Answer =>
  apiError(
    code,
    'rateLimitExceeded',
    `Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:${project}'.`,
    {
      domain: 'usageLimits',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'RATE_LIMIT_EXCEEDED',
          domain: 'googleapis.com',
          metadata: { service: 'gmail.googleapis.com', quota_limit: 'QueriesPerMinutePerUser', consumer: `projects/${project}` },
        },
      ],
    },
  )

/** What a host of Google answers to a fault of that status. */
export function faultAnswer(status: number): Answer {
  if (status === 401) return unauthenticated()
  if (status === 403) return rateLimited(403)
  if (status === 429) return rateLimited(429)
  if (status === 404) return notFound().answer
  if (status === 400) return apiError(400, 'invalidArgument', 'Invalid value')
  return apiError(status, 'backendError', status === 500 ? 'Internal error encountered.' : 'The service is currently unavailable.')
}
