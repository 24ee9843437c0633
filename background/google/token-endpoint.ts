import * as z from 'zod'
import { AppError, type ErrorCode } from '../../shared/errors'
import { doorFetch } from './fetch-door'
import { Passing } from './google-error'
import { oauthHost } from './hosts'

/** expires_in is in seconds (RFC 6749 5.1). */
const Tokens = z.object({
  access_token: z.string().min(1),
  expires_in: z.number(),
  scope: z.string().default(''),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
})
export type Tokens = z.infer<typeof Tokens>

const TIMEOUT_MS = 30_000

const Refusal = z.object({ error: z.string() })

/** RFC 6749 5.2; Google adds deleted_client and redirect_uri_mismatch. */
const codeByError: Record<string, ErrorCode> = {
  invalid_grant: 'grant-expired',
  invalid_client: 'client-refused',
  unauthorized_client: 'client-refused',
  deleted_client: 'client-refused',
  redirect_uri_mismatch: 'client-refused',
}

/** POST to Google's token endpoint. Throws AppError: grant-expired for any invalid_grant, client-refused, google-answer, google-unavailable, offline. */
export async function requestTokens(form: Record<string, string>): Promise<Tokens> {
  const { ok, status, body } = await post('token', form)
  if (status === 429 || status >= 500) throw new Passing('google-unavailable', `token ${status}`)
  if (ok) {
    const tokens = Tokens.safeParse(body).data
    if (tokens) return tokens
  }
  const refusal = Refusal.safeParse(body).data?.error ?? ''
  throw new AppError(codeByError[refusal] ?? 'google-answer', `token ${status}`)
}

/** Takes back everything granted with this token (RFC 7009); a token that is dead already is no failure. */
export async function revoke(token: string): Promise<void> {
  await post('revoke', { token })
}

async function post(path: string, form: Record<string, string>): Promise<{ ok: boolean; status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await doorFetch(`https://${oauthHost}/${path}`, { method: 'POST', body: new URLSearchParams(form), signal })
    return { ok: response.ok, status: response.status, body: await response.json().catch(() => null) }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new Passing(navigator.onLine ? 'google-unavailable' : 'offline', path)
  }
}
