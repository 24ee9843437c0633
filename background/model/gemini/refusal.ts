import * as z from 'zod'
import type { ErrorCode } from '../../../shared/errors'

/** Google's error body (google.rpc.Status with its details, https://cloud.google.com/apis/design/errors). */
const ErrorBody = z.object({
  error: z.object({
    status: z
      .string()
      .regex(/^[A-Z_]{1,60}$/)
      .catch(''),
    message: z.string().default(''),
    details: z.array(z.looseObject({ '@type': z.string().default('') })).default([]),
  }),
})
const ErrorInfo = z.object({ reason: z.string() })
const RetryInfo = z.object({ retryDelay: z.string().regex(/^\d+(\.\d+)?s$/) })
const QuotaFailure = z.object({ violations: z.array(z.object({ quotaId: z.string().default(''), quotaValue: z.string().default('') })) })

/** What an answer other than 2xx means. `retryMs`: how long Google asks us to wait, null where it does not say. */
export type Refusal = { code: ErrorCode; detail: string; retryMs: number | null }

/** Of the body only Google's status word goes on: its message may repeat what we sent. */
export function refusalOf(status: number, body: string): Refusal {
  const { error } = parsedBody(body)
  const detail = `${status} ${error.status}`.trim()
  const refusal = (code: ErrorCode, retryMs: number | null = null): Refusal => ({ code, detail, retryMs })
  if (status === 429) return { ...refusal(quotaCode(error.details)), retryMs: retryDelay(error.details) }
  if (status === 401 || status === 403) return refusal('key-refused')
  if (status === 404) return refusal('model-missing')
  if (status === 413) return refusal('too-large')
  if (status === 408 || status >= 500) return refusal('model-unavailable')
  return refusal(badRequestCode(error))
}

type Body = z.infer<typeof ErrorBody>
type Details = Body['error']['details']

function parsedBody(body: string): Body {
  try {
    const parsed = ErrorBody.safeParse(JSON.parse(body))
    if (parsed.success) return parsed.data
  } catch {
    // Not JSON: a proxy's page, or cut off. The status alone decides.
  }
  return { error: { status: '', message: '', details: [] } }
}

function badRequestCode({ status, message, details }: Body['error']): ErrorCode {
  const reasons = details.flatMap(detail => ErrorInfo.safeParse(detail).data?.reason ?? [])
  if (reasons.some(reason => reason.startsWith('API_KEY')) || /API key/i.test(message)) return 'key-refused'
  // The key's country or billing state does not allow the API.
  if (status === 'FAILED_PRECONDITION') return 'key-refused'
  return /token count|number of tokens/i.test(message) ? 'too-large' : 'model-answer'
}

function quotaCode(details: Details): ErrorCode {
  const violations = details.flatMap(detail => QuotaFailure.safeParse(detail).data?.violations ?? [])
  // A limit of 0 is a model that this key's tier does not have at all: no waiting helps.
  if (violations.some(violation => violation.quotaValue === '0')) return 'model-missing'
  return violations.some(violation => violation.quotaId.includes('PerDay')) ? 'model-quota-day' : 'model-quota'
}

function retryDelay(details: Details): number | null {
  const delays = details.flatMap(detail => RetryInfo.safeParse(detail).data?.retryDelay ?? [])
  return delays[0] === undefined ? null : Math.ceil(Number.parseFloat(delays[0]) * 1000)
}
