import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { startControl } from './control'
import { type Front, type Handler, hostRules, type Logged, startFront } from './front'
import { createWorld, type WorldCore, type WorldOptions } from './world-core'
import { answerOf } from './world-fetch'

/** A world to run in: an emulated Google behind one TLS front. */
export type World = WorldCore & {
  port: number
  /** For --host-resolver-rules and --ignore-certificate-errors-spki-list. */
  hostRules: string
  spki: string
  controlUrl: string
  setHandler(host: string, handler: Handler): void
  close(): Promise<void>
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const core = createWorld(options)
  const front = await startFront(core)
  const world: World = Object.assign(core, {
    port: front.port,
    hostRules: hostRules(front.port),
    spki: front.spki,
    controlUrl: '',
    setHandler: front.setHandler,
    close: async () => {
      await Promise.all([front.close(), control.close()])
    },
  })
  serveGoogle(front, core)
  const control = await startControl(world)
  world.controlUrl = control.url
  return world
}

function serveGoogle(front: Front, core: WorldCore): void {
  const handler = async (request: IncomingMessage, response: ServerResponse, logged: Logged) => {
    const answer = answerOf(core, logged, request.headers, await buffer(request))
    logged.status = answer.status
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }
  front.setHandler('*.googleapis.com', handler)
  front.setHandler('accounts.google.com', handler)
}
