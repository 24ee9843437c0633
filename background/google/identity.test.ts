import { expect, it } from 'vitest'
import { identityOf } from './identity'
import { challengeOf, randomToken } from './pkce'

const claims = { iss: 'https://accounts.google.com', aud: 'client', sub: '123', email: 'me@example.com', name: 'Jörg' }
const token = (given: unknown) => `e30.${Buffer.from(JSON.stringify(given)).toString('base64url')}.sig`

it('reads who signed in', () => {
  expect(identityOf(token(claims), 'client')).toEqual({ sub: '123', email: 'me@example.com' })
})

it.each([
  ['is missing', undefined],
  ['is no token', 'x'],
  ['is not JSON', 'a.b.c'],
  ['was made for another client', token({ ...claims, aud: 'other' })],
  ['comes from another issuer', token({ ...claims, iss: 'https://example.com' })],
  ['names nobody', token({ ...claims, sub: '' })],
])('takes no ID token that %s', (_why, given) => {
  expect(() => identityOf(given, 'client')).toThrow(expect.objectContaining({ code: 'google-answer' }))
})

it('makes the challenge of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
})

it('makes verifiers of 43 characters out of 256 bits', () => {
  expect(randomToken(count => new Uint8Array(count).fill(255))).toBe(`${'_'.repeat(42)}8`)
})
