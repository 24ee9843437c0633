import { AppError, codeOf } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { getAccount, setAccountError } from '../store/accounts'
import { getClient, getRefreshToken, setRefreshToken } from '../store/secrets'
import { type AccessToken, getAccessToken, keepAccessToken } from '../store/session'
import { requestTokens, type Tokens } from './token-endpoint'

/** A token is renewed this long before it expires. */
const EARLY_MS = 60_000

const flights = new Map<AccountId, Promise<string>>()

/** `refused` is a token that Google answered with 401: it is renewed even if it should still hold. */
type TokenOptions = { refused?: string; now?: () => number }

/**
 * The account's access token, renewed when it is about to expire or was refused; one renewal at a time for all who ask.
 * Throws AppError: not-connected, grant-expired, no-client, client-refused, google-unavailable.
 */
export async function accessToken(account: AccountId, { refused, now = Date.now }: TokenOptions = {}): Promise<string> {
  const kept = await getAccessToken(account)
  if (kept && kept.token !== refused && kept.expiresAt - EARLY_MS > now()) return kept.token
  const flight = flights.get(account) ?? renew(account, now).finally(() => flights.delete(account))
  flights.set(account, flight)
  return flight
}

/** `now` is when the tokens came, in milliseconds since the epoch. */
export function toAccessToken(tokens: Tokens, now: number): AccessToken {
  return { token: tokens.access_token, expiresAt: now + tokens.expires_in * 1000 }
}

async function renew(account: AccountId, now: () => number): Promise<string> {
  const refreshToken = await getRefreshToken(account)
  if (refreshToken === null) throw new AppError((await getAccount(account))?.error ?? 'not-connected')
  const client = await getClient()
  if (!client) throw new AppError('no-client')
  try {
    const tokens = await requestTokens({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: client.id,
      client_secret: client.secret,
    })
    const access = toAccessToken(tokens, now())
    await keepAccessToken(account, access)
    if (tokens.refresh_token) await setRefreshToken(account, tokens.refresh_token)
    return access.token
  } catch (error) {
    if (codeOf(error) === 'grant-expired') await endGrant(account)
    throw error
  }
}

/** The refresh token is dead: after 7 days for a project in Testing, after a password change, when the user took it back. */
async function endGrant(account: AccountId): Promise<void> {
  await setRefreshToken(account, null)
  await setAccountError(account, 'grant-expired')
}
