import { afterEach, describe, expect, it, vi } from 'vitest'

const network = vi.fn(async (_input: unknown, _init?: RequestInit) => new Response('{}'))
const before = globalThis.fetch
globalThis.fetch = network
const { closeOtherDoors, doorFetch } = await import('./fetch-door')

afterEach(() => network.mockClear())

describe('the fetch door', () => {
  it.each([
    'https://gmail.googleapis.com/gmail/v1/users/me/profile',
    'https://www.googleapis.com/calendar/v3/calendars/primary/events',
    'https://oauth2.googleapis.com/token',
    'https://generativelanguage.googleapis.com/v1beta/models',
  ])('lets %s out, without cookies, redirects or a cache', async url => {
    await doorFetch(url, { credentials: 'include', redirect: 'follow' })
    expect(network.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'error', cache: 'no-store' })
  })

  it.each([
    'https://example.com/',
    'http://gmail.googleapis.com/',
    'https://gmail.googleapis.com:8443/',
    'https://gmail.googleapis.com.example.com/',
    'https://example.com/gmail.googleapis.com',
    'https://user@gmail.googleapis.com/',
    'https://accounts.google.com/',
    'http://127.0.0.1/',
    'data:text/plain,x',
    'file:///etc/hosts',
  ])('refuses %s before a byte leaves', async url => {
    await expect(doorFetch(url)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(doorFetch(new URL(url))).rejects.toMatchObject({ code: 'not-allowed' })
    expect(network).not.toHaveBeenCalled()
  })

  it('refuses a Request for another host as well', async () => {
    await expect(doorFetch(new Request('https://example.com/'))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is the only way out once the others are closed', async () => {
    closeOtherDoors()
    await expect(fetch('https://example.com/')).rejects.toMatchObject({ code: 'not-allowed' })
    await fetch('https://gmail.googleapis.com/')
    expect(network).toHaveBeenCalledTimes(1)
    globalThis.fetch = before
  })
})
