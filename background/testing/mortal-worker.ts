import fc from 'fast-check'
import { accessToken, eventsScope, inProcess, modifyScope, testRedirect } from '../../e2e/world/test-client'
import { createWorld } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { toBase64Url } from '../../shared/base64'
import { buildMessage } from '../actions/mime'
import type { GoogleClient } from '../google/client'

const me = 'me@example.com'
const mark = 'a1.0'
const eventId = 'abcdefgh12345678'
const mail = {
  from: { address: me },
  to: [{ address: 'bo@example.org' }],
  cc: [],
  bcc: [],
  subject: 'Lunch',
  text: 'Yes, at noon.',
  html: null,
  inReplyTo: null,
  references: [],
  attachments: [],
  mark,
}
const body = JSON.stringify({
  id: eventId,
  summary: 'Lunch',
  start: { dateTime: '2026-05-08T12:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-05-08T13:00:00', timeZone: 'Europe/Berlin' },
})

export const operations: Record<'send' | 'insert', Operation> = {
  send: { type: 'send', raw: toBase64Url(buildMessage(mail, '=_b')), threadId: null },
  insert: { type: 'event-insert', eventId, body, notify: false },
}

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

/** Workers that die at these awaits, each after the other, beside these faults of Google; whether Gmail keeps our mark. */
export const fates = fc.record({ deaths: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }), faults, keepsMark: fc.boolean() })
export type Fate = typeof fates extends fc.Arbitrary<infer T> ? T : never

/** What the journal says in the end, and what the emulated Google holds and has heard. */
export type Outcome = { state: OperationProgress['state']; mails: number; events: number; inserts: number }

/** The end of a worker: from then on nothing of it does anything any more. */
class Killed extends Error {}
type Life = { left: number }
const tick = ({ left }: Life): void => {
  if (left <= 0) throw new Killed('killed')
}

/** Carries an operation out through as many workers as it takes; the journal alone goes over from one to the next. */
export async function openMortal(): Promise<(operation: Operation, fate: Fate) => Promise<Outcome>> {
  const { makeClient } = await import('../google/client')
  const { runOperation, untouched } = await import('../actions/execute')
  const world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me })
  const token = await accessToken(world, inProcess(world), me, `openid email ${modifyScope} ${eventsScope}`)

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

  async function throughDeaths(operation: Operation, deaths: readonly number[]): Promise<OperationProgress['state']> {
    let journal = untouched
    for (const left of [...deaths, Number.POSITIVE_INFINITY]) {
      const life = { left }
      const note = (progress: OperationProgress) => {
        life.left--
        tick(life)
        journal = progress
        life.left--
        tick(life)
        return Promise.resolve()
      }
      const io = { signal: new AbortController().signal, onWait: () => undefined }
      const begin = (progress: OperationProgress) => note(progress).then(() => io)
      try {
        return (await runOperation(operation, journal, { client: clientOf(life), io, mark, note, begin, pause: () => Promise.resolve() }))
          .state
      } catch {
        // The client takes a death on the way for a lost connection: it is dead all the same.
        if (life.left > 0) return 'failed'
      }
    }
    return journal.state
  }

  return async (operation, fate) => {
    const start = world.save()
    world.google.behaviour.keepCustomHeaders = fate.keepsMark
    world.faults.add(...fate.faults)
    const state = await throughDeaths(operation, fate.deaths)
    const seen = Object.values(world.snapshot())
    const inserts = world.google.effects.filter(({ method, path }) => method === 'POST' && path.includes('/calendar/')).length
    world.restore(start)
    return { state, mails: seen.flatMap(({ mails }) => mails).length, events: seen.flatMap(({ events }) => events).length, inserts }
  }
}
