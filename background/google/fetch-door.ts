import { AppError } from '../../shared/errors'
import { allowedHosts } from './hosts'

const networkFetch = globalThis.fetch.bind(globalThis)

/**
 * The one way out of the worker: https to a listed host at its default port, no cookies, no redirects, nothing cached.
 * Anything else is refused with not-allowed before a byte leaves.
 */
export async function doorFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || !allowedHosts.includes(url.hostname))
    throw new AppError('not-allowed', url.hostname)
  return networkFetch(input, { ...init, credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'no-referrer' })
}

/** Puts the door in place of the worker's own fetch, so that a library has no other way out either. */
export function closeOtherDoors(): void {
  globalThis.fetch = doorFetch
}
