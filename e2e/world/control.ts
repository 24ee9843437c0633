import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { Fault } from './faults'
import type { Saved } from './saved'
import type { World } from './world'

const Policy = z.enum(['none', 'admin_policy_enforced'])

const Behaviour = z.strictObject({
  overwriteMessageIds: z.boolean().optional(),
  keepCustomHeaders: z.boolean().optional(),
  idCollision: z.enum(['accept', 'conflict']).optional(),
  untrashToInbox: z.boolean().optional(),
})

/** What `save` kept last, for `restore`. */
const kept = new WeakMap<World, Saved>()

/** Every order that the control port takes: POST /NAME with JSON. */
const orders = {
  reset: order(z.object({}), world => world.reset()),
  clock: order(z.object({ iso: z.nullable(z.iso.datetime({ offset: true })) }), (world, { iso }) => world.setClock(iso)),
  latency: order(z.object({ ms: z.number().min(0) }), (world, { ms }) => {
    world.latencyMs = ms
  }),
  faults: order(z.array(Fault), (world, faults) => {
    world.faults.clear()
    world.faults.add(...faults)
  }),
  quota: order(z.object({ refuse: z.boolean().optional(), limitPerMinute: z.number().optional() }), (world, quota) => {
    Object.assign(world.quota, quota)
  }),
  client: order(
    z.object({ status: z.enum(['testing', 'production']).optional(), redirectUris: z.array(z.url()).optional() }),
    (world, client) => {
      Object.assign(world.google.client, client)
    },
  ),
  policy: order(z.object({ policy: Policy }), (world, { policy }) => {
    world.google.policy = policy
  }),
  disable: order(z.object({ services: z.array(z.string()) }), (world, { services }) => {
    world.google.disabled = new Set(services)
  }),
  withdraw: order(z.object({ address: z.string() }), (world, { address }) => world.withdraw(address)),
  account: order(
    z.object({ address: z.string(), name: z.string().optional(), file: z.string().optional() }),
    (world, { address, name, file }) => {
      world.addAccount({ address, ...(name && { name }) })
      if (file) world.loadMail(address, file)
    },
  ),
  behaviour: order(Behaviour, (world, behaviour) => {
    Object.assign(world.google.behaviour, behaviour)
  }),
  save: order(z.object({}), world => void kept.set(world, world.save())),
  restore: order(z.object({}), world => {
    const saved = kept.get(world)
    if (!saved) throw new Error('nothing was saved')
    world.restore(saved)
  }),
  editDraft: order(z.object({ address: z.string(), id: z.string(), raw: z.string() }), (world, { address, id, raw }) => ({
    messageId: world.user.editDraft(address, id, Buffer.from(raw, 'base64url')).id,
  })),
  deleteDraft: order(z.object({ address: z.string(), id: z.string() }), (world, { address, id }) => world.user.deleteDraft(address, id)),
  relabel: order(
    z.object({ address: z.string(), id: z.string(), add: z.array(z.string()).default([]), remove: z.array(z.string()).default([]) }),
    (world, { address, id, add, remove }) => world.user.relabel(address, id, add, remove),
  ),
  editEvent: order(z.object({ address: z.string(), id: z.string(), change: z.looseObject({}) }), (world, { address, id, change }) =>
    world.user.editEvent(address, id, change),
  ),
  deliver: order(
    z.object({ address: z.string(), raw: z.string(), labels: z.array(z.string()).optional() }),
    (world, { address, raw, labels }) => {
      const { id, threadId } = world.deliver(address, Buffer.from(raw, 'base64url'), labels)
      return { id, threadId }
    },
  ),
} as const

type Order = (world: World, body: unknown) => unknown

function order<T>(schema: z.ZodType<T>, run: (world: World, body: T) => unknown): Order {
  return (world, body) => run(world, schema.parse(body)) ?? {}
}

/** The world's control port, for people and scripts: plain HTTP on 127.0.0.1. */
export async function startControl(world: World): Promise<{ url: string; close(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    answer(world, request, response).catch((error: unknown) => {
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }))
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? '/').slice(1)
  const send = (value: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value, null, 1))
  // A web page cannot set this header without a preflight, which is refused: only people and scripts get in.
  if (request.headers.origin !== undefined) return void send({ error: 'not from a web page' }, 403)
  if (request.method === 'GET') {
    const view = Object.hasOwn(views, name || 'state') ? views[(name || 'state') as keyof typeof views] : undefined
    return void send(view ? view(world) : { error: `unknown; there are ${Object.keys(views).join(', ')}` }, view ? 200 : 404)
  }
  if (!Object.hasOwn(orders, name)) return void send({ error: `unknown order; there are ${Object.keys(orders).join(', ')}` }, 404)
  const body = await text(request)
  send(orders[name as keyof typeof orders](world, body ? JSON.parse(body) : {}))
}

/** What is to be seen: GET /NAME. */
const views = {
  state: (world: World) => state(world),
  requests: (world: World) => world.requests,
  effects: (world: World) => world.google.effects,
  notices: (world: World) => world.google.notices,
  snapshot: (world: World) => world.snapshot(),
} as const

const state = (world: World) => ({
  now: new Date(world.now()).toISOString(),
  latencyMs: world.latencyMs,
  faults: world.faults.list(),
  quota: { units: world.quota.units, refuse: world.quota.refuse, limitPerMinute: world.quota.limitPerMinute },
  client: { ...world.google.client, secret: undefined },
  policy: world.google.policy,
  disabled: [...world.google.disabled],
  accounts: [...world.google.accounts.values()].map(({ address, mailbox }) => ({
    address,
    messages: mailbox.mails.size,
    threads: mailbox.threads.size,
  })),
  requests: world.requests.length,
  effects: world.google.effects.length,
  behaviour: world.google.behaviour,
})
