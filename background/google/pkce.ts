/** Bytes from a cryptographic source. */
export type RandomBytes = (count: number) => Uint8Array

export const secureBytes: RandomBytes = count => crypto.getRandomValues(new Uint8Array(count))

/** 256 random bits as base64url: a code verifier (RFC 7636 4.1) or a state. */
export const randomToken = (random: RandomBytes): string => toBase64Url(random(32))

/** The S256 challenge of a code verifier (RFC 7636 4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64Url(new Uint8Array(digest))
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
