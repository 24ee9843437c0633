import { accessToken, eventsScope, inProcess, modifyScope, testRedirect } from '../../e2e/world/test-client'
import { createWorld, type NewAccount, type WorldCore } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import { Action, ActionId, type EventNote, type Guard, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { RunId } from '../../shared/run-log'
import { card } from '../../shared/testing/card'
import type { WriteToolName } from '../../shared/write-tools'
import { carryOut, markOf } from '../actions/carry-out'
import { untouched } from '../actions/execute'
import { hashOf } from '../actions/hash'
import { type GoogleClient, makeClient } from '../google/client'
import { addAction, getAction } from '../store/actions'
import { account } from './run-bench'

/** At the n-th request that begins so the network is gone; `commits` = Google carries that request out all the same. */
export type End = { at: string; nth: number; commits: boolean }
/** `stop` is the user's; `heard` is told of each request that Google has carried out. */
export type Life = {
  end: End | null
  isAlive: boolean
  allowed?: () => Promise<void>
  stop?: AbortSignal
  heard?: (request: string) => void
}

export type CarryBench = {
  world: WorldCore
  /** One worker's attempt at the action, whose network ends where `end` says; the action as its journal then stands. */
  work(action: Action, life: Life): Promise<Action>
  /** A client whose network is there; its waits are those of `sleep`. */
  client(sleep?: Sleep): GoogleClient
  /** How many mails were asked to be sent. */
  sent(): number
}

type Sleep = (ms: number, signal: AbortSignal) => Promise<void>
const nothing = () => undefined

const lunch = 'From: bo@example.org\r\nTo: me@example.com\r\nSubject: Lunch\r\nMessage-ID: <lunch@example.org>\r\n\r\nAt noon?'
const oneMail = { messages: [{ raw: Buffer.from(lunch).toString('base64url') }] }

/** Carrying out over an emulated Google, without a desk around it. */
export async function openCarryBench(given: Omit<NewAccount, 'address'> = oneMail): Promise<CarryBench> {
  const world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: account.address, ...given })
  const token = await accessToken(world, inProcess(world), account.address, `openid email ${modifyScope} ${eventsScope}`)
  const ask = worldFetch(world)
  const clientOf = (end: End | null, onGone: () => void, heard: (request: string) => void, sleep: Sleep = () => Promise.resolve()) => {
    let gone = false
    let seen = 0
    return makeClient({
      now: () => world.now(),
      random: () => 0,
      sleep,
      fetch: async (url, init) => {
        const isEnd = end !== null && `${init.method ?? 'GET'} ${url.pathname}`.startsWith(end.at) && ++seen === end.nth
        if (isEnd && end.commits && !gone) await ask(url, init)
        gone ||= isEnd
        if (!gone) {
          const answer = await ask(url, init)
          heard(`${init.method ?? 'GET'} ${url.pathname}`)
          init.signal?.throwIfAborted()
          return answer
        }
        onGone()
        throw new TypeError('Failed to fetch')
      },
      token: () => Promise.resolve(token),
      hasAccess: () => Promise.resolve(true),
      isOnline: () => true,
      unitsPerMinute: () => Promise.resolve(1_000_000_000),
    })
  }
  return {
    world,
    client: sleep => clientOf(null, nothing, nothing, sleep),
    async work(action, { end, isAlive, allowed = () => Promise.resolve(), stop = new AbortController().signal, heard = nothing }) {
      let gone = false
      await carryOut(action.account, action.id, {
        client: clientOf(
          end,
          () => {
            gone = true
          },
          heard,
        ),
        io: { signal: stop, onWait: () => undefined },
        now: () => world.now(),
        allowed,
        pause: async (_attempt, signal) => signal.throwIfAborted(),
        isAlive: () => Promise.resolve(!gone || isAlive),
        onChange: () => undefined,
      })
      return getAction(action.account, action.id)
    },
    sent: () => world.google.effects.filter(({ path }) => path === '/gmail/v1/users/me/drafts/send').length,
  }
}

type Given = { tool: WriteToolName; operations: readonly Operation[]; guards?: readonly Guard[]; event?: EventNote; run?: RunId }

/** Every action is a call of its own. */
let calls = 1

/** Each mail bears the mark of its own action. */
const markedBy = (id: ActionId, operations: readonly Operation[]): Operation[] =>
  operations.map((operation, n) => {
    if (operation.type !== 'send') return operation
    const text = Buffer.from(operation.raw, 'base64url').toString('latin1')
    const own = text.replace(/^X-Countersign-Action: [\w.]+/m, `X-Countersign-Action: ${markOf(id, n)}`)
    return { ...operation, raw: Buffer.from(own, 'latin1').toString('base64url') }
  })

/** An action that was signed just now. */
export async function signedAction({
  tool,
  operations,
  guards = [],
  event,
  run = RunId.parse(crypto.randomUUID()),
}: Given): Promise<Action> {
  const id = ActionId.parse(crypto.randomUUID())
  const whole = { v: 1, account: account.id, address: account.address, tool, operations: markedBy(id, operations), guards }
  const signed = JSON.stringify(Signed.parse(whole))
  const made = card({ id, account: account.id, run, tool }, calls++)
  const progress = operations.map(() => untouched)
  return addAction(
    Action.parse({
      ...made,
      event: event ?? null,
      state: 'running',
      movedAt: Date.now(),
      signed,
      hash: await hashOf(signed),
      nonce: '',
      progress,
    }),
  )
}
