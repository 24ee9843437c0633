import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { accessToken, eventsScope, inProcess, modifyScope, testRedirect } from '../../e2e/world/test-client'
import { createWorld, type WorldCore } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { toBase64Url } from '../../shared/base64'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { GoogleClient } from '../google/client'
import { buildMessage } from './mime'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))
const { makeClient } = await import('../google/client')
const { runOperation, untouched } = await import('./execute')

const me = 'me@example.com'
const mark = 'a1.0'
const raw = toBase64Url(
  buildMessage(
    {
      from: { address: me },
      to: [{ address: 'bo@example.org' }],
      cc: [],
      bcc: [],
      subject: 'Lunch',
      text: 'Yes, at noon.',
      inReplyTo: null,
      references: [],
      attachments: [],
      mark,
    },
    '=_b',
  ),
)
const eventId = 'abcdefgh12345678'
const body = JSON.stringify({
  id: eventId,
  summary: 'Lunch',
  start: { dateTime: '2026-05-08T12:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-05-08T13:00:00', timeZone: 'Europe/Berlin' },
})
const send: Operation = { type: 'send', raw, threadId: null }
const insert: Operation = { type: 'event-insert', eventId, body, notify: false }

let world: WorldCore
let token: string
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me })
  token = await accessToken(world, inProcess(world), me, `openid email ${modifyScope} ${eventsScope}`)
})

/** The end of a worker: from then on nothing of it does anything any more. */
class Killed extends Error {}
type Life = { left: number }
const tick = ({ left }: Life): void => {
  if (left <= 0) throw new Killed('killed')
}

/** A client whose worker dies at the n-th of its awaits, before or after the request has left. */
function clientOf(life: Life): GoogleClient {
  const ask = worldFetch(world)
  return makeClient({
    now: () => world.now(),
    random: () => 0,
    sleep: () => Promise.resolve(),
    fetch: async (url, init) => {
      life.left--
      tick(life)
      const answer = await ask(url, init)
      life.left--
      tick(life)
      return answer
    },
    token: () => Promise.resolve(token),
    hasAccess: () => Promise.resolve(true),
    isOnline: () => true,
    unitsPerMinute: () => Promise.resolve(1_000_000_000),
  })
}

/** Runs an operation through as many workers as it takes, each dying at its own place; the journal alone goes over. */
async function throughDeaths(operation: Operation, lives: readonly number[]): Promise<OperationProgress> {
  let journal = untouched
  for (const left of [...lives, Number.POSITIVE_INFINITY]) {
    const life = { left }
    const note = (progress: OperationProgress) => {
      life.left--
      tick(life)
      journal = progress
      life.left--
      tick(life)
      return Promise.resolve()
    }
    try {
      journal = await runOperation(operation, journal, {
        client: clientOf(life),
        io: { signal: new AbortController().signal, onWait: () => undefined },
        mark,
        note,
        pause: () => Promise.resolve(),
      })
      return journal
    } catch {
      // The client takes a death on the way for a lost connection: it is dead all the same.
      if (life.left > 0) return { ...journal, state: 'failed' }
    }
  }
  return journal
}

const sentMails = () => Object.values(world.snapshot()).flatMap(({ mails }) => mails).length
const events = () => Object.values(world.snapshot()).flatMap(account => account.events).length
const drafts = () => Object.values(world.snapshot()).flatMap(account => account.drafts).length

const faults = fc.array(
  fc.record({
    on: fc.constantFrom(
      'POST /gmail/v1/users/me/drafts',
      'POST /gmail/v1/users/me/drafts/send',
      'POST /calendar',
      'GET /gmail',
      'GET /calendar',
    ),
    nth: fc.integer({ min: 1, max: 4 }),
    do: fc.constantFrom(429 as const, 500 as const, 'drop' as const, 'commit-drop' as const, 'truncate' as const),
  }),
  { maxLength: 3 },
)
const deaths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })

describe('an operation through deaths and faults at every await', () => {
  it('sends a mail once, or says that it does not know, or that it did not', async () => {
    await fc.assert(
      fc.asyncProperty(deaths, faults, fc.boolean(), async (lives, wrong, keepMark) => {
        const start = world.save()
        world.google.behaviour.keepCustomHeaders = keepMark
        world.faults.add(...wrong)
        const { state } = await throughDeaths(send, lives)
        const seen = { sent: sentMails(), drafts: drafts() }
        world.restore(start)
        expect(seen.sent).toBeLessThanOrEqual(1)
        if (state === 'done') expect(seen.sent).toBe(1)
        if (state === 'failed') expect(seen.sent).toBe(0)
        expect(['done', 'failed', 'unknown']).toContain(state)
      }),
      { numRuns: 1500, seed: 20261124 },
    )
  }, 120_000)

  it('makes an event once', async () => {
    await fc.assert(
      fc.asyncProperty(deaths, faults, async (lives, wrong) => {
        const start = world.save()
        world.faults.add(...wrong)
        const { state } = await throughDeaths(insert, lives)
        const [made, posts] = [events(), world.google.effects.filter(({ method }) => method === 'POST').length]
        world.restore(start)
        expect(posts).toBeLessThanOrEqual(1)
        if (state === 'done') expect(made).toBe(1)
        if (state === 'failed') expect(made).toBe(0)
      }),
      { numRuns: 800, seed: 20261125 },
    )
  }, 120_000)
})
