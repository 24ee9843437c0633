import browser from 'webextension-polyfill'
import * as z from 'zod'
import type { AccountId } from '../../shared/mail'

/** `expiresAt` is in milliseconds since the epoch. */
const AccessToken = z.object({ token: z.string().min(1), expiresAt: z.number() })
export type AccessToken = z.infer<typeof AccessToken>

const PendingSignIn = z.object({
  state: z.string(),
  verifier: z.string(),
  hint: z.string(),
  scopes: z.array(z.string()),
  /** Where Google sent the browser back to, once it has. */
  back: z.string().nullable(),
})
/** A sign-in under way: what the code exchange needs, kept so that it survives the worker. */
export type PendingSignIn = z.infer<typeof PendingSignIn>

const tokenKey = (id: AccountId): string => `token/${id}`
const SIGN_IN = 'sign-in'

/** Keeps content scripts out of both storage areas where the browser can (Chrome; Firefox has no setAccessLevel). */
export async function protectStorage(): Promise<void> {
  await Promise.all((['session', 'local'] as const).map(area => restrict(browser.storage[area])))
}

export async function getAccessToken(id: AccountId): Promise<AccessToken | null> {
  return AccessToken.safeParse(await read(tokenKey(id))).data ?? null
}

export async function keepAccessToken(id: AccountId, token: AccessToken): Promise<void> {
  await browser.storage.session.set({ [tokenKey(id)]: token })
}

export async function forgetAccessToken(id: AccountId): Promise<void> {
  await browser.storage.session.remove(tokenKey(id))
}

export async function getPendingSignIn(): Promise<PendingSignIn | null> {
  return PendingSignIn.safeParse(await read(SIGN_IN)).data ?? null
}

/** null ends it. */
export async function setPendingSignIn(pending: PendingSignIn | null): Promise<void> {
  if (pending === null) await browser.storage.session.remove(SIGN_IN)
  else await browser.storage.session.set({ [SIGN_IN]: pending })
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key]
}

async function restrict(area: object): Promise<void> {
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
}
